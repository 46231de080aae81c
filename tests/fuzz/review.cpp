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
    return text;
}

}  // namespace

/// The whole way from bytes to a review.
Broken fuzz_review(std::string_view bytes) {
    const SourceFile file{"fuzz.txt", std::string(bytes)};
    Broken broken;
    try {
        const auto read = [&] { return read_review(file, {}, test_labels(), [](const Warning&) {}); };
        const Review review = read();
        if (review.id.empty()) broken.emplace_back("a review has no id");
        for (const Section& section : review.sections)
            for (const Block& block : section.blocks)
                for (std::string& law : broken_text_laws(block.text))
                    broken.push_back(std::move(law));
        if (shown(read()) != shown(review)) broken.emplace_back("the same bytes give another review");
    } catch (const InputError& error) {
        if (std::string_view(error.what()).substr(0, 8) != "fuzz.txt")
            broken.push_back(std::string("a refusal names no place: ") + error.what());
    }
    return broken;
}

}  // namespace reviewcast
