// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/rules.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_word = 60;      // letters; eSpeak NG speaks 10 kB without a space for minutes
constexpr std::size_t long_word_part = 30;    // letters of the parts it is cut into
constexpr std::size_t longest_stylised = 12;  // tokens of a spelling that is listed whole
constexpr std::size_t most_hiding = 5;        // tokens up to the end of "f@#$k"
constexpr std::size_t longest_mask = 16;      // tokens of a masked word

std::string folded_token(const Token& token) {
    if (!token.folded.empty()) return token.folded;
    if (token.mark == 0x2019) return "'";
    if (token.mark == 0x2010 || token.mark == 0x2011) return "-";
    return std::string(token.chars);
}

std::size_t mask_end(const Sentence& s, std::size_t i) {
    while (s.is_mark(i, '*'))
        ++i;
    return i;
}

/// Whether a Markdown emphasis may be open at token i: a * at a word's start stands before it.
bool is_in_emphasis(const Sentence& s, std::size_t i) {
    for (std::size_t back = 1; back <= 64 && back <= i; ++back) {
        const std::size_t at = i - back;
        const bool opens = s.is_mark(at, '*') && s.is_break(at - 1) && !s.is_space(at + 1);
        if (opens && !s.is_mark(at - 1, '*')) return true;
    }
    return false;
}

/// @#$%!: swearing in symbols.
std::size_t read_grawlix(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    std::size_t end = i;
    char32_t different = 0;
    bool mixed = false;
    for (; end < i + longest_mask; ++end) {
        const char32_t c = s.at(end).mark;
        if (c == 0 || c > 127 ||
            std::string_view("@#$%&*!?").find(static_cast<char>(c)) == std::string_view::npos)
            break;
        if (c == '!' || c == '?') continue;
        mixed = mixed || (different != 0 && c != different);
        different = c;
    }
    if (end < i + 3 || !mixed || !s.is_break(end) || s.is_mark(i, '!') || s.is_mark(i, '?')) return 0;
    return say_tokens(s, i, end, s.find("words", "bleep"), out);
}

/// "sh!t", "f#ck", "f@#k": signs for the vowel of a word that has none before it.
std::size_t read_hidden_vowel(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& head = s.at(i);
    if (!s.is_word(i) || !s.is_break(i - 1) || head.chars.size() > 3 ||
        (head.all_upper && head.chars.size() > 1))
        return 0;
    if (head.folded.find_first_of("aeiouy") != std::string::npos || !is_one_of(s.at(i + 1).mark, U"!@#$%"))
        return 0;
    std::size_t end = i + 2;
    while (end < i + most_hiding && is_one_of(s.at(end).mark, U"!@#$%"))
        ++end;
    const Token& tail = s.at(end);
    if (!s.is_word(end) || tail.upper || tail.chars.size() > 5 || !s.is_break(end + 1)) return 0;
    std::string words(head.chars);
    words.append(" ").append(s.find("words", "bleep")).append(" ").append(tail.chars);
    return say_tokens(s, i, end + 1, words, out);
}

}  // namespace

std::size_t read_stylised(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_space(i) || (!s.is_break(i - 1) && !s.is_break(i))) return 0;
    const auto table = s.table->maps.find("stylised");
    if (table == s.table->maps.end()) return 0;
    std::string prefix;
    std::string_view best;
    std::size_t count = 0;
    for (std::size_t n = 1; n <= longest_stylised && !s.is_end(i + n - 1) && !s.is_space(i + n - 1); ++n) {
        prefix += folded_token(s.at(i + n - 1));
        if (prefix.size() > 32) break;
        const auto found = table->second.find(prefix);
        const bool cut = !s.is_break(i + n - 1) && !s.is_break(i + n);
        if (found == table->second.end() || cut) continue;
        best = found->second;
        count = n;
    }
    if (count == 0) return 0;
    // The stop of the band "fun." is the sentence's too where it ends there.
    const bool stopped = s.is_mark(i + count - 1, '.') && count > 1;
    return stopped ? say_stopped(s, i, i + count, best, out) : say_tokens(s, i, i + count, best, out);
}

namespace {

/// "s*icide", "r*pe": no swearing, only hidden from searches; each sign for one letter.
std::size_t read_veiled(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || !s.is_break(i - 1) || s.is_mark(i - 1, '*') || !s.is_mark(i + 1, '*')) return 0;
    std::string shape;
    std::size_t end = i;
    for (; end < i + longest_mask && (s.is_word(end) || s.is_mark(end, '*')); ++end)
        shape += s.is_word(end) ? s.at(end).folded : "*";
    const auto words = s.table->sets.find("veiled_words");
    if (words == s.table->sets.end() || shape.ends_with('*')) return 0;
    for (const auto& word : words->second) {
        bool fits = word.size() == shape.size();
        for (std::size_t at = 0; fits && at < word.size(); ++at)
            fits = shape[at] == '*' || shape[at] == word[at];
        if (fits) return say_tokens(s, i, end, word, out);
    }
    return 0;
}

}  // namespace

std::size_t read_masked(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_veiled(s, i, out)) return count;
    if (const std::size_t count = s.is_break(i - 1) ? read_grawlix(s, i, out) : 0) return count;
    if (const std::size_t count = read_hidden_vowel(s, i, out)) return count;
    const auto bleep = s.find("words", "bleep");
    if (s.is_mark(i, '*') && s.is_space(i - 1)) {
        const std::size_t end = mask_end(s, i);
        const bool alone = s.is_break(end) && end >= i + 4 && !s.word_before(i).empty();
        return alone ? say_tokens(s, i, end, bleep, out) : 0;
    }
    if (!s.is_word(i) || !s.is_mark(i + 1, '*') || s.is_mark(i - 1, '*')) return 0;
    std::size_t end = i + 1;
    std::string words(s.at(i).chars);
    while (end < i + longest_mask && s.is_mark(end, '*')) {
        const std::size_t after = mask_end(s, end);
        const bool ends = !s.is_word(after);
        // "a**" and "bull****" hide their ends; "bold**" ends an emphasis.
        const bool is_short = s.at(i).chars.size() <= 2 && (!s.at(i).all_upper || s.at(i).chars.size() == 1);
        const bool is_end = after >= end + 2 && (is_short || after >= end + 4) && !is_in_emphasis(s, i);
        const bool is_mask = !ends || is_end;
        if (!is_mask) return 0;
        words.append(" ").append(bleep);
        end = after;
        if (!ends) words.append(" ").append(s.at(end++).chars);
    }
    return say_tokens(s, i, end, words, out);
}

std::size_t read_long_word(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (token.chars.size() <= longest_word) return 0;
    if (token.kind == Token::Kind::word) {
        const auto points = code_points(token.chars);
        if (points.size() <= longest_word) return 0;
        for (std::size_t at = 0; at < points.size(); at += long_word_part) {
            const std::size_t last = std::min(at + long_word_part, points.size()) - 1;
            const Span part{points[at].at.begin, points[last].at.end};
            out.say({token.at.begin + part.begin, token.at.begin + part.end},
                    token.chars.substr(part.begin, part.size()));
        }
        return 1;
    }
    if (token.kind != Token::Kind::digits || s.table->language == "en") return 0;
    std::string groups;
    for (std::size_t at = 0; at < 40; ++at)
        groups += (at > 0 && at % 3 == 0 ? " " : "") + token.folded.substr(at, 1);
    return say_tokens(s, i, i + 1, groups, out);
}

}  // namespace reviewcast
