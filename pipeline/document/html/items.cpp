// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/data.hpp"

#include "base/unicode.hpp"
#include "document/html/entities.hpp"
#include "document/html/words.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace reviewcast {

namespace {

constexpr std::size_t longest_value = 2000;  // bytes; the text itself is no fact about it

/// What a syntax calls its attributes.
struct Syntax {
    std::string origin;
    std::string_view scope, type, property, id;
};

/// data-vocabulary.org's names, which came before schema.org's.
std::string modern_name(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> names{
        {{"itemreviewed", "itemReviewed"},
         {"reviewer", "author"},
         {"dtreviewed", "datePublished"},
         {"summary", "name"},
         {"rating", "reviewRating"}}};
    for (const auto& [old_name, modern] : names)
        if (name == old_name) return std::string(modern);
    return name;
}

std::string local_name(std::string_view name) {
    const std::size_t at = name.find_last_of("/#:");
    return std::string(at == std::string_view::npos ? name : name.substr(at + 1));
}

std::vector<std::string> tokens_of(const std::string& list) {
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        if (end > at) tokens.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return tokens;
}

/// The value of a property that is no thing (HTML Standard, 5.2.4): an attribute, or the element's text. The
/// text of a link is its value, not its address: that is what pages mean by a linked name.
SourceText value_of(const HtmlTree& tree, HtmlId id) {
    for (const std::string_view name : {"content", "datetime"})
        if (const auto span = tree.attribute_span(id, name)) return decode_references(tree.source, *span);
    if (tree.is(id, "data") || tree.is(id, "meter") || tree.is(id, "input"))
        if (const auto span = tree.attribute_span(id, "value")) return decode_references(tree.source, *span);
    SourceText text = text_of(tree, id, longest_value);
    if (!text.chars.empty()) return text;
    for (const std::string_view name : {"title", "alt", "href", "resource"})
        if (const auto span = tree.attribute_span(id, name)) return decode_references(tree.source, *span);
    return text;
}

class Collector {
  public:
    Collector(const HtmlTree& page, const Syntax& syntax)
        : tree_(page), syntax_(syntax), things_{syntax.origin, {}} {}

    Things collect() {
        note_references();
        // (end of the element, its thing), innermost last
        std::vector<std::pair<HtmlId, std::size_t>> open;
        for (HtmlId id = 1; id < tree_.nodes.size(); ++id) {
            while (!open.empty() && open.back().first <= id)
                open.pop_back();
            if (tree_[id].attributes == 0) continue;
            const auto owner = owner_of(id, open);
            const bool scope = tree_.has_attribute(id, syntax_.scope);
            const auto properties = tokens_of(tree_.attribute(id, syntax_.property));
            if (scope) {
                open.emplace_back(tree_[id].past, start(id, owner, properties));
            } else if (owner) {
                for (const std::string& property : properties)
                    add(*owner, property, id);
            }
        }
        return std::move(things_);
    }

  private:
    using Open = std::vector<std::pair<HtmlId, std::size_t>>;

    /// itemref: properties that stand elsewhere on the page.
    void note_references() {
        if (syntax_.scope != "itemscope") return;
        for (HtmlId id = 1; id < tree_.nodes.size(); ++id)
            if (tree_[id].attributes > 0 && tree_.has_attribute(id, "itemref"))
                for (const std::string& target : tokens_of(tree_.attribute(id, "itemref")))
                    referred_.emplace(target, id);
    }

    std::optional<std::size_t> owner_of(HtmlId id, const Open& open) const {
        if (!open.empty()) return open.back().second;
        if (referred_.empty()) return std::nullopt;
        for (HtmlId at = id; at != no_html_node; at = tree_[at].parent) {
            const auto referrer = referred_.find(tree_.attribute(at, "id"));
            if (referrer == referred_.end()) continue;
            const auto thing = by_node_.find(referrer->second);
            if (thing != by_node_.end()) return thing->second;
        }
        return std::nullopt;
    }

    std::size_t start(HtmlId id, std::optional<std::size_t> owner,
                      const std::vector<std::string>& properties) {
        const std::size_t index = things_.all.size();
        Thing thing;
        if (const auto span = tree_.attribute_span(id, syntax_.type)) {
            thing.type_text = decode_references(tree_.source, *span);
            thing.type = local_name(thing.type_text.chars.substr(0, thing.type_text.chars.find(' ')));
            const std::size_t at = thing.type_text.chars.find(thing.type);
            thing.type_text = thing.type_text.part({at, at + thing.type.size()});
        }
        thing.id = tree_.attribute(id, syntax_.id);
        thing.is_nested = owner && !properties.empty();
        things_.all.push_back(std::move(thing));
        by_node_.emplace(id, index);
        for (const std::string& property : properties)
            if (owner)
                things_.all[*owner].properties.push_back(
                    {modern_name(local_name(property)), {}, index, tree_.span(id)});
        return index;
    }

    void add(std::size_t owner, const std::string& property, HtmlId id) {
        SourceText value = value_of(tree_, id);
        const Span at = value.source();
        std::string name = modern_name(local_name(property));
        // data-vocabulary.org's rating is the value itself.
        if (name == "reviewRating" && property != name) name += ".ratingValue";
        things_.all[owner].properties.push_back({std::move(name), std::move(value), {}, at});
    }

    const HtmlTree& tree_;
    Syntax syntax_;
    Things things_;
    std::map<std::string, HtmlId> referred_;
    std::map<HtmlId, std::size_t> by_node_;
};

}  // namespace

Things read_microdata(const HtmlTree& tree) {
    return Collector(tree, {"microdata", "itemscope", "itemtype", "itemprop", "itemid"}).collect();
}

Things read_rdfa(const HtmlTree& tree) {
    return Collector(tree, {"RDFa", "typeof", "typeof", "property", "resource"}).collect();
}

}  // namespace reviewcast
