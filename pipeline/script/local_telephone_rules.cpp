// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_number = 24;  // tokens
constexpr std::size_t fewest_digits = 6;
constexpr std::size_t most_digits = 15;

bool parts_groups(const Sentence& s, std::size_t i) {
    const char32_t c = s.at(i).mark;
    return s.is_space(i) || c == '-' || c == 0x2013 || c == '.' || c == '/' || c == '(' || c == ')';
}

/// Whether "tel.", "ISBN:" or a "+" says that a number is one of digits, not of a quantity.
bool is_announced(const Sentence& s, std::size_t i) {
    std::size_t at = s.before(s.is_mark(i - 1, '(') ? i - 1 : i);  // "Tel.: (11) 5555-0199"
    if (s.is_mark(at, '+') && s.is_break(at - 1)) return true;
    for (std::size_t marks = 0; marks < 2 && (s.is_mark(at, '.') || s.is_mark(at, ':')); ++marks)
        at = s.before(at);
    return s.is_word(at) && s.has("telephone_words", s.at(at).folded);
}

}  // namespace

std::size_t read_telephone_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_digits(i) || !s.is_break(i - 1) || !is_announced(s, i)) return 0;
    std::string words;
    std::size_t digits = 0;
    std::size_t end = i;
    for (std::size_t at = i; at < i + longest_number; ++at) {
        if (s.is_digits(at)) {
            if (!words.empty()) words += ", ";
            for (const char digit : s.at(at).folded.substr(0, most_digits))
                words.append(words.ends_with(", ") || words.empty() ? "" : " ").append(1, digit);
            digits += s.at(at).folded.size();
            end = at + 1;
        } else if (!parts_groups(s, at)) {
            break;
        }
    }
    return digits < fewest_digits ? 0 : say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
