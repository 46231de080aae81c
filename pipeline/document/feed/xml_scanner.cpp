// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/xml_scanner.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::string_view cdata_start = "<![CDATA[", cdata_end = "]]>";
constexpr auto npos = std::string_view::npos;

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool starts_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool continues_name(char c) {
    return starts_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank(text[at]))
        ++at;
    return at;
}

std::size_t skip_name(std::string_view text, std::size_t at) {
    while (at < text.size() && continues_name(text[at]))
        ++at;
    return at;
}

bool starts_markup(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size()) return false;
    const char after = text[at + 1];
    return after == '!' || after == '?' || starts_name(after) ||
           (after == '/' && at + 2 < text.size() && starts_name(text[at + 2]));
}

/// The attribute at `at`, and past it; nothing where none can be read. A value without quotation marks ends
/// at white space.
std::optional<XmlAttribute> read_attribute(std::string_view text, std::size_t& at) {
    const std::size_t begin = at;
    at = skip_name(text, at);
    if (at == begin) return std::nullopt;
    XmlAttribute attribute{text.substr(begin, at - begin), {at, at}};
    const std::size_t sign = skip_blanks(text, at);
    if (sign >= text.size() || text[sign] != '=') return attribute;
    at = skip_blanks(text, sign + 1);
    if (at >= text.size()) return std::nullopt;
    const bool quoted = text[at] == '"' || text[at] == '\'';
    const char quote = text[at];
    const std::size_t from = quoted ? at + 1 : at;
    std::size_t end = from;
    // A '<' is not allowed in a value: without it here, a mark that is missing would swallow the file.
    while (end < text.size() && text[end] != '<' &&
           (quoted ? text[end] != quote : !is_blank(text[end]) && text[end] != '>'))
        ++end;
    if (quoted && (end == text.size() || text[end] != quote)) return std::nullopt;
    attribute.value = {from, end};
    at = end + (quoted ? 1 : 0);
    return attribute;
}

/// Where the end tag begins that is all that stands last in a range; the range's end where none does.
std::size_t before_end_tag(std::string_view text, Span range) {
    const std::size_t tag = text.substr(range.begin, range.size()).rfind("</");
    if (tag == npos) return range.end;
    const std::size_t name_end = skip_name(text, range.begin + tag + 2);
    return skip_blanks(text, name_end + 1) == range.end ? range.begin + tag : range.end;
}

}  // namespace

std::string_view prefix_of(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == npos ? std::string_view() : name.substr(0, colon);
}

std::string_view local_name(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == npos ? name : name.substr(colon + 1);
}

std::optional<XmlToken> XmlScanner::next() {
    if (at_ >= text_.size()) return std::nullopt;
    XmlToken token;
    if (text_[at_] == '<' && starts_markup(text_, at_)) {
        token = read_markup();
    } else {
        std::size_t end = at_ + 1;
        while ((end = std::min(text_.find('<', end), text_.size())) < text_.size() &&
               !starts_markup(text_, end))
            ++end;
        token.at = {at_, end};
    }
    at_ = token.at.end;
    return token;
}

XmlToken XmlScanner::read_markup() {
    const std::string_view rest = text_.substr(at_, cdata_start.size());
    if (rest == cdata_start) return read_cdata();
    if (rest.starts_with("<!--")) return read_silent(4, "-->");
    if (rest.starts_with("<?")) return read_silent(2, ">");
    if (rest.starts_with("<!")) return read_document_type();
    if (auto tag = read_tag()) return *tag;
    XmlToken text;
    text.at = {at_, std::min(text_.find('<', at_ + 1), text_.size())};
    text.broken = true;
    return text;
}

std::size_t XmlScanner::find(std::string_view sign, std::size_t from) {
    const auto missing = missing_after_.find(sign);
    if (missing != missing_after_.end() && from >= missing->second) return npos;
    const std::size_t found = text_.find(sign, from);
    if (found == npos) missing_after_.insert_or_assign(sign, from);
    return found;
}

XmlToken XmlScanner::read_cdata() {
    XmlToken token;
    token.kind = XmlToken::Kind::cdata;
    const std::size_t begin = at_ + cdata_start.size();
    const std::size_t end = find(cdata_end, begin);
    // One that is never closed reaches to the end of another one: an entry ends in it before that one begins.
    const std::size_t next = end == npos ? npos : text_.substr(0, end).find(cdata_start, begin);
    const std::string_view within = end == npos ? text_ : text_.substr(0, next);
    if (end == npos || next != npos) {
        const std::size_t entry_end =
            std::min({within.find("</item>", begin), within.find("</entry>", begin)});
        if (end == npos || entry_end != npos) {
            token.broken = true;
            token.inner = {begin, before_end_tag(text_, {begin, std::min(entry_end, text_.size())})};
            token.at = {at_, token.inner.end};
            return token;
        }
    }
    token.inner = {begin, end};
    token.at = {at_, end + cdata_end.size()};
    return token;
}

XmlToken XmlScanner::read_silent(std::size_t opening, std::string_view closing) {
    XmlToken token;
    token.kind = XmlToken::Kind::silent;
    const std::size_t end = find(closing, at_ + opening);
    token.broken = end == npos;
    token.at = {at_, token.broken ? std::min(text_.find('<', at_ + 1), text_.size()) : end + closing.size()};
    return token;
}

XmlToken XmlScanner::read_document_type() {
    const std::size_t close = std::min(find(">", at_), text_.size());
    const bool has_subset = text_.substr(at_, close - at_).find('[') != npos;
    return read_silent(2, has_subset ? "]>" : ">");
}

std::optional<XmlToken> XmlScanner::read_tag() {
    XmlToken token;
    const bool closes = text_[at_ + 1] == '/';
    token.kind = closes ? XmlToken::Kind::end_tag : XmlToken::Kind::start_tag;
    const std::size_t name = at_ + (closes ? 2 : 1);
    std::size_t at = skip_name(text_, name);
    token.name = text_.substr(name, at - name);
    for (;;) {
        at = skip_blanks(text_, at);
        if (at >= text_.size() || text_[at] == '<') return std::nullopt;
        if (text_[at] == '>') break;
        if (text_[at] == '/') {
            token.self_closing = at + 1 < text_.size() && text_[at + 1] == '>';
            ++at;
            continue;
        }
        const auto attribute = read_attribute(text_, at);
        if (!attribute) return std::nullopt;
        token.attributes.push_back(*attribute);
    }
    token.at = {at_, at + 1};
    return token;
}

}  // namespace reviewcast
