// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// What kind of file the bytes are where their first bytes say that they are no text, with its article: "a
/// PDF", "a ZIP archive (or a .docx, .odt or .epub)". Empty for what may be text.
[[nodiscard]] std::string binary_kind(std::string_view bytes);

/// Controls that no text editor writes; escape sequences of terminals and of ISO 2022 are let pass.
[[nodiscard]] bool is_binary_byte(char c);

}  // namespace reviewcast
