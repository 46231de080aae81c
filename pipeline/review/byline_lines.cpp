// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/byline_lines.hpp"

#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/score.hpp"
#include "review/words.hpp"
#include "review/wrapping.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_byline_bytes = 160;
constexpr std::size_t most_day_words = 16;
constexpr std::size_t most_words_behind_day = 3;
constexpr std::size_t most_meta_blocks = 10;
constexpr std::size_t least_prose_words = 25;
/// Words of a line of byline and day that say neither: "updated", "in", a weekday.
constexpr std::size_t most_other_words = 3;

/// "3 min read": not of the review.
bool tells_length(std::string_view part, const Lexicon& lexicon) {
    const std::vector<Word> words = words_in(part);
    return words.size() > 1 && match_phrase(lexicon, Words::boilerplate, words, 1) + 1 == words.size();
}

/// Two capitalised words and more, and no kind of works ("Film Reviews").
bool is_full_name(std::string_view text, const Lexicon& lexicon) {
    return is_name_shaped(text, lexicon) && count_words(text, 2) == 2 &&
           !lexicon.keys().kinds.contains(fold_words(text)) && !lexicon.item_type(fold_words(text));
}

/// Behind "Watched", "Date read:" or "Viděno:" at the start of a text; 0 where it says no such thing.
std::size_t behind_consumed(std::string_view text, const Lexicon& lexicon) {
    const std::vector<Word> words = words_after(text, 0, 3);
    for (std::size_t count = words.size(); count > 0; --count) {
        const std::string_view lead = text.substr(0, words[count - 1].at.end);
        const bool known = find_key(lexicon.keys(), fold_key(lead)) == KeyFact::consumed ||
                           (count == 1 && lexicon.has(Words::consumed, words.front().folded));
        if (known) return words[count - 1].at.end;
    }
    return 0;
}

/// What a line of byline and day says, in whatever order and between whatever signs.
struct MetaLine {
    Span name, date;
    std::size_t other_words = 0;
};

/// Index behind the full name that begins with the word `first`; `first` for none.
std::size_t behind_name(const std::vector<Word>& words, std::size_t first, std::string_view text,
                        const Lexicon& lexicon) {
    constexpr std::size_t most = 4;
    for (std::size_t end = std::min(words.size(), first + most); end > first + 1; --end) {
        const Span at{words[first].at.begin, words[end - 1].at.end};
        if (is_full_name(text.substr(at.begin, at.size()), lexicon)) return end;
    }
    return first;
}

std::optional<MetaLine> read_meta_line(std::string_view text, const Lexicon& lexicon) {
    const auto date = find_date(text, lexicon);
    if (!date || text.size() > longest_byline_bytes) return std::nullopt;
    MetaLine line{{}, date->at};
    const std::vector<Word> words = words_in(text);
    for (std::size_t i = 0; i < words.size();) {
        const auto overlaps = [&](std::size_t end) {
            return words[i].at.begin < date->at.end && words[end - 1].at.end > date->at.begin;
        };
        if (overlaps(i + 1) || is_digit(code_point_at(text, words[i].at.begin).value)) {
            ++i;
            continue;
        }
        std::size_t by = match_phrase(lexicon, Words::bylines, words, i);
        if (by == 0) by = match_phrase(lexicon, Words::by, words, i);
        const std::size_t first = i + by;
        const std::size_t end = line.name.empty() ? behind_name(words, first, text, lexicon) : first;
        if (end > first && !overlaps(end)) {
            line.name = {words[first].at.begin, words[end - 1].at.end};
            i = end;
            continue;
        }
        const Label* label = lexicon.find(words[i].folded);
        const std::size_t known = match_phrase(lexicon, Words::boilerplate, words, i);
        if (known == 0 && !(label && label->fact == "published")) ++line.other_words;
        i += std::max<std::size_t>(known, 1);
    }
    return line.name.empty() || line.other_words > most_other_words ? std::nullopt : std::optional(line);
}

bool take_meta_line(const Block& block, Draft& draft, const Lexicon& lexicon) {
    if (block.kind != Block::Kind::paragraph || ends_sentence(block.text.chars)) return false;
    if (take_day_of_use(block, draft, lexicon)) return true;
    if (draft.byline || !read_facts(block.text.chars, lexicon).empty()) return false;
    if (take_byline_parts(block.text, false, draft, lexicon)) return true;
    const auto line = read_meta_line(block.text.chars, lexicon);
    if (!line) return false;
    take_byline(block.text, line->name, true, false, draft);
    if (!draft.date) draft.date = block.text.part(line->date);
    return true;
}

}  // namespace

void take_meta_lines(std::vector<Block>& blocks, Draft& draft, const Lexicon& lexicon) {
    for (std::size_t i = 1; i < blocks.size() && i < most_meta_blocks;) {
        if (count_words(blocks[i].text.chars, least_prose_words) == least_prose_words) return;
        if (blocks.size() > 2 && take_meta_line(blocks[i], draft, lexicon))
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
}

void take_byline(const SourceText& text, Span name, bool of_review, bool at_end, Draft& draft) {
    draft.byline = text.part(name);
    draft.byline_of_review = of_review;
    draft.byline_signed = at_end;
    draft.byline_source = text.source();
}

std::optional<Span> signature_name(const std::vector<Block>& blocks, std::size_t last,
                                   const Lexicon& lexicon) {
    const Block& block = blocks[last];
    const std::string& text = block.text.chars;
    std::size_t begin = 0;
    if (block.kind == Block::Kind::list_item) {
        if (last == 0 || blocks[last - 1].kind == Block::Kind::list_item) return std::nullopt;
    } else {
        while (begin < text.size()) {
            const CodePoint c = code_point_at(text, begin);
            if (c.value != U'—' && c.value != U'–' && c.value != U'-' && c.value != U'~' && c.value != U' ')
                break;
            begin = c.at.end;
        }
        if (begin == 0 || block.kind != Block::Kind::paragraph) return std::nullopt;
    }
    std::size_t end = text.size();
    if (end > begin && text[end - 1] == '.') --end;
    if (!is_name_shaped(std::string_view(text).substr(begin, end - begin), lexicon)) return std::nullopt;
    return Span{begin, end};
}

void take_byline_date(const SourceText& text, std::size_t from, Draft& draft, const Lexicon& lexicon) {
    if (!draft.date && find_date(std::string_view(text.chars).substr(from), lexicon))
        draft.date = text.part({from, text.chars.size()});
}

bool take_byline_parts(const SourceText& text, bool at_end, Draft& draft, const Lexicon& lexicon) {
    if (text.chars.size() > longest_byline_bytes) return false;
    const std::vector<Span> parts = split_statements(text.chars);
    if (parts.size() == 1 && read_byline(text.chars, lexicon)) return false;
    std::optional<Byline> byline;
    std::optional<Span> date;
    std::size_t begin = 0;
    bool bare_name = false;
    for (const Span& part : parts) {
        std::string_view words = std::string_view(text.chars).substr(part.begin, part.size());
        while (!words.empty() && !is_letter(code_point_before(words, words.size()).value) &&
               !is_digit(code_point_before(words, words.size()).value))
            words.remove_suffix(code_point_before(words, words.size()).at.size());
        const auto day = date ? std::nullopt : find_date(words, lexicon);
        if (tells_length(words, lexicon)) continue;
        if (day && !byline && is_date_line(words.substr(0, day->at.end), lexicon)) {
            // "Posted on 3 May 2024 by Ann Lee"
            const std::string_view rest = trim(words.substr(day->at.end));
            byline = read_byline(rest, lexicon);
            begin = byline ? static_cast<std::size_t>(rest.data() - text.chars.data()) : begin;
            if (!byline && !rest.empty()) return false;
            date = Span{part.begin, part.begin + day->at.end};
        } else if (const auto found = byline ? std::nullopt : read_byline(words, lexicon)) {
            byline = found;
            begin = part.begin;
        } else if (!byline && parts.size() > 1 && is_full_name(words, lexicon)) {
            byline = Byline{{0, words.size()}, true};
            begin = part.begin;
            bare_name = true;
        } else {
            return false;
        }
    }
    if (!byline || (parts.size() < 2 && !date) || (bare_name && !date)) return false;
    take_byline(text, {begin + byline->name.begin, begin + byline->name.end}, byline->of_review, at_end,
                draft);
    if (date && !draft.date) draft.date = text.part(*date);
    return true;
}

bool take_day_of_use(const Block& block, Draft& draft, const Lexicon& lexicon) {
    const std::string_view text = block.text.chars;
    if (count_words(text, most_day_words + 1) > most_day_words) return false;
    const std::size_t begin = leading_score_end(text, lexicon);
    const std::string_view line = text.substr(begin);
    const std::size_t behind = behind_consumed(line, lexicon);
    const auto day = behind > 0 ? find_date(line.substr(behind), lexicon) : std::nullopt;
    if (!day || count_words(line.substr(behind, day->at.begin), 2) > 1) return false;
    const auto scores = scan_scores(text, lexicon);
    Span at{begin + behind + day->at.begin, begin + behind + day->at.end};
    const auto later = find_date(text.substr(at.end), lexicon);
    if (later && count_words(text.substr(at.end, later->at.begin), 2) <= 1)
        at = {at.end + later->at.begin, at.end + later->at.end};
    const bool rated =
        !scores.empty() && (begin > 0 || scores.front().opening == ScoreMention::Opening::overall);
    if (!rated && count_words(text.substr(at.end), most_words_behind_day + 1) > most_words_behind_day)
        return false;
    if (rated) {
        Score score = scores.front().score;
        score.source = block.text.source_of(scores.front().at);
        draft.scores.push_back({std::move(score), ScoreMention::Opening::overall});
    }
    draft.stated.push_back({"consumed",
                            {},
                            std::string(trim(line.substr(0, behind))),
                            block.text.part(at),
                            block.text.source()});
    return true;
}

}  // namespace reviewcast
