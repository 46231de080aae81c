// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Words and how they are said: either by other words or by their sounds.
struct Lexeme {
    std::vector<std::string> graphemes;  ///< spellings, at least one
    std::string alias;                   ///< words to say instead; empty where `ipa` says how
    std::string ipa;                     ///< as read_ipa gives it; empty where `alias` says how
    std::string place;                   ///< "file:line"
};

/// The lexemes of one language, in the order of their file.
struct LexemeList {
    std::string language;  ///< BCP 47
    std::vector<Lexeme> lexemes;
};

/// A lexicon file as far as it can be used, and everything that is wrong with it.
struct PlsReading {
    LexemeList list;
    std::vector<std::string> errors;  ///< "file:line: what is wrong; what is allowed", in the file's order
    std::vector<Warning> warnings;    ///< what is left out though it is allowed
};

/// Spelling and namespace of the format.
inline constexpr std::string_view pls_name_space = "http://www.w3.org/2005/01/pronunciation-lexicon";

/// Reads a lexicon of the W3C Pronunciation Lexicon Specification 1.0 in the alphabet "ipa". Of several
/// pronunciations of a lexeme the one marked prefer="true" counts, else the first (section 4.9.3). Roles and
/// examples say nothing to us.
[[nodiscard]] PlsReading parse_pls(std::string_view text, const std::string& file);

/// Reads a lexicon file. Throws UsageError with the first of its errors.
[[nodiscard]] LexemeList read_pls(const std::filesystem::path& file, const WarningSink& warn);

/// What is wrong with a spelling or an alias, and what is allowed; empty where nothing is.
[[nodiscard]] std::string fault_of_grapheme(std::string_view grapheme);
[[nodiscard]] std::string fault_of_alias(std::string_view alias);

}  // namespace reviewcast
