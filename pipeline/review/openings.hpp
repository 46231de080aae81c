// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "review/labels.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A label at the start of a text.
struct LabelOpening {
    const Label* label = nullptr;  ///< nothing for words no table knows
    Span name;                     ///< the label as written, without colon or dash
    Span rest;                     ///< what it opens; empty where the label stands alone
};

/// The known label that opens a text: "Highlights: …", "The verdict — …", "Pros" alone, "Verdict. …". A sign
/// alone ("+") is one too; whether it is meant as one, what stands below it has to say.
[[nodiscard]] std::optional<LabelOpening> read_label(std::string_view text, const Lexicon& lexicon);

/// Words before a colon that no table knows and that look like a label: at most five, all but small words
/// capitalised.
[[nodiscard]] std::optional<LabelOpening> read_unknown_label(std::string_view text, const Lexicon& lexicon);

/// One statement of a line of facts: "Studio: X", "Directed by X", "113 min".
struct FactPart {
    const Label* label = nullptr;  ///< nothing for a statement without one
    Span name;                     ///< empty where there is no label
    Span value;
    Span all;  ///< with label and the sign that parts it from the next
};

/// The statements of a line that is nothing but facts: one, or several between //, |, • or ·. Empty for
/// prose.
[[nodiscard]] std::vector<FactPart> read_facts(std::string_view text, const Lexicon& lexicon);

/// The parts of a line between //, ||, |, • or ·, each with the sign that ends it.
[[nodiscard]] std::vector<Span> split_statements(std::string_view text);

/// One to four capitalised words, with small words inside: "Ann Lee", "Juan de la Cruz".
[[nodiscard]] bool is_name_shaped(std::string_view text, const Lexicon& lexicon);

/// Who a line says wrote it: "Reviewed by Ann Lee", "By Ann Lee, 3 May 2024".
struct Byline {
    Span name;
    bool of_review = false;  ///< says "reviewed by" or the like, not only "by"
};
[[nodiscard]] std::optional<Byline> read_byline(std::string_view text, const Lexicon& lexicon);

}  // namespace reviewcast
