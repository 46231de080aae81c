// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/words.hpp"
#include "document/html/writer.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/html/entities.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

enum class Star { none, full, half, empty };

bool has_any(const std::vector<HtmlClassWord>& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(words.begin(), words.end(), [&](const HtmlClassWord& word) {
        return std::find(wanted.begin(), wanted.end(), word.word) != wanted.end();
    });
}

/// The words that name an icon: its class, the drawing it uses, its picture's file.
std::vector<HtmlClassWord> icon_words(const HtmlTree& tree, HtmlId id) {
    auto words = class_words(tree, id);
    constexpr HtmlId near = 4;
    for (HtmlId at = id; at < std::min<HtmlId>(tree[id].past, id + near); ++at) {
        for (const std::string_view name : {"href", "xlink:href", "src"})
            if (tree.is(at, "use") || tree.is(at, "img"))
                if (const auto value = tree.attribute_span(at, name)) add_class_words(tree, *value, words);
        if (at != id && (tree.is(at, "i") || tree.is(at, "svg") || tree.is(at, "span"))) {
            const auto inner = class_words(tree, at);
            words.insert(words.end(), inner.begin(), inner.end());
        }
    }
    return words;
}

struct Icon {
    Star star = Star::none;
    bool flagged = false;  ///< its class says that it is lit
};

Icon icon_of(const HtmlTree& tree, HtmlId id) {
    constexpr std::array<std::string_view, 6> elements{"i", "span", "svg", "img", "li", "em"};
    if (std::find(elements.begin(), elements.end(), tree[id].name) == elements.end()) return {};
    if (tree[id].attributes == 0 && tree[id].first_child == no_html_node) return {};
    constexpr std::size_t most = 24;
    const std::string text = text_of(tree, id, most).chars;
    // Icon fonts of which the letters are the name.
    if (text == "star" || text == "star_rate" || text == "grade") return {Star::full, true};
    if (text == "star_half") return {Star::half, true};
    if (text == "star_border" || text == "star_outline") return {Star::empty, true};
    if (!text.empty()) return {};
    const auto words = icon_words(tree, id);
    if (!has_any(words, {"star", "stern", "etoile", "estrella", "estrela", "stella", "ster", "hvezda"}))
        return {};
    if (has_any(words, {"half", "halb", "halved", "demi", "media"})) return {Star::half, true};
    if (has_any(words,
                {"o", "empty", "outline", "outlined", "off", "border", "inactive", "unchecked", "blank",
                 "far", "regular", "grey", "gray", "hollow", "unfilled", "disabled", "leer", "vide"}) ||
        (has_any(words, {"bi"}) && !has_any(words, {"fill"})))
        return {Star::empty, true};
    return {Star::full,
            has_any(words, {"checked", "active", "on", "filled", "full", "selected", "fill", "solid"})};
}

/// Icons that stand side by side.
std::vector<HtmlId> icons_from(const HtmlTree& tree, HtmlId id) {
    constexpr std::size_t most = 20;
    std::vector<HtmlId> icons;
    for (HtmlId at = id; at != no_html_node && icons.size() < most; at = tree[at].next) {
        if (tree[at].kind == HtmlNode::Kind::comment) continue;
        if (tree[at].kind == HtmlNode::Kind::text) {
            if (!text_of(tree, at).chars.empty()) break;
            continue;
        }
        if (icon_of(tree, at).star == Star::none) break;
        icons.push_back(at);
    }
    return icons;
}

bool contains_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// "4 out of 5 stars", "3 Sterne"; on an element that is `named` a rating also "4,5/5", "4 von 5".
bool states_rating(std::string_view text, bool named) {
    constexpr std::size_t longest = 60;
    if (text.empty() || text.size() > longest) return false;
    const std::string folded = fold_case(text);
    if (folded.find_first_of("0123456789") == std::string::npos) return false;
    if (contains_any(folded, {" out of ", "star", "stern", "étoile", "estrella", "estrela", "stelle",
                              "sterren", "hvězd"}))
        return true;
    return named &&
           contains_any(folded, {"/", " of ", " von ", " sur ", " de ", " di ", " van ", " uit ", " z "});
}

std::string origin_of(const HtmlTree& tree, HtmlId id) {
    std::string classes = tree.attribute(id, "class");
    classes = classes.substr(classes.rfind(' ') + 1);
    return format("element {}{}{}", tree[id].name, classes.empty() ? "" : ".", classes);
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

class Rating {
  public:
    Rating(HtmlWriter& writer, HtmlId id) : writer_(writer), tree_(writer.tree), id_(id) {}

    bool add(std::string_view key, std::string_view attribute) {
        const auto span = tree_.attribute_span(id_, attribute);
        if (!span) return false;
        SourceText value = decode_references(tree_.source, *span);
        if (value.chars.empty()) return false;
        writer_.add_field(std::string(key), std::move(value), origin_of(tree_, id_), *span);
        return true;
    }

    bool add_words(bool named) {
        for (const std::string_view attribute : {"aria-label", "title", "alt"})
            if (states_rating(tree_.attribute(id_, attribute), named)) return add("rating", attribute);
        return false;
    }

    bool add_number() {
        for (const std::string_view attribute : {"data-rating", "data-score", "data-stars", "data-rate",
                                                 "data-rating-value", "data-rateit-value"}) {
            if (!is_number(tree_.attribute(id_, attribute))) continue;
            (void)add("rating", attribute);
            for (const std::string_view best :
                 {"data-best", "data-max", "data-rating-max", "data-max-rating", "data-rateit-max"})
                if (is_number(tree_.attribute(id_, best))) return add("rating.best", best);
            return true;
        }
        return false;
    }

    /// Lit stars as a part of a bar: 80 of 100.
    bool add_width() {
        const auto span = tree_.attribute_span(id_, "style");
        if (!span) return false;
        const std::string_view style = tree_.source.substr(span->begin, span->size());
        const std::size_t at = style.find("width");
        const std::size_t begin = style.find_first_of("0123456789", at);
        const std::size_t end = style.find('%', begin);
        if (at == std::string_view::npos || end == std::string_view::npos) return false;
        if (!is_number(style.substr(begin, end - begin))) return false;
        SourceText value, best;
        append_copy(value, tree_.source, {span->begin + begin, span->begin + end});
        append_other(best, "100", {span->begin + end, span->begin + end + 1});
        writer_.add_field("rating", std::move(value), origin_of(tree_, id_), *span);
        writer_.add_field("rating.best", std::move(best), origin_of(tree_, id_), *span);
        return true;
    }

    void add_icons(const std::vector<HtmlId>& icons) {
        std::vector<Icon> stars;
        for (const HtmlId icon : icons)
            stars.push_back(icon_of(tree_, icon));
        const bool flags = std::any_of(stars.begin(), stars.end(), [](const Icon& icon) {
            return icon.flagged && icon.star == Star::full;
        });
        std::size_t halves = 0;
        std::string shown;
        for (const Icon& icon : stars) {
            const bool lit = icon.star == Star::full && (icon.flagged || !flags);
            halves += lit ? 2 : icon.star == Star::half ? 1 : 0;
            shown += lit ? "★" : icon.star == Star::half ? "½" : "☆";
        }
        const bool unlit = shown.find("☆") != std::string::npos;
        const Span at{tree_[icons.front()].tag.begin, tree_[icons.back()].end};
        // After words they are a part of what is said: "Story: ★★★☆☆".
        const bool in_text = !writer_.line.empty() || writer_.place.in_row;
        if (in_text) {
            writer_.line.add_gap(at.begin);
            writer_.line.add_other(shown, at);
        }
        if (writer_.place.in_row || (writer_.place.kind == Block::Kind::list_item && !tree_.is(id_, "li")))
            return;
        SourceText value, best;
        append_other(value, format("{}{}", halves / 2, halves % 2 == 0 ? "" : ".5"), at);
        writer_.add_field("rating", std::move(value), origin_of(tree_, id_), at);
        // Three lit stars alone may be three of four or of five.
        if (!unlit && icons.size() != 5 && icons.size() != 10) return;
        append_other(best, std::to_string(icons.size()), at);
        writer_.add_field("rating.best", std::move(best), origin_of(tree_, id_), at);
    }

  private:
    HtmlWriter& writer_;
    const HtmlTree& tree_;
    HtmlId id_;
};

bool is_named_rating(const HtmlTree& tree, HtmlId id) {
    return id != no_html_node && tree[id].attributes > 0 &&
           (tree.attribute(id, "role") == "img" ||
            has_any(class_words(tree, id),
                    {"rating", "ratings", "stars", "star", "score", "bewertung", "sterne"}));
}

bool is_control(std::string_view name) {
    constexpr std::array<std::string_view, 8> names{"a",      "button", "input", "label",
                                                    "option", "select", "form",  "textarea"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

HtmlId write_rating(HtmlWriter& writer, HtmlId id) {
    const HtmlTree& tree = writer.tree;
    const HtmlNode& node = tree[id];
    if (is_control(node.name)) return id;
    Rating rating(writer, id);
    if (node.name == "meter" || node.name == "progress") {
        if (!writer.place.rated && rating.add("rating", "value")) (void)rating.add("rating.best", "max");
        return id;
    }
    const auto icons = icon_of(tree, id).star == Star::none ? std::vector<HtmlId>() : icons_from(tree, id);
    const bool in_group = is_named_rating(tree, node.parent);
    if (icons.size() > 1 || (icons.size() == 1 && in_group)) {
        if (!writer.place.rated) rating.add_icons(icons);
        for (const HtmlId icon : icons)
            if (writer.line.empty() && !text_of(tree, icon).chars.empty())
                writer.drop(icon, "a star of a rating");
        return tree[icons.back()].past;
    }
    if (node.attributes == 0 || writer.place.rated) return id;
    writer.place.rated = rating.add_words(in_group || is_named_rating(tree, id)) || rating.add_number() ||
                         (in_group && rating.add_width());
    return id;
}

}  // namespace reviewcast
