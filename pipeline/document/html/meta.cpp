// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/data.hpp"

#include "base/unicode.hpp"
#include "document/html/entities.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// Names of meta elements that tell of the review. Not "rating": that is a label for the protection of
/// minors.
bool is_telling(std::string_view name) {
    constexpr std::array<std::string_view, 32> names{"author",
                                                     "byl",
                                                     "byline",
                                                     "creator",
                                                     "date",
                                                     "pubdate",
                                                     "publish_date",
                                                     "publish-date",
                                                     "publishdate",
                                                     "publication_date",
                                                     "date.published",
                                                     "datepublished",
                                                     "last-modified",
                                                     "description",
                                                     "keywords",
                                                     "title",
                                                     "language",
                                                     "content-language",
                                                     "twitter:title",
                                                     "twitter:creator",
                                                     "twitter:label1",
                                                     "twitter:data1",
                                                     "twitter:label2",
                                                     "twitter:data2",
                                                     "parsely-title",
                                                     "parsely-author",
                                                     "parsely-pub-date",
                                                     "sailthru.title",
                                                     "sailthru.author",
                                                     "sailthru.date",
                                                     "citation_title",
                                                     "citation_author"};
    return std::find(names.begin(), names.end(), name) != names.end() || name.starts_with("dc.") ||
           name.starts_with("dcterms.");
}

bool is_open_graph(std::string_view name) {
    constexpr std::array<std::string_view, 8> starts{
        "og:", "article:", "book:", "music:", "video:", "movie:", "profile:", "product:"};
    constexpr std::array<std::string_view, 3> addresses{":image", ":video", ":audio"};
    if (name.find("secure_url") != std::string_view::npos) return false;
    for (const std::string_view address : addresses)
        if (name == "og" + std::string(address) || name.starts_with("og" + std::string(address) + ":"))
            return false;
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return name.starts_with(start); });
}

void add(Document& document, std::string key, std::string origin, SourceText value) {
    if (value.chars.empty()) return;
    const Span at = value.source();
    document.metadata.push_back({std::move(key), std::move(value), std::move(origin), at});
}

void read_one_meta(const HtmlTree& tree, HtmlId id, Document& document) {
    const auto content = tree.attribute_span(id, "content");
    if (!content || tree.has_attribute(id, "itemprop")) return;
    for (const std::string_view attribute : {"property", "name", "http-equiv"}) {
        const std::string name = tree.attribute(id, attribute);
        const std::string folded = to_lower(name);
        const bool graph = is_open_graph(folded);
        if (!graph && !is_telling(folded)) continue;
        add(document, name, graph ? "Open Graph" : "meta", decode_references(tree.source, *content));
        return;
    }
}

}  // namespace

void read_meta(const HtmlTree& tree, Document& document) {
    bool titled = false;
    for (HtmlId id = 1; id < tree.nodes.size(); ++id) {
        const std::string_view name = tree[id].name;
        if (name == "meta") {
            read_one_meta(tree, id, document);
        } else if (name == "html") {
            if (const auto language = tree.attribute_span(id, "lang"))
                add(document, "html.lang", "html", decode_references(tree.source, *language));
        } else if (name == "link" && to_lower(tree.attribute(id, "rel")) == "canonical") {
            if (const auto address = tree.attribute_span(id, "href"))
                add(document, "html.canonical", "html", decode_references(tree.source, *address));
        } else if (name == "title" && !titled && tree[id].first_child != no_html_node) {
            titled = true;
            add(document, "title", "title", decode_references(tree.source, tree[tree[id].first_child].tag));
        } else if (name == "svg") {
            id = tree[id].past - 1;
        }
    }
}

void read_html_data(const HtmlTree& tree, const Source& source, const WarningSink& warn, Document& document) {
    read_meta(tree, document);
    std::string author;
    for (const Field& field : document.metadata)
        if (author.empty() && (field.key == "author" || field.key == "article:author") &&
            field.value.chars.find("//") == std::string::npos)
            author = field.value.chars;
    write_things(
        {read_json_ld(tree, source, warn), read_microdata(tree), read_rdfa(tree), read_microformats(tree)},
        author, document);
}

}  // namespace reviewcast
