// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown.hpp"

#include "document/markdown_marks.hpp"
#include "document/markdown_reader.hpp"
#include "document/markdown_tree.hpp"

namespace reviewcast {

Document read_markdown(const Source& source, const WarningSink& warn) {
    Document document;
    const MaskedMarkdown masked = mask_markdown(source, 0, warn);
    MarkdownReader reader(source, masked, document);
    read_markdown_tree(reader);
    return document;
}

}  // namespace reviewcast
