// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/text.hpp"

#include "document/feed/xml_scanner.hpp"
#include "document/format_signs.hpp"
#include "document/html/entities.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// The name of an entity that the feed declares, where a reference to it begins at `at`.
std::string declared_entity(std::string_view source, std::size_t at, std::size_t end,
                            const std::set<std::string>& entities) {
    if (entities.empty()) return {};
    constexpr std::size_t longest = 256;
    const std::size_t close = source.substr(0, std::min(end, at + longest)).find(';', at);
    if (close == std::string_view::npos) return {};
    std::string name(source.substr(at + 1, close - at - 1));
    return entities.contains(name) ? name : std::string();
}

void decode_stretch(const std::string& source, Span stretch, const std::set<std::string>& entities,
                    SourceText& text, std::vector<Dropped>& dropped) {
    for (std::size_t at = stretch.begin; at < stretch.end;) {
        const std::size_t sign = std::min(source.find('&', at), stretch.end);
        append_copy(text, source, {at, sign});
        at = sign;
        if (at == stretch.end) return;
        const std::string declared = declared_entity(source, at, stretch.end, entities);
        const auto reference = reference_at(source, at, stretch.end);
        if (!declared.empty()) {
            dropped.push_back({{at, at + declared.size() + 2}, "an entity that the feed declares"});
            at += declared.size() + 2;
        } else if (reference) {
            append_spelled(text, reference->chars, {at, at + reference->size});
            at += reference->size;
        } else {
            append_copy(text, source, {at, at + 1});
            ++at;
        }
    }
}

}  // namespace

SourceText decode_xml(const std::string& source, Span content, const std::set<std::string>& entities,
                      std::vector<Dropped>& dropped) {
    SourceText text;
    XmlScanner scanner(source, content);
    while (const auto token = scanner.next()) {
        if (token->kind == XmlToken::Kind::cdata)
            append_copy(text, source, token->inner);
        else if (token->kind == XmlToken::Kind::text)
            decode_stretch(source, token->at, entities, text, dropped);
        else if (token->kind != XmlToken::Kind::silent)
            append_copy(text, source, token->at);
        else
            dropped.push_back({token->at, "a comment"});
    }
    return text;
}

SourceText unescape_again(SourceText text) {
    if (text.chars.find("&lt;") == std::string::npos || has_html(text.chars)) return text;
    SourceText decoded = decode_references(text);
    return has_html(decoded.chars) ? std::move(decoded) : std::move(text);
}

bool has_html(std::string_view text) {
    if (text.find('<') == std::string_view::npos) return false;
    const FormatSigns signs = count_signs(text);
    return signs.html_blocks + signs.html_inlines > 0 || !first_element(text).empty();
}

}  // namespace reviewcast
