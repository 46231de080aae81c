// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/feed/formats.hpp"
#include "document/feed/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace reviewcast {

namespace {

/// Types of WordPress's own that no reader of the site reads as an article.
constexpr std::array silent_types{
    "attachment",     "page",          "nav_menu_item",       "revision",
    "wp_block",       "custom_css",    "customize_changeset", "oembed_cache",
    "wp_template",    "wp_navigation", "wp_global_styles",    "wp_template_part",
    "wp_font_family", "wp_font_face",  "user_request"};

/// What stands in the child of that name of the element at `at`; nothing where it has none.
const XmlElement* child(const std::vector<XmlElement>& elements, std::size_t at, std::string_view name) {
    const std::size_t end = next_beside(elements, at);
    for (std::size_t i = at + 1; i < end; ++i)
        if (elements[i].name == name) return &elements[i];
    return nullptr;
}

std::string plain(const XmlElement* element, const FeedReading& feed) {
    FeedEntry scratch;
    return element == nullptr ? std::string()
                              : std::string(trim(text_of(element->content, scratch, feed).chars));
}

std::string value_of(const std::vector<XmlElement>& elements, std::string_view name,
                     const FeedReading& feed) {
    const auto found = std::ranges::find(elements, name, &XmlElement::name);
    return found == elements.end() ? std::string() : plain(&*found, feed);
}

/// "a:2:{…}", "O:8:…": PHP's serialisation, which plugins keep their settings in.
bool is_serialised(std::string_view value) {
    return value.size() > 4 && (value[0] == 'a' || value[0] == 'O') && value[1] == ':' &&
           std::isdigit(static_cast<unsigned char>(value[2])) != 0;
}

void take_custom_field(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                       const FeedReading& feed) {
    const std::string key = plain(child(elements, at, "wp:meta_key"), feed);
    const XmlElement* const value = child(elements, at, "wp:meta_value");
    const std::string words = plain(value, feed);
    if (key.empty() || key.starts_with("_") || words.empty() || is_serialised(words) ||
        words.find("://") != std::string::npos || words.find('@') != std::string::npos)
        return drop(entry, elements[at].content, "a WordPress setting");
    FeedReading custom = feed;
    custom.origin = "WXR meta";
    add_field(entry, custom, key, text_of(value->content, entry, feed), elements[at].at, true);
}

}  // namespace

bool is_published(const std::vector<XmlElement>& elements, const FeedReading& feed) {
    const std::string type = value_of(elements, "wp:post_type", feed);
    const std::string status = value_of(elements, "wp:status", feed);
    return std::ranges::find(silent_types, type) == silent_types.end() &&
           (status.empty() || status == "publish") && value_of(elements, "wp:post_password", feed).empty();
}

DisplayNames display_names(const std::vector<XmlElement>& head, const FeedReading& feed) {
    DisplayNames names;
    FeedEntry scratch;
    for (std::size_t at = 0; at < head.size(); at = next_beside(head, at)) {
        if (head[at].name != "wp:author") continue;
        const XmlElement* const shown = child(head, at, "wp:author_display_name");
        const std::string login = plain(child(head, at, "wp:author_login"), feed);
        if (!login.empty() && !plain(shown, feed).empty())
            names.emplace(login, text_of(shown->content, scratch, feed));
    }
    return names;
}

void take_wordpress(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                    const FeedReading& feed) {
    const XmlElement& element = elements[at];
    if (element.name == "wp:postmeta") return take_custom_field(elements, at, entry, feed);
    drop(entry, element.content, element.name == "wp:comment" ? "a comment" : "a WordPress setting");
}

}  // namespace reviewcast
