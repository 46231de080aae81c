// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/names.hpp"
#include "script/rules_en.hpp"

#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t longest = 8;  // tokens of a word in figures and letters
constexpr std::array<std::string_view, 10> looks = {"o", "i", "z", "e", "a", "s", "g", "v", "ate", "g"};

/// A word of letters and figures in turn, from token i on.
struct Disguised {
    std::size_t end = 0;
    std::string shape;    ///< "s?ven": the letters, and ? for each figure
    std::string letters;  ///< "seven": with what each figure looks like
    std::size_t figures = 0;
    bool zeros = true;        ///< no other figure
    bool looks_plain = true;  ///< no 2, 6, 8 or 9, which count as often as they stand for letters
    bool small = false;       ///< has letters in lower case
};
Disguised read_disguised_word(const Sentence& s, std::size_t i) {
    Disguised word{i, {}, {}};
    for (; word.end < i + longest && !s.is_break(word.end); ++word.end) {
        const Token& token = s.at(word.end);
        if (token.kind == Token::Kind::word) {
            word.shape += token.folded;
            word.letters += token.folded;
            word.small = word.small || to_upper(token.chars) != token.chars;
            continue;
        }
        for (const char figure : token.folded) {
            word.shape += '?';
            word.letters += looks[static_cast<std::size_t>(figure - '0')];
            word.zeros = word.zeros && figure == '0';
            word.looks_plain =
                word.looks_plain && std::string_view("01345").find(figure) != std::string_view::npos;
            ++word.figures;
        }
    }
    return word;
}

/// The number that "s?ven" is, where some of its letters are figures; empty for none.
std::string_view number_of_shape(std::string_view shape) {
    constexpr std::array<std::string_view, 14> numbers = {
        "three",  "four",   "five",     "seven",     "eight",   "nine",     "zero",
        "eleven", "twelve", "thirteen", "seventeen", "hundred", "thousand", "million"};
    for (const auto number : numbers) {
        bool fits = number.size() == shape.size();
        for (std::size_t at = 0; fits && at < number.size(); ++at)
            fits = shape[at] == '?' || shape[at] == number[at];
        if (fits) return number;
    }
    return {};
}

}  // namespace

std::size_t read_leet_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_break(i) || !s.is_break(i - 1) || s.is_apostrophe(i - 1) || s.is_mark(i - 1, '-')) return 0;
    const Disguised word = read_disguised_word(s, i);
    const std::size_t letters = word.shape.size() - word.figures;
    if (word.figures == 0 || word.figures > 3 || letters < 2 || word.end == i + longest ||
        s.is_mark(word.end, '-'))
        return 0;
    const auto number = number_of_shape(word.shape);
    if (!number.empty() && letters > word.figures) return say_tokens(s, i, word.end, number, out);
    // "L0ST", "BR4VO", "n00b": figures between letters, for those they look like.
    const bool between = s.is_word(i) && s.is_word(word.end - 1);
    const bool enough = word.zeros ? letters >= 2 + (word.small ? 0 : 1) : letters >= 4 && word.looks_plain;
    if (!between || !enough || !is_pronounceable(word.letters)) return 0;
    return say_tokens(s, i, word.end, word.letters, out);
}

}  // namespace reviewcast
