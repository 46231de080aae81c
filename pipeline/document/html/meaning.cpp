// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/meaning.hpp"

#include "document/html/elements.hpp"
#include "document/html/words.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// Words of class and id that name what is inside, and those that say it is not so.
const HtmlClassWord* container_word(const std::vector<HtmlClassWord>& words) {
    constexpr std::array<std::string_view, 22> names{
        "spoiler",  "spoilers",  "pros",     "cons",      "verdict",   "synopsis", "conclusion", "fazit",
        "vorteile", "nachteile", "verdetto", "veredicto", "conclusie", "sinopsis", "sinopse",    "pregi",
        "difetti",  "voordelen", "nadelen",  "zapory",    "klady",     "contras"};
    const HtmlClassWord* found = nullptr;
    for (const HtmlClassWord& word : words) {
        if (word.word == "free" || word.word == "no" || word.word == "tag" || word.word == "category")
            return nullptr;
        if (std::find(names.begin(), names.end(), word.word) == names.end()) continue;
        // "pros-cons" holds both.
        if (found != nullptr && found->word != word.word) return nullptr;
        if (found == nullptr) found = &word;
    }
    return found;
}

bool starts_with_heading(const HtmlTree& tree, HtmlId id) {
    const HtmlId last = std::min<HtmlId>(tree[id].past, id + 12);
    for (HtmlId at = id + 1; at < last; ++at) {
        if (heading_level(tree[at].name) > 0 || tree.is(at, "summary") || tree.is(at, "caption")) return true;
        if (tree[at].kind == HtmlNode::Kind::text &&
            !trim(tree.source.substr(tree[at].tag.begin, tree[at].tag.size())).empty())
            return false;
    }
    return false;
}

}  // namespace

std::optional<Emphasis> emphasis_of(const HtmlTree& tree, HtmlId id) {
    const std::string_view name = tree[id].name;
    if (name == "em" || name == "i") return Emphasis::emphasis;
    if (name == "strong" || name == "b") return Emphasis::strong;
    if (name == "cite") return Emphasis::work_title;
    if (name == "q") return Emphasis::quotation;
    if (name != "span" && name != "font") return std::nullopt;
    std::string style = tree.attribute(id, "style");
    std::erase(style, ' ');
    if (style.find("font-style:italic") != std::string::npos) return Emphasis::emphasis;
    if (style.find("font-weight:bold") != std::string::npos ||
        style.find("font-weight:700") != std::string::npos)
        return Emphasis::strong;
    return std::nullopt;
}

std::optional<Container> container_of(const HtmlTree& tree, HtmlId id) {
    const std::string_view name = tree[id].name;
    if (tree[id].attributes == 0 || name == "body" || name == "html" || name == "article" || name == "main" ||
        heading_level(name) > 0)
        return std::nullopt;
    const auto words = class_words(tree, id);
    const HtmlClassWord* const word = container_word(words);
    if (word == nullptr) return std::nullopt;
    if (!word->word.starts_with("spoiler") && (!is_html_block(name) || starts_with_heading(tree, id)))
        return std::nullopt;
    Container container;
    append_copy(container.name, tree.source, word->source);
    return container;
}

bool is_picture_caption(const HtmlTree& tree, HtmlId id) {
    constexpr std::array<std::string_view, 9> names{"wp-caption-text",  "caption",       "tr-caption",
                                                    "image-caption",    "photo-caption", "img-caption",
                                                    "bildunterschrift", "didascalia",    "bijschrift"};
    if (tree[id].attributes == 0) return false;
    const bool named =
        std::any_of(names.begin(), names.end(), [&](auto name) { return has_class(tree, id, name); });
    if (!named) return false;
    for (HtmlId at = id; at < tree[id].past; ++at)
        if (tree.is(at, "img")) return false;
    return true;
}

}  // namespace reviewcast
