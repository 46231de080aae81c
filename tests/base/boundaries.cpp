// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::vector<std::string> parts(std::string_view text, const std::vector<Span>& spans) {
    std::vector<std::string> found;
    for (const auto& span : spans)
        found.emplace_back(trim(text.substr(span.begin, span.size())));
    return found;
}

}  // namespace

TEST_CASE("sentence_spans: breaks at sentences and not inside numbers") {
    const std::string text = "Klaus Meier left. \"Why?\" It cost 8.5 million.";
    CHECK(parts(text, sentence_spans(text, "en")) ==
          std::vector<std::string>{"Klaus Meier left.", "\"Why?\"", "It cost 8.5 million."});
}

TEST_CASE("sentence_spans: cover the text in bytes, also beyond ASCII") {
    const std::string text = "¿Qué tal? Muy bien… ¡Adiós! 映画は良い。そうだ。";
    std::size_t at = 0;
    for (const auto& span : sentence_spans(text, "es")) {
        CHECK(span.begin == at);
        at = span.end;
    }
    CHECK(at == text.size());
}

TEST_CASE("word_spans: words and numbers without punctuation") {
    const std::string text = "It's 8.5, no—“off-Broadway”!";
    CHECK(parts(text, word_spans(text, "en")) ==
          std::vector<std::string>{"It's", "8.5", "no", "off", "Broadway"});
}
