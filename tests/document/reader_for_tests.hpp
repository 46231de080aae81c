// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document_laws.hpp"

#include <doctest/doctest.h>
#include <functional>
#include <string>
#include <vector>

namespace reviewcast {

/// What a reader makes of a text: as show() prints it.
struct ReaderCase {
    const char* written;
    const char* shown;
};

using DocumentReader = std::function<Document(const std::string&)>;

/// Each case as it is to be, sound by all laws and without a lost word; `signs` as in lost_words.
inline void check_cases(const DocumentReader& read, const std::vector<ReaderCase>& cases,
                        const std::vector<std::string>& signs) {
    for (const ReaderCase& one : cases) {
        CAPTURE(one.written);
        const Document document = read(one.written);
        CHECK(show(document) == one.shown);
        CHECK(broken_laws(document, one.written) == std::vector<std::string>{});
        CHECK(lost_words(document, one.written, signs) == std::vector<std::string>{});
    }
}

/// What was left out: "reason: words".
inline std::vector<std::string> dropped_reasons(const Document& document, const std::string& text) {
    std::vector<std::string> result;
    for (const Dropped& dropped : document.dropped)
        result.push_back(dropped.reason + ": " + text.substr(dropped.source.begin, dropped.source.size()));
    return result;
}

inline std::string repeated(const std::string& part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

}  // namespace reviewcast
