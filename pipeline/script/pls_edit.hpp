// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/pls.hpp"

#include <string>
#include <string_view>

namespace reviewcast {

/// A lexicon without entries in a language (BCP 47).
[[nodiscard]] std::string empty_pls(std::string_view language);

/// The text of a lexicon file with one more lexeme at its end; every other byte stays. Throws UsageError
/// "file:line: …" where the text is no lexicon or says one of the spellings already.
[[nodiscard]] std::string add_lexeme(std::string_view text, const std::string& file, const Lexeme& lexeme);

}  // namespace reviewcast
