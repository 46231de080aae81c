// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format.hpp"

#include "document/format_signs.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace reviewcast {

namespace {

/// What the ending of a name says: a format, or nothing for endings of texts of any kind.
std::optional<Format> format_of_name(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Format>, 14> endings{{{"md", Format::markdown},
                                                                           {"markdown", Format::markdown},
                                                                           {"mdown", Format::markdown},
                                                                           {"mkd", Format::markdown},
                                                                           {"mdx", Format::markdown},
                                                                           {"qmd", Format::markdown},
                                                                           {"rmd", Format::markdown},
                                                                           {"html", Format::html},
                                                                           {"htm", Format::html},
                                                                           {"xhtml", Format::html},
                                                                           {"php", Format::html},
                                                                           {"rst", Format::rst},
                                                                           {"rest", Format::rst},
                                                                           {"org", Format::org}}};
    const std::size_t dot = name.find_last_of("./\\");
    if (dot == std::string_view::npos || name[dot] != '.') return std::nullopt;
    std::string ending(name.substr(dot + 1));
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    for (const auto& [known, format] : endings)
        if (ending == known) return format;
    return std::nullopt;
}

bool has_ending(std::string_view name) {
    const std::size_t dot = name.find_last_of("./\\");
    return dot != std::string_view::npos && name[dot] == '.' && name.size() - dot <= 5;
}

std::optional<Format> feed_format(std::string_view text, const std::string& root) {
    if (root == "rss") return Format::rss;
    // RSS 1.0 is RDF; other RDF has no items.
    if (root == "rdf" && text.find("<item") != std::string_view::npos) return Format::rss;
    if (root == "feed") return Format::atom;
    if (is_json_feed(text)) return Format::json_feed;
    return std::nullopt;
}

bool begins_a_page(const std::string& root) {
    return root == "html" || root == "head" || root == "body" || root == "article" || root == "php";
}

bool is_tagged_text(const FormatSigns& signs, const std::string& root) {
    if (signs.markdown + signs.weak_markdown > 0 && !(signs.all_tagged && signs.html_blocks > signs.markdown))
        return false;
    return signs.html_blocks > 1 || signs.html_inlines > 0 || (signs.html_blocks == 1 && !root.empty());
}

/// By the content alone; `named` is whether an ending says that it is a text of some kind.
Format format_of_content(const FormatSigns& signs, const std::string& root, bool named) {
    if (signs.front_matter) return Format::markdown;
    if (signs.org > 0 && signs.org >= signs.markdown) return Format::org;
    if (signs.rst > 0 && signs.rst >= signs.markdown) return Format::rst;
    if (is_tagged_text(signs, root)) return Format::html;
    if (signs.markdown > 0) return Format::markdown;
    if (named) return Format::plain_text;
    if (signs.weak_rst > 0) return Format::rst;
    return signs.weak_markdown > 0 ? Format::markdown : Format::plain_text;
}

}  // namespace

std::string_view to_string(Format format) {
    switch (format) {
    case Format::plain_text:
        return "plain text";
    case Format::markdown:
        return "Markdown";
    case Format::html:
        return "HTML";
    case Format::rst:
        return "reStructuredText";
    case Format::org:
        return "Org";
    case Format::rss:
        return "RSS";
    case Format::atom:
        return "Atom";
    case Format::json_feed:
        return "JSON Feed";
    }
    return "";
}

Format detect_format(const Source& source) {
    const std::string root = first_element(source.text);
    if (const auto feed = feed_format(source.text, root)) return *feed;
    const auto named = format_of_name(source.name);
    if (begins_a_page(root) && named != Format::markdown) return Format::html;
    const FormatSigns signs = count_signs(source.text);
    if (named == Format::html && !signs.front_matter &&
        (signs.html_blocks + signs.html_inlines > 0 || !root.empty()))
        return Format::html;
    if (named == Format::markdown) {
        const bool page = begins_a_page(root) && root != "article";
        const bool tagged =
            signs.all_tagged && signs.html_blocks > 1 && signs.markdown + signs.weak_markdown == 0;
        return !signs.front_matter && (page || tagged) ? Format::html : Format::markdown;
    }
    if (named == Format::org || named == Format::rst)
        return signs.front_matter && signs.org + signs.rst == 0 ? Format::markdown : *named;
    return format_of_content(signs, root, has_ending(source.name));
}

}  // namespace reviewcast
