// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html_for_tests.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace reviewcast {

namespace {

std::string kind_of(const Block& block) {
    using enum Block::Kind;
    const std::string level = std::to_string(block.level);
    switch (block.kind) {
    case paragraph:
        return "p";
    case heading:
        return "h" + level;
    case list_item:
        return "li" + level + (block.number != 0 ? "#" + std::to_string(block.number) : "");
    case quote:
        return "quote" + level;
    case separator:
        return "--";
    case table_row:
        return "row";
    case caption:
        return "caption";
    case footnote:
        return "note";
    }
    return "?";
}

bool is_blank(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// Marks what is markup by the plainest of means: from '<' before a letter, '/', '!' or '?' to the next '>'
/// outside quotes, and the contents of script and style.
std::vector<bool> markup_of(const std::string& html) {
    std::vector<bool> markup(html.size(), false);
    const auto mark = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < std::min(end, html.size()); ++i)
            markup[i] = true;
        return std::min(end, html.size());
    };
    const std::string lower = to_lower(html);
    std::set<std::string> endless;
    for (std::size_t at = 0; at < html.size();) {
        const char next = at + 1 < html.size() ? html[at + 1] : ' ';
        if (html[at] != '<' || (std::isalpha(static_cast<unsigned char>(next)) == 0 && next != '/' &&
                                next != '!' && next != '?')) {
            ++at;
            continue;
        }
        if (html.compare(at, 4, "<!--") == 0) {
            const auto end = html.find("-->", at + 4);
            at = mark(at, end == std::string::npos ? html.size() : end + 3);
            continue;
        }
        std::size_t end = at + 1;
        char quote = 0, before = 0;
        for (; end < html.size() && (quote != 0 || html[end] != '>'); ++end) {
            if (quote != 0 ? html[end] == quote : (html[end] == '"' || html[end] == '\'') && before == '=')
                quote = quote != 0 ? '\0' : html[end];
            if (!is_blank(html[end])) before = html[end];
        }
        const std::size_t tag = at;
        at = mark(at, end + 1);
        for (const std::string name : {"script", "style"}) {
            if (lower.compare(tag, name.size() + 1, "<" + name) != 0 || endless.contains(name)) continue;
            const auto close = lower.find("</" + name, at);
            if (close == std::string::npos)
                endless.insert(name);
            else
                at = mark(at, close);
        }
    }
    return markup;
}

class Cover {
  public:
    explicit Cover(std::size_t size) : covered_(size, false) {}
    void add(Span span) {
        std::fill(covered_.begin() + static_cast<std::ptrdiff_t>(span.begin),
                  covered_.begin() + static_cast<std::ptrdiff_t>(span.end), true);
    }
    void add(const SourceText& text) {
        for (const SourceText::Piece& piece : text.pieces)
            add(piece.source);
    }
    bool has(std::size_t at) const { return covered_[at]; }

  private:
    std::vector<bool> covered_;
};

/// Bytes of a reference to white space at `at`; 0 for none.
std::size_t blank_reference(const std::string& html, std::size_t at) {
    for (const std::string reference : {"&nbsp;", "&#160;", "&#8203;", "&#xa0;"})
        if (html.compare(at, reference.size(), reference) == 0) return reference.size();
    return 0;
}

}  // namespace

std::vector<std::string> lines_of(const Document& document) {
    std::vector<std::string> lines;
    for (const Block& block : document.blocks) {
        std::string text = block.text.chars;
        for (const std::size_t at : block.breaks)
            text.at(at) = '/';
        std::string line = kind_of(block);
        const std::string& name = block.container.name.chars;
        if (!name.empty()) line += block.container.is_text ? " {\"" + name + "\"}" : " {" + name + "}";
        if (!block.language.empty()) line += " <" + block.language + ">";
        lines.push_back(text.empty() ? line : line + " " + text);
    }
    return lines;
}

std::vector<std::string> fragment_lines(const std::string& html) {
    return lines_of(read_html_fragment({"test.html", html}, [](const Warning&) {}));
}

std::vector<std::string> page_lines(const std::string& html) {
    return lines_of(read_html({"test.html", html}, [](const Warning&) {}));
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

std::vector<std::string> values_of(const Document& document, const std::string& key) {
    std::vector<std::string> values;
    for (const Field& field : document.metadata)
        if (field.key == key) values.push_back(field.value.chars);
    return values;
}

std::string lost_text(const std::string& html, const Document& document) {
    Cover cover(html.size());
    for (const Block& block : document.blocks) {
        cover.add(block.text);
        cover.add(block.container.name);
    }
    for (const Field& field : document.metadata) {
        cover.add(field.value);
        cover.add(field.source);
    }
    for (const Dropped& dropped : document.dropped)
        cover.add(dropped.source);
    const std::vector<bool> markup = markup_of(html);
    for (std::size_t at = 0; at < html.size();) {
        const CodePoint c = code_point_at(html, at);
        const std::size_t blank = blank_reference(html, at);
        if (blank == 0 && !markup[at] && !cover.has(at) && !is_space(c.value)) return html.substr(at, 40);
        at = blank > 0 ? at + blank : c.at.end;
    }
    return {};
}

}  // namespace reviewcast
