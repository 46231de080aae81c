// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/headline.hpp"

#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Signs that part a headline's parts, and brackets; not what may belong to a title.
bool is_joint(char32_t c) {
    return c == U' ' || c == U':' || c == U'-' || c == U'–' || c == U'—' || c == U'|' || c == U'(' ||
           c == U'[' || c == U',' || c == U'/' || c == U'·' || c == U'•' || c == U'*' || c == U'~';
}

struct Parser {
    const SourceText& source;
    const Lexicon& lexicon;
    Headline headline;

    [[nodiscard]] std::string_view text() const {
        return std::string_view(source.chars).substr(headline.title.begin, headline.title.size());
    }

    void take_joints_before(bool brackets_too = true) {
        while (!headline.title.empty()) {
            const CodePoint c = code_point_at(source.chars, headline.title.begin);
            if (!is_joint(c.value) || (!brackets_too && c.value == U'(')) break;
            headline.title.begin = c.at.end;
        }
    }

    void take_joints_after() {
        while (!headline.title.empty()) {
            const CodePoint c = code_point_before(source.chars, headline.title.end);
            if (!is_joint(c.value)) break;
            headline.title.end = c.at.begin;
        }
    }

    void note_type(const std::vector<Word>& words, std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i)
            if (const auto type = lexicon.item_type(words[i].folded)) headline.type = type;
    }

    /// "Film Review: …", "Review of …".
    void take_review_before() {
        const std::vector<Word> words = words_after(text(), 0, Lexicon::longest_phrase());
        const std::size_t count = match_phrase(lexicon, Words::review_words, words, 0);
        if (count == 0 || words.front().at.begin > 4) return;
        const std::size_t end = words[count - 1].at.end;
        if (end >= text().size()) return;
        const char32_t sign =
            code_point_at(text(), std::min(end + (text()[end] == ' ' ? 1 : 0), text().size() - 1)).value;
        const bool of = count > 1 && (lexicon.has(Words::connectors, words[count - 1].folded) ||
                                      lexicon.has(Words::articles, words[count - 1].folded));
        if (!of && sign != U':' && sign != U'-' && sign != U'–' && sign != U'—' && sign != U'|' &&
            sign != U'"' && sign != U'“' && sign != U'«' && sign != U'„')
            return;
        note_type(words, 0, count);
        note_compounds(words, count);
        headline.title.begin += end;
        headline.names_work = true;
        take_joints_before(false);
    }

    /// "Buchkritik", "Filmrecensie": the type is the first part of the word.
    void note_compounds(const std::vector<Word>& words, std::size_t count) {
        if (headline.type) return;
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t size = 3; size + 3 < words[i].folded.size(); ++size)
                if (const auto type = lexicon.item_type(words[i].folded.substr(0, size)))
                    headline.type = type;
    }

    /// "… – Film Review", "… (Review)".
    void take_review_after() {
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

    /// "★★★☆☆ Fine, but loud", "8/10 – Iron Meadow".
    void take_score_before() {
        const std::size_t end = leading_score_end(text(), lexicon);
        if (end == 0) return;
        headline.title.begin += end;
        take_joints_before();
    }

    void take_score_after() {
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

    /// "… – Reviewed by Ann Lee, 3 May 2024".
    void take_reviewer_after() {
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

    /// "crítica de" leads to a work as well as to a reviewer: a sign has to part it from a title before it,
    /// and a full name to follow.
    [[nodiscard]] bool is_reviewer_lead(std::string_view rest, const std::vector<Word>& words, std::size_t i,
                                        std::size_t count) const {
        if (match_phrase(lexicon, Words::review_words, words, i) < count) return true;
        const std::size_t gap = words[i - 1].at.end;
        const bool parted = trim(rest.substr(gap, words[i].at.begin - gap)) != "";
        return parted && words.size() - i - count >= 2;
    }

    /// "… – PS5", "… (PC, Switch)".
    void take_platform_after() {
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

    /// What stands behind the title, in whatever order.
    void take_parts_after() {
        for (std::size_t before = 0; before != headline.title.end;) {
            before = headline.title.end;
            if (!headline.reviewer) take_reviewer_after();
            take_score_after();
            take_review_after();
            take_platform_after();
        }
    }

    void take_year() {
        const std::size_t open = text().rfind('(');
        if (open == std::string_view::npos || open == 0) return;
        const std::size_t close = text().find(')', open);
        if (close == std::string_view::npos || close - open > 30) return;
        const auto year = find_year(text().substr(open, close - open));
        if (!year) return;
        const std::size_t base = headline.title.begin + open;
        headline.year = Span{base + year->begin, base + year->end};
        headline.names_work = true;
        take_creator(headline.title.begin + close + 1);
        if (next_word(text(), close)) {
            if (!headline.creator) headline.names_work = false;  // the title goes on behind the year
            if (!headline.creator) return;
        }
        headline.title.end = base;
        take_joints_after();
    }

    /// "… by Ann Lee" from a place in the source on.
    void take_creator(std::size_t from) {
        const std::string_view rest = std::string_view(source.chars).substr(from, headline.title.end - from);
        for (const Word& word : words_in(rest)) {
            if (!lexicon.has(Words::by, word.folded)) continue;
            // "de" and "von" belong to titles as well: they need a comma before them.
            const bool comma = word.at.begin > 1 && rest[word.at.begin - 2] == ',';
            if (lexicon.has(Words::connectors, word.folded) && !comma) continue;
            const std::string_view name = trim(rest.substr(word.at.end));
            if (!is_name_shaped(name, lexicon)) continue;
            const std::size_t begin = from + static_cast<std::size_t>(name.data() - rest.data());
            headline.creator = Span{begin, begin + name.size()};
            if (word.at.begin > 0 && from == headline.title.begin) {
                headline.title.end = from + word.at.begin;
                take_joints_after();
            }
            headline.names_work = true;
            return;
        }
    }

    void take_quotes() {
        for (const EmphasisRun& run : source.runs) {
            if (run.at.begin < headline.title.begin || run.at.end > headline.title.end) continue;
            if (!headline.quoted || run.at.size() > headline.quoted->size()) headline.quoted = run.at;
        }
        if (!headline.quoted) return;
        const auto outside = [&](Span span) {
            return next_word(std::string_view(source.chars).substr(span.begin, span.size()), 0).has_value();
        };
        if (outside({headline.title.begin, headline.quoted->begin}) ||
            outside({headline.quoted->end, headline.title.end}))
            return;
        headline.title = *headline.quoted;
        headline.names_work = true;
    }

    void note_case() {
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
};

}  // namespace

Headline read_headline(const SourceText& text, const Lexicon& lexicon) {
    Parser parser{text, lexicon, {}};
    parser.headline.title = {0, text.chars.size()};
    parser.take_score_before();
    parser.take_review_before();
    parser.take_parts_after();
    parser.take_year();
    if (!parser.headline.creator) parser.take_creator(parser.headline.title.begin);
    parser.take_quotes();
    if (parser.headline.title.empty())
        parser.headline = {{0, text.chars.size()}, {}, {}, {}, {}, {}, {}, false, false};
    parser.note_case();
    return parser.headline;
}

}  // namespace reviewcast
