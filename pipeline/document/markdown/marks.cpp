// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/marks.hpp"

#include "base/format.hpp"
#include "document/ascii.hpp"
#include "document/calls/forum_tag.hpp"
#include "document/calls/template_calls.hpp"
#include "document/lines.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/mark_scanner.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace reviewcast {

namespace {

using Kind = MarkdownMark::Kind;

/// Elements that are left out with all they hold, and why.
struct LeftOut {
    std::string_view name;
    const char* reason;
};
constexpr std::array<LeftOut, 14> left_out{{{"script", "a script"},
                                            {"style", "a style sheet"},
                                            {"iframe", "an embedded page"},
                                            {"svg", "a drawing"},
                                            {"noscript", "a script"},
                                            {"template", "a template's syntax"},
                                            {"object", "an embedded page"},
                                            {"canvas", "a drawing"},
                                            {"audio", "a recording"},
                                            {"video", "a recording"},
                                            {"button", "a form"},
                                            {"select", "a form"},
                                            {"textarea", "a form"},
                                            {"math", "a formula"}}};

struct CallLeftOut {
    std::string_view name;
    const char* reason;
};
constexpr std::array<CallLeftOut, 5> calls_left_out{{{"comment", "a comment"},
                                                     {"highlight", "code"},
                                                     {"code", "code"},
                                                     {"mermaid", "code"},
                                                     {"math", "a formula"}}};

/// Behind the code span that begins at `at`, or behind its backticks where it is none.
std::size_t skip_code(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    std::size_t end = at;
    while (end < text.size() && text[end] == '`')
        ++end;
    const std::size_t length = end - at;
    if (length >= scan.no_code_until.size() || at < scan.no_code_until[length]) return end;
    for (std::size_t close = end; close < text.size();) {
        if (text[close] == '`') {
            const std::size_t begin = close;
            while (close < text.size() && text[close] == '`')
                ++close;
            if (close - begin == length) return close;
        } else if (text[close] == '\n' && is_blank_line(text, close + 1)) {
            scan.no_code_until[length] = close;
            return end;
        } else {
            ++close;
        }
    }
    scan.no_code_until[length] = text.size();
    return end;
}

/// What follows a comment's opening up to its end.
std::optional<std::size_t> take_comment(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    if (text.substr(at, 4) == "<!--") {
        const std::size_t end = scan.finder.next("-->", at + 4);
        if (end == std::string_view::npos) return scan.add({at, at + 4}, Kind::silent);
        return scan.add({at, end + 3}, Kind::dropped, false, "a comment");
    }
    if (text.substr(at, 2) == "<?" ||
        (text.substr(at, 2) == "<!" && at + 2 < text.size() && is_ascii_letter(text[at + 2]))) {
        const std::size_t end = scan.finder.next(">", at);
        if (end == std::string_view::npos || end - at > 1000) return std::nullopt;
        return scan.add({at, end + 1}, Kind::dropped, false, "a tag");
    }
    return std::nullopt;
}

std::size_t take_tag(MarkScanner& scan, const HtmlTag& tag) {
    if (!tag.closes && !tag.is_empty)
        for (const LeftOut& element : left_out)
            if (element.name == tag.name)
                if (const auto end = find_end_tag(scan.finder, tag.name, tag.at.end))
                    return scan.add({tag.at.begin, end->end}, Kind::dropped, false, element.reason);
    return scan.add(tag.at, Kind::tag, tag.closes);
}

/// Where the call that ends one of that name begins, after `from`.
std::optional<TemplateCall> find_call_end(MarkScanner& scan, const TemplateCall& call) {
    for (const std::string& needle : {"end" + call.name, "/" + call.name}) {
        const std::size_t word = scan.finder.next(needle, call.at.end);
        if (word == std::string_view::npos) continue;
        const std::size_t begin =
            scan.text().rfind(call.syntax == TemplateCall::Syntax::shortcode ? '[' : '{', word);
        if (begin == std::string_view::npos || begin < call.at.end) continue;
        const std::size_t opening = begin > 0 && scan.text()[begin - 1] == '{' ? begin - 1 : begin;
        if (auto end = read_template_call(scan.finder, opening); end && end->closes && end->name == call.name)
            return end;
    }
    return std::nullopt;
}

std::size_t take_call(MarkScanner& scan, const TemplateCall& call) {
    using Syntax = TemplateCall::Syntax;
    if (call.syntax == Syntax::comment) return scan.add(call.at, Kind::dropped, false, "a comment");
    if (call.syntax == Syntax::attributes) {
        if (const auto list = table_of_contents_at(scan.text(), call.at))
            scan.add(*list, Kind::dropped, false, "a table of contents");
        return scan.add(call.at, Kind::dropped, false, "a template's syntax");
    }
    if (!call.closes && !call.is_empty) {
        for (const CallLeftOut& left : calls_left_out)
            if (left.name == call.name)
                if (const auto end = find_call_end(scan, call))
                    return scan.add({call.at.begin, end->at.end}, Kind::dropped, false, left.reason);
        if (call.name == "raw")
            if (const auto end = find_call_end(scan, call)) {
                scan.add(call.at, Kind::silent);
                return end->at.begin;
            }
    }
    return scan.add(call.at, Kind::call, call.closes);
}

std::optional<std::size_t> take_unclosed(MarkScanner& scan, std::size_t at) {
    const std::size_t size = unclosed_call(scan.finder, at);
    if (size == 0) return std::nullopt;
    constexpr std::size_t most_warnings = 20;
    if (++scan.unclosed <= most_warnings)
        scan.warn({"unclosed-template-call",
                   format("{}:{}: a template's call does not end; what stands on its line was left out",
                          scan.source.name, line_number(scan.text(), at))});
    return scan.add({at, at + size}, Kind::dropped, false, "a template's syntax");
}

/// Components begin with one upper-case letter; HTML in upper case has more.
bool is_component_name(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size() || text[at] < 'A' || text[at] > 'Z') return false;
    return text[at + 1] >= 'a' && text[at + 1] <= 'z';
}

std::optional<std::size_t> take_markup(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    const char c = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (c == '<') {
        if (const auto end = take_comment(scan, at)) return end;
        if (is_component_name(text, next == '/' ? at + 2 : at + 1)) {
            const auto call = read_component(scan.finder, at);
            return call ? std::optional(take_call(scan, *call)) : std::nullopt;
        }
        if (const auto tag = read_html_tag(scan.finder, at)) return take_tag(scan, *tag);
        if (const auto element = read_component(scan.finder, at))  // <div className={big}>
            return scan.add(element->at, Kind::dropped, false, "a template's syntax");
        return std::nullopt;
    }
    if (c == '[' && next == '[')
        if (const auto end = take_wiki_link(scan, at)) return end;
    if (c == '!' && next == '[' && text.substr(at, 3) == "![[") return take_wiki_link(scan, at);
    if (c == '[') {
        if (const auto box = read_forum_box(scan.finder, at))
            return scan.add(box->at, Kind::dropped, false, box->reason);
        if (const auto tag = read_forum_tag(scan.finder, at)) {
            scan.has_forum_tags = true;
            return take_tag(scan, *tag);
        }
    }
    if (c == '{' || c == '[') {
        if (const auto call = read_template_call(scan.finder, at)) return take_call(scan, *call);
        return c == '{' ? take_unclosed(scan, at) : std::nullopt;
    }
    return take_sign(scan, at);
}

/// The signs of quotes and lists at the start of a line that lie deeper than anyone writes. The parser would
/// take time in proportion to their number for each of the lines that follow.
std::optional<std::size_t> take_deep_prefix(MarkScanner& scan, Span prefix) {
    constexpr std::size_t deepest = 48;
    if (prefix.size() <= deepest) return std::nullopt;
    std::size_t depth = 0;
    for (std::size_t at = prefix.begin; at < prefix.end; ++at) {
        if (!is_ascii_space(scan.text()[at])) ++depth;
        if (depth > deepest) return scan.add({at, prefix.end}, Kind::silent);
    }
    return std::nullopt;
}

/// What takes up whole lines at `at`, the start of one: code, a directive, a module's import.
std::optional<std::size_t> take_line(MarkScanner& scan, std::size_t at) {
    const std::string_view text = scan.text();
    if (const auto code = read_fenced_code(text, at)) return code->end;
    if (const auto directive = read_directive_line(text, at)) {
        scan.add(directive->at, Kind::directive, directive->name.empty());
        return directive->at.end;
    }
    if (const auto module = read_module_line(text, at))
        return scan.add(*module, Kind::dropped, false, "a template's syntax");
    const std::size_t prefix = skip_line_prefix(text, at);
    const bool quoted = text.substr(at, prefix - at).find('>') != std::string_view::npos;
    if (quoted && text.substr(prefix, 2) == "[!") {
        const std::size_t end = text.find(']', prefix);
        if (end < line_end(text, prefix) && end > prefix + 2) {
            const bool folds = end + 1 < text.size() && (text[end + 1] == '-' || text[end + 1] == '+');
            return scan.add({prefix, end + (folds ? 2 : 1)}, Kind::callout);
        }
    }
    return take_deep_prefix(scan, {at, prefix});
}

bool stands_before(const MarkdownMark& mark, const MarkdownMark& other) {
    return mark.at.begin < other.at.begin;
}

void scan_marks(MarkScanner& scan, std::size_t body) {
    const std::string_view text = scan.text();
    bool line_starts = true;
    for (std::size_t at = body; at < text.size();) {
        if (line_starts) {
            line_starts = false;
            if (const auto end = take_line(scan, at)) {
                line_starts = *end > at && (text[*end - 1] == '\n' || text[*end - 1] == '\r');
                at = *end;
                continue;
            }
        }
        if (!scan.passed.empty() && scan.passed.begin()->first <= at) {
            const bool here = scan.passed.begin()->first == at;
            const std::size_t end = scan.passed.begin()->second;
            scan.passed.erase(scan.passed.begin());
            if (here) at = end;
            continue;
        }
        const char c = text[at];
        if (c == '\\' && at + 1 < text.size() && is_ascii_punctuation(text[at + 1])) {
            at += 2;
        } else if (c == '`') {
            at = skip_code(scan, at);
        } else if (const auto end = take_markup(scan, at)) {
            at = *end;
        } else {
            line_starts = c == '\n' || (c == '\r' && text.substr(at, 2) != "\r\n");
            ++at;
        }
    }
}

/// Each mark behind the one before it: what a sign inside of another mark opened is part of that mark.
void remove_overlaps(std::vector<MarkdownMark>& marks) {
    std::stable_sort(marks.begin(), marks.end(), stands_before);
    std::size_t end = 0;
    std::erase_if(marks, [&](const MarkdownMark& mark) {
        if (mark.at.begin < end) return true;
        end = mark.at.end;
        return false;
    });
}

}  // namespace

MaskedMarkdown mask_markdown(const Source& source, std::size_t body, const WarningSink& warn) {
    MarkScanner scan{source, warn};
    scan_marks(scan, body);
    remove_overlaps(scan.marks);
    pair_marks(source, scan.marks, warn);
    MaskedMarkdown masked{source.text, std::move(scan.marks), scan.has_forum_tags};
    for (std::size_t at = 0; at < masked.text.size(); ++at) {
        char& c = masked.text[at];
        if (at < body && c != '\n' && c != '\r') c = ' ';
        if (static_cast<unsigned char>(c) < ' ' && !is_ascii_space(c)) c = '.';
    }
    fill_marks(masked.text, masked.marks);
    join_blank_lines(masked.text);
    limit_columns(masked.text);
    mask_years(masked.text);
    mask_lettered_asterisks(masked.text);
    return masked;
}

}  // namespace reviewcast
