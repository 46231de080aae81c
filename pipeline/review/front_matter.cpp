// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/front_matter.hpp"

#include "base/unicode.hpp"
#include "review/byline_lines.hpp"
#include "review/dates.hpp"
#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t most_headline_words = 16;
constexpr std::size_t most_category_words = 3;
constexpr std::size_t front_blocks = 6;
constexpr std::size_t longest_title_word = 3;  // bytes of "Mrs"

/// A stop inside a text that ends a sentence, and no initial or title ("K. Lund", "St. Anna").
bool holds_sentence_end(std::string_view text) {
    for (std::size_t stop = text.find(". "); stop != std::string_view::npos;
         stop = text.find(". ", stop + 1)) {
        const std::vector<Word> before = words_before(text, stop, 1);
        if (before.empty() || !before.front().capital || before.front().at.size() > longest_title_word)
            return true;
    }
    return false;
}

bool is_headline(const Block& block, const Lexicon& lexicon) {
    const std::string& text = block.text.chars;
    if (block.kind != Block::Kind::heading && block.kind != Block::Kind::paragraph) return false;
    if (count_words(text, most_headline_words + 1) > most_headline_words || !next_word(text, 0)) return false;
    if (read_label(text, lexicon)) {
        const auto label = read_label(text, lexicon);
        if (label->label->role != Role::body || label->rest.empty()) return false;
    }
    if (whole_score(text, lexicon) || is_date_line(text, lexicon) || read_byline(text, lexicon)) return false;
    if (block.kind == Block::Kind::heading) return true;
    const char last = text.back();
    if (last == '.' || last == ',' || last == ':' || last == ';') return false;
    if (text.size() > 40 && holds_sentence_end(text)) return false;
    const auto first = next_word(text, 0);
    if (const std::size_t score = leading_score_end(text, lexicon); score > 0)
        return next_word(text, score)->capital;
    return first->capital && first->at.begin <= 4;
}

/// Two lines that begin with a name and a colon are speakers'.
bool is_dialogue(const std::vector<Block>& blocks, std::size_t i, const Lexicon& lexicon) {
    return blocks[i].kind == Block::Kind::paragraph && i + 1 < blocks.size() &&
           read_unknown_label(blocks[i].text.chars, lexicon) &&
           read_unknown_label(blocks[i + 1].text.chars, lexicon);
}

/// "FILM REVIEW" alone above the headline: says the type of the item, and names nothing.
bool take_kicker(const Block& block, Draft& draft, const Lexicon& lexicon) {
    const std::string& text = block.text.chars;
    if (count_words(text, Lexicon::longest_phrase() + 1) > Lexicon::longest_phrase()) return false;
    const std::vector<Word> words = words_in(text);
    if (words.empty() || match_phrase(lexicon, Words::review_words, words, 0) != words.size()) return false;
    std::string type;
    for (const Word& word : words) {
        const auto found = lexicon.item_type(word.folded);
        if (found) type = *found;
    }
    draft.stated.push_back({{}, type, text, block.text, block.text.source()});
    return true;
}

/// "Arts" above the page's first heading: a section of the site, not of the review.
bool take_section_name(const std::vector<Block>& blocks, std::size_t i, Draft& draft) {
    const Block& block = blocks[i];
    if (block.kind != Block::Kind::paragraph ||
        block.text.chars.find_first_of(".:,;!?0123456789") != std::string::npos)
        return false;
    if (count_words(block.text.chars, most_category_words + 1) > most_category_words) return false;
    if (i + 1 >= blocks.size() || blocks[i + 1].kind != Block::Kind::heading || blocks[i + 1].level != 1)
        return false;
    draft.review.dropped.push_back({block.text.source(), "a section of the site"});
    return true;
}

bool take_front_block(const Block& block, Draft& draft, const Lexicon& lexicon) {
    if (block.kind == Block::Kind::separator) {
        draft.review.dropped.push_back({block.text.source(), "a rule between sections"});
        return true;
    }
    if (block.kind == Block::Kind::quote || block.kind == Block::Kind::list_item) return false;
    const std::string& text = block.text.chars;
    if (is_rating_line(text, lexicon)) return false;
    if (take_day_of_use(block, draft, lexicon)) return true;
    if (!draft.byline && take_byline_parts(block.text, false, draft, lexicon)) return true;
    if (take_facts(block, draft, lexicon)) return true;
    if (!draft.byline)
        if (const auto byline = read_byline(text, lexicon)) {
            take_byline(block.text, byline->name, byline->of_review, false, draft);
            take_byline_date(block.text, byline->name.end, draft, lexicon);
            return true;
        }
    if (!draft.date && is_date_line(text, lexicon)) {
        draft.date = block.text;
        return true;
    }
    return false;
}

}  // namespace

bool is_rating_line(std::string_view text, const Lexicon& lexicon) {
    if (text.size() > 120) return false;
    if (const auto score = whole_score(text, lexicon)) return score->score.kind != Score::Kind::words;
    const auto mentions = scan_scores(text, lexicon);
    if (mentions.size() != 1) return false;
    const ScoreMention& only = mentions.front();
    if (only.opening == ScoreMention::Opening::overall) return false;
    if (count_words(text.substr(only.at.end), 3) > 0) return false;
    const std::string_view name = text.substr(0, only.at.begin);
    const std::size_t before = count_words(name, most_category_words + 1);
    if (words_before(name, name.size(), most_category_words + 1).size() != before)
        return false;  // a sentence
    if (before == 0 || before > most_category_words || !next_word(text, 0)->capital) return false;
    return only.opening != ScoreMention::Opening::none ||
           (only.plain && only.score.kind == Score::Kind::points) ||
           (only.plain && only.score.kind == Score::Kind::stars);
}

std::string bare_heading(std::string_view text) {
    if (!next_word(text, 0)) return std::string(trim(text));  // "-" alone
    while (!text.empty()) {
        const CodePoint c = code_point_before(text, text.size());
        if (c.value != U':' && c.value != U'—' && c.value != U'–' && c.value != U'-' && c.value != U'：' &&
            !is_space(c.value))
            break;
        text.remove_suffix(c.at.size());
    }
    return std::string(text);
}

/// "Regie: 7" rates the direction; it names no one.
static bool rates_maker(const FactPart& part, std::string_view text) {
    if (!part.label || (part.label->fact != "creator" && part.label->fact != "writer")) return false;
    const std::string_view value = text.substr(part.value.begin, part.value.size());
    return value.find_first_not_of("0123456789.,/½ ") == std::string_view::npos;
}

bool take_facts(const Block& block, Draft& draft, const Lexicon& lexicon) {
    const SourceText& text = block.text;
    const std::vector<FactPart> parts = read_facts(text.chars, lexicon);
    if (std::ranges::any_of(parts, [&](const FactPart& part) { return rates_maker(part, text.chars); }))
        return false;
    for (const FactPart& part : parts) {
        const std::string name = part.name.empty() ? std::string() : bare_heading(text.part(part.name).chars);
        const Span source = text.source_of(part.all);
        if (!part.label || part.label->role == Role::credits)
            draft.review.credits.push_back({name, text.part(part.value), source});
        if (part.label)
            draft.stated.push_back(
                {part.label->fact, part.label->item_type, name, text.part(part.value), source});
    }
    return !parts.empty();
}

/// Where the metadata name the review or its item, a line of the text is its headline only as a heading of
/// the first level or when it says the same.
bool may_be_headline(const Block& block, const Draft& draft) {
    const std::string text = fold_words(block.text.chars);
    bool named = false;
    for (const StatedFact& one : draft.stated) {
        if (one.origin.empty() || one.rank > text_fact_rank) continue;
        if (one.fact != "headline" && one.fact != "title") continue;
        const std::string stated = fold_words(one.value.chars);
        if (text.find(stated) != std::string::npos || stated.find(text) != std::string::npos) return true;
        named = true;
    }
    return !named || (block.kind == Block::Kind::heading && block.level == 1);
}

FrontMatter take_front(const std::vector<Block>& blocks, Draft& draft, const Lexicon& lexicon,
                       bool heads_round_up) {
    FrontMatter front{0, blocks.size()};
    if (blocks.size() > 1 && !draft.byline) {
        const std::size_t last = blocks.size() - 1;
        if (const auto name = signature_name(blocks, last, lexicon)) {
            take_byline(blocks[last].text, *name, true, true, draft);
            front.end = last;
        } else if (const auto byline = read_byline(blocks[last].text.chars, lexicon);
                   byline && blocks[last].kind == Block::Kind::paragraph) {
            take_byline(blocks[last].text, byline->name, true, true, draft);
            take_byline_date(blocks[last].text, byline->name.end, draft, lexicon);
            front.end = last;
        } else if (blocks[last].kind == Block::Kind::paragraph &&
                   take_byline_parts(blocks[last].text, true, draft, lexicon)) {
            front.end = last;
        }
    }
    while (front.begin + (heads_round_up ? 0 : 1) < front.end && front.begin < front_blocks) {
        const Block& block = blocks[front.begin];
        const bool above_headline = !draft.headline && front.begin + 2 < front.end &&
                                    is_headline(blocks[front.begin + 1], lexicon) &&
                                    is_headline(block, lexicon);
        if ((above_headline && take_kicker(block, draft, lexicon)) ||
            (!draft.headline && take_section_name(blocks, front.begin, draft))) {
            ++front.begin;
        } else if (take_front_block(block, draft, lexicon)) {
            ++front.begin;
        } else if (!draft.headline && is_headline(block, lexicon) &&
                   !is_dialogue(blocks, front.begin, lexicon) && may_be_headline(block, draft)) {
            draft.headline = block.text;
            ++front.begin;
        } else {
            break;
        }
    }
    return front;
}

}  // namespace reviewcast
