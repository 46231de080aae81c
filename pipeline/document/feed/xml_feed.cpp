// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/xml_feed.hpp"

#include "base/format.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

using Kind = XmlToken::Kind;

/// Starts of the namespaces' names, the longer before the shorter, and the prefixes that all write for them;
/// empty where the feed's own elements are meant.
constexpr std::array<std::pair<std::string_view, std::string_view>, 18> namespaces{{
    {"http://purl.org/rss/1.0/modules/content", "content"},
    {"http://purl.org/rss/1.0/modules/slash", "slash"},
    {"http://purl.org/rss/1.0/modules/syndication", "sy"},
    {"http://purl.org/rss/1.0/", ""},
    {"http://purl.org/dc/elements", "dc"},
    {"http://purl.org/dc/terms", "dcterms"},
    {"http://wordpress.org/export/1.0/excerpt", "excerpt"},
    {"http://wordpress.org/export/1.1/excerpt", "excerpt"},
    {"http://wordpress.org/export/1.2/excerpt", "excerpt"},
    {"http://wordpress.org/export", "wp"},
    {"http://search.yahoo.com/mrss", "media"},
    {"http://www.itunes.com/dtds", "itunes"},
    {"http://www.w3.org/2005/Atom", "atom"},
    {"http://purl.org/atom", "atom"},
    {"http://www.w3.org/1999/xhtml", "xhtml"},
    {"http://wellformedweb.org/CommentAPI", "wfw"},
    {"http://rssnamespace.org/feedburner", "feedburner"},
    {"http://purl.org/syndication/thread", "thr"},
}};

/// Elements whose content is a text with markup of its own.
constexpr std::array texts{"title",           "description",       "content",    "summary",
                           "content:encoded", "tagline",           "xhtml:body", "media:title",
                           "excerpt:encoded", "media:description", "body",       "itunes:summary"};

bool is_text_element(std::string_view name) {
    return std::ranges::find(texts, name) != texts.end();
}

std::string usual_name(std::string_view name, const XmlFeed& feed) {
    const auto prefix = feed.prefixes.find(std::string(prefix_of(name)));
    if (prefix_of(name).empty() || prefix == feed.prefixes.end()) return std::string(name);
    // "a:feed" and "atom:feed" are Atom's own; in RSS, "atom:link" stays apart from "link".
    const bool own = prefix->second.empty() || (prefix->second == "atom" && feed.prefixes.contains("feed:"));
    return own ? std::string(local_name(name)) : prefix->second + ":" + std::string(local_name(name));
}

void note_namespaces(const XmlToken& tag, std::string_view text, XmlFeed& feed) {
    for (const XmlAttribute& attribute : tag.attributes) {
        if (prefix_of(attribute.name) != "xmlns") continue;
        const std::string_view name = text.substr(attribute.value.begin, attribute.value.size());
        for (const auto& [start, prefix] : namespaces)
            if (name.starts_with(start)) {
                feed.prefixes.insert_or_assign(std::string(local_name(attribute.name)), prefix);
                break;
            }
    }
    // A mark beside the prefixes that the root is Atom's.
    if (local_name(tag.name) == "feed") feed.prefixes.emplace("feed:", "");
}

void note_entities(std::string_view document_type, XmlFeed& feed) {
    constexpr std::string_view sign = "<!ENTITY";
    for (std::size_t at = document_type.find(sign); at != std::string_view::npos;
         at = document_type.find(sign, at + 1)) {
        const std::size_t begin = document_type.find_first_not_of(" \t\r\n", at + sign.size());
        if (begin == std::string_view::npos) return;
        const std::size_t end = document_type.find_first_of(" \t\r\n>", begin);
        feed.entities.emplace(document_type.substr(begin, end - begin));
    }
}

/// The elements of a stretch of XML as they open and close.
struct Cutter {
    const Source& source;
    XmlFeed& feed;
    const LineFinder& lines;
    const WarningSink& warn;
    std::vector<XmlElement> elements = {};
    std::vector<std::size_t> open = {};  ///< elements that are not closed yet
    std::size_t too_deep = 0;            ///< elements inside of the deepest that are looked at
    std::size_t inside_text = 0;         ///< elements of the same name inside of a text element, 1 for itself
    bool warned = false;

    void complain(std::size_t at, std::string_view what) {
        if (!std::exchange(warned, true))
            warn({"broken-feed",
                  format("{}: {}; the rest is read as well as it can be", lines.where(at), what)});
    }

    void close_last(std::size_t content_end, std::size_t end) {
        XmlElement& element = elements[open.back()];
        element.content.end = content_end;
        element.at.end = end;
        open.pop_back();
        inside_text = 0;
    }

    void start(const XmlToken& tag) {
        constexpr std::size_t deepest = 16;
        if (!open.empty()) elements[open.back()].has_tags = true;
        note_namespaces(tag, source.text, feed);
        std::string name = usual_name(tag.name, feed);
        if (inside_text > 0) {
            if (!tag.self_closing && name == elements[open.back()].name) ++inside_text;
            return;
        }
        if (open.size() >= deepest) {
            if (!tag.self_closing) ++too_deep;
            return;
        }
        const bool is_text = is_text_element(name);
        elements.push_back(
            {std::move(name), tag.at, {tag.at.end, tag.at.end}, tag.attributes, open.size(), false});
        if (tag.self_closing) return;
        open.push_back(elements.size() - 1);
        if (is_text) inside_text = 1;
    }

    void end(const XmlToken& tag) {
        const std::string name = usual_name(tag.name, feed);
        if (inside_text > 0) {
            const bool same = name == elements[open.back()].name;
            // The element around a text that is not closed ends the text too.
            const bool around = open.size() > 1 && name == elements[open[open.size() - 2]].name;
            if (same && --inside_text > 0) return;
            if (!same && !around) return;
            if (around) {
                complain(tag.at.begin, "an element is not closed");
                close_last(tag.at.begin, tag.at.begin);
            }
            close_last(tag.at.begin, tag.at.end);
            return;
        }
        if (too_deep > 0) {
            --too_deep;
            return;
        }
        const auto found =
            std::find_if(open.rbegin(), open.rend(), [&](std::size_t i) { return elements[i].name == name; });
        if (found == open.rend()) return complain(tag.at.begin, "an end tag without its start tag");
        if (found != open.rbegin()) complain(tag.at.begin, "an element is not closed");
        for (auto left = found - open.rbegin(); left > 0; --left)
            close_last(tag.at.begin, tag.at.begin);
        close_last(tag.at.begin, tag.at.end);
    }

    void text(const XmlToken& token) {
        if (token.broken) complain(token.at.begin, "a tag or a CDATA section is not closed");
        const std::string_view chars = std::string_view(source.text).substr(token.at.begin, token.at.size());
        if (open.empty() && chars.find_first_not_of(" \t\r\n") != std::string_view::npos)
            elements.push_back({"#text", token.at, token.at, {}, 0, false});
    }

    void finish(std::size_t end) {
        if (!open.empty()) complain(elements[open.back()].at.begin, "an element is not closed");
        while (!open.empty())
            close_last(end, end);
    }

    void take(const XmlToken& token) {
        if (token.kind == Kind::start_tag)
            start(token);
        else if (token.kind == Kind::end_tag)
            end(token);
        else if (token.kind != Kind::silent)
            text(token);
        else if (token.broken)
            complain(token.at.begin, "a comment is not closed");
    }
};

bool is_entry(std::string_view name) {
    return name == "item" || name == "entry";
}

bool is_frame(std::string_view name) {
    return name == "rss" || name == "RDF" || name == "channel" || name == "feed";
}

}  // namespace

Span attribute(const XmlElement& element, std::string_view name) {
    for (const XmlAttribute& attribute : element.attributes)
        if (attribute.name == name) return attribute.value;
    return {};
}

std::vector<XmlElement> cut_elements(const Source& source, Span range, XmlFeed& feed, const LineFinder& lines,
                                     const WarningSink& warn) {
    Cutter cutter{source, feed, lines, warn};
    XmlScanner scanner(source.text, range);
    while (const auto token = scanner.next())
        cutter.take(*token);
    cutter.finish(range.end);
    return std::move(cutter.elements);
}

XmlFeed cut_feed(const Source& source, const LineFinder& lines, const WarningSink& warn) {
    XmlFeed feed;
    Cutter head{source, feed, lines, warn};
    const auto complain = [&](std::size_t at, std::string_view what) {
        warn({"broken-feed", format("{}: {}; what there is of it is read", lines.where(at), what)});
    };
    bool in_entry = false;
    std::size_t entry = 0;  // where the one it is in begins
    XmlScanner scanner(source.text, {0, source.text.size()});
    while (const auto token = scanner.next()) {
        const std::string_view local = local_name(token->name);
        const bool tag = token->kind == Kind::start_tag || token->kind == Kind::end_tag;
        const bool is_entry_tag = tag && is_entry(usual_name(token->name, feed));
        if (tag && (is_entry_tag || (in_entry && is_frame(local) && token->kind == Kind::end_tag))) {
            if (in_entry) feed.entries.push_back({entry, token->at.begin});
            if (in_entry && !(token->kind == Kind::end_tag && is_entry_tag))
                complain(entry, "an entry is not closed");
            in_entry = false;
            if (token->kind == Kind::start_tag && !token->self_closing) {
                head.finish(token->at.begin);
                in_entry = true;
                entry = token->at.end;
            }
        } else if (tag && is_frame(local) && !in_entry) {
            note_namespaces(*token, source.text, feed);
            for (const XmlAttribute& attribute : token->attributes)
                if (attribute.name == "xml:lang") feed.languages.push_back(attribute.value);
        } else if (!in_entry) {
            if (token->kind == Kind::silent)
                note_entities(std::string_view(source.text).substr(token->at.begin, token->at.size()), feed);
            head.take(*token);
        }
    }
    if (in_entry) {
        complain(entry, "the feed ends inside of an entry");
        feed.entries.push_back({entry, source.text.size()});
    } else {
        head.finish(source.text.size());
    }
    if (!feed.entities.empty())
        warn({"entity", format("{}: declares entities (\"{}\"); they are left out, not expanded",
                               lines.where(source.text.find("<!ENTITY")), *feed.entities.begin())});
    feed.head = std::move(head.elements);
    return feed;
}

}  // namespace reviewcast
