// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Sounds in the International Phonetic Alphabet, one or several, and an engine's notation of each.
using Sounds = std::map<std::string, std::string, std::less<>>;

/// The sounds of one language of an engine.
struct PhonemeTable {
    std::string name;  ///< by which the engine switches to it
    Sounds sounds;     ///< beside those of every language
};

/// How an engine writes what is to be pronounced, voices/engines/<engine>.toml.
struct Phonemes {
    Sounds common;  ///< of every language
    /// Instead of a sound that a language has not: the first sequence of IPA whose sounds it has.
    std::map<std::string, std::vector<std::string>, std::less<>> nearest;
    std::map<std::string, PhonemeTable, std::less<>> languages;  ///< by the engine's name, "en-us"

    /// The table of a language: the engine's name for a voice ("en-us+klatt2") or a BCP 47 tag; null where
    /// there is none.
    [[nodiscard]] const PhonemeTable* find(std::string_view language) const;
};

/// Throws UsageError "file:line: …".
[[nodiscard]] Phonemes read_phonemes(const std::filesystem::path& file);

/// Each word of a pronunciation (as read_ipa gives it) in the engine's notation, its sounds parted by '|'; a
/// sound that neither the table nor any near one covers is left out. Without a table, by the common sounds.
[[nodiscard]] std::vector<std::string> to_engine_phonemes(std::string_view ipa, const Phonemes& phonemes,
                                                          const PhonemeTable* table);

}  // namespace reviewcast
