// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ascii.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/mark_scanner.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

using Kind = MarkdownMark::Kind;

bool on_one_line(std::string_view text, Span range) {
    return text.substr(range.begin, range.size()).find_first_of("\r\n") == std::string_view::npos;
}

/// Two equal signs of two bytes each around words on one line, and no table.
std::optional<Span> words_between(MarkScanner& scan, std::string_view sign, std::size_t at) {
    const std::string_view text = scan.text();
    const std::size_t inside = at + 2;
    const char before = at == 0 ? ' ' : text[at - 1];
    if (inside >= text.size() || is_ascii_space(text[inside]) || text[inside] == sign[0] ||
        before == sign[0] || is_ascii_letter(before))
        return std::nullopt;
    const std::size_t end = scan.finder.next(sign, inside);
    if (end == std::string_view::npos || is_ascii_space(text[end - 1]) || end == inside) return std::nullopt;
    if (!on_one_line(text, {at, end})) return std::nullopt;
    if (end + 2 < text.size() && text[end + 2] == sign[0]) return std::nullopt;
    return Span{inside, end};
}

}  // namespace

/// Obsidian's [[Page|words]] and ![[picture.png]].
std::optional<std::size_t> take_wiki_link(MarkScanner& scan, std::size_t at) {
    constexpr std::size_t longest = 300;
    const std::string_view text = scan.text();
    const bool embeds = text[at] == '!';
    const std::size_t inside = at + (embeds ? 3 : 2);
    const std::size_t end = scan.finder.next("]]", inside);
    if (end == std::string_view::npos || end - inside > longest || end == inside) return std::nullopt;
    const std::string_view words = text.substr(inside, end - inside);
    if (words.find_first_of("[]\n\r(") != std::string_view::npos) return std::nullopt;
    if (end + 2 < text.size() && text[end + 2] == '(') return std::nullopt;
    if (lower_ascii(words) == "toc" || lower_ascii(words) == "_toc_")
        return scan.add({at, end + 2}, Kind::dropped, false, "a template's syntax");
    if (embeds) return scan.add({at, end + 2}, Kind::dropped, false, "an image's path");
    const std::size_t bar = words.rfind('|');
    if (bar == std::string_view::npos)
        scan.add({at, inside}, Kind::silent);
    else
        scan.add({at, inside + bar + 1}, Kind::dropped, false, "a link's address");
    return scan.add({end, end + 2}, Kind::silent);
}

/// >! words !< and ||words||.
static std::optional<std::size_t> take_spoiler(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    if (text.substr(at, 2) == ">!") {
        if (text.substr(at, 3) == ">!<") return std::nullopt;
        const std::size_t end = scan.finder.next("!<", at + 2);
        if (end == std::string_view::npos || has_blank_line(text, {at, std::min(end, at + 20000)}) ||
            end - at > 20000)
            return std::nullopt;
        scan.add({at, at + 2}, Kind::spoiler_opens);
        return at + 2;
    }
    if (text.substr(at, 2) == "!<" && !scan.marks.empty()) {
        for (auto mark = scan.marks.rbegin(); mark != scan.marks.rend() && at - mark->at.begin < 20000;
             ++mark) {
            if (mark->kind == Kind::spoiler_closes) break;
            if (mark->kind == Kind::spoiler_opens) return scan.add({at, at + 2}, Kind::spoiler_closes, true);
        }
        return std::nullopt;
    }
    return std::nullopt;
}

static std::optional<std::size_t> take_bars(MarkScanner& scan, std::size_t at) {
    const auto words = words_between(scan, "||", at);
    if (!words || scan.text().substr(words->begin, words->size()).find('|') != std::string_view::npos)
        return std::nullopt;
    const std::string_view text = scan.text();
    std::size_t begin = at;
    while (begin > 0 && at - begin < 2000 && text[begin - 1] != '\n' && text[begin - 1] != '|')
        --begin;
    if (begin > 0 && text[begin - 1] == '|') {
        const bool after_spoiler = !scan.marks.empty() && scan.marks.back().at.end == begin;
        if (!after_spoiler) return std::nullopt;
    }
    const std::size_t next_bar = scan.finder.next("|", words->end + 2);
    if (next_bar != std::string_view::npos && text.substr(next_bar, 2) != "||" &&
        on_one_line(text, {words->end, next_bar}))
        return std::nullopt;
    scan.add({words->end, words->end + 2}, Kind::spoiler_closes, true);
    scan.passed[words->end] = words->end + 2;
    return scan.add({at, at + 2}, Kind::spoiler_opens);
}

/// %%a note to oneself%%
static std::optional<std::size_t> take_percent_comment(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    const bool opens = at == 0 || is_ascii_space(text[at - 1]);
    if (!opens) return std::nullopt;
    const std::size_t end = scan.finder.next("%%", at + 2);
    if (end == std::string_view::npos || end == at + 2) return std::nullopt;
    const bool line_alone = is_blank_line(text, at + 2) && (at == 0 || text[at - 1] == '\n');
    if (!line_alone && !on_one_line(text, {at, end})) return std::nullopt;
    return scan.add({at, end + 2}, Kind::dropped, false, "a comment");
}

/// (image: cover.jpg), (link: /about text: About us)
static std::optional<std::size_t> take_kirby_tag(MarkScanner& scan, std::size_t at) {
    constexpr std::array<std::string_view, 10> names{"image", "video", "file",  "gist",    "twitter",
                                                     "audio", "link",  "vimeo", "youtube", "gallery"};
    constexpr std::size_t longest = 400;
    const std::string_view text = scan.text();
    const std::size_t colon = text.substr(0, at + 12).find(':', at);
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view name = text.substr(at + 1, colon - at - 1);
    const std::size_t end = scan.finder.next(")", at);
    if (std::ranges::find(names, name) == names.end() || end == std::string_view::npos ||
        end - at > longest || !on_one_line(text, {at, end}))
        return std::nullopt;
    // "(video: two hours)" is prose: a place has a point or a slash, and keys behind it at most.
    const std::size_t value = skip_space(text, colon + 1);
    const std::size_t value_end = std::min(text.find(' ', value), end);
    if (text.substr(value, value_end - value).find_first_of("./") == std::string_view::npos)
        return std::nullopt;
    const std::string_view keys = text.substr(value_end, end - value_end);
    if (keys.find_first_not_of(' ') != std::string_view::npos && keys.find(": ") == std::string_view::npos)
        return std::nullopt;
    const std::size_t words = keys.find(" text: ");
    if (name != "link" || words == std::string_view::npos)
        return scan.add({at, end + 1}, Kind::dropped, false,
                        name == "link" ? "a link's address" : "an image's path");
    scan.passed[end] = end + 1;
    scan.add({end, end + 1}, Kind::silent);
    return scan.add({at, value_end + words + 7}, Kind::dropped, false, "a link's address");
}

static std::optional<std::size_t> take_highlight(MarkScanner& scan, std::size_t at) {
    const auto words = words_between(scan, "==", at);
    if (!words) return std::nullopt;
    scan.add({words->end, words->end + 2}, Kind::silent);
    scan.passed[words->end] = words->end + 2;
    return scan.add({at, at + 2}, Kind::silent);
}

/// The id of a block in Obsidian: "… words ^verdict" at the end of a line.
static std::optional<std::size_t> take_block_id(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    std::size_t end = at + 1;
    while (end < text.size() && (is_ascii_letter(text[end]) || is_ascii_digit(text[end]) || text[end] == '-'))
        ++end;
    const bool behind_space = at > 0 && is_ascii_space(text[at - 1]);
    if (end == at + 1 || !behind_space || !is_blank_line(text, end)) return std::nullopt;
    return scan.add({at, end}, Kind::dropped, false, "a block's id");
}

std::optional<std::size_t> take_sign(MarkScanner& scan, std::size_t at) {
    const char c = scan.text()[at];
    const char next = at + 1 < scan.text().size() ? scan.text()[at + 1] : ' ';
    if ((c == '>' && next == '!') || (c == '!' && next == '<')) return take_spoiler(scan, at);
    if (c == '|' && next == '|') return take_bars(scan, at);
    if (c == '%' && next == '%') return take_percent_comment(scan, at);
    if (c == '=' && next == '=') return take_highlight(scan, at);
    if (c == '(') return take_kirby_tag(scan, at);
    if (c == '^') return take_block_id(scan, at);
    return std::nullopt;
}

}  // namespace reviewcast
