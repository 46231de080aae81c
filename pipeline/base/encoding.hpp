// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// The encoding that a label in a file means, as browsers take it (WHATWG Encoding Standard, section 4.2):
/// "latin1" and "ISO-8859-1" are "windows-1252", "gb2312" is "GBK". Nothing for a label that is unknown, that
/// means UTF-16 or UTF-32 (ASCII letters would not have stated it) or that is a danger (UTF-7).
[[nodiscard]] std::optional<std::string> encoding_of_label(std::string_view label);

/// The likeliest encoding (IANA name) of bytes that are not UTF-8: for texts in Latin letters the one whose
/// letters fit a European language, otherwise what ICU's detector says. Nothing where no encoding fits.
[[nodiscard]] std::optional<std::string> detect_encoding(std::string_view bytes);

/// The bytes as UTF-8, from the encoding of that IANA name; what the encoding does not allow becomes U+FFFD.
/// Throws ExternalError for an encoding that ICU does not know.
[[nodiscard]] std::string to_utf8(std::string_view bytes, const std::string& encoding);

}  // namespace reviewcast
