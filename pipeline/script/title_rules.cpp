// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/amounts.hpp"
#include "script/names.hpp"
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_title.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_listed = 16;  // tokens
constexpr std::size_t title_reach = 48;     // tokens of a title that are looked at on either side
constexpr std::size_t most_marks = 8;       // of one run of stops

/// Words of the title before and after token i.
std::size_t words_before(const Sentence& s, std::size_t i) {
    std::size_t words = 0;
    for (std::size_t at = i; at > 0 && at + title_reach > i && s.at(at - 1).in_title; --at)
        words += s.is_break(at - 1) ? 0 : 1;
    return words;
}
std::size_t words_after(const Sentence& s, std::size_t i) {
    std::size_t words = 0;
    for (std::size_t at = i + 1; at < i + title_reach && s.at(at).in_title; ++at)
        words += s.is_break(at) ? 0 : 1;
    return words;
}

bool begins_title(const Sentence& s, std::size_t i) {
    return s.at(i).in_title && !s.at(i - 1).in_title;
}

std::string folded_chars(const Token& token) {
    if (token.kind == Token::Kind::space) return " ";
    if (token.mark == 0x2019) return "'";
    return token.folded.empty() ? std::string(token.chars) : token.folded;
}

bool is_year(std::uint64_t value, const std::string& digits) {
    return digits.size() == 4 && value >= 1100 && value < 3000 && !(value > 1999 && value % 100 == 0);
}

/// Digits that no mark joins to anything.
bool is_plain_number(const Sentence& s, std::size_t i) {
    if (!s.is_digits(i) || !s.is_break(i + 1) || s.at(i).folded.size() > 9) return false;
    const Token& before = s.at(i - 1);
    const Token& after = s.at(i + 1);
    const bool free_before = s.is_space(i - 1) || !before.in_title || is_one_of(before.mark, U"([¿¡");
    const bool free_after = s.is_space(i + 1) || !after.in_title || is_one_of(after.mark, U",:;!?)]…");
    // "9 1/2 Weeks" and "10,000 BC" are one number; "10.30" outside is none of the title's business.
    const bool joined = s.is_space(i + 1) ? s.is_digits(i + 2) || fraction_character(s.at(i + 2).mark)
                                          : s.is_digits(i + 2) || s.is_word(i - 1);
    return free_before && free_after && !joined;
}

std::string english_words(const Sentence& s, std::size_t i) {
    const std::string& digits = s.at(i).folded;
    const std::uint64_t value = value_of(digits);
    if (is_year(value, digits)) return year_words(value);
    const bool model = digits.size() >= 3 && digits.size() <= 4 && s.has("model_words", s.word_before(i));
    return model ? model_words(digits) : cardinal_words(value);
}

}  // namespace

std::size_t read_listed_title(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!begins_title(s, i)) return 0;
    std::string chars;
    std::size_t end = i;
    for (; end < i + longest_listed && s.at(end).in_title && !s.is_mark(end, ':'); ++end)
        chars += folded_chars(s.at(end));
    const auto words = s.find("title_readings", chars);
    return words.empty() ? 0 : say_tokens(s, i, end, words, out);
}

std::size_t read_title_word(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool between =
        s.at(i).in_title && s.is_word(i) && !s.at(i).upper && s.is_space(i - 1) && s.is_space(i + 1);
    const auto words = between ? s.find("title_words", s.at(i).folded) : std::string_view{};
    return words.empty() ? 0 : say_tokens(s, i, i + 1, words, out);
}

std::size_t read_title_mark(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (!token.in_title || token.kind != Token::Kind::mark) return 0;
    if (is_one_of(token.mark, U"()[]")) {
        out.skip(token.at);
        return 1;
    }
    const bool dash = s.is_dash(i) && s.is_space(i - 1) && s.is_space(i + 1);
    if (!dash && !is_one_of(token.mark, U",;:!?.…")) return 0;
    std::size_t end = i + 1;
    while (end < i + most_marks && is_one_of(s.at(end).mark, U"!?.…") && s.at(end).in_title)
        ++end;
    const std::size_t next = s.skip_space(end);
    const bool inner = s.at(next).in_title && s.at(end).in_title;
    if (!inner && (s.ends_by(end) || i == 0)) return 0;
    if (!s.is_space(end) && !s.is_break(end)) return 0;
    const bool parts = dash || (token.mark == ':' && words_before(s, i) > 1 && words_after(s, i) > 1);
    if (parts)
        out.pause(s.span(i, end), ',');
    else
        out.skip(s.span(i, end));
    return end - i;
}

std::size_t read_title_number(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.at(i).in_title || !is_plain_number(s, i)) return 0;
    const std::string& language = s.table->language;
    if (language == "en") return say_tokens(s, i, i + 1, english_words(s, i), out);
    const std::uint64_t value = value_of(s.at(i).folded);
    constexpr const char* years = "%spellout-numbering-year";
    if (!is_year(value, s.at(i).folded) || !has_spell_out(language, years)) return 0;
    return say_tokens(s, i, i + 1, spell_out(static_cast<std::int64_t>(value), language, years), out);
}

std::size_t read_title_capitals(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (!token.in_title || !token.all_upper || token.chars.size() < 2 || s.table->language != "en") return 0;
    const std::string_view letters = token.chars;
    const bool same = letters.size() > 2 && letters.find_first_not_of(letters[0]) == std::string_view::npos;
    if (same && !roman_value(token.folded) && !is_pronounceable(token.folded))
        return say_tokens(s, i, i + 1, letter_words(letters), out);
    const bool alone = words_before(s, i) == 0 && words_after(s, i) == 0;
    if (!alone || !s.has("short_words", token.folded)) return 0;
    return say_tokens(s, i, i + 1, to_lower(letters), out);
}

}  // namespace reviewcast
