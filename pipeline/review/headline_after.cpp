// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/headline_parser.hpp"
#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/score_parts.hpp"

#include <algorithm>

namespace reviewcast {

void HeadlineParser::take_review_after() {
    std::string_view rest = text();
    while (!rest.empty() && (rest.back() == ')' || rest.back() == ']'))
        rest.remove_suffix(1);
    const std::vector<Word> words = words_before(rest, rest.size(), Lexicon::longest_phrase());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t count = match_phrase(lexicon, Words::review_words, words, i);
        if (count == 0 || i + count != words.size() || words.back().at.end != rest.size()) continue;
        if (words[i].at.begin == 0) return;
        std::size_t begin = words[i].at.begin;
        if (i > 0 && lexicon.has(Words::articles, words[i - 1].folded)) begin = words[i - 1].at.begin;
        if (begin == 0) return;
        note_type(words, i, count);
        headline.title.end = headline.title.begin + begin;
        headline.names_work = true;
        take_joints_after();
        return;
    }
}

void HeadlineParser::take_bare_score_after() {
    const std::string_view rest = trim(text());
    const std::size_t open = rest.rfind('(');
    if (!rest.ends_with(')') || open == std::string_view::npos || open == 0) return;
    const std::string_view inside = rest.substr(open + 1, rest.size() - open - 2);
    const auto number = parse_number(inside, 0);
    if (!number || number->end != inside.size() || number->value > 10) return;
    const std::size_t begin = headline.title.begin + static_cast<std::size_t>(rest.data() - text().data());
    headline.bare_score = Span{begin + open + 1, begin + open + 1 + inside.size()};
    headline.title.end = begin + open;
    take_joints_after();
}

void HeadlineParser::take_score_after() {
    const auto mentions = scan_scores(text(), lexicon);
    if (mentions.empty()) return;
    const ScoreMention& last = mentions.back();
    if (!last.plain && last.opening != ScoreMention::Opening::overall) return;
    if (next_word(text(), last.at.end) || last.at.begin == 0) return;
    std::size_t begin = last.at.begin;
    if (last.opening == ScoreMention::Opening::overall)
        if (const std::size_t label = text().substr(0, begin).rfind(last.score.label);
            label != std::string_view::npos)
            begin = label;
    if (begin == 0) return;
    headline.title.end = headline.title.begin + begin;
    take_joints_after();
}

void HeadlineParser::take_reviewer_after() {
    std::string_view rest = text();
    while (!rest.empty() && (rest.back() == ')' || rest.back() == ']'))
        rest.remove_suffix(1);
    const std::vector<Word> words = words_in(rest);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t count = match_phrase(lexicon, Words::bylines, words, i);
        if (count == 0 || !is_reviewer_lead(rest, words, i, count)) continue;
        const std::size_t begin = words[i].at.begin;
        const auto byline = read_byline(rest.substr(begin), lexicon);
        if (!byline) continue;
        const std::size_t base = headline.title.begin + begin;
        headline.reviewer = Span{base + byline->name.begin, base + byline->name.end};
        headline.reviewed = Span{base + byline->name.end, headline.title.end};
        headline.title.end = base;
        take_joints_after();
        return;
    }
}

bool HeadlineParser::is_reviewer_lead(std::string_view rest, const std::vector<Word>& words, std::size_t i,
                                      std::size_t count) const {
    if (match_phrase(lexicon, Words::review_words, words, i) < count) return true;
    const std::size_t gap = words[i - 1].at.end;
    const bool parted = trim(rest.substr(gap, words[i].at.begin - gap)) != "";
    return parted && words.size() - i - count >= 2;
}

void HeadlineParser::take_platform_after() {
    std::size_t last = 0;
    for (std::size_t at = 0; at < text().size();) {
        const CodePoint c = code_point_at(text(), at);
        at = c.at.end;
        const bool spaced = c.at.begin > 0 && text()[c.at.begin - 1] == ' ';
        const bool bracket = c.value == U'(' || c.value == U'[' || c.value == U'|';
        if (spaced && (bracket || (is_dash(c.value) && text().substr(at).starts_with(' ')))) last = at;
    }
    if (last == 0 || !is_platforms(text().substr(last), lexicon)) return;
    headline.title.end = headline.title.begin + last;
    headline.names_work = true;
    take_joints_after();
}

void HeadlineParser::take_bracket_after() {
    const std::string_view rest = text();
    const std::size_t open = rest.find_last_of("([");
    if (open == std::string_view::npos || open == 0 || (!rest.ends_with(')') && !rest.ends_with(']'))) return;
    const std::string_view inside = rest.substr(open + 1, rest.size() - open - 2);
    const std::vector<Word> words = words_in(inside);
    if (words.empty() || words.size() > Lexicon::longest_phrase() + 3) return;
    const std::size_t base = headline.title.begin + open + 1;
    if (!take_bracketed_fact(inside, base) && !says_kind(words) && !warns(words)) return;
    headline.title.end = headline.title.begin + open;
    take_joints_after();
}

bool HeadlineParser::take_bracketed_fact(std::string_view inside, std::size_t base) {
    const std::vector<FactPart> parts = read_facts(inside, lexicon);
    if (parts.empty()) return false;
    for (const FactPart& part : parts) {
        if (!part.label || part.label->fact != "creator") continue;
        headline.creator = Span{base + part.value.begin, base + part.value.end};
        headline.names_work = true;
        if (!part.label->item_type.empty() && !headline.type) headline.type = part.label->item_type;
    }
    return true;
}

bool HeadlineParser::says_kind(const std::vector<Word>& words) {
    if (words.size() > 2) return false;
    const std::string phrase = words.size() == 2 ? words[0].folded + " " + words[1].folded : words[0].folded;
    const auto type = lexicon.item_type(phrase);
    if (type) headline.type = type;
    return type.has_value();
}

bool HeadlineParser::warns(const std::vector<Word>& words) const {
    return std::ranges::any_of(words, [&](const Word& word) {
        const Label* label = lexicon.find(word.folded);
        return label && label->role == Role::spoiler;
    });
}

void HeadlineParser::take_parts_after() {
    for (std::size_t before = 0; before != headline.title.end;) {
        before = headline.title.end;
        if (!headline.reviewer) take_reviewer_after();
        take_score_after();
        if (!headline.bare_score) take_bare_score_after();
        take_review_after();
        take_platform_after();
        take_bracket_after();
    }
}

}  // namespace reviewcast
