// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tree_reader.hpp"

#include "document/markdown/lines.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

namespace reviewcast {

namespace {

void free_tree(MarkdownNode* root) {
    cmark_node_free(static_cast<cmark_node*>(root));
}

/// A reference to each note that is defined. The parser leaves out notes that nothing refers to.
std::string references_to_notes(std::string_view text) {
    std::string references = "\n\n";
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
        const std::size_t begin = skip_line_prefix(text, at);
        if (text.substr(begin, 2) != "[^") continue;
        const std::size_t close = text.substr(0, line_end(text, begin)).find("]:", begin);
        if (close == std::string_view::npos || close - begin > 200) continue;
        references.append(text.substr(begin, close + 1 - begin)).append(" ");
    }
    return references;
}

}  // namespace

MarkdownTree parse_markdown(const std::string& text) {
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE), cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "autolink"})
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), text.data(), text.size());
    const std::string notes = references_to_notes(text);
    cmark_parser_feed(parser.get(), notes.data(), notes.size());
    return {cmark_parser_finish(parser.get()), free_tree};
}

}  // namespace reviewcast
