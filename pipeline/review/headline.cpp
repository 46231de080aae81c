// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/headline_parser.hpp"
#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/score_parts.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// Years behind a comma are taken for the work's only where works have years.
constexpr std::string_view earliest_year = "1880";

}  // namespace

void HeadlineParser::take_year_after_comma() {
    const std::string_view rest = text();
    const auto year = find_year(rest.substr(rest.size() - std::min<std::size_t>(rest.size(), 6)));
    if (!year || rest.size() < 8 || year->end != 6 || rest.substr(rest.size() - 6, 2) != ", ") return;
    if (rest.substr(rest.size() - 4) < earliest_year) return;
    headline.year = Span{headline.title.end - 4, headline.title.end};
    headline.title.end -= 6;
    headline.names_work = true;
    take_joints_after();
}

void HeadlineParser::take_year() {
    const std::size_t open = text().rfind('(');
    if (open == std::string_view::npos || open == 0) return;
    const std::size_t close = text().find(')', open);
    if (close == std::string_view::npos || close - open > 30) return;
    const auto year = find_year(text().substr(open, close - open));
    if (!year) return;
    const std::size_t base = headline.title.begin + open;
    headline.year = Span{base + year->begin, base + year->end};
    headline.names_work = true;
    const std::string_view beside = text().substr(open + year->end, close - open - year->end);
    if (beside.starts_with(", ")) take_bracketed_fact(beside.substr(2), base + year->end + 2);
    take_creator(headline.title.begin + close + 1);
    if (next_word(text(), close)) {
        if (!headline.creator) headline.names_work = false;  // the title goes on behind the year
        if (!headline.creator) return;
    }
    headline.title.end = base;
    take_joints_after();
}

void HeadlineParser::take_creator(std::size_t from) {
    const std::string_view rest = std::string_view(source.chars).substr(from, headline.title.end - from);
    for (const Word& word : words_in(rest)) {
        const std::size_t size = by_size(rest, word);
        if (size == 0) continue;
        // "de" and "von" belong to titles as well: they need a comma before them.
        const std::string_view before = trim(rest.substr(0, word.at.begin));
        const std::size_t apposition = apposition_begin(before);
        const bool comma = apposition < before.size() || before.ends_with(',') || ends_quoted(before);
        const bool belongs = size < word.at.size() || lexicon.has(Words::connectors, word.folded);
        if (belongs && !comma) continue;
        const std::string_view behind = trim(rest.substr(word.at.begin + size));
        const std::string_view name = behind.substr(0, subtitle_begin(behind));
        if (!is_name_shaped(name, lexicon)) continue;
        const std::size_t begin = from + static_cast<std::size_t>(name.data() - rest.data());
        headline.creator = Span{begin, begin + name.size()};
        if (word.at.begin > 0 && from == headline.title.begin)
            take_title_before(from + std::min(apposition, word.at.begin), name.size() < behind.size());
        headline.names_work = headline.names_work || name.size() == behind.size();
        return;
    }
}

std::size_t HeadlineParser::apposition_begin(std::string_view text) const {
    constexpr std::size_t most_words = 4;
    const std::size_t comma = text.rfind(", ");
    if (comma == std::string_view::npos) return text.size();
    const std::vector<Word> words = words_in(text.substr(comma));
    const bool names_kind = std::ranges::any_of(
        words, [&](const Word& word) { return lexicon.item_type(word.folded).has_value(); });
    return names_kind && words.size() <= most_words && !words.front().capital ? comma : text.size();
}

std::size_t HeadlineParser::by_size(std::string_view rest, const Word& word) const {
    if (lexicon.has(Words::by, word.folded)) return word.at.size();
    if (!word.folded.starts_with("d'") || !lexicon.has(Words::by, "de")) return 0;
    return rest.substr(word.at.begin).find_first_not_of("dD'\xE2\x80\x99");
}

std::size_t HeadlineParser::subtitle_begin(std::string_view text) {
    std::size_t begin = text.size();
    for (const std::string_view sign : {": ", " : ", " – ", " — ", " - ", " | "})
        begin = std::min(begin, text.find(sign));
    return begin;
}

void HeadlineParser::take_title_before(std::size_t end, bool has_subtitle) {
    const Span whole = headline.title;
    headline.title.end = end;
    take_joints_after();
    if (!has_subtitle) return;
    headline.quoted = headline.title;  // the headline is announced whole
    headline.title = whole;
}

bool HeadlineParser::ends_quoted(std::string_view text) {
    if (text.empty()) return false;
    const char32_t c = code_point_before(text, text.size()).value;
    return c == U'”' || c == U'“' || c == U'»' || c == U'«' || c == U'"';
}

void HeadlineParser::take_name_beside_quote() {
    if (!headline.quoted || headline.creator) return;
    const std::string_view chars = source.chars;
    const auto slice = [&](Span span) { return chars.substr(span.begin, span.size()); };
    const auto bare = [&](Span span) {
        while (!span.empty() && is_edge(code_point_at(chars, span.begin).value))
            span.begin = code_point_at(chars, span.begin).at.end;
        while (!span.empty() && is_edge(code_point_before(chars, span.end).value))
            span.end = code_point_before(chars, span.end).at.begin;
        return span;
    };
    const Span before = bare({headline.title.begin, headline.quoted->begin});
    const Span after = bare({headline.quoted->end, headline.title.end});
    if (before.empty() && after.empty()) return;
    const bool follows = !after.empty();
    const Span name = follows ? after : before;
    const std::string_view between =
        follows ? slice({headline.quoted->end, name.begin}) : slice({name.end, headline.quoted->begin});
    const bool parted =
        std::ranges::any_of(std::array<std::string_view, 5>{":", ",", "-", "–", "—"},
                            [&](std::string_view sign) { return between.find(sign) != sign.npos; });
    if (!parted || !is_name_shaped(slice(name), lexicon) || lexicon.item_type(fold_words(slice(name))))
        return;
    headline.creator = name;
    headline.title = *headline.quoted;
    headline.names_work = true;
}

bool HeadlineParser::is_quote_edge(char32_t c) {
    return c == U' ' || c == U'\u00A0' || c == U'\u202F' || c == U'"' || c == U'“' || c == U'”' ||
           c == U'„' || c == U'«' || c == U'»';
}

bool HeadlineParser::is_edge(char32_t c) {
    return is_headline_joint(c) || is_quote_edge(c);
}

void HeadlineParser::take_quotes() {
    for (const EmphasisRun& run : source.runs) {
        if (run.at.begin < headline.title.begin || run.at.end > headline.title.end) continue;
        if (run.kind == Emphasis::strong && run.at == Span{0, source.chars.size()})
            continue;  // a bold heading
        if (!headline.quoted || run.at.size() > headline.quoted->size()) headline.quoted = run.at;
    }
    if (!headline.quoted) return;
    while (!headline.quoted->empty() &&
           is_quote_edge(code_point_at(source.chars, headline.quoted->begin).value))
        headline.quoted->begin = code_point_at(source.chars, headline.quoted->begin).at.end;
    while (!headline.quoted->empty() &&
           is_quote_edge(code_point_before(source.chars, headline.quoted->end).value))
        headline.quoted->end = code_point_before(source.chars, headline.quoted->end).at.begin;
    if (headline.quoted->empty()) return headline.quoted.reset();
    const auto outside = [&](Span span) {
        return next_word(std::string_view(source.chars).substr(span.begin, span.size()), 0).has_value();
    };
    if (outside({headline.title.begin, headline.quoted->begin}) ||
        outside({headline.quoted->end, headline.title.end}))
        return;
    headline.title = *headline.quoted;
    headline.names_work = true;
}

void HeadlineParser::note_case() {
    headline.is_title_case = true;
    std::size_t at = 0;
    for (int count = 0; count < 20; ++count) {
        const auto word = next_word(text(), at);
        if (!word) break;
        at = word->at.end;
        if (!word->capital && !lexicon.has(Words::connectors, word->folded) &&
            !lexicon.has(Words::articles, word->folded))
            headline.is_title_case = false;
    }
}

Headline read_headline(const SourceText& text, const Lexicon& lexicon) {
    HeadlineParser parser{text, lexicon};
    parser.headline.title = {0, text.chars.size()};
    parser.take_score_before();
    parser.take_number();
    parser.take_lead();
    parser.take_review_before();
    parser.take_parts_after();
    parser.take_year();
    if (!parser.headline.year) parser.take_year_after_comma();
    if (!parser.headline.creator) parser.take_creator(parser.headline.title.begin);
    parser.note_review_inside();
    parser.note_single_quotes();
    parser.take_quotes();
    parser.take_name_beside_quote();
    parser.drop_ornaments();
    if (parser.headline.title.empty()) {
        parser.headline = {};
        parser.headline.title = {0, text.chars.size()};
    }
    parser.note_case();
    return parser.headline;
}

}  // namespace reviewcast
