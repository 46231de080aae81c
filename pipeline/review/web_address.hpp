// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace reviewcast {

/// Whether a text is an absolute address of the web, http or https with a host (RFC 3986, but letters of any
/// language are allowed), that a page can link to: no white space, control characters, quotation marks or
/// pointed brackets, no name or password, at most 2000 bytes.
[[nodiscard]] bool is_web_address(std::string_view text);

}  // namespace reviewcast
