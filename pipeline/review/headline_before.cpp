// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/headline_parser.hpp"
#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/score_parts.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t least_quoted_bytes = 3;  // "Rock 'n' Roll" quotes nothing

/// Emoji that decorate a headline; stars are scores.
bool is_ornament(char32_t c) {
    return (is_emoji(c) && c != U'⭐' && c != U'🌟') || c == 0xFE0F;
}

}  // namespace

/// Signs that part a headline's parts, and brackets; not what may belong to a title.
bool is_headline_joint(char32_t c) {
    return c == U' ' || c == U':' || c == U'-' || c == U'–' || c == U'—' || c == U'|' || c == U'(' ||
           c == U'[' || c == U',' || c == U'/' || c == U'·' || c == U'•' || c == U'*' || c == U'~';
}

void HeadlineParser::take_joints_before(bool brackets_too) {
    while (!headline.title.empty()) {
        const CodePoint c = code_point_at(source.chars, headline.title.begin);
        if ((!is_headline_joint(c.value) && !is_ornament(c.value)) || (!brackets_too && c.value == U'('))
            break;
        headline.title.begin = c.at.end;
    }
}

void HeadlineParser::take_joints_after() {
    while (!headline.title.empty()) {
        const CodePoint c = code_point_before(source.chars, headline.title.end);
        if (!is_headline_joint(c.value) && !is_ornament(c.value)) break;
        headline.title.end = c.at.begin;
    }
}

void HeadlineParser::note_type(const std::vector<Word>& words, std::size_t first, std::size_t count) {
    for (std::size_t i = first; i < first + count; ++i)
        if (const auto type = lexicon.item_type(words[i].folded)) headline.type = type;
}

void HeadlineParser::take_review_before() {
    const std::vector<Word> words = words_after(text(), 0, Lexicon::longest_phrase());
    const std::size_t count = match_phrase(lexicon, Words::review_words, words, 0);
    if (count == 0 || words.front().at.begin > 4) return;
    const std::size_t end = words[count - 1].at.end;
    if (end >= text().size()) return;
    const char32_t sign =
        code_point_at(text(), std::min(end + (text()[end] == ' ' ? 1 : 0), text().size() - 1)).value;
    const bool of = count > 1 && (lexicon.has(Words::connectors, words[count - 1].folded) ||
                                  lexicon.has(Words::articles, words[count - 1].folded));
    if (!of && sign != U':' && sign != U'-' && sign != U'–' && sign != U'—' && sign != U'|' && sign != U'"' &&
        sign != U'“' && sign != U'«' && sign != U'„')
        return;
    note_type(words, 0, count);
    note_compounds(words, count);
    headline.title.begin += end;
    headline.names_work = true;
    take_joints_before(false);
}

void HeadlineParser::note_compounds(const std::vector<Word>& words, std::size_t count) {
    if (headline.type) return;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t size = 3; size + 3 < words[i].folded.size(); ++size)
            if (const auto type = lexicon.item_type(words[i].folded.substr(0, size))) headline.type = type;
}

void HeadlineParser::take_score_before() {
    const std::size_t end = leading_score_end(text(), lexicon);
    if (end == 0) return;
    headline.title.begin += end;
    take_joints_before();
}

void HeadlineParser::drop_ornaments() {
    const auto drops = [](char32_t c) { return is_ornament(c) || is_space(c); };
    Span& title = headline.title;
    while (!title.empty() && drops(code_point_before(source.chars, title.end).value))
        title.end = code_point_before(source.chars, title.end).at.begin;
    while (!title.empty() && drops(code_point_at(source.chars, title.begin).value))
        title.begin = code_point_at(source.chars, title.begin).at.end;
    if (title.empty()) title = {0, source.chars.size()};
}

void HeadlineParser::take_number() {
    const std::size_t end = text().find_first_not_of("0123456789");
    if (end == 0 || end > 2 || end == std::string_view::npos) return;
    if (!text().substr(end).starts_with(". ") && !text().substr(end).starts_with(") ")) return;
    headline.title.begin += end + 2;
    take_joints_before(false);
}

void HeadlineParser::take_lead() {
    const bool bracketed = text().starts_with('[');
    const std::size_t end = bracketed ? text().find(']') : text().find(':');
    if (end == std::string_view::npos || end > 40) return;
    const std::vector<Word> words = words_in(text().substr(bracketed ? 1 : 0, end - (bracketed ? 1 : 0)));
    if (words.empty() || words.size() > 2) return;
    const bool reviews = bracketed && match_phrase(lexicon, Words::review_words, words, 0) == words.size();
    // "Just watched: …", but not "January reading: four books".
    const auto title = next_word(text(), end);
    const bool alone = words.size() == 1 || (title && title->capital && !lexicon.month(words.front().folded));
    const bool consumed = !bracketed && alone && lexicon.has(Words::consumed, words.back().folded);
    const auto type = lexicon.item_type(words.back().folded);
    // "[film-list] REVIEW: …": a mailing list's name.
    const std::vector<Word> behind =
        bracketed ? words_after(text(), end, Lexicon::longest_phrase()) : std::vector<Word>();
    const bool list = !behind.empty() && match_phrase(lexicon, Words::review_words, behind, 0) > 0;
    if (!reviews && !consumed && !list && !(type && words.size() == 1)) return;
    if (!next_word(text(), end)) return;
    if (type) headline.type = type;
    headline.title.begin += end + 1;
    headline.names_work = headline.names_work || reviews || consumed;
    take_joints_before(false);
}

void HeadlineParser::note_review_inside() {
    const std::string_view rest = text();
    const std::vector<Word> words = words_in(rest);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t count = match_phrase(lexicon, Words::review_words, words, i);
        const Word& before = words[i - 1];
        // "Fondaco, la recensione: …": the article belongs to the word.
        const bool article = lexicon.has(Words::articles, before.folded);
        const bool parted =
            article && i > 1 &&
            trim(rest.substr(words[i - 2].at.end, before.at.begin - words[i - 2].at.end)) != "";
        if (count == 0 || (!parted && (article || lexicon.has(Words::connectors, before.folded))) ||
            lexicon.has(Words::own, before.folded))
            continue;
        std::size_t sign = words[i + count - 1].at.end;
        while (sign < rest.size() && rest[sign] == ' ')
            ++sign;
        if (sign >= rest.size()) return;
        const char32_t c = code_point_at(rest, sign).value;
        const auto behind = next_word(rest, sign);
        if ((c != U':' && c != U'|' && !is_dash(c)) || !behind) continue;
        note_type(words, i, count);
        const Word& last = parted ? words[i - 2] : before;
        std::size_t end = parted ? before.at.begin : words[i].at.begin;
        while (end > last.at.end && is_headline_joint(code_point_before(rest, end).value))
            end = code_point_before(rest, end).at.begin;
        const std::size_t base = headline.title.begin;
        headline.before_review = Span{base, base + end};
        std::size_t begin = code_point_at(rest, sign).at.end;
        while (begin < behind->at.begin && rest[begin] == ' ')
            ++begin;
        headline.behind_review = Span{base + begin, headline.title.end};
        return;
    }
}

void HeadlineParser::note_single_quotes() {
    const std::string_view rest = text();
    std::optional<std::size_t> open;
    char32_t before = U' ';
    for (std::size_t at = 0; at < rest.size();) {
        const CodePoint c = code_point_at(rest, at);
        at = c.at.end;
        const bool border = !is_letter(before) && !is_digit(before);
        const char32_t after = at < rest.size() ? code_point_at(rest, at).value : U' ';
        const bool closes = !is_letter(after) && !is_digit(after);
        if (!open && border && !closes && (c.value == U'‘' || c.value == U'\''))
            open = at;
        else if (open && closes && !is_space(before) && (c.value == U'’' || c.value == U'\'')) {
            const Span quoted{headline.title.begin + *open, headline.title.begin + c.at.begin};
            if (quoted.size() >= least_quoted_bytes) headline.quoted = quoted;
            return;
        }
        before = c.value;
    }
}

}  // namespace reviewcast
