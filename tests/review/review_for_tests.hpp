// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.hpp"
#include "base/unicode.hpp"
#include "lexicon_for_tests.hpp"
#include "review/read.hpp"

#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace reviewcast {

/// The only review of a source; throws InputError with the words that say why there is none.
inline Review read_review(const SourceFile& source, const ReadOptions& options, const LabelTable& labels,
                          const WarningSink& warn) {
    std::vector<ReadReview> reviews = read_reviews(source, options, labels, warn);
    REQUIRE(reviews.size() == 1);
    if (!reviews.front().review) throw InputError(reviews.front().error);
    return std::move(*reviews.front().review);
}

inline Review read(const std::string& text, const ReadOptions& options = {}, const std::string& name = "-") {
    return read_review({name, text}, options, test_labels(), [](const Warning&) {});
}

/// A file of tests/reviews.
inline Review read_sample(const std::string& file) {
    return read_review(read_source(std::string(REVIEWCAST_TESTS "/reviews/") + file), {}, test_labels(),
                       [](const Warning&) {});
}

/// What a review is known by, in short; empty for unknown.
struct Known {
    std::string title, type, year, creator, author, published, language, score, roles;
    friend bool operator==(const Known&, const Known&) = default;
};

inline Known known(const Review& review) {
    const auto value = [](const std::optional<Fact>& fact) { return fact ? fact->value : std::string(); };
    Known result{value(review.title),
                 value(review.item.type),
                 value(review.item.year),
                 value(review.item.creator),
                 value(review.author),
                 value(review.published),
                 value(review.language),
                 review.score ? review.score->written : "",
                 ""};
    for (const Section& section : review.sections)
        result.roles += (result.roles.empty() ? "" : " ") + std::string(to_string(section.role));
    return result;
}

inline doctest::String toString(const Known& known) {
    const std::string text = known.title + " | " + known.type + " | " + known.year + " | " + known.creator +
                             " | " + known.author + " | " + known.published + " | " + known.language + " | " +
                             known.score + " | " + known.roles;
    return text.c_str();
}

/// The words and signs of a source that a review accounts for nowhere, joined by spaces. Marks that only part
/// a label from its text or a joint of facts may go.
inline std::string lost_text(const std::string& source, const Review& review) {
    std::vector<bool> kept(source.size(), false);
    const auto keep = [&](Span span) {
        REQUIRE(span.begin <= span.end);
        REQUIRE(span.end <= source.size());
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(span.begin),
                  kept.begin() + static_cast<std::ptrdiff_t>(span.end), true);
    };
    for (const Section& section : review.sections) {
        keep(section.heading_source);
        for (const Block& block : section.blocks)
            for (const auto& piece : block.text.pieces)
                keep(piece.source);
    }
    for (const Credit& credit : review.credits)
        keep(credit.source);
    for (const auto* fact : {&review.title, &review.author, &review.published, &review.item.name,
                             &review.item.type, &review.item.year, &review.item.creator})
        if (*fact) keep((*fact)->source);
    for (const Dropped& dropped : review.dropped)
        keep(dropped.source);
    std::string lost;
    for (std::size_t at = 0; at < source.size();) {
        const CodePoint c = code_point_at(source, at);
        at = c.at.end;
        if (kept[c.at.begin] || is_space(c.value) || is_control(c.value) || is_punctuation(c.value)) continue;
        lost += source.substr(c.at.begin, c.at.size());
        lost += ' ';
    }
    return lost;
}

}  // namespace reviewcast
