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

class Checker {
  public:
    Checker(const std::string& html, const Document& document) : html_(html), covered_(html.size(), false) {
        for (const Block& block : document.blocks) {
            check(block.text);
            check(block.container.name);
            for (const std::size_t at : block.breaks)
                if (at >= block.text.chars.size() || block.text.chars[at] != ' ')
                    problem("a break is no space", block.text.chars);
            if (block.kind != Block::Kind::separator && block.text.chars.empty())
                problem("an empty block", "");
        }
        for (const Field& field : document.metadata) {
            check(field.value);
            cover(field.source);
        }
        for (const Dropped& dropped : document.dropped) {
            cover(dropped.source);
            if (dropped.reason.empty()) problem("no reason", "");
        }
    }

    std::vector<std::string> take() {
        const std::vector<bool> markup = markup_of(html_);
        for (std::size_t at = 0; at < html_.size();) {
            const CodePoint c = code_point_at(html_, at);
            if (!markup[at] && !covered_[at] && !is_space(c.value)) {
                // A reference to white space is white space.
                const std::string rest = html_.substr(at, 8);
                if (!rest.starts_with("&nbsp;") && !rest.starts_with("&#160;") &&
                    !rest.starts_with("&#8203;")) {
                    problem("lost", html_.substr(at, 40));
                    break;
                }
                at += rest.find(';');
            }
            at = std::max(c.at.end, at + 1);
        }
        return problems_;
    }

  private:
    void problem(const std::string& what, const std::string& where) {
        problems_.push_back(what + ": " + where);
    }

    void cover(Span span) {
        if (span.end > html_.size() || span.begin > span.end) return problem("a span outside the source", "");
        std::fill(covered_.begin() + static_cast<std::ptrdiff_t>(span.begin),
                  covered_.begin() + static_cast<std::ptrdiff_t>(span.end), true);
    }

    void check(const SourceText& text) {
        std::size_t at = 0;
        for (const SourceText::Piece& piece : text.pieces) {
            if (piece.text.begin != at || piece.text.empty()) problem("pieces do not touch", text.chars);
            at = piece.text.end;
            cover(piece.source);
            if (piece.text.size() != piece.source.size()) continue;
            for (std::size_t i = 0; i < piece.text.size(); ++i) {
                const char copy = text.chars[piece.text.begin + i], original = html_[piece.source.begin + i];
                if (copy != original && !(copy == ' ' && is_blank(original))) problem("no copy", text.chars);
            }
        }
        if (at != text.chars.size()) problem("pieces do not cover", text.chars);
        if (text.chars != collapse_space(text.chars)) problem("white space", text.chars);
        if (find_invalid_utf8(text.chars)) problem("no UTF-8", "");
        for (const CodePoint& c : code_points(text.chars))
            if (is_control(c.value)) problem("a control character", text.chars);
        std::size_t begin = 0;
        for (const EmphasisRun& run : text.runs) {
            if (run.at.begin < begin || run.at.empty() || run.at.end > text.chars.size())
                problem("a run out of order", text.chars);
            begin = run.at.begin;
        }
    }

    const std::string& html_;
    std::vector<bool> covered_;
    std::vector<std::string> problems_;
};

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

std::vector<std::string> broken_laws(const std::string& html, const Document& document) {
    return Checker(html, document).take();
}

}  // namespace reviewcast
