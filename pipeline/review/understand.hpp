// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/read.hpp"

#include <vector>

namespace reviewcast {

/// The review that a document is; a round-up where it holds several (Review::parts). `source` is kept as it
/// is; `path` is the file's, which may say title and date, or empty. `text` is what the document was read
/// from.
[[nodiscard]] Review understand(Document document, const SourceInfo& source, const std::string& path,
                                const ReadOptions& options, const LabelTable& labels,
                                const WarningSink& warn);

/// The language of a document: stated by the user, else that of its words, else what its metadata state.
[[nodiscard]] std::optional<Fact> find_language(const Document& document, const ReadOptions& options,
                                                const LabelTable& labels);

}  // namespace reviewcast
