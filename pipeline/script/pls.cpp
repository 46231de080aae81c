// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pls.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "base/xml.hpp"
#include "script/ipa.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace reviewcast {

namespace {

constexpr std::size_t file_limit_bytes = 4u << 20;
constexpr std::size_t text_limit_bytes = 200;

bool is_language_tag(std::string_view tag) {
    const auto first = tag.substr(0, tag.find('-'));
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return first.size() >= 2 && first.size() <= 3 && std::ranges::all_of(tag, is_part) &&
           std::ranges::none_of(first, [](char c) { return c >= '0' && c <= '9'; });
}

/// One way to say a lexeme, as its element states it.
struct Wording {
    std::string alias, ipa;
    bool is_preferred = false;
};

/// Walks through a document and keeps what is right and what is wrong.
class Reader {
  public:
    explicit Reader(const std::string& file) : file_(file) {}

    void read(const XmlNode& root) {
        if (root.name != "lexicon" || root.name_space != pls_name_space)
            return blame(root, format("the root is '{}'; allowed is 'lexicon' in the namespace {}", root.name,
                                      pls_name_space));
        if (root.attribute("version") != "1.0") blame(root, "lexicon: allowed is version=\"1.0\"");
        if (root.attribute("alphabet") != "ipa")
            blame(root, format("alphabet '{}' is not known; allowed is alphabet=\"ipa\"",
                               root.attribute("alphabet").value_or("")));
        reading.list.language = root.attribute("lang", xml_name_space).value_or("");
        if (!is_language_tag(reading.list.language))
            blame(root, format("xml:lang '{}' is no language tag; allowed are tags like en, en-GB or pt-BR",
                               reading.list.language));
        for (const XmlNode& child : root.children) {
            if (child.name == "lexeme" && child.name_space == pls_name_space)
                read_lexeme(child);
            else if (!is_ignored(child))
                blame(child,
                      format("'{}' does not belong into a lexicon; allowed are lexeme, meta and metadata",
                             child.name));
        }
    }

    PlsReading reading;

  private:
    void blame(const XmlNode& element, const std::string& what) {
        reading.errors.push_back(format("{}:{}: {}", file_, element.line, what));
    }

    static bool is_ignored(const XmlNode& element) {
        return element.name_space == pls_name_space && (element.name == "meta" || element.name == "metadata");
    }

    void read_lexeme(const XmlNode& element) {
        Lexeme lexeme{{}, {}, {}, format("{}:{}", file_, element.line)};
        std::optional<Wording> wording;
        const std::size_t errors_before = reading.errors.size();
        if (element.attribute("role"))
            reading.warnings.push_back(
                {"lexicon-role", format("{}: the role of a lexeme is not looked at", lexeme.place)});
        for (const XmlNode& child : element.children) {
            if (child.name_space == pls_name_space && child.name == "grapheme")
                read_grapheme(child, lexeme);
            else if (child.name_space == pls_name_space && (child.name == "phoneme" || child.name == "alias"))
                take(read_wording(child), wording);
            else if (child.name_space != pls_name_space || child.name != "example")
                blame(child,
                      format("'{}' does not belong into a lexeme; allowed are grapheme, phoneme, alias "
                             "and example",
                             child.name));
        }
        if (reading.errors.size() > errors_before) return;
        if (lexeme.graphemes.empty())
            return blame(element, "the lexeme has no spelling; needed is a grapheme");
        if (!wording) return blame(element, "the lexeme is not said; needed is a phoneme or an alias");
        lexeme.alias = wording->alias;
        lexeme.ipa = wording->ipa;
        reading.list.lexemes.push_back(std::move(lexeme));
    }

    void read_grapheme(const XmlNode& element, Lexeme& lexeme) {
        const std::string text = collapse_space(compose(element.text));
        if (const auto fault = fault_of_grapheme(text); !fault.empty()) return blame(element, fault);
        lexeme.graphemes.push_back(text);
    }

    std::optional<Wording> read_wording(const XmlNode& element) {
        Wording wording;
        const std::size_t errors_before = reading.errors.size();
        const std::string prefer = element.attribute("prefer").value_or("false");
        if (prefer != "true" && prefer != "false")
            blame(element, format("prefer=\"{}\"; allowed are true and false", prefer));
        wording.is_preferred = prefer == "true";
        if (element.name == "alias") {
            wording.alias = collapse_space(compose(element.text));
            if (const auto fault = fault_of_alias(wording.alias); !fault.empty()) blame(element, fault);
        } else {
            if (const auto alphabet = element.attribute("alphabet").value_or("ipa"); alphabet != "ipa")
                blame(element, format("alphabet '{}' is not known; allowed is ipa", alphabet));
            IpaReading ipa = read_ipa(element.text);
            if (!ipa.error.empty()) blame(element, ipa.error);
            wording.ipa = std::move(ipa.ipa);
        }
        return reading.errors.size() > errors_before ? std::nullopt : std::optional(std::move(wording));
    }

    static void take(std::optional<Wording> wording, std::optional<Wording>& kept) {
        if (wording && (!kept || (wording->is_preferred && !kept->is_preferred))) kept = std::move(wording);
    }

    const std::string& file_;
};

}  // namespace

std::string fault_of_grapheme(std::string_view grapheme) {
    if (grapheme.empty()) return "a spelling is empty; needed are the letters that reviews write";
    if (grapheme.size() > text_limit_bytes)
        return format("a spelling has {} bytes; allowed are {}", grapheme.size(), text_limit_bytes);
    for (const CodePoint& c : code_points(grapheme))
        if (is_letter(c.value) || is_digit(c.value)) return "";
    return format("the spelling '{}' has no letter and no digit; needed is a word", grapheme);
}

std::string fault_of_alias(std::string_view alias) {
    if (alias.size() > text_limit_bytes)
        return format("an alias has {} bytes; allowed are {}", alias.size(), text_limit_bytes);
    for (const CodePoint& c : code_points(alias))
        if (is_letter(c.value) || is_digit(c.value)) return "";
    return "an alias has no words; needed are the words to say";
}

PlsReading parse_pls(std::string_view text, const std::string& file) {
    Reader reader(file);
    try {
        reader.read(parse_xml(text, file));
    } catch (const UsageError& error) {
        reader.reading.errors.emplace_back(error.what());
    }
    return std::move(reader.reading);
}

LexemeList read_pls(const std::filesystem::path& file, const WarningSink& warn) {
    std::string text;
    try {
        text = read_file(file, file_limit_bytes);
    } catch (const InputError& error) {
        throw UsageError(error.what());
    }
    PlsReading reading = parse_pls(text, file.string());
    if (!reading.errors.empty()) throw UsageError(reading.errors.front());
    for (Warning& warning : reading.warnings)
        warn(std::move(warning));
    return std::move(reading.list);
}

}  // namespace reviewcast
