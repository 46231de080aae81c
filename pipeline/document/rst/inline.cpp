// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rst/inline.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;
/// Longer names of roles and footnotes are taken for text.
constexpr std::size_t longest_name = 64;

bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '+' || c == ':' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

bool is_sign(char32_t c, std::string_view ascii) {
    return c < 0x80 ? ascii.find(static_cast<char>(c)) != npos : is_punctuation(c);
}

enum Mark : std::size_t { strong, emphasis, literal, interpreted, substitution, mark_count };
constexpr std::array<std::string_view, mark_count> signs{"**", "*", "``", "`", "|"};

struct Reader {
    const SourceText& joined;
    std::string_view text;
    const Substitutions& substitutions;
    TextBuilder& out;
    std::array<std::vector<std::size_t>, mark_count> ends = {};  ///< where each mark may close
    std::size_t plain = 0;                                       ///< begin of what is not yet added

    [[nodiscard]] bool begins_word(std::size_t at) const {
        if (at == 0) return true;
        const char32_t c = code_point_before(text, at).value;
        return is_space(c) || is_sign(c, "'\"([{<-/:");
    }
    [[nodiscard]] bool ends_word(std::size_t at) const {
        if (at >= text.size()) return true;
        const char32_t c = code_point_at(text, at).value;
        return is_space(c) || is_sign(c, "'\")]}>-/\\:.,;!?");
    }
    [[nodiscard]] bool is_space_at(std::size_t at) const {
        return at >= text.size() || is_space(code_point_at(text, at).value);
    }
    /// Whether the mark at [at, end) stands in quotation marks or brackets of its own: ("*").
    [[nodiscard]] bool is_quoted(std::size_t at, std::size_t end) const {
        if (at == 0 || end >= text.size()) return false;
        const std::size_t pair = std::string_view("'\"([{<").find(text[at - 1]);
        return pair != npos && text[end] == "'\")]}>"[pair];
    }
    [[nodiscard]] Span source(std::size_t begin, std::size_t end) const {
        return joined.source_of({begin, end});
    }

    void flush(std::size_t at) {
        if (plain < at) out.add(joined, {plain, at});
    }

    void find_ends() {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (c == '`' && text.substr(at, 2) == "``" && at > 0 && !is_space_before(at) && ends_word(at + 2))
                ends[literal].push_back(at);
            if (c == '\\') {
                ++at;
                // A backslash does not keep a literal from ending.
                if (text.substr(at, 2) == "``" && ends_word(at + 2)) ends[literal].push_back(at);
                continue;
            }
            if (at == 0 || is_space_before(at)) continue;
            if (c == '*' && ends_word(at + 1)) ends[emphasis].push_back(at);
            if (text.substr(at, 2) == "**" && ends_word(at + 2)) ends[strong].push_back(at);
            if (c == '`' && (ends_word(at + 1) || text[at + 1] == '_')) ends[interpreted].push_back(at);
            if (c == '|' && (ends_word(at + 1) || text[at + 1] == '_')) ends[substitution].push_back(at);
        }
    }

    [[nodiscard]] bool is_space_before(std::size_t at) const {
        return is_space(code_point_before(text, at).value);
    }

    /// Where a mark whose text begins at `from` closes; npos for nowhere.
    [[nodiscard]] std::size_t end_of(Mark mark, std::size_t from) const {
        const auto at = std::upper_bound(ends[mark].begin(), ends[mark].end(), from);
        return at == ends[mark].end() ? npos : *at;
    }

    /// Adds a range with its escapes read.
    void add_escaped(std::size_t from, std::size_t end) {
        std::size_t begin = from;
        for (std::size_t at = from; at < end;) {
            if (text[at] != '\\') {
                ++at;
                continue;
            }
            out.add(joined, {begin, at});
            begin = after_escape(at);
            at = std::max(begin, at + 2);
        }
        if (begin < end) out.add(joined, {begin, end});
    }

    /// Where text goes on after a backslash: at what it escapes, behind white space that it takes away.
    [[nodiscard]] std::size_t after_escape(std::size_t at) const {
        ++at;
        return at < text.size() && is_space_at(at) ? code_point_at(text, at).at.end : at;
    }

    void add_run(Emphasis kind, std::size_t from, std::size_t end) {
        const std::size_t begin = out.open();
        add_escaped(from, end);
        out.close(kind, begin);
    }

    [[nodiscard]] std::size_t trimmed_end(std::size_t from, std::size_t end) const {
        while (end > from && is_space_before(end))
            end = code_point_before(text, end).at.begin;
        return end;
    }

    /// "text <address>" without the address.
    void add_link(std::size_t from, std::size_t end, Emphasis kind, bool marked) {
        if (text[end - 1] == '>') {
            const std::size_t open = text.substr(from, end - from).rfind('<');
            if (open != npos && open > 0 && trim(text.substr(from, open)) != "") {
                out.drop(source(from + open + 1, end - 1), "a link's address");
                end = trimmed_end(from, from + open);
            }
        }
        if (marked)
            add_run(kind, from, end);
        else
            add_escaped(from, end);
    }

    std::size_t read_phrase(Mark mark, std::size_t at);
    std::size_t read_interpreted(std::size_t at, std::size_t text_begin, Span role);
    std::size_t read_role(std::size_t at);
    std::size_t read_substitution(std::size_t at);
    std::size_t read_note_mark(std::size_t at);
    std::size_t read_mark(std::size_t at);
    void read();
};

/// Emphasis, strong or literal from `at`; where it ends, or `at` where there is none.
std::size_t Reader::read_phrase(Mark mark, std::size_t at) {
    const std::size_t from = at + signs[mark].size();
    if (is_space_at(from) || is_quoted(at, from)) return at;
    const std::size_t end = end_of(mark, from);
    if (end == npos) return at;
    flush(at);
    if (mark == literal)
        out.add(joined, {from, end});
    else
        add_run(mark == strong ? Emphasis::strong : Emphasis::emphasis, from, end);
    return end + signs[mark].size();
}

bool names_work(std::string_view role) {
    return role.empty() || role == "title" || role == "title-reference" || role == "t" || role == "cite";
}

std::size_t Reader::read_interpreted(std::size_t at, std::size_t text_begin, Span role) {
    if (is_space_at(text_begin) || (role.empty() && is_quoted(at, text_begin))) return at;
    const std::size_t end = end_of(interpreted, text_begin);
    if (end == npos) return at;
    flush(at);
    std::size_t after = end + 1;
    const bool is_link = after < text.size() && text[after] == '_';
    while (is_link && after < text.size() && text[after] == '_' && after < end + 3)
        ++after;
    if (role.empty() && !is_link && after < text.size() && text[after] == ':') {
        std::size_t close = after + 1;
        while (close < text.size() && close - after < longest_name && is_name_char(text[close]) &&
               text[close] != ':')
            ++close;
        if (close < text.size() && text[close] == ':' && close > after + 1) {
            role = {after + 1, close};
            after = close + 1;
        }
    }
    const std::string_view name = text.substr(role.begin, role.size());
    if (!role.empty()) out.drop(source(role.begin, role.end), "the name of a role");
    if (name.substr(0, 3) == "raw") {
        out.drop(source(text_begin, end), "raw markup");
        return after;
    }
    const bool strong_role = name == "strong";
    const bool marked = !is_link && (strong_role || name == "emphasis" || names_work(name));
    add_link(text_begin, end,
             strong_role          ? Emphasis::strong
             : name == "emphasis" ? Emphasis::emphasis
                                  : Emphasis::work_title,
             marked);
    return after;
}

/// ":role:`text`".
std::size_t Reader::read_role(std::size_t at) {
    std::size_t close = at + 1;
    while (close < text.size() && close - at < longest_name && is_name_char(text[close]))
        ++close;
    if (close - at < 3 || text[close - 1] != ':' || close >= text.size() || text[close] != '`') return at;
    const std::size_t after = read_interpreted(at, close + 1, {at + 1, close - 1});
    return after;
}

std::size_t Reader::read_substitution(std::size_t at) {
    if (is_space_at(at + 1)) return at;
    const std::size_t end = end_of(substitution, at + 1);
    if (end == npos) return at;
    const auto found = substitutions.find(text.substr(at + 1, end - at - 1));
    if (found == substitutions.end()) return at;
    flush(at);
    std::size_t after = end + 1;
    while (after < text.size() && text[after] == '_' && after < end + 3)
        ++after;
    if (found->second.empty()) {
        out.forget_space();
        out.drop(source(at, after), "a picture in the text");
        return after;
    }
    out.add_other(found->second, source(at, after));
    return after;
}

/// "[1]_", "[#name]_", "[*]_", "[CIT2002]_".
std::size_t Reader::read_note_mark(std::size_t at) {
    std::size_t close = at + 1;
    while (close < text.size() && close - at < longest_name &&
           (is_name_char(text[close]) || text[close] == '#' || text[close] == '*'))
        ++close;
    if (close == at + 1 || text.substr(close, 2) != "]_" || !ends_word(close + 2)) return at;
    flush(at);
    out.forget_space();
    out.drop(source(at + 1, close), "the mark of a note");
    return close + 2;
}

/// Reads the mark at `at`, if there is one; where reading goes on.
std::size_t Reader::read_mark(std::size_t at) {
    const char c = text[at];
    if (c == '[') return read_note_mark(at);
    if (c == '_') {
        // "word_" and "word__" refer to a target, "_`words`" are one.
        const std::size_t end = text.substr(at, 2) == "_`" && begins_word(at) && !is_space_at(at + 2)
                                    ? end_of(interpreted, at + 2)
                                    : npos;
        const bool refers = at > 0 && is_name_char(text[at - 1]) && text[at - 1] != '_' &&
                            (ends_word(at + 1) || (text[at + 1] == '_' && ends_word(at + 2)));
        if (end == npos && !refers) return at;
        flush(at);
        if (end == npos) return at + (text.substr(at, 2) == "__" ? 2 : 1);
        add_escaped(at + 2, end);
        return end + 1;
    }
    if (!begins_word(at)) return at;
    if (text.substr(at, 2) == "**") return read_phrase(strong, at);
    if (c == '*') return read_phrase(emphasis, at);
    if (text.substr(at, 2) == "``") return read_phrase(literal, at);
    if (c == '`') return read_interpreted(at, at + 1, {});
    if (c == ':') return read_role(at);
    return c == '|' ? read_substitution(at) : at;
}

void Reader::read() {
    find_ends();
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\\') {
            flush(at);
            plain = after_escape(at);
            at = std::max(plain, at + 2);
            continue;
        }
        const std::size_t after = std::string_view("*`|_[:").find(text[at]) == npos ? at : read_mark(at);
        if (after == at)
            ++at;
        else
            plain = at = after;
    }
    flush(text.size());
}

}  // namespace

void read_rst_marks(const SourceText& joined, const Substitutions& substitutions, TextBuilder& out) {
    Reader{joined, joined.chars, substitutions, out}.read();
}

}  // namespace reviewcast
