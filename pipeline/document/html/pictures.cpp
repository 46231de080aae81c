// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/captions.hpp"
#include "document/html/words.hpp"
#include "document/html/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Letters and digits alone, in small letters.
std::string letters(std::string_view text) {
    std::string result;
    for (const CodePoint& c : code_points(fold_case(text)))
        if (is_letter(c.value) || is_digit(c.value)) append_utf8(result, c.value);
    return result;
}

/// An emoji that the site's software drew as a picture.
bool is_emoji_picture(const SourceText& text) {
    return !text.chars.empty() && text.chars.size() <= 32 && is_emoji(code_point_at(text.chars, 0).value) &&
           text.chars.find(' ') == std::string::npos;
}

HtmlId find_element(const HtmlTree& tree, HtmlId id, std::string_view name) {
    for (HtmlId at = id + 1; at < tree[id].past; ++at)
        if (tree.is(at, name)) return at;
    return no_html_node;
}

}  // namespace

void write_picture(HtmlWriter& writer, HtmlId id) {
    const HtmlTree& tree = writer.tree;
    const auto span = tree.attribute_span(id, "alt");
    if (!span) return;
    HtmlLine alternative(tree.source, writer.document.dropped);
    alternative.keep_breaks(true);
    alternative.add_text(*span, false);
    auto parts = alternative.take();
    if (parts.empty()) return;
    SourceText& text = parts.front().text;
    if (is_emoji_picture(text)) {
        writer.line.add_text(*span, false);
        return;
    }
    const auto drop = [&](std::string_view reason) {
        writer.document.dropped.push_back({*span, std::string(reason)});
    };
    const std::string own = letters(text.chars);
    // Two words are a name: a portrait, a logo.
    if (!is_telling_caption(text.chars) || std::count(text.chars.begin(), text.chars.end(), ' ') < 2)
        return drop("a picture's name");
    if (!writer.place.caption.empty() && (writer.place.caption.find(own) != std::string::npos ||
                                          own.find(writer.place.caption) != std::string::npos))
        return drop("repeats the picture's caption");
    if (!writer.title.empty() && letters(writer.title).find(own) != std::string::npos)
        return drop("repeats the title");
    writer.add_caption_later(std::move(text));
}

void write_figure(HtmlWriter& writer, HtmlId id) {
    const HtmlTree& tree = writer.tree;
    const HtmlId caption = find_element(tree, id, "figcaption");
    if (caption != no_html_node) writer.place.caption = letters(text_of(tree, caption, 1000).chars);
    writer.visit_block(id);
}

void write_quote(HtmlWriter& writer, HtmlId id) {
    constexpr std::size_t longest_caption = 300;
    const HtmlTree& tree = writer.tree;
    const bool pictured = find_element(tree, id, "img") != no_html_node &&
                          text_of(tree, id, longest_caption + 1).chars.size() <= longest_caption;
    writer.place.kind = pictured ? Block::Kind::caption : Block::Kind::quote;
    if (!pictured) ++writer.place.quote_depth;
    writer.place.level = pictured ? 0 : writer.place.quote_depth;
    writer.place.number = 0;
    writer.visit_block(id);
}

}  // namespace reviewcast
