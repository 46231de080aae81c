// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/content.hpp"

#include "document/html/chrome.hpp"
#include "document/html/elements.hpp"
#include "document/html/prose.hpp"
#include "document/html/words.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::string_view elsewhere = "outside the review";

class Finder {
  public:
    explicit Finder(const HtmlTree& page)
        : tree(page), measures(measure_html(page)), reasons(find_chrome(page, measures)) {
        measure_kept();
    }

    std::vector<std::string_view> find() {
        std::vector<HtmlId> roots = find_articles();
        if (roots.empty()) roots = find_main();
        if (roots.empty()) {
            keep_prose(tree, measures, reasons);
            leave_out_link_lists(0, 0);
            return std::move(reasons);
        }
        for (const HtmlId root : roots)
            leave_out_link_lists(root, measures.text[root] / 2);
        add_byline(roots);
        add_title(roots);
        leave_out_the_rest(roots);
        return std::move(reasons);
    }

  private:
    /// Bytes of text that is neither marked nor in links, by node.
    void measure_kept() {
        kept_.resize(tree.nodes.size());
        for (HtmlId id = static_cast<HtmlId>(kept_.size()); id-- > 0;) {
            if (!reasons[id].empty())
                kept_[id] = 0;
            else if (tree[id].kind == HtmlNode::Kind::text)
                kept_[id] = measures.text[id];
            else if (tree.is(id, "a") || measures.text[id] == 0)
                kept_[id] = 0;
            if (tree[id].parent != no_html_node) kept_[tree[id].parent] += kept_[id];
        }
    }

    bool is_most(std::uint32_t text) const { return std::uint64_t{text} * 2 >= kept_[0]; }

    /// The outermost articles that are peers of the longest. Teasers of other ones are much shorter.
    std::vector<HtmlId> find_articles() const {
        std::vector<HtmlId> found;
        std::uint32_t longest = 0;
        for (HtmlId id = 1; id < tree.nodes.size();) {
            const bool article = is_article(tree, id) && kept_[id] > 0;
            if (article) found.push_back(id);
            if (article) longest = std::max(longest, kept_[id]);
            id = article || !reasons[id].empty() ? tree[id].past : id + 1;
        }
        std::uint32_t all = 0;
        std::erase_if(found, [&](HtmlId id) { return kept_[id] * 4 < longest; });
        for (const HtmlId id : found)
            all += kept_[id];
        if (!is_most(all) && all < 1000) found.clear();
        return found;
    }

    std::vector<HtmlId> find_main() const {
        HtmlId best = no_html_node;
        for (HtmlId id = 1; id < tree.nodes.size(); id = reasons[id].empty() ? id + 1 : tree[id].past) {
            const bool main = tree.is(id, "main") || (tree[id].attributes > 0 && is_named_main(id));
            if (main && is_most(kept_[id]) && best == no_html_node) best = id;
        }
        return best == no_html_node ? std::vector<HtmlId>() : std::vector{best};
    }

    bool is_named_main(HtmlId id) const {
        if (tree.is(id, "body") || tree.is(id, "html")) return false;
        if (tree.attribute(id, "role") == "main") return true;
        const std::string property = tree.attribute(id, "itemprop");
        if (property == "reviewBody" || property == "articleBody") return true;
        const std::string own_id = to_lower(tree.attribute(id, "id"));
        if (own_id == "main" || own_id == "content" || own_id == "main-content" || own_id == "maincontent")
            return true;
        for (const std::string_view name : {"e-content", "entry-content", "post-content", "article-body",
                                            "article-content", "post-body", "article__body"})
            if (has_class(tree, id, name)) return true;
        return false;
    }

    /// Lists and boxes that are links and nothing else, after the first `after` bytes of a root: further
    /// reading. The heading over one goes with it.
    void leave_out_link_lists(HtmlId root, std::uint32_t after) {
        std::uint32_t text = 0;
        HtmlId heading = no_html_node;
        for (HtmlId id = root + 1; id < tree[root].past;) {
            const std::string_view name = tree[id].name;
            const bool box = name == "ul" || name == "ol" || name == "div" || name == "section" ||
                             name == "td" || name == "table" || name == "center" || name == "p" ||
                             name == "font" || name == "span";
            if (!reasons[id].empty()) {
                id = tree[id].past;
            } else if (box && text >= after && measures.is_mostly_links(id)) {
                reasons[id] = "a list of links";
                if (heading != no_html_node && after > 0) reasons[heading] = "a list of links";
                heading = no_html_node;
                id = tree[id].past;
            } else if (heading_level(name) > 1) {
                heading = id;
                text += measures.text[id];
                id = tree[id].past;
            } else {
                text += tree[id].kind == HtmlNode::Kind::text ? measures.text[id] : 0;
                if (tree[id].kind == HtmlNode::Kind::text && measures.text[id] > 0) heading = no_html_node;
                ++id;
            }
        }
    }

    /// Whether an h1 is the site's name: it leads to the front page.
    bool is_site_name(HtmlId heading) const {
        for (HtmlId at = heading; at < tree[heading].past; ++at) {
            if (!tree.is(at, "a")) continue;
            const std::string href = tree.attribute(at, "href");
            const std::size_t host = href.find("//");
            const std::size_t path = host == std::string::npos ? 0 : href.find('/', host + 2);
            if (path == std::string::npos || path + 1 >= href.size() || href == "index.html") return true;
        }
        return false;
    }

    /// The h1 before the first root, with the lines beside it (byline, date), where the roots have none.
    void add_title(std::vector<HtmlId>& roots) const {
        HtmlId title = no_html_node;
        for (HtmlId id = 1; id < tree.nodes.size(); ++id) {
            if (!tree.is(id, "h1") || is_site_name(id)) continue;
            const bool inside = std::any_of(roots.begin(), roots.end(),
                                            [&](HtmlId root) { return id >= root && id < tree[root].past; });
            if (inside) return;
            if (id < roots.front()) title = id;
        }
        if (title == no_html_node) return;
        constexpr std::uint32_t most = 400;  // bytes: a title, a byline, a date
        HtmlId group = title;
        for (HtmlId at = tree[title].parent; at != no_html_node; at = tree[at].parent) {
            const bool holds_root = roots.front() >= at && roots.front() < tree[at].past;
            if (holds_root || measures.text[at] > most || measures.is_mostly_links(at)) break;
            group = at;
        }
        roots.insert(roots.begin(), group);
    }

    /// Dates and bylines that stand before the only root, beside it.
    void add_byline(std::vector<HtmlId>& roots) const {
        if (roots.size() != 1) return;
        constexpr std::uint32_t most = 120;  // bytes
        const HtmlId root = roots.front();
        for (HtmlId id = tree[tree[root].parent].first_child; id != root; id = tree[id].next) {
            if (tree[id].kind != HtmlNode::Kind::element || !reasons[id].empty() || measures.text[id] > most)
                continue;
            for (const HtmlClassWord& word : class_words(tree, id))
                if (word.word == "date" || word.word == "byline" || word.word == "meta" ||
                    word.word == "author" || word.word == "subtitle" || word.word == "kicker") {
                    roots.insert(roots.end() - 1, id);
                    break;
                }
        }
    }

    void leave_out_the_rest(const std::vector<HtmlId>& roots) {
        std::vector<bool> holds(tree.nodes.size(), false), is_root(tree.nodes.size(), false);
        for (const HtmlId root : roots) {
            is_root[root] = true;
            for (HtmlId at = root; at != no_html_node && !holds[at]; at = tree[at].parent)
                holds[at] = true;
        }
        for (HtmlId id = 0; id < tree.nodes.size();) {
            if (is_root[id]) {
                reasons[id] = {};
                id = tree[id].past;
            } else if (holds[id]) {
                reasons[id] = {};
                ++id;
            } else {
                const bool words = measures.text[id] > 0 || tree[id].kind == HtmlNode::Kind::element;
                if (words && reasons[id].empty() && !tree.is(id, "head"))
                    reasons[id] = measures.is_mostly_links(id) ? "navigation" : elsewhere;
                id = tree[id].past;
            }
        }
    }

    const HtmlTree& tree;
    HtmlMeasures measures;
    std::vector<std::string_view> reasons;
    std::vector<std::uint32_t> kept_;
};

}  // namespace

std::vector<std::string_view> find_surroundings(const HtmlTree& tree) {
    return Finder(tree).find();
}

}  // namespace reviewcast
