// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/prose.hpp"

#include "document/html/elements.hpp"
#include "document/html/page_title.hpp"
#include "document/html/words.hpp"

#include <algorithm>
#include <optional>

namespace reviewcast {

namespace {

constexpr std::uint32_t least_prose = 80;      // letters of a paragraph
constexpr std::uint32_t least_run = 200;       // letters of all prose on a page
constexpr std::uint32_t longest_beside = 60;   // letters of a date or kicker beside the title
constexpr std::uint32_t longest_group = 400;   // letters of a title with its byline and date
constexpr std::uint32_t longest_opening = 40;  // letters of a line over a list of links
constexpr HtmlId most_title_nodes = 16;        // of an element that may be a title

/// What stands in one block, without the blocks in it.
struct OwnText {
    std::uint32_t all = 0;     ///< letters
    std::uint32_t linked = 0;  ///< of these, in links
};

class ProseFinder {
  public:
    ProseFinder(const HtmlTree& page, const HtmlMeasures& page_measures,
                std::vector<std::string_view>& page_reasons)
        : tree(page), measures(page_measures), reasons(page_reasons) {}

    bool keep() {
        measure();
        if (prose_[0] < least_run) return false;
        const HtmlId core = find_core();
        const HtmlId first = first_prose(core);
        const HtmlId title = find_title(first);
        const HtmlId root = title == no_html_node ? core : common_ancestor(title, core);
        leave_out_outside(root);
        if (title != no_html_node) leave_out_before(title, root, first);
        leave_out_link_boxes(root, first);
        return true;
    }

  private:
    /// Own text by block, and prose by node with all that is inside it.
    void measure() {
        const std::size_t size = tree.nodes.size();
        own_.resize(size);
        prose_.resize(size);
        std::vector<HtmlId> block(size, 0);
        std::vector<bool> linked(size, false), left_out(size, false);
        for (HtmlId id = 1; id < size; ++id) {
            const HtmlNode& node = tree[id];
            const HtmlId parent = node.parent == no_html_node ? 0 : node.parent;
            left_out[id] = left_out[parent] || !reasons[id].empty();
            linked[id] = linked[parent] || (node.name == "a" && tree.has_attribute(id, "href"));
            block[id] = is_html_block(node.name) ? id : block[parent];
            if (node.kind != HtmlNode::Kind::text || left_out[id] || measures.text[parent] == 0) continue;
            own_[block[id]].all += measures.text[id];
            if (linked[id]) own_[block[id]].linked += measures.text[id];
        }
        for (HtmlId id = static_cast<HtmlId>(size); id-- > 0;) {
            if (is_prose(id)) prose_[id] += own_[id].all - own_[id].linked;
            if (tree[id].parent != no_html_node) prose_[tree[id].parent] += prose_[id];
        }
    }

    [[nodiscard]] bool is_prose(HtmlId id) const {
        const OwnText& own = own_[id];
        return own.all - own.linked >= least_prose && own.linked * 3 < own.all &&
               heading_level(tree[id].name) == 0;
    }

    /// The smallest part that holds most of the prose; no single paragraph.
    [[nodiscard]] HtmlId find_core() const {
        HtmlId core = 0;
        for (bool found = true; found;) {
            found = false;
            for (HtmlId child = tree[core].first_child; child != no_html_node; child = tree[child].next) {
                const std::string_view name = tree[child].name;
                if (name == "p" || name == "blockquote" || name == "li" || name == "dd") continue;
                if (std::uint64_t{prose_[child]} * 10 < std::uint64_t{prose_[core]} * 7) continue;
                core = child;
                found = true;
                break;
            }
        }
        return core;
    }

    /// The first long text of the first paragraph of prose; its title may stand before it in one block.
    [[nodiscard]] HtmlId first_prose(HtmlId core) const {
        HtmlId block = core;
        while (block + 1 < tree[core].past && !is_prose(block))
            ++block;
        for (HtmlId id = block; id < tree[block].past; ++id)
            if (tree[id].kind == HtmlNode::Kind::text && measures.text[id] * 2 >= least_prose) return id;
        return block;
    }

    /// The last line before the prose that the page's title repeats; else the last heading of the highest
    /// level there.
    [[nodiscard]] HtmlId find_title(HtmlId first) const {
        const PageTitle page(tree);
        HtmlId named = no_html_node, highest = no_html_node;
        for (HtmlId id = 1; id < tree.nodes.size() && id <= first;) {
            const int level = heading_level(tree[id].name);
            const bool small = tree[id].past - id <= most_title_nodes && measures.text[id] > 0;
            if (!reasons[id].empty() || tree.is(id, "head") || tree.is(id, "title")) {
                id = tree[id].past;
                continue;
            }
            if (level > 0 && page.holds(text_of(tree, id).chars)) named = id;
            const bool headed = named != no_html_node && heading_level(tree[named].name) > 0;
            if (level == 0 && small && !headed && tree[id].kind == HtmlNode::Kind::element &&
                !tree.is(id, "a") && page.has_part(text_of(tree, id).chars))
                named = id;
            if (level > 0 && (highest == no_html_node || level <= heading_level(tree[highest].name)) &&
                measures.links[id] < measures.text[id])
                highest = id;
            id = level > 0 || named == id ? tree[id].past : id + 1;
        }
        return named != no_html_node ? named : highest;
    }

    [[nodiscard]] HtmlId common_ancestor(HtmlId a, HtmlId b) const {
        while (!(b >= a && b < tree[a].past))
            a = tree[a].parent;
        return a;
    }

    void leave_out(HtmlId id, std::string_view reason) {
        if (!reasons[id].empty() || tree.is(id, "head")) return;
        if (measures.text[id] > 0 || tree[id].kind == HtmlNode::Kind::element)
            reasons[id] = measures.is_mostly_links(id) ? "navigation" : reason;
    }

    void leave_out_outside(HtmlId root) {
        for (HtmlId at = root; tree[at].parent != no_html_node; at = tree[at].parent)
            for (HtmlId id = tree[tree[at].parent].first_child; id != no_html_node; id = tree[id].next)
                if (id != at) leave_out(id, "outside the review");
    }

    /// What stands before the title, but for a date or a kicker beside it.
    void leave_out_before(HtmlId title, HtmlId root, HtmlId first) {
        HtmlId group = title;
        for (HtmlId at = tree[title].parent; at != no_html_node && at != root; at = tree[at].parent) {
            const bool holds_prose = first >= at && first < tree[at].past;
            if (holds_prose || measures.text[at] > longest_group || measures.is_mostly_links(at)) break;
            group = at;
        }
        for (HtmlId at = group; at != root && tree[at].parent != no_html_node; at = tree[at].parent)
            for (HtmlId id = tree[tree[at].parent].first_child; id != at; id = tree[id].next) {
                const bool beside = at == group && measures.text[id] <= longest_beside &&
                                    measures.link_count[id] == 0 && !tree.is(tree[at].parent, "body") &&
                                    heading_level(tree[id].name) == 0;
                if (!beside) leave_out(id, "before the review");
            }
    }

    /// Boxes of links, with the line over them, beside the prose of the root.
    void leave_out_link_boxes(HtmlId root, HtmlId first) {
        HtmlId last = first;
        for (HtmlId id = first; id < tree[root].past; ++id)
            if (is_prose(id)) last = id;
        HtmlId heading = no_html_node;
        for (HtmlId id = root + 1; id < tree[root].past;) {
            const bool holds_prose = (first >= id && first < tree[id].past) || (id >= first && id <= last);
            const bool box = tree[id].kind == HtmlNode::Kind::element && is_html_block(tree[id].name);
            if (!reasons[id].empty()) {
                id = tree[id].past;
            } else if (box && !holds_prose && is_link_box(id)) {
                reasons[id] = "a list of links";
                if (heading != no_html_node && reasons[heading].empty()) reasons[heading] = "a list of links";
                id = tree[id].past;
            } else {
                if (heading_level(tree[id].name) > 1 || (box && !holds_prose && is_opening(id)))
                    heading = id;
                else if (own_[id].all > 0)
                    heading = no_html_node;
                id = heading == id ? tree[id].past : id + 1;
            }
        }
    }

    /// A short line, no score and no fact, that may stand over a list.
    [[nodiscard]] bool is_opening(HtmlId id) const {
        if (own_[id].all == 0 || own_[id].all > longest_opening || own_[id].linked > 0) return false;
        if (measures.text[id] != own_[id].all) return false;
        const std::string text = text_of(tree, id).chars;
        return text.find_first_of("0123456789") == std::string::npos && text.find("★") == std::string::npos &&
               (text.find(':') == std::string::npos || text.back() == ':');
    }

    /// Most of its lines hold links, at least two do, and no line of the review's opens it.
    [[nodiscard]] bool is_link_box(HtmlId id) const {
        if (measures.link_count[id] < 2 || measures.links[id] * 10 < measures.text[id] * 4) return false;
        std::uint32_t lines = 0, linked = 0;
        for (HtmlId at = id; at < tree[id].past; ++at) {
            if (own_[at].all == 0) continue;
            const bool heading = lines == 0 && (heading_level(tree[at].name) > 1 || is_opening(at));
            if (lines == 0 && own_[at].linked == 0 && !heading) return false;
            if (heading) continue;
            ++lines;
            if (own_[at].linked > 0) ++linked;
        }
        return linked >= 2 ? linked * 10 >= lines * 6 : linked == lines && linked > 0;
    }

    const HtmlTree& tree;
    const HtmlMeasures& measures;
    std::vector<std::string_view>& reasons;
    std::vector<OwnText> own_;
    std::vector<std::uint32_t> prose_;
};

}  // namespace

bool keep_prose(const HtmlTree& tree, const HtmlMeasures& measures, std::vector<std::string_view>& reasons) {
    return ProseFinder(tree, measures, reasons).keep();
}

}  // namespace reviewcast
