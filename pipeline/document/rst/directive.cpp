// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rst/directive.hpp"

#include <map>

namespace reviewcast {

std::optional<RstDirective> rst_directive(std::string_view name) {
    using enum RstDirective::Kind;
    static const std::map<std::string_view, RstDirective> known{
        {"code", {silent, "code"}},
        {"code-block", {silent, "code"}},
        {"sourcecode", {silent, "code"}},
        {"highlight", {silent, "code"}},
        {"literalinclude", {silent, "another file"}},
        {"include", {silent, "another file"}},
        {"raw", {silent, "raw markup"}},
        {"math", {silent, "a formula"}},
        {"graphviz", {silent, "code"}},
        {"mermaid", {silent, "code"}},
        {"doctest", {silent, "code"}},
        {"contents", {silent, "navigation"}},
        {"toctree", {silent, "navigation"}},
        {"sectnum", {silent, "layout"}},
        {"header", {silent, "layout"}},
        {"footer", {silent, "layout"}},
        {"role", {silent, "the definition of a role"}},
        {"default-role", {silent, "the definition of a role"}},
        {"target-notes", {silent, "layout"}},
        {"index", {silent, "entries of an index"}},
        {"youtube", {silent, "an embedded video"}},
        {"vimeo", {silent, "an embedded video"}},
        {"video", {silent, "an embedded video"}},
        {"audio", {silent, "an embedded recording"}},
        {"soundcloud", {silent, "an embedded recording"}},
        {"media", {silent, "an embedded recording"}},
        {"note", {notice}},
        {"tip", {notice}},
        {"hint", {notice}},
        {"warning", {notice}},
        {"attention", {notice}},
        {"caution", {notice}},
        {"danger", {notice}},
        {"error", {notice}},
        {"important", {notice}},
        {"seealso", {notice}},
        {"admonition", {titled}},
        {"sidebar", {titled}},
        {"topic", {titled}},
        {"epigraph", {quote}},
        {"pull-quote", {quote}},
        {"highlights", {quote}},
        {"image", {picture}},
        {"figure", {picture}},
        {"thumbnail", {picture}},
        {"rubric", {rubric}},
        {"table", {table}},
        {"list-table", {list_table}},
        {"csv-table", {csv_table}},
        {"container", {classed}},
        {"class", {classed}},
        {"compound", {plain}},
        {"parsed-literal", {plain}},
        {"centered", {plain}},
        {"line-block", {plain}}};
    const auto found = known.find(name);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace reviewcast
