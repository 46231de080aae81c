// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html.hpp"

#include "base/format.hpp"
#include "document/html_tree.hpp"
#include "document/html_writer.hpp"
#include "document/lines.hpp"

namespace reviewcast {

namespace {

HtmlTree parse(const Source& source, const WarningSink& warn) {
    HtmlTree tree = parse_html(source.text);
    if (tree.broken_at)
        warn({"broken-html",
              format("{}:{}: the HTML breaks off in a tag, or an element never ends; what is there was read",
                     source.name, line_number(source.text, *tree.broken_at))});
    return tree;
}

Document write(const HtmlTree& tree, bool blank_lines_part) {
    Document document;
    const std::vector<std::string_view> left_out;
    HtmlWriter writer(tree, left_out, blank_lines_part, document);
    writer.visit_block(0);
    return document;
}

}  // namespace

Document read_html(const Source& source, const WarningSink& warn) {
    return write(parse(source, warn), false);
}

Document read_html_fragment(const Source& source, const WarningSink& warn) {
    return write(parse(source, warn), true);
}

}  // namespace reviewcast
