// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"
#include "review/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// Capitalised words that belong together, or a marked run that starts with a capital, and what the words
/// around them say they name. The numbers are points of evidence for one mention.
struct NamePhrase {
    Span at;  ///< in the text
    bool starts_sentence = false;
    bool set_off = false;             ///< in quotes or emphasis
    int work = 0;                     ///< "the film X", "X follows", "X (2019)"
    int person = 0;                   ///< "director X", "X (Ann Lee)", "X says"
    int place = 0;                    ///< "from X"
    std::optional<std::string> year;  ///< in brackets behind it
};

/// The phrases in the first `limit` bytes of a text, in order.
[[nodiscard]] std::vector<NamePhrase> find_phrases(const SourceText& text, std::size_t limit,
                                                   const Lexicon& lexicon);

}  // namespace reviewcast
