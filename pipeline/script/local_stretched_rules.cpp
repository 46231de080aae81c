// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/roman.hpp"
#include "script/rules_local.hpp"

#include <vector>

namespace reviewcast {

namespace {

constexpr std::size_t longest_word = 60;  // bytes
constexpr std::size_t stretched_from = 3;
constexpr std::size_t shortest_compound = 8;  // letters of "Betttuch"

/// A letter and how often it stands in a row.
struct Run {
    std::string letter;
    std::size_t count = 0;
    bool vowel = false;
};

bool is_vowel(char32_t c) {
    return is_one_of(c, U"aeiouyáéíóúýàèìòùâêîôûäëïöüãõåæøœěů");
}

std::vector<Run> runs_of(std::string_view word) {
    std::vector<Run> runs;
    for (const auto& point : code_points(word)) {
        const auto letter = word.substr(point.at.begin, point.at.size());
        if (runs.empty() || runs.back().letter != letter)
            runs.push_back({std::string(letter), 0, is_vowel(point.value)});
        ++runs.back().count;
    }
    return runs;
}

bool is_stretched(const Run& run) {
    return run.count >= stretched_from;
}

/// Whether a vowel is written twice where it is long: Dutch "mooi", "gaaf", "zee".
bool is_long_vowel(const std::vector<Run>& runs, std::size_t at) {
    if (at > 0 && runs[at - 1].vowel) return false;  // "leuk", "goed"
    const bool last = at + 1 == runs.size();
    if (last) return runs[at].letter == "e";
    const bool before_i = runs[at + 1].letter == "i" && runs[at].letter != "e";
    const bool closed = !runs[at + 1].vowel && at + 2 == runs.size() && runs[at].letter != "i";
    return before_i || closed;
}

/// How often the letter of a stretched run stands in the word itself.
std::size_t plain_count(const std::vector<Run>& runs, std::size_t at, const ReadingTable& table) {
    if (runs[at].vowel) return table.has("grammar", "long vowels") && is_long_vowel(runs, at) ? 2 : 1;
    const bool between = at > 0 && at + 1 < runs.size() && runs[at - 1].vowel && runs[at + 1].vowel;
    return between && table.has("doubled_between_vowels", runs[at].letter) ? 2 : 1;
}

/// Whether three letters of run `at` may be the word's own, as in German compounds: "Schifffahrt".
bool may_be_compound(const std::vector<Run>& runs, std::size_t at, const ReadingTable& table) {
    std::size_t letters = 0;
    for (const Run& run : runs)
        letters += run.count;
    const bool inside = at > 0 && at + 1 < runs.size() && runs[at].count == stretched_from;
    return inside && letters >= shortest_compound && table.has("triple_letters", runs[at].letter);
}

}  // namespace

std::size_t read_stretched_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (token.kind != Token::Kind::word || token.chars.size() > longest_word) return 0;
    const auto runs = runs_of(token.folded);
    std::string plain;
    bool stretched = false;
    bool vowel = false;
    for (std::size_t at = 0; at < runs.size(); ++at) {
        vowel = vowel || runs[at].vowel;
        const bool here = is_stretched(runs[at]) && !may_be_compound(runs, at, *s.table);
        stretched = stretched || here;
        const std::size_t count = here ? plain_count(runs, at, *s.table) : runs[at].count;
        for (std::size_t n = 0; n < count; ++n)
            plain += runs[at].letter;
    }
    // "Hmmm" and "zzz" are sounds, "XXX" and "VIII" no words.
    if (!stretched || !vowel || runs.size() < 2 || roman_value(token.folded)) return 0;
    return say_tokens(s, i, i + 1, plain, out);
}

}  // namespace reviewcast
