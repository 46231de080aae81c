// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/markdown.hpp"

#include "document/fields/front_matter_block.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/marks.hpp"
#include "document/markdown/reader.hpp"
#include "document/markdown/tree.hpp"
#include "document/markdown/uncovered.hpp"

#include <algorithm>
#include <optional>

namespace reviewcast {

namespace {

using Kind = MarkdownMark::Kind;

/// Why the words of a mark that no block and no field took are not read out.
std::string_view reason_of(const MarkdownMark& mark, std::string_view source) {
    if (mark.kind != Kind::tag) return "a template's syntax";
    const std::string_view tag = source.substr(mark.at.begin, mark.at.size());
    if (tag.starts_with("<img") || tag.starts_with("<IMG")) return "an image's path";
    return tag.find("href") != std::string_view::npos || tag.starts_with("[url") ? "a link's address"
                                                                                 : "a tag";
}

/// A tag that says nothing but its name is a sign of the format, as asterisks are.
bool is_bare_tag(const MarkdownMark& mark, std::string_view source) {
    return mark.kind == Kind::tag &&
           source.substr(mark.at.begin, mark.at.size()).find('=') == std::string_view::npos;
}

/// Why words that stand in no mark are not read out; nothing for the number of a list item, which is a sign.
std::optional<std::string_view> reason_of_line(std::string_view text, Span words) {
    std::size_t line = words.begin;
    while (line > 0 && words.begin - line < 200 && text[line - 1] != '\n' && text[line - 1] != '\r')
        --line;
    if (skip_line_prefix(text, line) > words.end && words.size() < 10) return std::nullopt;
    const std::size_t begin = skip_line_prefix(text, line);
    if (text.substr(begin, 2) == "[^") return "a note's number";
    return text.substr(begin, 1) == "[" ? "a link's address" : "a sign of the markup";
}

/// Lists what was left out without a reason: front matter, marks, definitions of link targets.
void list_the_rest(const Source& source, std::size_t body, const std::vector<MarkdownMark>& marks,
                   Document& document) {
    const std::string_view text = source.text;
    std::vector<Dropped> rest;
    const auto add = [&](Span stretch) {
        const Span words = words_in(text, stretch);
        if (words.empty()) return;
        if (const auto reason = reason_of_line(text, words)) rest.push_back({words, std::string(*reason)});
    };
    std::size_t mark = 0;
    for (const Span& words : uncovered_words(document, text)) {
        if (words.end <= body) {
            rest.push_back({words, "front matter"});
            continue;
        }
        std::size_t at = words.begin;
        while (mark < marks.size() && marks[mark].at.end <= at)
            ++mark;
        for (; mark < marks.size() && marks[mark].at.begin < words.end; ++mark) {
            const Span inside{std::max(marks[mark].at.begin, at), std::min(marks[mark].at.end, words.end)};
            add({at, std::max(at, inside.begin)});
            if (!is_bare_tag(marks[mark], text))
                rest.push_back({inside, std::string(reason_of(marks[mark], text))});
            at = inside.end;
            if (marks[mark].at.end > words.end) break;
        }
        add({at, words.end});
    }
    std::move(rest.begin(), rest.end(), std::back_inserter(document.dropped));
}

}  // namespace

Document read_markdown(const Source& source, const WarningSink& warn) {
    Document document;
    const std::size_t body = read_front_matter(source, document, warn);
    const MaskedMarkdown masked = mask_markdown(source, body, warn);
    MarkdownReader reader(source, masked, document);
    reader.at = body;
    for (const Field& field : document.metadata)
        if (field.key == "title") reader.title = field.value.chars;
    read_markdown_tree(reader);
    list_the_rest(source, body, masked.marks, document);
    std::stable_sort(document.dropped.begin(), document.dropped.end(),
                     [](const Dropped& a, const Dropped& b) { return a.source.begin < b.source.begin; });
    return document;
}

}  // namespace reviewcast
