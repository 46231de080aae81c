// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/tokens.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return lower(c); });
    return result;
}

bool equal_without_case(std::string_view a, std::string_view lower_case) {
    return std::equal(a.begin(), a.end(), lower_case.begin(), lower_case.end(),
                      [](char left, char right) { return lower(left) == right; });
}

/// Elements whose contents end at their end tag and nowhere else (HTML Standard, 13.2.6.2).
bool has_raw_contents(std::string_view name) {
    constexpr std::array names{"script",  "style",    "xmp",   "iframe",
                               "noembed", "noframes", "title", "textarea"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Of those, the ones with references.
bool has_references(std::string_view name) {
    return name == "title" || name == "textarea";
}

}  // namespace

HtmlTokenizer::HtmlTokenizer(std::string_view source) : source_(source) {
    const std::string head = lower(source.substr(0, 1024));
    xhtml_ = head.starts_with("<?xml") || head.find("//dtd xhtml") != std::string::npos;
}

bool HtmlTokenizer::next(HtmlToken& token) {
    token = {};
    if (at_ >= source_.size()) return false;
    token.at.begin = at_;
    if (!contents_of_.empty() && read_contents(token)) return true;
    if (starts_markup(at_)) {
        read_markup(token);
    } else {
        do
            at_ = std::min(source_.find('<', at_ + 1), source_.size());
        while (at_ < source_.size() && !starts_markup(at_));
    }
    token.at.end = at_;
    return true;
}

bool HtmlTokenizer::starts_markup(std::size_t at) const {
    if (source_[at] != '<' || at + 1 >= source_.size()) return false;
    const char c = source_[at + 1];
    if (c == '/') return at + 2 < source_.size() && is_letter(source_[at + 2]);
    return is_letter(c) || c == '!' || c == '?';
}

bool HtmlTokenizer::read_contents(HtmlToken& token) {
    const std::string name = std::exchange(contents_of_, {});
    const std::size_t end = find_end_tag(name, at_);
    if (end == npos || end == at_) return false;
    token.kind = has_references(name) ? HtmlToken::Kind::text : HtmlToken::Kind::raw_text;
    at_ = token.at.end = end;
    return true;
}

/// Where the element's end tag starts. A missing one is looked for once, or many would cost the square.
std::size_t HtmlTokenizer::find_end_tag(const std::string& name, std::size_t from) {
    const auto missing = missing_after_.find(name);
    if (missing != missing_after_.end() && from >= missing->second) return npos;
    for (std::size_t at = source_.find("</", from); at != npos; at = source_.find("</", at + 2)) {
        const std::size_t end = at + 2 + name.size();
        if (!equal_without_case(source_.substr(at + 2, name.size()), name)) continue;
        if (end >= source_.size() || is_space(source_[end]) || source_[end] == '/' || source_[end] == '>')
            return at;
    }
    missing_after_.emplace(name, from);
    return npos;
}

void HtmlTokenizer::read_markup(HtmlToken& token) {
    const char c = source_[at_ + 1];
    if (c == '!' || c == '?') {
        read_declaration(token);
        return;
    }
    token.kind = c == '/' ? HtmlToken::Kind::end_tag : HtmlToken::Kind::start_tag;
    at_ += c == '/' ? 2 : 1;
    read_tag(token);
    if (token.kind != HtmlToken::Kind::start_tag || !has_raw_contents(token.name)) return;
    if (token.self_closing && xhtml_) return;
    // An element that never ends would swallow the rest of the page.
    if (find_end_tag(token.name, at_) == npos)
        token.broken = token.self_closing = true;
    else
        contents_of_ = token.name;
}

/// Comments, CDATA sections, document types and processing instructions.
void HtmlTokenizer::read_declaration(HtmlToken& token) {
    token.kind = HtmlToken::Kind::comment;
    const auto up_to = [&](std::string_view mark, std::size_t from) {
        const auto missing = missing_after_.find(std::string(mark));
        const std::size_t end =
            missing != missing_after_.end() && from >= missing->second ? npos : source_.find(mark, from);
        if (end == npos) missing_after_.emplace(mark, from);
        return end == npos ? npos : end + mark.size();
    };
    const std::string_view rest = source_.substr(at_);
    std::size_t end = npos;
    if (rest.starts_with("<!-->"))
        end = at_ + 5;
    else if (rest.starts_with("<!--"))
        end = up_to("-->", at_ + 4);
    else if (rest.starts_with("<![CDATA["))
        end = up_to("]]>", at_ + 9);
    if (rest.starts_with("<![CDATA[") && end != npos) token.kind = HtmlToken::Kind::raw_text;
    token.broken = end == npos && (rest.starts_with("<!--") || rest.starts_with("<![CDATA["));
    if (end == npos) end = up_to(">", at_ + 2);
    token.broken = token.broken || end == npos;
    at_ = end == npos ? source_.size() : end;
}

void HtmlTokenizer::read_tag(HtmlToken& token) {
    const std::size_t begin = at_;
    while (at_ < source_.size() && !is_space(source_[at_]) && source_[at_] != '/' && source_[at_] != '>')
        ++at_;
    token.name = lower(source_.substr(begin, at_ - begin));
    while (at_ < source_.size()) {
        const char c = source_[at_];
        if (c == '>') {
            ++at_;
            return;
        }
        if (c == '/') token.self_closing = at_ + 1 < source_.size() && source_[at_ + 1] == '>';
        if (c == '/' || is_space(c))
            ++at_;
        else
            read_attribute(token);
    }
    token.broken = true;
}

void HtmlTokenizer::read_attribute(HtmlToken& token) {
    const std::size_t begin = at_++;
    const auto ends_name = [](char c) { return is_space(c) || c == '/' || c == '>' || c == '='; };
    while (at_ < source_.size() && !ends_name(source_[at_]))
        ++at_;
    HtmlTokenAttribute attribute{lower(source_.substr(begin, at_ - begin)), {at_, at_}};
    std::size_t value = at_;
    while (value < source_.size() && is_space(source_[value]))
        ++value;
    if (value < source_.size() && source_[value] == '=') {
        ++value;
        while (value < source_.size() && is_space(source_[value]))
            ++value;
        const char quote = value < source_.size() ? source_[value] : '>';
        if (quote == '"' || quote == '\'') {
            at_ = std::min(source_.find(quote, value + 1), source_.size());
            attribute.value = {value + 1, at_};
            at_ = std::min(at_ + 1, source_.size());
        } else {
            at_ = value;
            while (at_ < source_.size() && !is_space(source_[at_]) && source_[at_] != '>')
                ++at_;
            attribute.value = {value, at_};
        }
    }
    token.attributes.push_back(std::move(attribute));
}

}  // namespace reviewcast
