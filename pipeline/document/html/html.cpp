// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/html.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/html/content.hpp"
#include "document/html/data.hpp"
#include "document/html/tree.hpp"
#include "document/html/writer.hpp"
#include "document/lines.hpp"

#include <algorithm>
#include <array>

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

void write(const HtmlTree& tree, const std::vector<std::string_view>& left_out, bool blank_lines_part,
           Document& document) {
    TextFinder finder(tree.source);
    HtmlWriter writer(tree, left_out, blank_lines_part, finder, document);
    writer.visit_block(0);
}

/// "© 2020 Ann Lee. All rights reserved." under the review.
void drop_copyright(Document& document) {
    constexpr std::size_t longest = 300;
    constexpr std::array<std::string_view, 12> starts{"©",
                                                      "(c) ",
                                                      "copyright",
                                                      "all rights",
                                                      "alle rechte",
                                                      "alle rechten",
                                                      "tous droits",
                                                      "todos los derechos",
                                                      "tutti i diritti",
                                                      "todos os direitos",
                                                      "všechna práva",
                                                      "powered by"};
    while (!document.blocks.empty()) {
        const Block& last = document.blocks.back();
        const std::string folded = fold_case(last.text.chars);
        const bool note = last.kind == Block::Kind::paragraph && folded.size() <= longest &&
                          std::any_of(starts.begin(), starts.end(),
                                      [&](std::string_view start) { return folded.starts_with(start); });
        if (!note) return;
        document.dropped.push_back({last.text.source(), "a copyright note"});
        document.blocks.pop_back();
        while (!document.blocks.empty() && document.blocks.back().kind == Block::Kind::separator)
            document.blocks.pop_back();
    }
}

/// A page that scripts fill has its review in its structured data alone.
void take_stated_body(Document& document) {
    if (!document.blocks.empty()) return;
    for (const std::string_view key : {"review.reviewBody", "article.articleBody", "review.description"})
        for (const Field& field : document.metadata) {
            if (field.key != key) continue;
            Block block;
            block.text = field.value;
            document.blocks.push_back(std::move(block));
            return;
        }
}

}  // namespace

Document read_html(const Source& source, const WarningSink& warn) {
    const HtmlTree tree = parse(source, warn);
    Document document;
    read_html_data(tree, source, warn, document);
    write(tree, find_surroundings(tree), false, document);
    drop_copyright(document);
    take_stated_body(document);
    return document;
}

Document read_html_fragment(const Source& source, const WarningSink& warn) {
    Document document;
    write(parse(source, warn), {}, true, document);
    return document;
}

}  // namespace reviewcast
