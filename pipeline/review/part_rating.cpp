// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/part_rating.hpp"

#include "base/unicode.hpp"
#include "review/score_parts.hpp"
#include "review/words.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_part_bytes = 60;
constexpr std::size_t most_part_words = 3;

}  // namespace

std::optional<ScoreMention> part_rating(const Block& block, const Lexicon& lexicon) {
    const std::string& text = block.text.chars;
    if (text.size() > longest_part_bytes) return std::nullopt;
    const std::size_t sign = text.find_first_of(":–-");
    if (sign == std::string::npos || sign == 0) return std::nullopt;
    const std::string_view name = trim(std::string_view(text).substr(0, sign));
    std::size_t at = text.find_first_of("0123456789½", sign);
    if (at == std::string::npos || next_word(std::string_view(text).substr(0, at), sign)) return std::nullopt;
    const auto number = parse_number(text, at);
    if (!number || number->value > 10 || count_words(name, most_part_words + 1) > most_part_words)
        return std::nullopt;
    if (!trim(std::string_view(text).substr(number->end)).empty()) return std::nullopt;
    if (!next_word(name, 0) || !next_word(name, 0)->capital || lexicon.find_written(name))
        return std::nullopt;
    ScoreMention mention;
    mention.score.value = number->value;
    mention.score.label = name;
    mention.score.written = text.substr(at, number->end - at);
    mention.at = {at, number->end};
    return mention;
}

}  // namespace reviewcast
