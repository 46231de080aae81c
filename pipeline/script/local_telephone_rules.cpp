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

/// "(21) 2555-0198", "020-555 01 23", "01 43 55 12 34", "91 555 12 34": nothing else is written so.
bool has_telephone_shape(const Sentence& s, std::size_t i) {
    constexpr std::size_t most_groups = 6;
    const auto size_at = [&](std::size_t at) { return s.is_digits(at) ? s.at(at).folded.size() : 0; };
    if (s.is_mark(i - 1, '(') && s.is_mark(i + 1, ')')) {
        const std::size_t local = s.skip_space(i + 2);
        return size_at(i) <= 3 && size_at(local) >= 3 && size_at(local) <= 5 &&
               (s.is_mark(local + 1, '-') || s.is_space(local + 1)) && size_at(local + 2) == 4;
    }
    std::string groups;
    std::size_t digits = 0;
    std::size_t at = i;
    for (; groups.size() < most_groups && size_at(at) > 0 && size_at(at) < 10; at += 2) {
        groups += static_cast<char>('0' + size_at(at));
        digits += size_at(at);
        if (!s.is_space(at + 1) && (at != i || (!s.is_mark(i + 1, '-') && !s.is_mark(i + 1, '/')))) break;
    }
    if (!s.is_space(i - 1) && !s.is_mark(i - 1, '(') && !s.is_end(i - 1)) return false;
    const char first = s.at(i).folded.front();
    if (first == '0') return groups.size() > 1 && digits >= 9 && size_at(i) > 1;
    return first >= '6' && (groups == "2322" || groups == "3222") && s.has("grammar", "telephone pairs");
}

}  // namespace

std::size_t read_telephone_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_digits(i) || !s.is_break(i - 1) || (!is_announced(s, i) && !has_telephone_shape(s, i)))
        return 0;
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
