// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/rules.hpp"

#include <string>

namespace reviewcast {

namespace {

constexpr std::size_t most_equal_marks = 4096;  // of one run, read at once

/// Index after a run of the mark at i.
std::size_t run_of(const Sentence& s, std::size_t i) {
    std::size_t end = i + 1;
    while (end < i + most_equal_marks && s.is_mark(end, s.at(i).mark))
        ++end;
    return end;
}

std::size_t pause_run(const Sentence& s, std::size_t i, std::size_t end, char mark, ReadingBuilder& out) {
    out.pause(s.span(i, end), mark);
    return end - i;
}

std::size_t read_stops(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t end = run_of(s, i);
    const bool ellipsis = s.is_mark(i, 0x2026) || end - i > 1;
    if (!ellipsis) return pause_run(s, i, end, '.', out);
    const std::size_t next = s.skip_space(end);
    const bool goes_on = s.is_word(next) ? !s.at(next).upper : s.is_digits(next);
    return pause_run(s, i, end, goes_on ? ';' : '.', out);
}

/// "Mon–Fri", "June–August": both sides are days or months.
bool joins_range(const Sentence& s, std::size_t left, std::size_t right) {
    const auto both = [&](std::string_view map) {
        return !s.find(map, s.at(left).folded).empty() && !s.find(map, s.at(right).folded).empty();
    };
    const bool eras = s.has("eras", s.at(left).folded) && s.has("eras", s.at(right).folded);
    return s.at(left).upper && s.at(right).upper && (eras || both("weekdays") || both("months"));
}

std::size_t read_dash(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    std::size_t end = i + 1;
    while (end < i + most_equal_marks && s.is_dash(end))
        ++end;
    const std::size_t left = s.is_mark(i - 1, '.') ? i - 2 : i - 1;
    if (joins_range(s, left, end)) {
        out.set_rule("range");
        return say_tokens(s, i, end, s.find("words", "to"), out);
    }
    const char32_t c = s.at(i).mark;
    const bool hyphen = end == i + 1 && (c == '-' || c == 0x2010 || c == 0x2011);
    if (hyphen && !s.is_break(i - 1) && (!s.is_break(end) || s.is_mark(end, 0xBD))) {
        out.join(s.at(i).at, "-");
        return 1;
    }
    // "two- or three-part": a hyphen that waits for its second half.
    if (hyphen && s.is_word(i - 1) && s.is_space(end) && s.is_word(end + 1)) {
        out.skip(s.at(i).at);
        return 1;
    }
    return pause_run(s, i, end, ',', out);
}

std::size_t read_quote(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t before = s.at(i - 1).mark;
    const bool at_start =
        s.is_end(i - 1) || s.is_space(i - 1) || is_one_of(before, U"([{—–") || s.is_dash(i - 1);
    const bool opens = at_start && !s.is_space(i + 1) && !s.is_end(i + 1);
    out.quote(s.at(i).at, opens);
    return 1;
}

std::size_t read_apostrophe(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    // "U2's": an "s" that stands alone would be spelt.
    const bool owns = s.is_digits(i - 1) && s.at(i + 1).folded == "s" && !out.empty();
    if (owns || (s.is_word(i - 1) && !s.is_mark(i + 1, '.'))) {
        out.join(s.at(i).at, "'");
        return 1;
    }
    if (s.is_word(i + 1) && s.is_break(i - 1))
        out.copy(s.at(i).at, "'");
    else
        out.skip(s.at(i).at);
    return 1;
}

std::size_t read_bracket(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    // "(500) Days of Summer": brackets at the very start are part of a name, not an aside.
    const bool opens_text =
        s.is_mark(i, ')') && s.is_mark(i - 2, '(') && s.is_end(i - 3) && s.is_break(i + 1);
    // "(s)" and "(un)kind" are said as one word.
    const bool initials = s.at(i - 1).all_upper && s.at(i + 1).all_upper;
    const bool in_word = s.is_word(i - 1) && s.is_word(i + 1) && !initials;
    if (opens_text || in_word)
        out.skip(s.at(i).at);
    else
        out.pause(s.at(i).at, ',');
    return 1;
}

/// "$1.50" before token i.
bool follows_money(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 6;  // tokens
    for (std::size_t at = i; at > 0 && i - at < farthest; --at) {
        if (!s.find("currencies", s.at(at - 1).chars).empty()) return at != i;
        if (!s.is_digits(at - 1) && !s.is_mark(at - 1, '.') && !s.is_mark(at - 1, ',')) return false;
    }
    return false;
}

/// "²" → "two", "①" → "one", "Ⅳ" → "four": the number that the character's name ends in.
std::string number_in_name(char32_t c) {
    const std::string name = character_name(c);
    for (const std::string_view kind : {"digit ", "number ", "numeral ", "superscript ", "subscript "}) {
        const auto at = name.rfind(kind);
        if (at != std::string::npos) return name.substr(at + kind.size());
    }
    return {};
}

/// What no rule and no list knows is silent, and parts words.
std::size_t read_other(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (is_control(s.at(i).mark) || !s.is_word(i - 1) || !s.is_word(i + 1))
        out.skip(s.at(i).at);
    else
        out.space(s.at(i).at);
    return 1;
}

/// "²", "①", "Ⅳ" and other characters that are numbers.
std::size_t read_number_character(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t c = s.at(i).mark;
    if (c <= 0x7F || is_punctuation(c) || is_control(c)) return 0;
    const std::string number = number_in_name(c);
    if (number.empty()) return 0;
    return say_tokens(s, i, i + 1, s.table->language == "en" ? number : std::string(s.at(i).chars), out);
}

}  // namespace

std::size_t read_markup(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t c = s.at(i).mark;
    if (!is_one_of(c, U"*_`~")) return 0;
    const std::size_t end = run_of(s, i);
    const bool inside = !s.is_break(i - 1) && !s.is_break(end);
    if (inside && c == '_')
        out.space(s.span(i, end));
    else if ((c == '~' && end == i + 1 && (s.is_digits(end) || s.is_digits(end + 1))) ||
             (c == '*' && inside && s.is_digits(i - 1)))
        return 0;
    else if (s.is_space(i - 1) && s.is_space(end))
        out.pause(s.span(i, end), ',');
    else
        out.skip(s.span(i, end));
    return end - i;
}

std::size_t read_symbol(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.at(i).kind != Token::Kind::mark) return 0;
    const auto words = s.find("symbols", s.at(i).chars);
    if (words.empty()) return read_number_character(s, i, out);
    const char32_t c = s.at(i).mark;
    const std::size_t end = run_of(s, i);
    // "$$$" is a price range, "=====" a rule, "<b>" what is left of markup: nothing to say.
    const bool is_row = end > i + 2 || (end > i + 1 && !s.find("currencies", s.at(i).chars).empty());
    const bool is_bracket = (c == '<' || c == '>') && !(s.is_space(i - 1) && s.is_space(i + 1));
    const auto next = s.word_after(i + 1);
    const bool sign =
        !s.find("currencies", s.at(i).chars).empty() && s.table->language == "en" && words.ends_with('s') &&
        (s.is_dash(i - 1) ||
         (s.is_space(i + 1) && !next.empty() && (s.follows_determiner(i) || !s.has("function_words", next))));
    if (sign) return say_tokens(s, i, i + 1, words.substr(0, words.size() - 1), out);  // "non-$ items"
    if (!is_row && !is_bracket) return say_tokens(s, i, i + 1, words, out);
    if (s.is_break(i - 1) || s.is_break(end))
        out.skip(s.span(i, end));
    else
        out.space(s.span(i, end));
    return end - i;
}

namespace {

/// "12 €/Monat", "R$ 50/mês": what a price is for.
std::size_t read_price_per(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    constexpr std::size_t longest_price = 6;  // tokens
    if (!s.is_word(i + 1) || s.find("words", "price_per").empty()) return 0;
    const auto is_currency = [&](std::size_t at) {
        return !s.is_end(at) && !s.find("currencies", s.at(at).chars).empty();
    };
    std::size_t at = i - 1;
    while (at + longest_price > i && !is_currency(at) && (!s.is_word(at) && !s.is_end(at)))
        --at;
    if (!is_currency(at)) return 0;
    const auto listed = s.find("price_per", s.at(i + 1).folded);
    if (listed.empty()) return say_tokens(s, i, i + 1, s.find("words", "price_per"), out);
    const bool stop = s.is_mark(i + 2, '.') && s.at(i + 1).chars.size() < 5;
    return stop ? say_stopped(s, i, i + 3, listed, out) : say_tokens(s, i, i + 2, listed, out);
}

}  // namespace

std::size_t read_slash(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_mark(i, '/') && !s.is_mark(i, 0x2044)) return 0;
    const std::size_t end = run_of(s, i);
    const bool spaced = s.is_space(i - 1) || s.is_space(end);
    if (end > i + 1) return pause_run(s, i, end, '.', out);
    if (spaced) return pause_run(s, i, end, ',', out);
    const auto left = s.at(i - 1);
    const auto right = s.at(end);
    if (s.has("either_or", left.folded) && s.has("either_or", right.folded))
        return say_tokens(s, i, end, s.find("words", "or"), out);
    if (s.has("number_names", left.folded) && s.has("scales", right.folded))
        return say_tokens(s, i, end, "out of", out);
    if (const std::size_t count = read_price_per(s, i, out)) return count;
    const auto unit = s.find("per_units", right.folded);
    const bool letters = left.kind == Token::Kind::word && left.chars.size() == 1;  // "a/b/g/n"
    if (!unit.empty() && left.kind != Token::Kind::end && !letters)
        return say_tokens(s, i, end + 1, std::string(s.find("words", "per")) + " " + std::string(unit), out);
    if (s.table->language == "en" && follows_money(s, i) && right.chars.size() > 2 && !right.upper &&
        right.kind == Token::Kind::word && s.is_break(end + 1) && !s.has("function_words", right.folded) &&
        !s.has("after_measure", right.folded))
        return say_tokens(s, i, end, s.find("words", "per"), out);  // "$1/oyster"
    out.space(s.at(i).at);
    return 1;
}

std::size_t read_bullet(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!out.empty() || s.at(i).kind != Token::Kind::mark || !s.is_space(i + 1)) return 0;
    if (!is_one_of(s.at(i).mark, U"-–—•·‣◦▪■●○▸►▶*+>→➤✓✔✗✘")) return 0;
    out.skip(s.span(i, i + 2));
    return 2;
}

std::size_t read_footnote(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_mark(i, '[') && s.is_digits(i + 1) && s.is_mark(i + 2, ']') && !s.is_end(i - 1) &&
        s.at(i + 1).folded.size() <= 3) {
        out.skip(s.span(i, i + 3));
        return 3;
    }
    const char32_t c = s.at(i).mark;
    const bool superscript = is_one_of(c, U"¹²³⁰⁴⁵⁶⁷⁸⁹");
    if (superscript && s.is_end(i - 1) && s.is_space(i + 1)) {  // the note itself
        out.skip(s.at(i).at);
        return 1;
    }
    const Token& before = s.at(i - 1);
    // "Alien³" is a name; "film³" carries a note. A name's number has one digit and is no ¹.
    const bool is_name = before.upper && c != 0xB9 && !is_one_of(s.at(i + 1).mark, U"¹²³⁰⁴⁵⁶⁷⁸⁹");
    // "in 2019²", "8/10¹": nobody raises such numbers.
    const bool is_noted_number = before.chars.size() > 2 || c == 0xB9 || s.is_mark(i - 2, '/');
    const bool is_note =
        superscript && !is_name &&
        (before.kind == Token::Kind::digits ? is_noted_number
                                            : before.chars.size() > 1 || before.kind == Token::Kind::mark);
    if (!is_note && !is_one_of(c, U"†‡")) return 0;
    out.skip(s.at(i).at);
    return 1;
}

std::size_t read_punctuation(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (token.kind != Token::Kind::mark) return 0;
    const char32_t c = token.mark;
    if (c == '.' || c == 0x2026) return read_stops(s, i, out);
    if (is_one_of(c, U",;:?!")) return pause_run(s, i, run_of(s, i), static_cast<char>(c), out);
    if (is_one_of(c, U"、，")) return pause_run(s, i, i + 1, ',', out);
    if (is_one_of(c, U"。．")) return pause_run(s, i, i + 1, '.', out);
    if (is_one_of(c, U"？⁇⁈؟‽")) return pause_run(s, i, i + 1, '?', out);
    if (is_one_of(c, U"！‼⁉")) return pause_run(s, i, i + 1, '!', out);
    if (is_one_of(c, U"：；")) return pause_run(s, i, i + 1, c == U'：' ? ':' : ';', out);
    if (s.is_dash(i)) return read_dash(s, i, out);
    if (is_one_of(c, U"\"“”„‟«»″″「」『』")) return read_quote(s, i, out);
    if (is_one_of(c, U"'’‘‚‛′ʼ‹›")) return read_apostrophe(s, i, out);
    if (is_one_of(c, U"()[]{}（）【】")) return read_bracket(s, i, out);
    if (is_one_of(c, U"|•∙‣◦¦▪■●")) return pause_run(s, i, run_of(s, i), ',', out);
    return read_other(s, i, out);
}

}  // namespace reviewcast
