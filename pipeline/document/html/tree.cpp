// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/tree.hpp"

#include "document/html/elements.hpp"
#include "document/html/entities.hpp"
#include "document/html/tokens.hpp"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>
#include <unordered_set>

namespace reviewcast {

namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What a start tag closes besides p: the open element it closes, and those that keep it from looking
/// further out (HTML Standard, 13.2.6.4).
struct Closing {
    std::initializer_list<std::string_view> starts, closes, borders;
};

const std::initializer_list<Closing> closings{
    {{"li"}, {"li"}, {"ul", "ol", "menu", "dir"}},
    {{"dt", "dd"}, {"dt", "dd"}, {"dl"}},
    {{"option"}, {"option"}, {"select", "datalist"}},
    {{"optgroup"}, {"optgroup", "option"}, {"select"}},
    {{"rt", "rp", "rb", "rtc"}, {"rt", "rp", "rb", "rtc"}, {"ruby"}},
    {{"td", "th"}, {"td", "th"}, {"tr"}},
    {{"tr"}, {"tr", "caption", "colgroup"}, {}},
    {{"thead", "tbody", "tfoot"}, {"thead", "tbody", "tfoot", "caption", "colgroup"}, {}},
    {{"summary"}, {"summary"}, {"details"}}};

class Builder {
  public:
    explicit Builder(std::string_view source) {
        tree_.source = source;
        tree_.nodes.push_back({.end = source.size()});
        open_.push_back({"", 0, no_html_node});
    }

    void add(const HtmlToken& token) {
        if (token.broken && !tree_.broken_at) tree_.broken_at = token.at.begin;
        switch (token.kind) {
        case HtmlToken::Kind::start_tag:
            start(token);
            break;
        case HtmlToken::Kind::end_tag:
            finish(token);
            break;
        case HtmlToken::Kind::text:
            if (top_is("head") && !is_blank(token.at)) pop(open_.size() - 1, token.at.begin);
            append(HtmlNode::Kind::text, token.at);
            break;
        case HtmlToken::Kind::raw_text:
            append(HtmlNode::Kind::raw_text, token.at);
            break;
        case HtmlToken::Kind::comment:
            append(HtmlNode::Kind::comment, token.at);
            break;
        }
    }

    HtmlTree take() {
        pop(1, tree_.source.size());
        std::vector<HtmlNode>& nodes = tree_.nodes;
        for (HtmlId id = static_cast<HtmlId>(nodes.size()); id-- > 0;) {
            HtmlNode& node = nodes[id];
            node.past = std::max(node.past, id + 1);
            if (node.parent == no_html_node) continue;
            nodes[node.parent].past = std::max(nodes[node.parent].past, node.past);
            nodes[node.parent].end = std::max(nodes[node.parent].end, node.end);
        }
        return std::move(tree_);
    }

  private:
    struct Open {
        std::string_view name;
        HtmlId id, last_child;
        bool border = false;  ///< is_scope_border(name), which is asked for at every tag
    };

    static bool is_border(const Open& open) { return open.border; }

    bool top_is(std::string_view name) const { return open_.back().name == name; }

    bool is_blank(Span at) const {
        return tree_.source.substr(at.begin, at.size()).find_first_not_of(" \t\r\n\f") ==
               std::string_view::npos;
    }

    std::string_view intern(const std::string& name) { return *tree_.names.insert(name).first; }

    HtmlId append(HtmlNode::Kind kind, Span at) {
        const auto id = static_cast<HtmlId>(tree_.nodes.size());
        Open& parent = open_.back();
        (parent.last_child == no_html_node ? tree_.nodes[parent.id].first_child
                                           : tree_.nodes[parent.last_child].next) = id;
        parent.last_child = id;
        tree_.nodes.push_back({.kind = kind, .parent = parent.id, .tag = at, .end = at.end});
        return id;
    }

    HtmlId append_element(const HtmlToken& token) {
        const HtmlId id = append(HtmlNode::Kind::element, token.at);
        HtmlNode& node = tree_.nodes[id];
        node.name = token.name == "image" ? intern("img") : intern(token.name);
        node.first_attribute = static_cast<std::uint32_t>(tree_.attributes.size());
        node.attributes = static_cast<std::uint32_t>(token.attributes.size());
        for (const HtmlTokenAttribute& attribute : token.attributes)
            tree_.attributes.push_back({intern(attribute.name), attribute.value});
        return id;
    }

    /// Closes the elements from `size` on; what is inside them ends at `at`.
    void pop(std::size_t size, std::size_t at) {
        if (open_.size() <= size) return;
        hidden_.clear();
        while (open_.size() > size) {
            tree_.nodes[open_.back().id].end = std::max(tree_.nodes[open_.back().id].end, at);
            open_.pop_back();
        }
    }

    /// The innermost open element that `is_wanted`, unless one that `is_border` is nearer; 0 for none.
    template <class Wanted, class Border>
    std::size_t find_open(Wanted is_wanted, Border stops) const {
        for (std::size_t i = open_.size() - 1; i > 0; --i) {
            if (is_wanted(open_[i].name)) return i;
            if (stops(open_[i])) return 0;
        }
        return 0;
    }

    std::size_t find_in_scope(std::string_view name) const {
        return find_open([&](std::string_view open) { return open == name; }, is_border);
    }

    void close_paragraph(std::size_t at) {
        const std::size_t p = find_open(
            [](std::string_view open) { return open == "p"; },
            [](const Open& open) { return open.border || open.name == "button" || open.name == "summary"; });
        if (p > 0) pop(p, at);
    }

    void close_for_start(const HtmlToken& token) {
        const std::size_t at = token.at.begin;
        if (top_is("head") && !is_one_of(token.name, {"base", "basefont", "bgsound", "link", "meta", "title",
                                                      "noscript", "noframes", "style", "script", "template"}))
            pop(open_.size() - 1, at);
        if (closes_paragraph(token.name)) close_paragraph(at);
        if (heading_level(token.name) > 0 && heading_level(open_.back().name) > 0) pop(open_.size() - 1, at);
        for (const Closing& closing : closings) {
            if (!is_one_of(token.name, closing.starts)) continue;
            const std::size_t found =
                find_open([&](std::string_view open) { return is_one_of(open, closing.closes); },
                          [&](const Open& open) {
                              return is_one_of(open.name, closing.borders) ||
                                     (open.border && open.name != "td" && open.name != "th");
                          });
            if (found > 0) pop(found, at);
        }
        // A link in a link is one whose end tag was forgotten.
        if (token.name != "a") return;
        const std::size_t link =
            find_open([](std::string_view open) { return open == "a"; },
                      [](const Open& open) { return !is_formatting_element(open.name); });
        if (link > 0) pop(link, at);
    }

    void start(const HtmlToken& token) {
        const bool second_root = (token.name == "html" || token.name == "body") && seen_.contains(token.name);
        if (second_root) return;
        if (token.name == "html" || token.name == "body") seen_.insert(token.name);
        close_for_start(token);
        const bool leaf = is_void_element(token.name) || (token.self_closing && may_close_itself(token));
        if (open_.size() > HtmlTree::depth_limit && !leaf) {
            ++hidden_[token.name];
            if (is_html_block(token.name)) append_element(token);
            return;
        }
        const HtmlId id = append_element(token);
        const std::string_view name = tree_.nodes[id].name;
        if (!leaf) open_.push_back({name, id, no_html_node, is_scope_border(name)});
    }

    /// In HTML the slash means nothing; it does in drawings, formulas and XHTML.
    bool may_close_itself(const HtmlToken& token) const {
        return token.broken || is_xhtml() || std::any_of(open_.begin(), open_.end(), [](const Open& open) {
                   return open.name == "svg" || open.name == "math";
               });
    }

    bool is_xhtml() const { return tree_.source.substr(0, 5) == "<?xml"; }

    void finish(const HtmlToken& token) {
        const std::string& name = token.name;
        if (const auto hidden = hidden_.find(name); hidden != hidden_.end() && hidden->second > 0) {
            --hidden->second;
            if (is_html_block(name)) append_element(token);
            return;
        }
        if (name == "body" || name == "html") return;
        if (name == "br" || (name == "p" && find_in_scope("p") == 0)) {
            append_element(token);
            return;
        }
        if (heading_level(name) > 0) {
            pop_from(find_open([](std::string_view open) { return heading_level(open) > 0; }, is_border),
                     token);
        } else if (!is_html_block(name)) {
            finish_formatting(token);
        } else if (is_one_of(name, {"table", "thead", "tbody", "tfoot", "tr", "td", "th"})) {
            pop_from(find_open([&](std::string_view open) { return open == name; },
                               [&](const Open& open) { return open.name == "table"; }),
                     token);
        } else {
            pop_from(find_in_scope(name), token);
        }
    }

    void pop_from(std::size_t index, const HtmlToken& token) {
        if (index == 0) return;
        pop(index + 1, token.at.begin);
        pop(index, token.at.end);
    }

    /// <b><p>…</b>…</p>: the paragraph stays open, what follows it is no longer in the b.
    void finish_formatting(const HtmlToken& token) {
        const std::size_t index = find_in_scope(token.name);
        if (index == 0) return;
        const bool crosses = std::any_of(open_.begin() + static_cast<std::ptrdiff_t>(index), open_.end(),
                                         [](const Open& open) { return is_html_block(open.name); });
        if (crosses)
            open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(index));
        else
            pop_from(index, token);
    }

    HtmlTree tree_;
    std::vector<Open> open_;
    std::unordered_set<std::string> seen_;
    std::unordered_map<std::string, std::size_t> hidden_;  ///< open elements beyond the depth limit
};

}  // namespace

std::optional<Span> HtmlTree::attribute_span(HtmlId id, std::string_view name) const {
    const auto begin = attributes.begin() + nodes[id].first_attribute;
    const auto end = begin + nodes[id].attributes;
    const auto found =
        std::find_if(begin, end, [&](const HtmlAttribute& attribute) { return attribute.name == name; });
    if (found == end) return std::nullopt;
    return found->value;
}

std::string HtmlTree::attribute(HtmlId id, std::string_view name) const {
    const auto span = attribute_span(id, name);
    return span ? decode_references(source, *span).chars : std::string();
}

bool HtmlTree::has_attribute(HtmlId id, std::string_view name) const {
    return attribute_span(id, name).has_value();
}

HtmlTree parse_html(std::string_view source) {
    Builder builder(source);
    HtmlTokenizer tokenizer(source);
    for (HtmlToken token; tokenizer.next(token);)
        builder.add(token);
    return builder.take();
}

}  // namespace reviewcast
