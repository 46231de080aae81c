// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// The label of the encoding that a file states in its first 4096 bytes: in its XML declaration, in an HTML
/// `<meta charset>` or http-equiv, or as Emacs and Python do ("-*- coding: latin-1 -*-"). Empty for none.
[[nodiscard]] std::string stated_encoding(std::string_view bytes);

}  // namespace reviewcast
