// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/understand.hpp"

#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "review/broken_lines.hpp"
#include "review/choose_score.hpp"
#include "review/facts.hpp"
#include "review/language.hpp"
#include "review/passages.hpp"
#include "review/round_up.hpp"
#include "review/withheld.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Enough of a text to know its language by.
constexpr std::size_t enough_bytes = 64 * 1024;
/// A block in another language than the review's is a passage of its own from this length on: names and
/// titles alone are no passage.
constexpr std::size_t least_passage_bytes = 60;

std::string words_of(const Document& document) {
    std::string text;
    for (const Block& block : document.blocks) {
        if (text.size() > enough_bytes) break;
        if (block.kind != Block::Kind::separator) text += block.text.chars + "\n\n";
    }
    return text;
}

bool is_language_tag(std::string_view tag) {
    const std::string primary = primary_language(tag);
    return primary.size() >= 2 && primary.size() <= 3 &&
           std::ranges::all_of(primary, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Passages in another language that the project can read, by their markup or their words.
void find_foreign_passages(Document& document, const std::string& language, const LabelTable& labels) {
    const std::string own = primary_language(language);
    for (Block& block : document.blocks) {
        if (!block.language.empty() && !is_language_tag(block.language)) block.language.clear();
        if (block.language.empty() && block.text.chars.size() >= least_passage_bytes &&
            block.kind != Block::Kind::table_row)
            block.language = detect_language(block.text.chars).value_or("");
        const std::string primary = primary_language(block.language);
        if (primary == own || !labels.words.contains(primary)) block.language.clear();
    }
}

void drop_block(const Block& block, std::vector<Dropped>& dropped, const std::string& reason) {
    const Span at = block.text.source();
    if (!at.empty()) dropped.push_back({at, reason});
}

void leave_out_spoilers(Review& review) {
    for (Section& section : review.sections) {
        if (section.role != Role::spoiler) continue;
        for (const Block& block : section.blocks)
            drop_block(block, review.dropped, "a spoiler, left out as asked");
        section.blocks.clear();
    }
    for (Review& part : review.parts)
        leave_out_spoilers(part);
}

/// What a document holds: a review, what heads a round-up, one of the reviews of a round-up.
enum class Share { whole, head, part };

Review understand_one(Document document, const SourceInfo& source, const std::string& path,
                      const ReadOptions& options, const Lexicon& lexicon, const WarningSink& warn,
                      Share share) {
    Draft draft = segment(std::move(document), lexicon, share == Share::head);
    draft.is_part = share == Share::part;
    draft.review.source = source;
    find_score(draft, lexicon, options.scale);
    find_facts(draft, path, options, lexicon, warn);
    draft.review.id = slugify(draft.review.title ? draft.review.title->value : "review");
    return std::move(draft.review);
}

/// What a part does not say itself holds for it as for the whole.
void inherit(Review& part, const Review& whole) {
    if (!part.author) part.author = whole.author;
    if (!part.published) part.published = whole.published;
    if (!part.link) part.link = whole.link;
    if (!part.item.type && whole.item.type && !whole.item.type->is_concluded)
        part.item.type = whole.item.type;
    part.language = whole.language;
    part.withheld = whole.withheld;
}

}  // namespace

std::optional<Fact> find_language(const Document& document, const ReadOptions& options,
                                  const LabelTable& labels) {
    if (options.language) return Fact{*options.language, "option --language", {}};
    if (auto detected = detect_language(words_of(document))) return Fact{*detected, "the text's words", {}};
    for (const Field& field : document.metadata) {
        const auto fact = find_key(labels.keys, fold_key(field.key));
        std::string tag = field.value.chars;
        std::ranges::replace(tag, '_', '-');
        if (fact == KeyFact::language && is_language_tag(tag))
            return Fact{tag, format("{} '{}'", field.origin, field.key), field.value.source()};
    }
    return std::nullopt;
}

Review understand(Document document, const SourceInfo& source, const std::string& path,
                  const ReadOptions& options, const LabelTable& labels, const WarningSink& warn) {
    const auto language = find_language(document, options, labels);
    const Lexicon lexicon(labels, language ? language->value : "");
    if (language) find_foreign_passages(document, language->value, labels);
    mark_plus_and_minus(document.blocks);
    document.blocks = prepare_blocks(std::move(document.blocks), lexicon);
    const std::optional<Fact> withheld = find_withheld(document.metadata);
    std::vector<Document> parts = take_round_up(document, lexicon);
    Review review = understand_one(std::move(document), source, path, options, lexicon, warn,
                                   parts.empty() ? Share::whole : Share::head);
    review.language = language;
    review.withheld = withheld;
    ReadOptions for_parts = options;
    for_parts.title = for_parts.author = for_parts.published = std::nullopt;
    for (Document& part : parts) {
        review.parts.push_back(
            understand_one(std::move(part), source, "", for_parts, lexicon, warn, Share::part));
        inherit(review.parts.back(), review);
    }
    if (!review.parts.empty()) {
        review.score.reset();  // each has its own
        review.item = {};
    }
    if (options.no_spoilers) leave_out_spoilers(review);
    return review;
}

}  // namespace reviewcast
