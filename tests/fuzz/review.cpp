// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "document/document_laws.hpp"
#include "fuzz/targets.hpp"
#include "review/lexicon_for_tests.hpp"
#include "review/read.hpp"

namespace reviewcast {

namespace {

std::string shown(const Review& review) {
    std::string text = review.id + "\n" + (review.title ? review.title->value : "") + "\n";
    for (const Section& section : review.sections)
        for (const Block& block : section.blocks)
            text += block.text.chars + "\n";
    for (const Review& part : review.parts)
        text += shown(part);
    return text;
}

void check(const Review& review, Broken& broken) {
    if (review.id.empty()) broken.emplace_back("a review has no id");
    for (const Section& section : review.sections)
        for (const Block& block : section.blocks)
            for (std::string& law : broken_text_laws(block.text))
                broken.push_back(std::move(law));
    for (const Review& part : review.parts)
        check(part, broken);
}

std::string shown(const std::vector<ReadReview>& reviews) {
    std::string text;
    for (const ReadReview& one : reviews)
        text += one.name + one.error + (one.review ? shown(*one.review) : "");
    return text;
}

}  // namespace

/// The whole way from bytes to reviews, whatever the format.
Broken fuzz_review(std::string_view bytes) {
    const SourceFile file{"fuzz", std::string(bytes)};
    Broken broken;
    try {
        const auto read = [&] { return read_reviews(file, {}, test_labels(), [](const Warning&) {}); };
        const std::vector<ReadReview> reviews = read();
        for (const ReadReview& one : reviews) {
            if (one.review) check(*one.review, broken);
            if (one.review.has_value() != one.error.empty()) broken.emplace_back("neither review nor error");
        }
        if (shown(read()) != shown(reviews)) broken.emplace_back("the same bytes give other reviews");
    } catch (const InputError& error) {
        if (std::string_view(error.what()).substr(0, 4) != "fuzz")
            broken.push_back(std::string("a refusal names no place: ") + error.what());
    }
    return broken;
}

}  // namespace reviewcast
