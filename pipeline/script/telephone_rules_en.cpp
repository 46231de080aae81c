// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

#include <string>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::size_t most_groups = 8;

/// Groups of digits divided by single hyphens, stops or spaces: "1-800-555-0199".
struct Groups {
    std::size_t end = 0;
    std::vector<std::string> digits;
    bool is_isbn = false;  ///< ends in X
};

Groups read_groups(const Sentence& s, std::size_t i, char32_t divider) {
    Groups groups;
    groups.end = i;
    std::size_t at = i;
    while (s.is_digits(at) && groups.digits.size() < most_groups) {
        groups.digits.push_back(s.at(at).folded);
        groups.end = at + 1;
        if (!(divider == ' ' ? s.is_space(at + 1) : s.is_mark(at + 1, divider))) break;
        at += 2;
    }
    const bool check = groups.digits.size() > 1 && s.at(at).folded == "x" && at == groups.end + 1;
    const bool glued = s.at(groups.end).folded == "x" && s.is_break(groups.end + 1);
    if (check || glued) {
        groups.is_isbn = true;
        groups.end = check ? at + 1 : groups.end + 1;
    }
    return groups;
}

std::string groups_words(const std::vector<std::string>& groups) {
    std::string words;
    for (const auto& group : groups) {
        if (!words.empty()) words += ", ";
        words += group.size() == 3 && group.ends_with("00") && group[0] != '0' ? cardinal_words(group)
                                                                               : digit_words(group);
    }
    return words;
}

bool is_telephone(const std::vector<std::string>& groups) {
    std::string shape;
    for (const auto& group : groups)
        shape += static_cast<char>('0' + std::min<std::size_t>(group.size(), 9));
    const bool national =
        groups.size() >= 2 && groups[0].size() >= 2 && groups[0][0] == '0' &&
        (shape == "344" || shape == "434" || shape == "433" || shape == "533" || shape == "56");
    return shape == "34" || shape == "334" || shape == "1334" || national;
}

/// "(555) 123-4567", "(020) 7946 0958"
std::size_t read_area_code(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_mark(i, '(') || !s.is_digits(i + 1) || !s.is_mark(i + 2, ')')) return 0;
    const std::string& area = s.at(i + 1).folded;
    const bool national = area[0] == '0' && area.size() >= 3 && area.size() <= 5;
    if (area.size() != 3 && !national) return 0;
    Groups rest = read_groups(s, s.skip_space(i + 3), '-');
    if (national && rest.digits.size() == 1) rest = read_groups(s, s.skip_space(i + 3), ' ');
    std::size_t total = 0;
    for (const auto& group : rest.digits)
        total += group.size();
    const bool local = is_telephone(rest.digits) && rest.digits.size() == 2;
    if (!local && !(national && total >= 5 && total <= 8 && !rest.is_isbn)) return 0;
    rest.digits.insert(rest.digits.begin(), s.at(i + 1).folded);
    return say_tokens(s, i, rest.end, groups_words(rest.digits), out);
}

/// Whether the word ISBN stands shortly before token i.
bool is_after_isbn(const Sentence& s, std::size_t i) {
    for (std::size_t back = 1; back <= 6 && back <= i; ++back)
        if (s.at(i - back).folded == "isbn") return true;
    return false;
}

}  // namespace

std::size_t read_telephone_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_area_code(s, i, out)) return count;
    const bool plus = s.is_mark(i, '+') && s.is_digits(i + 1) && s.is_break(i - 1);
    const std::size_t begin = plus ? i + 1 : i;
    if (!s.is_digits(begin) || (!plus && (s.is_word(i - 1) || s.is_dash(i - 1)))) return 0;
    if (is_after_isbn(s, i) && s.at(begin).folded.size() != 2) {
        const Groups groups = read_groups(s, begin, '-');
        return say_tokens(s, i, groups.end, groups_words(groups.digits) + (groups.is_isbn ? ", X" : ""), out);
    }
    for (const char32_t divider : {U'-', U'.', U' '}) {
        const Groups groups = read_groups(s, begin, divider);
        if (groups.is_isbn || groups.digits.size() < 2 || s.is_word(groups.end)) continue;
        const bool lettered = divider == '-' && groups.digits.size() == 2 && groups.digits[0] == "1" &&
                              groups.digits[1].size() == 3 && s.is_mark(groups.end, '-') &&
                              s.at(groups.end + 1).all_upper;  // "1-800-FLOWERS"
        if (lettered) return say_tokens(s, i, groups.end + 1, groups_words(groups.digits) + ",", out);
        std::size_t total = 0;
        bool single = true;
        for (const auto& group : groups.digits) {
            total += group.size();
            single = single && group.size() <= 2;
        }
        const bool abroad = plus && total >= 7 && total <= 15;
        if (abroad || (is_telephone(groups.digits) && (divider != ' ' || groups.digits.size() > 2)))
            return say_tokens(s, i, groups.end, (plus ? "plus " : "") + groups_words(groups.digits), out);
        if (divider != '-' || groups.digits.size() < 3) continue;
        std::string words;
        for (const auto& group : groups.digits)
            words += (words.empty() ? "" : " ") + (single ? cardinal_words(group) : digit_words(group) + ",");
        return say_tokens(s, i, groups.end, words, out);
    }
    return 0;
}

}  // namespace reviewcast
