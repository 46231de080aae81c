// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/data.hpp"

#include "document/html/entities.hpp"
#include "document/html/words.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// A class of microformats2 or of the classic hReview 0.4 and hAtom, and what schema.org calls it.
struct Name {
    std::string_view class_name, review, entry;  ///< empty where it says nothing there
};

constexpr std::array<Name, 25> names{{{"p-name", "name", "headline"},
                                      {"p-rating", "reviewRating.ratingValue", "reviewRating.ratingValue"},
                                      {"p-best", "reviewRating.bestRating", "reviewRating.bestRating"},
                                      {"p-worst", "reviewRating.worstRating", "reviewRating.worstRating"},
                                      {"p-author", "author.name", "author.name"},
                                      {"p-reviewer", "author.name", ""},
                                      {"dt-published", "datePublished", "datePublished"},
                                      {"dt-reviewed", "datePublished", ""},
                                      {"p-item", "itemReviewed.name", "itemReviewed.name"},
                                      {"p-summary", "description", "description"},
                                      {"summary", "name", ""},
                                      {"reviewer", "author.name", ""},
                                      {"dtreviewed", "datePublished", ""},
                                      {"rating", "reviewRating.ratingValue", ""},
                                      {"value", "reviewRating.ratingValue", ""},
                                      {"best", "reviewRating.bestRating", ""},
                                      {"worst", "reviewRating.worstRating", ""},
                                      {"item", "itemReviewed.name", ""},
                                      {"type", "itemReviewed.@type", ""},
                                      {"lang", "inLanguage", ""},
                                      {"entry-title", "", "headline"},
                                      {"author", "", "author.name"},
                                      {"published", "", "datePublished"},
                                      {"dt-updated", "dateModified", "dateModified"},
                                      {"updated", "", "dateModified"}}};

std::string_view root_of(const HtmlTree& tree, HtmlId id) {
    if (tree[id].attributes == 0) return {};
    for (const std::string_view name : {"h-review", "hreview"})
        if (has_class(tree, id, name)) return "Review";
    for (const std::string_view name : {"h-entry", "hentry"})
        if (has_class(tree, id, name)) return "Article";
    return {};
}

/// The element inside that holds the value: the rating's .value, the item's .fn, the author's .p-name.
HtmlId inner_value(const HtmlTree& tree, HtmlId id) {
    constexpr std::size_t far = 64;
    const HtmlId last = std::min<HtmlId>(tree[id].past, id + far);
    for (HtmlId at = id + 1; at < last; ++at) {
        if (tree[at].attributes == 0) continue;
        for (const std::string_view name : {"value", "fn", "p-name", "value-title"})
            if (has_class(tree, at, name)) return at;
    }
    return id;
}

SourceText value_of(const HtmlTree& tree, HtmlId id) {
    constexpr std::size_t longest = 500;
    id = inner_value(tree, id);
    for (const std::string_view name : {"datetime", "value", "content"})
        if (const auto span = tree.attribute_span(id, name)) return decode_references(tree.source, *span);
    if (tree.is(id, "abbr") || has_class(tree, id, "value-title"))
        if (const auto span = tree.attribute_span(id, "title")) return decode_references(tree.source, *span);
    SourceText text = text_of(tree, id, longest);
    if (text.chars.empty())
        if (const auto span = tree.attribute_span(id, tree.is(id, "img") ? "alt" : "title"))
            return decode_references(tree.source, *span);
    return text;
}

/// The properties of a root: each name once, as its first element says. What stands in an item is its own.
void read_root(const HtmlTree& tree, HtmlId root, Thing& thing) {
    for (HtmlId id = root + 1; id < tree[root].past;) {
        if (!root_of(tree, id).empty()) {
            id = tree[id].past;
            continue;
        }
        bool found = false;
        for (const Name& name : names) {
            const std::string_view property = thing.type == "Review" ? name.review : name.entry;
            if (property.empty() || tree[id].attributes == 0 || !has_class(tree, id, name.class_name))
                continue;
            found = true;
            const bool known =
                std::any_of(thing.properties.begin(), thing.properties.end(),
                            [&](const Thing::Property& other) { return other.name == property; });
            SourceText value = known ? SourceText() : value_of(tree, id);
            if (value.chars.empty()) continue;
            const Span at = value.source();
            thing.properties.push_back({std::string(property), std::move(value), {}, at});
        }
        const bool rating = has_class(tree, id, "rating");
        id = found && !rating ? tree[id].past : id + 1;
    }
}

}  // namespace

Things read_microformats(const HtmlTree& tree) {
    Things things{"h-review", {}};
    for (HtmlId id = 1; id < tree.nodes.size(); ++id) {
        const std::string_view type = root_of(tree, id);
        if (type.empty()) continue;
        Thing thing;
        thing.type = type;
        read_root(tree, id, thing);
        if (!thing.properties.empty()) things.all.push_back(std::move(thing));
    }
    return things;
}

}  // namespace reviewcast
