// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/org/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Why the value of a keyword is not read; empty where it is metadata.
std::string_view silent_reason(std::string_view key) {
    static const std::map<std::string_view, std::string_view> reasons{{"html", "raw markup"},
                                                                      {"latex", "raw markup"},
                                                                      {"ascii", "raw markup"},
                                                                      {"md", "raw markup"},
                                                                      {"html_head", "raw markup"},
                                                                      {"html_head_extra", "raw markup"},
                                                                      {"latex_header", "raw markup"},
                                                                      {"toc", "navigation"},
                                                                      {"include", "another file"},
                                                                      {"setupfile", "another file"},
                                                                      {"bibliography", "another file"},
                                                                      {"print_bibliography", "navigation"},
                                                                      {"tblfm", "a table's formula"},
                                                                      {"plot", "a table's formula"},
                                                                      {"results", "code"},
                                                                      {"call", "code"},
                                                                      {"header", "code"}};
    static const std::set<std::string_view> settings{
        "options",     "startup",      "property",    "macro",
        "link",        "bind",         "todo",        "seq_todo",
        "typ_todo",    "tags",         "priorities",  "archive",
        "columns",     "constants",    "name",        "export_file_name",
        "select_tags", "exclude_tags", "latex_class", "infojs_opt",
        "cite_export", "attr_latex",   "attr_odt",    "attr_org"};
    if (const auto found = reasons.find(key); found != reasons.end()) return found->second;
    return settings.count(key) > 0 ? "a setting" : "";
}

/// Why a block's words are not for a reader; empty for a block that is read.
std::string_view silent_block(std::string_view name) {
    if (name == "src" || name == "example") return "code";
    if (name == "export") return "raw markup";
    return name == "comment" ? "a comment" : "";
}

}  // namespace

std::optional<OrgKeyword> read_org_keyword(std::string_view line) {
    if (line.substr(0, 2) != "#+") return {};
    const std::string_view head = line.substr(0, 12);
    const std::string lower = to_lower(head);
    for (const std::string_view sign : {"#+begin_", "#+end_"}) {
        if (lower.substr(0, sign.size()) != sign) continue;
        const std::size_t end = std::min(line.find_first_of(" \t", sign.size()), line.size());
        if (end == sign.size()) return {};
        return OrgKeyword{{sign.size(), end}, end, sign == "#+begin_", sign == "#+end_"};
    }
    const std::size_t end = line.find_first_of(": \t[", 2);
    if (end == npos || end == 2) return {};
    const std::size_t colon = line[end] == '[' ? line.find("]:", end) + 1 : end;
    if (colon >= line.size() || line[colon] != ':') return {};
    return OrgKeyword{{2, end}, colon + 1};
}

void OrgReader::find_ends() {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = text(i);
        if (line.size() == 5 && to_lower(line) == ":end:") drawer_ends.push_back(i);
        const std::optional<OrgKeyword> keyword = read_org_keyword(line);
        if (!keyword) continue;
        const std::string name = to_lower(line.substr(keyword->key.begin, keyword->key.size()));
        if (keyword->is_end) block_ends[name].push_back(i);
        if (name != "todo" && name != "seq_todo" && name != "typ_todo") continue;
        // "#+TODO: WATCH(w) | SEEN(s)"
        std::size_t at = keyword->value;
        while (at < line.size()) {
            const std::size_t begin = std::min(line.find_first_not_of(" \t|", at), line.size());
            at = std::min(line.find_first_of(" \t|", begin), line.size());
            const std::string_view state = line.substr(begin, at - begin);
            if (!state.empty()) states.emplace(state.substr(0, state.find('(')));
        }
    }
}

std::size_t OrgReader::read_keyword(LineRange range, const OrgKeyword& keyword, const Place& place) {
    const std::size_t i = range.begin;
    if (keyword.is_block) return read_block(range, keyword, place);
    const Span all = lines[i].at;
    const Span value = trimmed(source.text, {all.begin + keyword.value, all.end});
    const std::string key(text(i).substr(keyword.key.begin, keyword.key.size()));
    const std::string name = to_lower(key);
    if (keyword.is_end) {
        out.drop(all, "the end of a block that does not begin");
    } else if (name == "caption") {
        out.drop({all.begin + keyword.key.begin, all.begin + keyword.key.end}, "the name of a keyword");
        if (!value.empty()) out.add(Block::Kind::caption, 0, {value}, place);
    } else if (name == "attr_html") {
        const std::string_view settings = text(i);
        const std::size_t alt = settings.find(":alt ");
        if (alt == npos) return out.drop(all, "a setting of an element"), i + 1;
        const std::size_t end = std::min(settings.find(" :", alt + 5), settings.size());
        out.drop({all.begin, all.begin + alt + 4}, "a setting of an element");
        out.add_alternative(trimmed(source.text, {all.begin + alt + 5, all.begin + end}), place);
        out.drop({all.begin + end, all.end}, "a setting of an element");
    } else if (const std::string_view reason = silent_reason(name); !reason.empty()) {
        out.drop(all, std::string(reason));
    } else {
        out.add_field(key, {value}, "keyword", all);
    }
    return i + 1;
}

std::size_t OrgReader::read_block(LineRange range, const OrgKeyword& keyword, const Place& place) {
    const std::size_t i = range.begin;
    const Span head = lines[i].at;
    const std::string name = to_lower(text(i).substr(keyword.key.begin, keyword.key.size()));
    const std::vector<std::size_t>& ends = block_ends[name];
    const auto found = std::upper_bound(ends.begin(), ends.end(), i);
    if (found == ends.end() || *found >= range.end) {
        if (!was_unclosed)
            warn_at(i, "unclosed-block", "a block is never closed; its text is read as if it were none");
        was_unclosed = true;
        out.drop(head, "the begin of a block that is never closed");
        return i + 1;
    }
    const std::size_t after = *found + 1;
    if (const std::string_view reason = silent_block(name); !reason.empty())
        return out.drop(source_of({i, after}), std::string(reason)), after;
    out.drop(lines[*found].at, "the end of a block");
    read_spoken_block({i, *found}, keyword, name, place);
    return after;
}

void OrgReader::read_spoken_block(LineRange range, const OrgKeyword& keyword, const std::string& name,
                                  const Place& place) {
    const Span head = lines[range.begin].at;
    const Span name_at{head.begin + keyword.key.begin, head.begin + keyword.key.end};
    const LineRange body{range.begin + 1, range.end};
    Place inner = place;
    const Span words = trimmed(source.text, {head.begin + keyword.value, head.end});
    const bool has_words = !words.empty() && source.text[words.begin] != ':';
    if (!has_words) out.drop(words, "a setting of a block");
    const bool is_known = name == "quote" || name == "verse" || name == "center";
    out.drop({head.begin, is_known ? name_at.end : name_at.begin}, "the begin of a block");
    if (!is_known) inner.container = {out.read_plain(name_at), false};
    if (name == "quote") ++inner.quote_level;
    const std::size_t before = out.document.blocks.size();
    if (has_words) out.add_text({words}, inner);
    if (name == "verse")
        read_verse(body, inner);
    else
        read_body(body, inner);
    if (!is_known && out.document.blocks.size() == before)
        out.drop(name_at, "the name of a block without text");
}

void OrgReader::read_verse(LineRange range, const Place& place) {
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (!is_blank(i)) out.add_text({lines[i].at}, place);
}

std::size_t OrgReader::read_drawer(LineRange range, const Place& place) {
    const std::size_t i = range.begin;
    const std::string_view line = text(i);
    const auto end = std::upper_bound(drawer_ends.begin(), drawer_ends.end(), i);
    const bool is_name = line.size() > 2 && line.front() == ':' && line.back() == ':' &&
                         line.find_first_of(" \t", 1) == npos && line.find(':', 1) == line.size() - 1;
    if (!is_name || end == drawer_ends.end() || *end >= range.end) return i;
    const std::string name = to_lower(line.substr(1, line.size() - 2));
    const std::size_t after = *end + 1;
    if (name == "logbook" || name == "results") return out.drop(source_of({i, after}), "a log"), after;
    const Span name_at{lines[i].at.begin + 1, lines[i].at.end - 1};
    out.drop(lines[*end].at, "the end of a drawer");
    if (name != "properties") {
        const std::size_t before = out.document.blocks.size();
        Place inner = place;
        inner.container = {out.read_plain(name_at), false};
        read_body({i + 1, *end}, inner);
        if (out.document.blocks.size() == before) out.drop(name_at, "the name of a drawer without text");
        return after;
    }
    out.drop(name_at, "the name of a drawer");
    for (std::size_t at = i + 1; at < *end; ++at) {
        if (is_blank(at)) continue;
        const std::string_view property = text(at);
        const std::optional<Span> key = read_field_name(property);
        if (!key) {
            out.drop(lines[at].at, "a property that is not understood");
            continue;
        }
        const Span all = lines[at].at;
        out.add_field(std::string(property.substr(key->begin, key->size())),
                      {trimmed(source.text, {all.begin + key->end + 1, all.end})}, "property", all);
    }
    return after;
}

std::size_t OrgReader::read_table(LineRange range, const Place& place) {
    std::vector<std::vector<Cell>> rows;
    std::size_t header_rows = 0;
    std::size_t i = range.begin;
    for (; i < range.end && !is_blank(i) && text(i).front() == '|'; ++i) {
        const std::string_view line = text(i);
        if (line.substr(0, 2) == "|-") {
            if (header_rows == 0) header_rows = rows.size();
            continue;
        }
        std::vector<Cell> row;
        bool is_layout = true;  // "<l>", "<10>", "/" tell how columns are set
        for (std::size_t at = 1; at < line.size();) {
            const std::size_t end = std::min(line.find('|', at), line.size());
            const Span cell = trimmed(source.text, {lines[i].at.begin + at, lines[i].at.begin + end});
            const std::string_view chars = std::string_view(source.text).substr(cell.begin, cell.size());
            is_layout =
                is_layout &&
                (chars.empty() || chars == "/" ||
                 (chars.find_first_not_of("<>lrc0123456789") == npos && chars.find_first_of("<>") != npos));
            row.push_back(cell.empty() ? Cell{} : Cell{cell});
            at = end + 1;
        }
        if (is_layout)
            out.drop(lines[i].at, "a table's layout");
        else
            rows.push_back(std::move(row));
    }
    out.add_table(rows, header_rows == rows.size() ? 0 : header_rows, place);
    return i;
}

}  // namespace reviewcast
