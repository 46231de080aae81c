// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/silent.hpp"

#include "base/unicode.hpp"
#include "document/html/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 34> silent_elements{{
    {"script", "a script"},
    {"style", "a style sheet"},
    {"noscript", "shown only without scripts"},
    {"iframe", "an embedded page"},
    {"object", "an embedded object"},
    {"embed", "an embedded object"},
    {"applet", "an embedded object"},
    {"video", "shown only where a video cannot be played"},
    {"audio", "shown only where a sound cannot be played"},
    {"canvas", "a drawing"},
    {"noembed", "an embedded object"},
    {"noframes", "shown only without frames"},
    {"button", "a button"},
    {"select", "a form"},
    {"datalist", "a form"},
    {"textarea", "a form"},
    {"input", "a form"},
    {"label", "a form"},
    {"meter", "a gauge"},
    {"progress", "a gauge"},
    {"map", "an image map"},
    {"rt", "a reading aid"},
    {"rp", "a reading aid"},
    {"rtc", "a reading aid"},
    {"del", "struck out"},
    {"s", "struck out"},
    {"strike", "struck out"},
    {"nav", "navigation"},
    {"annotation", "a formula's source"},
    {"annotation-xml", "a formula's source"},
    {"title", "a drawing's title"},
    {"desc", "a drawing's title"},
    {"head", "the page's head"},
    {"menuitem", "a button"},
}};

constexpr std::size_t long_text = 500;  // bytes; so much is not put in a control or hidden for good

bool is_long(const HtmlTree& tree, HtmlId id) {
    return text_of(tree, id, long_text + 1).chars.size() > long_text;
}

bool has_token(std::string_view list, std::string_view token) {
    const std::string spaced = " " + to_lower(list) + " ";
    return spaced.find(" " + std::string(token) + " ") != std::string::npos;
}

bool has_role(const HtmlTree& tree, HtmlId id, std::string_view role) {
    return has_token(tree.attribute(id, "role"), role);
}

std::string without_space(std::string text) {
    std::erase(text, ' ');
    return text;
}

bool is_spoiler(const HtmlTree& tree, HtmlId id) {
    const auto words = class_words(tree, id);
    return std::any_of(words.begin(), words.end(),
                       [](const HtmlClassWord& word) { return word.word.starts_with("spoiler"); });
}

/// A star of a rating that is drawn for the eye alone still says the score where nothing else does.
bool shows_stars(const HtmlTree& tree, HtmlId id) {
    return text_of(tree, id).chars.find("★") != std::string::npos;
}

bool is_hidden(const HtmlTree& tree, HtmlId id) {
    if (tree[id].attributes == 0) return false;
    const std::string style = without_space(to_lower(tree.attribute(id, "style")));
    const bool unseen = style.find("display:none") != std::string::npos ||
                        style.find("visibility:hidden") != std::string::npos;
    if (unseen || (tree.has_attribute(id, "hidden") && tree.attribute(id, "hidden") != "until-found"))
        return !is_spoiler(tree, id);
    return tree.attribute(id, "aria-hidden") == "true" && !is_long(tree, id) && !shows_stars(tree, id);
}

/// Word's "#_ftnref1", Markdown's "#fnref:1", Wikipedia's "#cite_ref-1".
bool is_back_address(std::string_view href) {
    constexpr std::array<std::string_view, 8> starts{"#fnref", "#_ftnref", "#cite_ref", "#footnote-ref",
                                                     "#ref",   "#_ednref", "#fr-",      "#footnote-anchor"};
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return href.starts_with(start); });
}

bool is_note_address(std::string_view href) {
    constexpr std::array<std::string_view, 13> starts{
        "#fn",  "#_ftn",          "#cite_note", "#footnote", "#note", "#_edn",      "#ftn",
        "#edn", "#easy-footnote", "#end",       "#anm",      "#nota", "#sdfootnote"};
    return !is_back_address(href) &&
           std::any_of(starts.begin(), starts.end(), [&](auto start) { return href.starts_with(start); });
}

/// "1", "[12]", "*", "a)": no word.
bool is_mark(std::string_view text) {
    std::size_t signs = 0;
    for (const CodePoint& c : code_points(text))
        if (is_letter(c.value) || is_digit(c.value)) ++signs;
    return text.size() <= 8 && signs <= 3;
}

/// "↩", "^", "↑ 1": drawn with an arrow, whatever variation follows it.
bool is_arrow(std::string_view text) {
    const std::u32string_view arrows = U"↩↑⏎⤴^⇑⬆🔙";
    return !text.empty() && text.size() <= 12 &&
           arrows.find(code_point_at(text, 0).value) != std::u32string_view::npos;
}

std::string_view link_reason(const HtmlTree& tree, HtmlId id) {
    constexpr std::size_t most = 400;
    constexpr std::size_t longest_back_link = 40;  // bytes: "Return to text", "Zurück zum Text"
    const std::string text = text_of(tree, id, most).chars;
    if (text.empty()) return {};
    const std::string href = tree.attribute(id, "href");
    if (has_role(tree, id, "doc-backlink") || (href.starts_with("#") && is_arrow(text))) return "a link back";
    // "#ref" may lead to a thing referred to; the other names are those of programs that write notes.
    if (is_back_address(href))
        return is_mark(text) || (text.size() <= longest_back_link && !href.starts_with("#ref"))
                   ? "a link back"
                   : "";
    const bool refers = is_note_address(href) || has_role(tree, id, "doc-noteref") ||
                        has_token(tree.attribute(id, "rel"), "footnote") ||
                        has_class(tree, id, "footnote-ref");
    if (refers && is_mark(text)) return "a footnote's mark";
    if (says_read_more(text)) return "a link to more";
    if (says_share(text)) return "share buttons";
    const bool is_word = text.find(' ') == std::string::npos;
    if (is_word && (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.")))
        return "a link's address";
    if (is_word && href.starts_with("mailto:") && text.find('@') != std::string::npos)
        return "an e-mail address";
    return {};
}

/// A sup around nothing but a footnote's mark.
bool is_mark_around_link(const HtmlTree& tree, HtmlId id) {
    if (!is_mark(text_of(tree, id).chars)) return false;
    const HtmlId last = std::min<HtmlId>(tree[id].past, id + 8);
    for (HtmlId at = id; at < last; ++at) {
        if (!tree.is(at, "a")) continue;
        const std::string href = tree.attribute(at, "href");
        if (href.find('#') != std::string::npos) return true;
    }
    return has_class(tree, id, "footnote-ref") || has_class(tree, id, "reference");
}

/// A form is left out but for one that holds the whole page, as ASP.NET writes it.
bool is_whole_page(const HtmlTree& tree, HtmlId id) {
    return is_long(tree, id);
}

}  // namespace

std::string_view silence_reason(const HtmlTree& tree, HtmlId id) {
    const HtmlNode& node = tree[id];
    if (node.kind == HtmlNode::Kind::comment) return {};
    const std::string_view name = node.name;
    if (name == "script" && tree.attribute(id, "type").find("ld+json") != std::string::npos)
        return "structured data";
    if (name == "label" && is_long(tree, id)) return {};
    for (const auto& [element, reason] : silent_elements)
        if (name == element) return reason;
    if (name == "template") return tree.has_attribute(id, "shadowrootmode") ? "" : "a template";
    if (name == "form") return is_whole_page(tree, id) ? "" : "a form";
    if (is_hidden(tree, id)) return "hidden";
    if (name == "a") return link_reason(tree, id);
    if (name == "sup" && is_mark_around_link(tree, id)) return "a footnote's mark";
    return {};
}

bool is_footnotes(const HtmlTree& tree, HtmlId id) {
    if (tree[id].attributes == 0) return false;
    for (const std::string_view role : {"doc-endnotes", "doc-footnote", "doc-endnote"})
        if (has_role(tree, id, role)) return true;
    for (const std::string_view name : {"footnotes", "endnotes", "footnote-list", "fussnoten", "references"})
        if (has_class(tree, id, name)) return tree[id].name != "a" && tree[id].name != "sup";
    const std::string own_id = tree.attribute(id, "id");
    const std::string address = "#" + own_id;
    return own_id.size() <= 24 && is_note_address(address) && !own_id.empty() &&
           is_digit(code_point_before(own_id, own_id.size()).value) && tree[id].name != "a" &&
           tree[id].name != "sup" && tree[id].name != "span";
}

}  // namespace reviewcast
