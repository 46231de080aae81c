// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/labels.hpp"

#include <vector>

namespace reviewcast {

/// Takes the reviews of a round-up out of a document: the passages under headings of one level that each name
/// a work and show it (a year, score, creator or facts of its own). What stands before the first stays in the
/// document. Empty, and the document as it was, for a single review, whatever its headings.
[[nodiscard]] std::vector<Document> take_round_up(Document& document, const Lexicon& lexicon);

}  // namespace reviewcast
