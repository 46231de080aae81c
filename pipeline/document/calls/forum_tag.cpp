// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/calls/forum_tag.hpp"

#include "document/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::size_t longest_tag = 300;  // bytes: an address is in it

/// Forum tags and the elements that do the same.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> tags{{{"b", "b"},
                                                                              {"i", "i"},
                                                                              {"u", "u"},
                                                                              {"s", "del"},
                                                                              {"strike", "del"},
                                                                              {"url", "a"},
                                                                              {"email", "a"},
                                                                              {"size", "span"},
                                                                              {"color", "span"},
                                                                              {"font", "span"},
                                                                              {"center", "div"},
                                                                              {"left", "div"},
                                                                              {"right", "div"},
                                                                              {"align", "div"},
                                                                              {"indent", "div"},
                                                                              {"list", "ul"}}};

/// Forum tags that hold no words.
constexpr std::array<std::pair<std::string_view, const char*>, 7> boxes{{{"img", "an image's path"},
                                                                         {"youtube", "an embedded page"},
                                                                         {"video", "an embedded page"},
                                                                         {"media", "an embedded page"},
                                                                         {"attach", "an embedded object"},
                                                                         {"attachment", "an embedded object"},
                                                                         {"code", "code"}}};

/// "[name]", "[/name]", "[name=value]".
struct Bracket {
    std::string name;
    Span at;
    bool closes = false;
    bool has_value = false;
};

std::optional<Bracket> read_bracket(TextFinder& finder, std::size_t at) {
    const std::string_view text = finder.text;
    const std::size_t close = finder.next("]", at);
    if (close == std::string_view::npos || close - at > longest_tag) return std::nullopt;
    std::string_view inside = text.substr(at + 1, close - at - 1);
    Bracket bracket{.at = {at, close + 1}};
    bracket.closes = inside.starts_with('/');
    if (bracket.closes) inside.remove_prefix(1);
    const std::size_t end = std::min(inside.find('='), inside.size());
    bracket.has_value = end < inside.size();
    if (bracket.has_value && (bracket.closes || inside.find_first_of("[\r\n") != std::string_view::npos))
        return std::nullopt;
    bracket.name = lower_ascii(inside.substr(0, end));
    // "[b](https://…)" is a link of Markdown.
    if (close + 1 < text.size() && text[close + 1] == '(') return std::nullopt;
    return bracket;
}

/// Where "[/name]" stands behind the bracket, spelled as it is there; npos for nowhere.
std::size_t find_end(TextFinder& finder, const Bracket& bracket) {
    const std::string_view name = finder.text.substr(bracket.at.begin + 1, bracket.name.size());
    return finder.next("[/" + std::string(name) + "]", bracket.at.end);
}

}  // namespace

std::optional<HtmlTag> read_forum_tag(TextFinder& finder, std::size_t at) {
    const auto bracket = read_bracket(finder, at);
    if (!bracket) return std::nullopt;
    HtmlTag tag{.at = bracket->at, .name = {}, .closes = bracket->closes};
    if (bracket->name == "*" && !bracket->closes) {
        if (finder.next("[/list]", at) == std::string_view::npos) return std::nullopt;
        tag.name = "li";
        return tag;
    }
    for (const auto& [name, element] : tags)
        if (bracket->name == name) tag.name = element;
    if (tag.name.empty()) return std::nullopt;
    if (!tag.closes && find_end(finder, *bracket) == std::string_view::npos) return std::nullopt;
    return tag;
}

std::optional<ForumBox> read_forum_box(TextFinder& finder, std::size_t at) {
    const auto bracket = read_bracket(finder, at);
    if (!bracket || bracket->closes) return std::nullopt;
    const std::size_t end = find_end(finder, *bracket);
    if (end == std::string_view::npos) return std::nullopt;
    const Span all{at, end + bracket->name.size() + 3};
    for (const auto& [name, reason] : boxes)
        if (bracket->name == name) return ForumBox{all, reason};
    const std::string_view inside = finder.text.substr(bracket->at.end, end - bracket->at.end);
    const bool address = inside.starts_with("http") && inside.find("://") < inside.size() &&
                         inside.find_first_of(" \r\n[") == std::string_view::npos;
    if (bracket->name == "url" && !bracket->has_value && address) return ForumBox{all, "a link's address"};
    return std::nullopt;
}

std::optional<HtmlTag> read_any_tag(TextFinder& finder, std::size_t at) {
    return finder.text[at] == '[' ? read_forum_tag(finder, at) : read_html_tag(finder, at);
}

}  // namespace reviewcast
