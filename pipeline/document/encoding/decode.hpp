// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/source.hpp"

#include <string>

namespace reviewcast {

/// A file's bytes as UTF-8 text. The encoding is that of a byte order mark, else UTF-8 where the bytes are
/// well-formed, else what an XML declaration or an HTML meta element states, else what ICU detects. Warns
/// "encoding" where it was detected and not stated, and "mojibake" where the text was decoded wrongly before
/// it came here ("donâ€™t"). Throws InputError "name[:line]: …" for content that is empty, blank or binary.
[[nodiscard]] Source decode(std::string bytes, std::string name, const WarningSink& warn);

}  // namespace reviewcast
