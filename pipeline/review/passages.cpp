// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/passages.hpp"

#include "base/unicode.hpp"
#include "review/front_matter.hpp"
#include "review/score.hpp"
#include "review/words.hpp"
#include "review/wrapping.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// A note below a score's label may be shorter: "PG-13", "see below".
constexpr std::size_t least_remark_words = 4;
/// Shorter passages ("The lamp") may stand in the text by chance.
constexpr std::size_t least_repeated_words = 4;
/// No review lists more; beyond it the search would cost more than a repetition.
constexpr std::size_t most_searched = 200;
constexpr std::size_t most_warning_words = 9;
constexpr std::size_t most_line_words = 8;
constexpr std::size_t most_lead_words = 16;
constexpr std::size_t most_framed_words = 40;

/// Text below a score's label that is more than the score: a sentence without one, or before one.
bool is_remark(const Section& section, const Block& block, const Lexicon& lexicon) {
    const std::string& text = block.text.chars;
    if (block.kind == Block::Kind::separator || is_rating_line(text, lexicon)) return false;
    const std::string label = section.heading + ": ";
    const std::vector<ScoreMention> mentions = scan_scores(label + text, lexicon);
    if (mentions.empty()) return count_words(text, least_remark_words) == least_remark_words;
    const std::size_t score = std::max(mentions.front().at.begin, label.size()) - label.size();
    const std::string_view before = std::string_view(text).substr(0, score);
    return words_before(before, score, 1).empty() && next_word(before, 0);
}

bool begins_with_words(std::string_view text, std::string_view words) {
    if (!text.starts_with(words)) return false;
    return text.size() == words.size() || !is_letter(code_point_at(text, words.size()).value);
}

/// Entries of the list begin a line, or frame it where they hold a gap.
bool is_boilerplate(std::string_view text, const Lexicon& lexicon) {
    if (count_words(text, most_framed_words + 1) > most_framed_words) return false;
    // "3 comments", "« Entrada anterior", "✉ Newsletter": a count or an ornament may stand first.
    const std::string whole = fold_words(text);
    std::string_view folded = whole;
    while (!folded.empty() && !is_letter(code_point_at(folded, 0).value) && !folded.starts_with("©"))
        folded.remove_prefix(code_point_at(folded, 0).at.size());
    const bool ends = ends_sentence(text) && !text.ends_with(':');
    const std::size_t words = count_words(text, most_framed_words);
    return lexicon.any_of(Words::boilerplate, [&](std::string_view entry) {
        constexpr std::string_view gap = "…";  // of an entry: any words
        const std::size_t at = entry.find(gap);
        if (at == std::string_view::npos) {
            if (ends || !begins_with_words(folded, entry)) return false;
            // "Related: …" leads to anything, "related posts" is all of a line.
            const bool leads = entry.ends_with(':') || trim(folded.substr(entry.size())).starts_with(':');
            return words <= (leads ? most_lead_words : most_line_words);
        }
        const std::string_view first = trim(entry.substr(0, at)), rest = trim(entry.substr(at + gap.size()));
        return folded.starts_with(first) && folded.find(rest, first.size()) != std::string_view::npos;
    });
}

}  // namespace

std::optional<LabelOpening> read_spoiler_warning(const Block& block, const Lexicon& lexicon) {
    const std::string& text = block.text.chars;
    if (count_words(text, most_warning_words + 1) > most_warning_words) return std::nullopt;
    const bool bold = std::ranges::any_of(block.text.runs, [&](const EmphasisRun& run) {
        return run.kind == Emphasis::strong && run.at.size() == text.size();
    });
    if (block.kind != Block::Kind::heading && !bold && !is_capitals_heading(text)) return std::nullopt;
    const Label* warning = nullptr;
    for (const Word& word : words_in(text)) {
        if (lexicon.has(Words::negations, word.folded)) return std::nullopt;
        const Label* label = lexicon.find(word.folded);
        if (label && label->role == Role::spoiler) warning = label;
    }
    if (!warning) return std::nullopt;
    return LabelOpening{warning, {0, text.size()}, {text.size(), text.size()}};
}

void mark_plus_and_minus(std::vector<Block>& blocks) {
    const auto is_item = [&](std::size_t i) { return blocks[i].kind == Block::Kind::list_item; };
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t end = begin;
        bool plus = false, minus = false;
        for (; end < blocks.size() && is_item(end); ++end) {
            plus = plus || blocks[end].bullet == U'+';
            minus = minus || blocks[end].bullet == U'-';
        }
        for (std::size_t i = begin; i < end; ++i) {
            const bool sign = blocks[i].bullet == U'+' || blocks[i].bullet == U'-';
            if (sign && !(plus && minus)) blocks[i].bullet = 0;  // only a bullet
        }
        begin = std::max(end, begin + 1);
    }
}

/// "#review #film2023": nothing but tags.
static bool is_hashtags(std::string_view text) {
    const std::vector<Word> words = words_in(text);
    return !words.empty() && std::ranges::all_of(words, [&](const Word& word) {
        const std::size_t begin = word.at.begin;
        const bool parted = begin < 2 || text[begin - 2] == ' ' || text[begin - 2] == ',';
        return begin > 0 && text[begin - 1] == '#' && parted && is_letter(code_point_at(text, begin).value);
    });
}

bool is_site_line(const Block& block, const Lexicon& lexicon) {
    const std::string& text = block.text.chars;
    if (block.kind == Block::Kind::paragraph && is_hashtags(text)) return true;
    const bool line = block.kind == Block::Kind::paragraph || block.kind == Block::Kind::heading;
    if (!line || !is_boilerplate(text, lexicon) || read_byline(text, lexicon)) return false;
    const auto label = read_label(text, lexicon);
    return !label || label->label->role == Role::credits;  // "Tags: film, drama"
}

void drop_site_lines_at_end(std::vector<Block>& blocks, std::vector<Dropped>& dropped,
                            const Lexicon& lexicon) {
    while (blocks.size() > 1 && is_site_line(blocks.back(), lexicon)) {
        dropped.push_back({blocks.back().text.source(), site_line_reason});
        blocks.pop_back();
    }
}

std::optional<Role> role_of_sign(const Block& block) {
    if (block.text.chars.empty()) return std::nullopt;
    const char32_t first = code_point_at(block.text.chars, 0).value;
    if (block.kind == Block::Kind::paragraph)
        return first == U'👍'   ? std::optional(Role::highlights)
               : first == U'👎' ? std::optional(Role::lowlights)
                               : std::nullopt;
    if (block.kind != Block::Kind::list_item) return std::nullopt;
    constexpr std::u32string_view good = U"👍✅➕💚😍", bad = U"👎❌➖💔😡";
    constexpr std::u32string_view good_bullets = U"+✓✔✅", bad_bullets = U"-✗✘❌";
    if (block.bullet != 0) {
        if (good_bullets.find(block.bullet) != good_bullets.npos) return Role::highlights;
        if (bad_bullets.find(block.bullet) != bad_bullets.npos) return Role::lowlights;
    }
    if (good.find(first) != good.npos) return Role::highlights;
    if (bad.find(first) != bad.npos) return Role::lowlights;
    return std::nullopt;
}

void add_passages(std::vector<Section> passages, Review& review) {
    std::string text = "\n";
    for (const Section& section : review.sections)
        for (const Block& block : section.blocks)
            text += fold_words(block.text.chars) + "\n";
    std::size_t searched = 0;
    const auto repeats = [&](const Block& block) {
        if (++searched > most_searched) return false;
        const std::string passage = fold_words(block.text.chars);
        const bool is_long = count_words(passage, least_repeated_words) == least_repeated_words;
        return text.find(is_long ? passage : "\n" + passage + "\n") != std::string::npos;
    };
    for (Section& passage : passages) {
        std::erase_if(passage.blocks, [&](const Block& block) {
            if (!repeats(block)) return false;
            review.dropped.push_back({block.text.source(), "metadata that the text says as well"});
            return true;
        });
        if (!passage.blocks.empty()) review.sections.push_back(std::move(passage));
    }
}

void turn_remarks_into_verdicts(Review& review, const Lexicon& lexicon) {
    for (Section& section : review.sections) {
        if (section.role != Role::score) continue;
        const bool remark =
            std::any_of(section.blocks.begin(), section.blocks.end(),
                        [&](const Block& block) { return is_remark(section, block, lexicon); });
        if (remark) section.role = Role::verdict;
    }
}

void find_verdict(Review& review, const Lexicon& lexicon) {
    Section* body = nullptr;
    for (Section& section : review.sections) {
        if (section.role == Role::verdict || section.role == Role::recommendation) return;
        if (section.role == Role::body && section.heading.empty()) body = &section;
    }
    if (!body || body->blocks.size() < 2 || body->blocks.back().kind != Block::Kind::paragraph) return;
    const SourceText& text = body->blocks.back().text;
    const std::vector<Word> words = words_after(text.chars, 0, Lexicon::longest_phrase());
    const std::size_t count = match_phrase(lexicon, Words::conclusions, words, 0);
    if (count == 0 || text.chars.substr(words[count - 1].at.end, 1) != ",") return;
    Section verdict;
    verdict.role = Role::verdict;
    verdict.blocks.push_back(std::move(body->blocks.back()));
    body->blocks.pop_back();
    const auto at = body - review.sections.data();
    review.sections.insert(review.sections.begin() + at + 1, std::move(verdict));
}

}  // namespace reviewcast
