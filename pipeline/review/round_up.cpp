// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/round_up.hpp"

#include "review/front_matter.hpp"
#include "review/headline.hpp"
#include "review/openings.hpp"
#include "review/round_up_entries.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr int deepest_level = 6;
constexpr std::size_t least_parts = 2;

/// A heading and the blocks below it, up to the next heading of its level or above.
struct Passage {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_heading(const Block& block, int level) {
    return block.kind == Block::Kind::heading && block.level == level;
}

/// A heading that names a part of one review: "Verdict", "What I liked".
bool is_label(const Block& heading, const Lexicon& lexicon) {
    const auto label = read_label(heading.text.chars, lexicon);
    return label && label->label && label->rest.empty();
}

std::vector<Passage> passages_of(const std::vector<Block>& blocks, int level, const Lexicon& lexicon) {
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool above = blocks[i].kind == Block::Kind::heading && blocks[i].level < level;
        const bool opens = is_heading(blocks[i], level) && !is_label(blocks[i], lexicon);
        if ((above || opens) && !passages.empty() && passages.back().end == 0) passages.back().end = i;
        if (opens) passages.push_back({i, 0});
    }
    if (!passages.empty() && passages.back().end == 0) passages.back().end = blocks.size();
    return passages;
}

/// The heading is a work's: with its year, its maker, or set off as a title.
bool names_work(const Block& heading, const Lexicon& lexicon) {
    const Headline headline = read_headline(heading.text, lexicon);
    if (headline.year || headline.creator) return true;
    return std::ranges::any_of(heading.text.runs, [](const EmphasisRun& run) {
        return run.kind == Emphasis::work_title || run.kind == Emphasis::quotation ||
               run.kind == Emphasis::emphasis;
    });
}

/// Lines below a heading that state whose work it names, or when it came out.
bool states_work(const std::vector<Block>& blocks, Passage passage, const Lexicon& lexicon) {
    for (std::size_t i = passage.begin + 1; i < passage.end; ++i)
        for (const FactPart& part : read_facts(blocks[i].text.chars, lexicon))
            if (part.label && (part.label->fact == "creator" || part.label->fact == "writer" ||
                               part.label->fact == "year" || part.label->fact == "title"))
                return true;
    return false;
}

bool has_score(const std::vector<Block>& blocks, Passage passage, const Lexicon& lexicon) {
    for (const ScoreMention& mention : scan_scores(blocks[passage.begin].text.chars, lexicon))
        if (mention.plain) return true;
    for (std::size_t i = passage.begin + 1; i < passage.end; ++i) {
        const std::string& text = blocks[i].text.chars;
        if (whole_score(text, lexicon)) return true;
        for (const ScoreMention& mention : scan_scores(text, lexicon))
            if (mention.opening == ScoreMention::Opening::overall || mention.plain) return true;
    }
    return false;
}

/// The words of the document's own title speak of several works: "Films I saw in May", "Mini-reviews", or of
/// as many as there are passages: "Drei Kaffeemühlen". "Seven Samurai" says nothing of three.
bool is_plural(std::string_view title, std::size_t passages, const Lexicon& lexicon) {
    const auto words = words_in(title);
    return std::ranges::any_of(words, [&](const Word& word) {
        return lexicon.number(word.folded) == static_cast<int>(passages) ||
               word.folded == std::to_string(passages) || lexicon.has(Words::round_ups, word.folded) ||
               (lexicon.keys().kinds.contains(word.folded) && !lexicon.item_type(word.folded));
    });
}

struct DocumentTitle {
    bool names_item = false;  ///< metadata name the one work that is reviewed
    bool is_plural = false;
};

DocumentTitle title_of(const Document& document, int level, std::size_t passages, const Lexicon& lexicon) {
    DocumentTitle title;
    for (const Field& field : document.metadata) {
        const auto fact = find_key(lexicon.keys(), fold_key(field.key));
        const bool page = field.origin == "Open Graph" || field.origin == "meta";
        if (fact == KeyFact::name && !page && field.key.find('.') == std::string::npos)
            title.names_item = true;
        if (fact == KeyFact::title) title.is_plural |= is_plural(field.value.chars, passages, lexicon);
    }
    for (const Block& block : document.blocks) {
        if (is_heading(block, level)) break;
        if (block.kind == Block::Kind::heading)
            title.is_plural |= is_plural(block.text.chars, passages, lexicon);
    }
    return title;
}

Document part_of(std::vector<Block>& blocks, Passage passage) {
    Document part;
    for (std::size_t i = passage.begin; i < passage.end; ++i)
        part.blocks.push_back(std::move(blocks[i]));
    part.blocks.front().level = 1;
    while (part.blocks.back().kind == Block::Kind::separator)
        part.blocks.pop_back();
    return part;
}

/// Words that say something of a work, besides its name and its score.
constexpr std::size_t least_told_words = 5;

bool tells(const Document& part) {
    std::size_t words = 0;
    for (const Block& block : part.blocks)
        if (block.kind != Block::Kind::heading) words += count_words(block.text.chars, least_told_words + 2);
    return words >= least_told_words + 2;
}

/// Whether what stands before the first entry is no review of its own.
bool is_introduction(const std::vector<Block>& blocks, std::size_t end) {
    std::size_t before = 0, all = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        all += blocks[i].text.chars.size();
        if (i < end) before += blocks[i].text.chars.size();
    }
    return before * 2 <= all;
}

bool states_score(const Document& document, const Lexicon& lexicon) {
    return std::ranges::any_of(document.metadata, [&](const Field& field) {
        return find_key(lexicon.keys(), fold_key(field.key)) == KeyFact::score;
    });
}

/// Reviews that no headings part: each paragraph or item opens with a title.
std::vector<Document> take_entries(Document& document, const Lexicon& lexicon) {
    const std::vector<Block>& blocks = document.blocks;
    const std::vector<RoundUpEntry> entries = find_entries(blocks, lexicon);
    if (entries.size() < least_parts) return {};
    const std::size_t first = entries.front().block;
    const DocumentTitle title = title_of(document, deepest_level + 1, entries.size(), lexicon);
    const auto is_label_heading = [&](const Block& block) {
        return block.kind == Block::Kind::heading && is_label(block, lexicon);
    };
    if (title.names_item || states_score(document, lexicon) || !is_introduction(blocks, first) ||
        std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(first), blocks.end(), is_label_heading))
        return {};
    std::vector<Document> parts;
    std::size_t reviews = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t end = i + 1 < entries.size() ? entries[i + 1].block : blocks.size();
        parts.push_back(document_of_entry(blocks, entries[i], end));
        const bool scored = has_score(parts.back().blocks, {0, parts.back().blocks.size()}, lexicon);
        const bool parted = !entries[i].in_sentence && (!entries[i].before_colon || title.is_plural);
        if (tells(parts.back()) && ((parted && entries[i].states_work) || (scored && title.is_plural)))
            ++reviews;
    }
    if (reviews < least_parts || reviews + 1 < entries.size()) return {};
    document.blocks.resize(first);
    return parts;
}

}  // namespace

std::vector<Document> take_round_up(Document& document, const Lexicon& lexicon) {
    std::vector<Block>& blocks = document.blocks;
    for (int level = 1; level <= deepest_level; ++level) {
        const std::vector<Passage> passages = passages_of(blocks, level, lexicon);
        if (passages.size() < least_parts) continue;
        const DocumentTitle title = title_of(document, level, passages.size(), lexicon);
        if (title.names_item) return {};
        const auto is_review = [&](const Passage& passage) {
            if (passage.end == passage.begin + 1) return false;
            return names_work(blocks[passage.begin], lexicon) || states_work(blocks, passage, lexicon) ||
                   (title.is_plural && has_score(blocks, passage, lexicon));
        };
        const auto first = std::ranges::find_if(passages, is_review);
        const auto reviews = static_cast<std::size_t>(std::ranges::count_if(passages, is_review));
        if (reviews < least_parts || reviews * 2 <= passages.size()) continue;
        std::vector<Document> parts;
        const std::size_t begin = first->begin;
        for (auto passage = first; passage != passages.end(); ++passage)
            parts.push_back(part_of(blocks, *passage));
        blocks.resize(begin);
        return parts;
    }
    return take_entries(document, lexicon);
}

}  // namespace reviewcast
