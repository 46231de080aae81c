// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/tokens.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

using Kind = Token::Kind;

bool in(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

/// Marks that belong to the letter before them (Unicode categories Mn, Mc in the blocks where they are
/// found).
bool is_combining(char32_t c) {
    if (c < 0x300) return false;
    const bool block = in(c, 0x300, 0x36F) || in(c, 0x483, 0x489) || in(c, 0x591, 0x1BFF) ||
                       in(c, 0x1DC0, 0x1DFF) || in(c, 0x20D0, 0x20FF) || in(c, 0x3099, 0x309A) ||
                       in(c, 0xA800, 0xABFF) || in(c, 0xFE20, 0xFE2F);
    return block && !is_letter(c) && !is_digit(c) && !is_space(c) && !is_punctuation(c) && !is_control(c);
}

bool is_joiner(char32_t c) {
    return c == 0x200D || c == 0x200C;
}
bool is_selector(char32_t c) {
    return in(c, 0xFE00, 0xFE0F);
}
bool is_word_part(char32_t c) {
    return is_letter(c) || is_combining(c) || is_joiner(c) || is_selector(c) || c == 0xAD;
}
bool is_apostrophe_mark(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x2BC;
}

struct Scanner {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] bool done() const { return at >= text.size(); }
    [[nodiscard]] CodePoint peek() const { return code_point_at(text, at); }
    [[nodiscard]] CodePoint peek(std::size_t from) const {
        return from < text.size() ? code_point_at(text, from) : CodePoint{0, {from, from}};
    }
};

void scan_word(Scanner& scan) {
    while (!scan.done()) {
        const CodePoint c = scan.peek();
        if (is_word_part(c.value))
            scan.at = c.at.end;
        else if (is_apostrophe_mark(c.value) && is_letter(scan.peek(c.at.end).value))
            scan.at = c.at.end;
        else
            return;
    }
}

/// An emoji with selectors, skin tones, joined emoji, keycaps and the second half of a flag.
void scan_emoji(Scanner& scan, char32_t base) {
    bool flag = in(base, 0x1F1E6, 0x1F1FF);
    while (!scan.done()) {
        const CodePoint c = scan.peek();
        const bool joined = c.value == 0x200D && is_emoji(scan.peek(c.at.end).value);
        if (flag && in(c.value, 0x1F1E6, 0x1F1FF)) {
            flag = false;
        } else if (!joined && !is_selector(c.value) && !in(c.value, 0x1F3FB, 0x1F3FF) && c.value != 0x20E3 &&
                   !in(c.value, 0xE0020, 0xE007F)) {
            return;
        }
        scan.at = joined ? scan.peek(c.at.end).at.end : c.at.end;
    }
}

void describe_word(Token& token) {
    token.folded = fold_case(token.chars);
    for (const std::string_view mark : {"’", "ʼ"})
        for (auto at = token.folded.find(mark); at != std::string::npos; at = token.folded.find(mark, at))
            token.folded.replace(at, mark.size(), "'");
    for (auto at = token.folded.find("\u00AD"); at != std::string::npos; at = token.folded.find("\u00AD", at))
        token.folded.erase(at, 2);
    token.upper = is_upper(code_point_at(token.chars, 0).value);
    token.all_upper = token.upper;
    for (std::size_t at = 0; token.all_upper && at < token.chars.size();) {
        const CodePoint c = code_point_at(token.chars, at);
        token.all_upper = !is_letter(c.value) || is_upper(c.value);
        at = c.at.end;
    }
}

void describe_digits(Token& token) {
    for (std::size_t at = 0; at < token.chars.size();) {
        const CodePoint c = code_point_at(token.chars, at);
        token.folded += static_cast<char>('0' + digit_value(c.value));
        at = c.at.end;
    }
}

Token scan_token(Scanner& scan) {
    const CodePoint first = scan.peek();
    Token token;
    scan.at = first.at.end;
    if (is_letter(first.value)) {
        token.kind = Kind::word;
        scan_word(scan);
    } else if (is_digit(first.value)) {
        token.kind = Kind::digits;
        while (!scan.done() && is_digit(scan.peek().value))
            scan.at = scan.peek().at.end;
    } else if (is_space(first.value)) {
        token.kind = Kind::space;
        while (!scan.done() && is_space(scan.peek().value))
            scan.at = scan.peek().at.end;
    } else {
        token.kind = Kind::mark;
        token.mark = first.value;
        scan_emoji(scan, first.value);
    }
    token.at = {first.at.begin, scan.at};
    token.chars = scan.text.substr(token.at.begin, token.at.size());
    if (token.kind == Kind::word) describe_word(token);
    if (token.kind == Kind::digits) describe_digits(token);
    return token;
}

}  // namespace

const Token& Sentence::at(std::size_t i) const {
    static const Token end;
    return i < tokens.size() ? tokens[i] : end;
}

bool Sentence::is_dash(std::size_t i) const {
    const char32_t c = at(i).mark;
    return c == '-' || in(c, 0x2010, 0x2015) || c == 0x2212;
}

bool Sentence::is_apostrophe(std::size_t i) const {
    return is_apostrophe_mark(at(i).mark) || at(i).mark == 0x2018 || at(i).mark == 0x2032;
}

std::size_t Sentence::before(std::size_t i) const {
    return is_space(i - 1) ? i - 2 : i - 1;
}

std::string_view Sentence::word_before(std::size_t i) const {
    const Token& token = at(before(i));
    return token.kind == Kind::word ? std::string_view{token.folded} : std::string_view{};
}

bool Sentence::ends_by(std::size_t i) const {
    constexpr std::size_t most_marks = 4;  // a closing quotation mark, a bracket
    for (std::size_t at = i; at < i + most_marks; ++at) {
        if (is_end(at)) return true;
        if (!is_break(at)) return false;
    }
    return false;
}

bool Sentence::follows_determiner(std::size_t i) const {
    const auto word = word_before(i);
    return has("determiners", word) || (word.ends_with("'s") && !has("contractions", word));
}

std::string_view Sentence::word_after(std::size_t i) const {
    const Token& token = at(skip_space(i));
    return token.kind == Kind::word ? std::string_view{token.folded} : std::string_view{};
}

Span Sentence::span(std::size_t begin, std::size_t end) const {
    return {at(begin).at.begin, at(end - 1).at.end};
}

Sentence tokenise(std::string_view text, const ReadingTable& table, const std::vector<TitleRun>& titles) {
    Sentence sentence{text, {}, &table};
    auto title = titles.begin();
    bool in_quotes = false;
    for (Scanner scan{text}; !scan.done();) {
        Token token = scan_token(scan);
        token.in_quotes = in_quotes;
        while (title != titles.end() && title->at.end <= token.at.begin)
            ++title;
        token.in_title = title != titles.end() && title->at.begin <= token.at.begin;
        // A quotation mark behind a digit opens nothing: it closes, or counts inches.
        if (token.mark == '"')
            in_quotes =
                !in_quotes && (sentence.tokens.empty() || sentence.tokens.back().kind != Kind::digits);
        if (token.mark == 0x201C || token.mark == 0x201E || token.mark == 0xAB) in_quotes = true;
        if (token.mark == 0x201D || token.mark == 0xBB) in_quotes = false;
        sentence.tokens.push_back(std::move(token));
    }
    return sentence;
}

}  // namespace reviewcast
