// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/review_lexemes.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "script/ipa.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace reviewcast {

namespace {

/// What stands between slashes; nothing where it is words.
bool is_ipa(std::string_view said) {
    return said.size() >= 2 && said.front() == '/' && said.back() == '/';
}

/// The lexeme, and what is wrong with it.
std::pair<Lexeme, std::string> lexeme_of(const StatedPronunciation& stated) {
    Lexeme lexeme{{collapse_space(compose(stated.word))}, {}, {}, stated.place};
    std::string fault = fault_of_grapheme(lexeme.graphemes.front());
    if (!fault.empty()) return {std::move(lexeme), std::move(fault)};
    if (is_ipa(stated.said)) {
        IpaReading reading = read_ipa(std::string_view(stated.said).substr(1, stated.said.size() - 2));
        lexeme.ipa = std::move(reading.ipa);
        return {std::move(lexeme), std::move(reading.error)};
    }
    lexeme.alias = collapse_space(compose(stated.said));
    fault = fault_of_alias(lexeme.alias);
    return {std::move(lexeme), std::move(fault)};
}

}  // namespace

LexemeList lexemes_of(const Review& review, const std::string& language, const WarningSink& warn) {
    LexemeList list{language, {}};
    for (const StatedPronunciation& stated : review.pronunciations) {
        auto [lexeme, fault] = lexeme_of(stated);
        if (fault.empty())
            list.lexemes.push_back(std::move(lexeme));
        else
            warn({"pronunciation", format("{}: {}", stated.place, fault)});
    }
    std::ranges::reverse(list.lexemes);  // in a layer the first entry of a word counts
    return list;
}

}  // namespace reviewcast
