// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

/// How much of the bytes is UTF-8.
struct Utf8Census {
    std::size_t good = 0;       ///< well-formed characters beyond ASCII
    std::size_t bad = 0;        ///< ill-formed sequences, each as long as Unicode 15, section 3.9 takes them
    std::size_t cut = 0;        ///< bytes of a character at the very end that the end cuts off
    std::size_t bad_bytes = 0;  ///< bytes in those sequences, without the cut ones
    std::size_t first_bad = 0;  ///< where the first ill-formed byte is, the cut ones too
};

[[nodiscard]] Utf8Census count_utf8(std::string_view bytes);

/// Whether bytes that are not well-formed are UTF-8 with some bad bytes in it: two well-formed characters
/// beyond ASCII or more for each ill-formed sequence. In windows-1252, the Czech, Cyrillic and Asian
/// encodings well-formed ones come about by chance only.
[[nodiscard]] bool is_mostly_utf8(const Utf8Census& census);

/// The bytes as well-formed UTF-8. A stray byte that windows-1252 reads as a letter, a quotation mark, a dash
/// or the like is read so (it was pasted in from such a text); any other ill-formed sequence becomes U+FFFD.
[[nodiscard]] std::string mend_utf8(std::string_view bytes);

}  // namespace reviewcast
