// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "prosody/phrases.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace reviewcast;

namespace {

/// The stretches one after the other, each followed by a mark for its border: '' , ; . and in () or «».
std::string split(const std::string& text) {
    std::string result;
    for (const auto& stretch : split_phrases(text, word_spans(text, "en"), find_enclosures(text))) {
        const auto words =
            std::string(trim(std::string_view(text).substr(stretch.at.begin, stretch.at.size())));
        result += stretch.is_aside ? "<" + words + ">" : stretch.is_quoted ? "«" + words + "»" : words;
        result += stretch.border == Border::none     ? "|_"
                  : stretch.border == Border::comma  ? "|,"
                  : stretch.border == Border::clause ? "|;"
                                                     : "|.";
    }
    return result;
}

}  // namespace

TEST_CASE("split_phrases: cuts where a reader breathes") {
    const struct {
        const char* text;
        const char* phrases;
    } rows[] = {
        {"It works.", "It works.|."},
        {"no stop", "no stop|."},
        {"Dense, slow, and rewarding.", "Dense,|,slow,|,and rewarding.|."},
        {"Slow; it pays: wait.", "Slow;|;it pays:|;wait.|."},
        {"to create, to inspire… to work", "to create,|,to inspire…|;to work|."},
        {"well... maybe", "well...|;maybe|."},
        {"Due to pain—or shame—he stopped.", "Due to pain—|;<or shame—>|;he stopped.|."},
        {"Slow - but good.", "Slow -|;but good.|."},
        {"One dash — only.", "One dash —|;only.|."},
        {"Really? Yes! He said so.", "Really?|.Yes!|.He said so.|."},
        {"Really? she asked", "Really?|;she asked|."},
        {"It ended. Then came more.", "It ended.|.Then came more.|."},
        // asides and quotations
        {"The lead (Ana Ruiz) shines.", "The lead|,<(Ana Ruiz)>|,shines.|."},
        {"(It is not.)", "<(It is not.)>|."},
        {"He calls it “the best film ever” here.", "He calls it|,«“the best film ever”»|,here.|."},
        {"He said \"go home and sleep\" twice", "He said|,«\"go home and sleep\"»|,twice|."},
        {"“I never knew,” she says.", "«“I never knew,”»|,she says.|."},
        {"„Das ist gut so“ sagt er", "«„Das ist gut so“»|,sagt er|."},
        // not inside words, numbers, names
        {"3,000 people at 10:30 paid 2.50", "3,000 people at 10:30 paid 2.50|."},
        {"a well-made and/or half-made film(s)", "a well-made and/or half-made film(s)|."},
        {"the “Rosebud” scene", "the “Rosebud” scene|."},
        {"z. B. Kafka liest", "z. B. Kafka liest|."},
        {"a 12\" record and a 7\" one", "a 12\" record and a 7\" one|."},
        {"don't stop, it's fun", "don't stop,|,it's fun|."},
        // marks that do not pair
        {"an open (bracket stays", "an open (bracket stays|."},
        {"1) first 2) second", "1) first 2) second|."},
        {"an open “quote of many words", "an open “quote of many words|."},
        {"...", "...|."},
        {"", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.text));
        CHECK(split(row.text) == row.phrases);
    }
}

TEST_CASE("split_phrases: the stretches touch, cover the text, and hold a word each, for any marks") {
    const std::string alphabet[] = {"a", "word", " ", " ", ",", ";", "(", ")", "\"",
                                    "“", "”",    "—", "-", ".", "?", "3", "é"};
    std::uint32_t state = 7;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525u + 1013904223u;
            text += alphabet[(state >> 16) % std::size(alphabet)];
        }
        CAPTURE(text);
        const auto words = word_spans(text, "en");
        const auto stretches = split_phrases(text, words, find_enclosures(text));
        std::size_t end = 0;
        std::size_t next_word = 0;
        for (const auto& stretch : stretches) {
            REQUIRE(stretch.at.begin == end);
            end = stretch.at.end;
            const auto first = next_word;
            while (next_word < words.size() && words[next_word].end <= end)
                ++next_word;
            REQUIRE((next_word > first || words.empty()));
            REQUIRE((next_word == words.size() || words[next_word].begin >= end));
        }
        REQUIRE(end == text.size());
    }
}

TEST_CASE("split_phrases: a long stretch without marks is cut between words, one long word is not") {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "word ";
    text += std::string(1000, 'x');
    const auto stretches = split_phrases(text, word_spans(text, "en"), find_enclosures(text));
    REQUIRE(stretches.size() > 4);
    for (const auto& stretch : stretches) {
        const bool holds_long_word = stretch.at.end == text.size();
        CHECK((stretch.at.size() <= stretch_limit_bytes || holds_long_word));
        CHECK((stretch.border == Border::none) == !holds_long_word);
    }
}
