// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pls_edit.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/xml.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// The prefix of the format's elements in a file, with its colon: "" or "pls:".
std::string prefix_of(std::string_view end_tag) {
    const std::size_t name = end_tag.find("lexicon");
    return std::string(end_tag.substr(2, name - 2));
}

std::string to_xml(const Lexeme& lexeme, const std::string& prefix) {
    std::string xml = format("  <{}lexeme>\n", prefix);
    for (const std::string& grapheme : lexeme.graphemes)
        xml += format("    <{0}grapheme>{1}</{0}grapheme>\n", prefix, escape_xml(grapheme));
    const std::string name = prefix + (lexeme.alias.empty() ? "phoneme" : "alias");
    const std::string& said = lexeme.alias.empty() ? lexeme.ipa : lexeme.alias;
    return xml + format("    <{0}>{1}</{0}>\n  </{2}lexeme>\n", name, escape_xml(said), prefix);
}

}  // namespace

std::string empty_pls(std::string_view language) {
    return format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lexicon version=\"1.0\" xmlns=\"{}\" "
                  "alphabet=\"ipa\" xml:lang=\"{}\">\n</lexicon>\n",
                  pls_name_space, escape_xml(language));
}

std::string add_lexeme(std::string_view text, const std::string& file, const Lexeme& lexeme) {
    const PlsReading before = parse_pls(text, file);
    if (!before.errors.empty()) throw UsageError(before.errors.front());
    for (const Lexeme& other : before.list.lexemes)
        for (const std::string& grapheme : other.graphemes)
            if (std::ranges::find(lexeme.graphemes, grapheme) != lexeme.graphemes.end())
                throw UsageError(format("{}: '{}' has an entry already; change or remove that one",
                                        other.place, grapheme));
    const std::size_t end = text.rfind("</");
    if (end == std::string_view::npos)
        throw UsageError(format("{}: its root element has no end tag to write before", file));
    std::string edited(text);
    edited.insert(end, to_xml(lexeme, prefix_of(text.substr(end))));
    const PlsReading after = parse_pls(edited, file);
    if (!after.errors.empty()) throw UsageError(after.errors.front());
    if (after.list.lexemes.size() != before.list.lexemes.size() + 1)
        throw UsageError(format("{}: the end of its root element is not found; nothing may follow it", file));
    return edited;
}

}  // namespace reviewcast
