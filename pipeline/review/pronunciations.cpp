// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pronunciations.hpp"

#include "base/unicode.hpp"
#include "document/line_finder.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 3> keys{"pronunciations", "pronunciation", "pronounce"};
/// How comments begin in Markdown and HTML, templates, RST and Org.
constexpr std::array<std::string_view, 6> openings{"<!--", "{#", "{{/*", "{{!--", "..", "#"};
constexpr std::array<std::string_view, 4> endings{"-->", "#}", "*/}}", "--}}"};
constexpr std::string_view sign = "pronounce:";

/// "Almodóvar = /almoˈðoβaɾ/"; nothing where a side is missing.
std::optional<StatedPronunciation> parse_entry(std::string_view text, Span source) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const std::string_view word = trim(text.substr(0, equals)), said = trim(text.substr(equals + 1));
    if (word.empty() || said.empty()) return std::nullopt;
    return StatedPronunciation{std::string(word), std::string(said), source, {}};
}

/// The word that a key names, "pronunciation.Almodóvar"; empty for the key alone, nothing for other keys.
std::optional<std::string_view> word_of_key(std::string_view key) {
    for (const std::string_view own : keys) {
        if (key.size() < own.size() || to_lower(key.substr(0, own.size())) != own) continue;
        if (key.size() == own.size()) return std::string_view{};
        if (key[own.size()] == '.') return key.substr(own.size() + 1);
    }
    return std::nullopt;
}

/// What a comment says; empty where it says nothing of pronunciations.
std::string_view entries_of(std::string_view comment) {
    const auto opening =
        std::ranges::find_if(openings, [&](std::string_view one) { return comment.starts_with(one); });
    if (opening == openings.end()) return {};
    comment = trim(comment.substr(opening->size()));
    for (const std::string_view ending : endings)
        if (comment.ends_with(ending)) comment.remove_suffix(ending.size());
    return comment.starts_with(sign) ? comment.substr(sign.size()) : std::string_view{};
}

void add_comments(Review& review, std::string_view text) {
    std::vector<Dropped> comments = review.dropped;
    std::ranges::stable_sort(comments, {}, [](const Dropped& one) { return one.source.begin; });
    for (const Dropped& one : comments) {
        if (one.source.end > text.size()) continue;
        std::string_view rest = entries_of(trim(text.substr(one.source.begin, one.source.size())));
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find_first_of(";\n"), rest.size());
            if (auto entry = parse_entry(rest.substr(0, end), one.source))
                review.pronunciations.push_back(std::move(*entry));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
}

}  // namespace

bool is_pronunciation_key(std::string_view key) {
    return word_of_key(key).has_value();
}

std::optional<StatedPronunciation> read_pronunciation(const Field& field, Span source) {
    const std::string_view word = word_of_key(field.key).value_or("");
    if (word.empty()) return parse_entry(field.value.chars, source);
    return StatedPronunciation{std::string(word), field.value.chars, source, {}};
}

void find_pronunciations(Review& review, const Source& source) {
    const LineFinder lines(review.source.name, source.text);
    add_comments(review, source.text);
    for (Review& part : review.parts) {
        add_comments(part, source.text);
        part.pronunciations.insert(part.pronunciations.begin(), review.pronunciations.begin(),
                                   review.pronunciations.end());
        for (StatedPronunciation& one : part.pronunciations)
            one.place = lines.where(one.source.begin);
    }
    for (StatedPronunciation& one : review.pronunciations)
        one.place = lines.where(one.source.begin);
}

}  // namespace reviewcast
