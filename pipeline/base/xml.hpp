// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// Text or attribute value for XML 1.0 and HTML: & < > " ' as references; characters that XML 1.0 does not
/// allow are left out; U+FFFD for ill-formed bytes.
[[nodiscard]] std::string escape_xml(std::string_view text);

}  // namespace reviewcast
