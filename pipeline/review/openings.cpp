// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/openings.hpp"

#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_label_bytes = 60;
constexpr std::size_t most_label_words = 6;
constexpr std::size_t most_unknown_words = 5;
constexpr std::size_t longest_short_form = 2;  // bytes of "Dr" and of an initial with an accent

struct Border {
    Span at;  ///< the sign and the spaces around it
    bool colon = false;
};

bool spaced(std::string_view text, const Span& at) {
    return (at.begin > 0 && text[at.begin - 1] == ' ') && at.end < text.size() && text[at.end] == ' ';
}

/// Signs that may part a label from its text, in order.
std::vector<Border> borders_of(std::string_view text) {
    std::vector<Border> borders;
    for (std::size_t at = 0; at < text.size() && at < longest_label_bytes;) {
        const CodePoint c = code_point_at(text, at);
        at = c.at.end;
        const bool before_space = at >= text.size() || text[at] == ' ';
        if ((c.value == U':' && before_space) || c.value == U'：') {
            borders.push_back({c.at, true});
            break;
        }
        if (c.value == U'—' || ((c.value == U'–' || c.value == U'-') && spaced(text, c.at)))
            borders.push_back({c.at, false});
        else if ((c.value == U'.' || c.value == U'?' || c.value == U'!') && before_space && at < text.size())
            borders.push_back({c.at, false});
    }
    return borders;
}

Span trimmed(std::string_view text, Span span) {
    while (!span.empty() && text[span.begin] == ' ')
        ++span.begin;
    while (!span.empty() && text[span.end - 1] == ' ')
        --span.end;
    return span;
}

std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

bool opens_section(const Label& label) {
    return label.role != Role::title && label.fact.empty();
}

/// Labels with several words, or such as no sentence starts with, may be closed by a dash or a stop too.
bool is_safe_without_colon(std::string_view name, const Label& label) {
    return label.role != Role::credits && label.role != Role::other && count_words(name, 4) <= 3;
}

}  // namespace

std::vector<Span> split_statements(std::string_view text) {
    std::vector<Span> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t size = 0;
        const std::string_view here = text.substr(at);
        if (here.starts_with("// ") || here.starts_with("|| "))
            size = 2;
        else if (here.starts_with("| "))
            size = 1;
        else if (here.starts_with("• ") || here.starts_with("· "))
            size = here.starts_with("• ") ? 3 : 2;
        if (size == 0 || at == 0 || text[at - 1] != ' ') continue;
        parts.push_back({begin, at + size});
        begin = at + size;
        at = begin - 1;
    }
    parts.push_back({begin, text.size()});
    return parts;
}

namespace {

std::size_t separator_size(std::string_view part) {
    for (const std::string_view sign : {"//", "||", "|", "•", "·"})
        if (part.ends_with(sign)) return sign.size();
    return 0;
}

/// "Directed by X": a label of several words without colon, and a name.
std::optional<FactPart> read_lead(std::string_view text, Span span, const Lexicon& lexicon) {
    const std::string_view part = slice(text, span);
    const std::vector<Word> words = words_after(part, 0, 4);
    for (std::size_t count = std::min<std::size_t>(3, words.size()); count >= 1; --count) {
        const Span name{words.front().at.begin, words[count - 1].at.end};
        const Label* label = lexicon.find(fold_words(slice(part, name)));
        if (!label || label->role != Role::credits || name.begin > 0) continue;
        Span value = trimmed(text, {span.begin + name.end, span.end});
        if (slice(text, value).starts_with(". "))
            value = trimmed(text, {value.begin + 1, value.end});  // "dir."
        if (!value.empty() && text[value.end - 1] == '.') --value.end;
        if (value.empty() || count_words(slice(text, value), 16) > 15) continue;
        const auto first = next_word(slice(text, value), 0);
        if (!first || !first->capital || first->at.begin > 0) continue;
        return FactPart{label, {span.begin + name.begin, span.begin + name.end}, value, span};
    }
    return std::nullopt;
}

/// A value that is a statement, not an essay.
bool is_short_value(std::string_view value) {
    if (count_words(value, 61) > 60) return false;
    const bool goes_on = count_words(value, 27) > 26;
    return !goes_on || value.find(". ") == std::string_view::npos;
}

std::optional<FactPart> read_statement(std::string_view text, Span span, const Lexicon& lexicon) {
    const std::string_view part = slice(text, span);
    const std::size_t colon = part.substr(0, longest_label_bytes).find(':');
    const std::size_t behind =
        part.substr(std::min(colon, part.size())).starts_with("::") ? colon + 2 : colon + 1;
    if (colon != std::string_view::npos && colon > 0 && (behind >= part.size() || part[behind] == ' ')) {
        const Label* label = lexicon.find_written(part.substr(0, colon));
        const Span value = trimmed(text, {span.begin + behind, span.end});
        if (label && (label->role == Role::credits || label->role == Role::title) && !value.empty() &&
            (label->fact.empty() && label->item_type.empty() ? true : is_short_value(slice(text, value))))
            return FactPart{label, trimmed(text, {span.begin, span.begin + colon}), value, span};
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<LabelOpening> read_label(std::string_view text, const Lexicon& lexicon) {
    if (text.size() <= longest_label_bytes) {
        const Label* label = lexicon.find_written(text);
        const auto first = next_word(text, 0);
        const bool rates = label && label->role == Role::score && !scan_scores(text, lexicon).empty();
        if (label && !rates && opens_section(*label) &&
            count_words(text, most_label_words + 1) <= most_label_words && (!first || first->capital))
            return LabelOpening{label, {0, text.size()}, {}};
    }
    for (const Border& border : borders_of(text)) {
        const Span name = trimmed(text, {0, border.at.begin});
        if (name.empty()) continue;
        const Label* label = lexicon.find_written(slice(text, name));
        if (!label || !opens_section(*label)) continue;
        if (!border.colon && !is_safe_without_colon(slice(text, name), *label)) continue;
        return LabelOpening{label, name, trimmed(text, {border.at.end, text.size()})};
    }
    return std::nullopt;
}

std::optional<LabelOpening> read_unknown_label(std::string_view text, const Lexicon& lexicon) {
    const std::size_t colon = text.substr(0, longest_label_bytes).find(": ");
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const std::string_view name = text.substr(0, colon);
    const std::vector<Word> words = words_after(name, 0, most_unknown_words + 1);
    if (words.empty() || words.size() > most_unknown_words || words.front().at.begin > 4) return std::nullopt;
    if (next_word(name, words.back().at.end)) return std::nullopt;  // a sentence ends inside
    for (const Word& word : words)
        if (!word.capital && !lexicon.has(Words::connectors, word.folded)) return std::nullopt;
    if (!words.front().capital || name.find(',') != std::string_view::npos) return std::nullopt;
    return LabelOpening{nullptr, {0, colon}, trimmed(text, {colon + 1, text.size()})};
}

std::vector<FactPart> read_facts(std::string_view text, const Lexicon& lexicon) {
    std::vector<FactPart> parts;
    const std::vector<Span> spans =
        split_statements(text.substr(0, std::min<std::size_t>(text.size(), 4096)));
    if (text.size() > 4096) return parts;
    for (const Span& span : spans) {
        const Span bare = trimmed(text, {span.begin, span.end - separator_size(slice(text, span))});
        auto part = read_statement(text, bare, lexicon);
        if (!part && (spans.size() > 1 || count_words(slice(text, bare), 9) <= 8))
            part = read_lead(text, bare, lexicon);
        // "2018 · Directed by Ann Lee"
        const bool year = spans.size() > 1 && find_year(slice(text, bare)) == Span{0, bare.size()};
        if (!part && ((parts.empty() && !year) || bare.empty() || read_label(slice(text, bare), lexicon)))
            return {};
        if (!part && count_words(slice(text, bare), 9) > 8) return {};
        if (!part && year) part = FactPart{lexicon.find("year"), {bare.begin, bare.begin}, bare, span};
        if (!part) part = FactPart{nullptr, {bare.begin, bare.begin}, bare, span};
        part->all = span;
        parts.push_back(*part);
    }
    return parts;
}

bool is_name_shaped(std::string_view text, const Lexicon& lexicon) {
    std::vector<Word> words;
    for (auto word = next_word(text, 0); word && words.size() < 6;
         word = next_word(text, words.back().at.end))
        words.push_back(std::move(*word));
    if (words.empty() || words.size() > 5 || words.front().at.begin > 0 || !words.front().capital)
        return false;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (is_digit(code_point_at(text, word.at.begin).value)) return false;
        if (!word.capital && !lexicon.has(Words::connectors, word.folded)) return false;
        if (word.capital) ++capitals;
        const std::size_t gap_end = i + 1 < words.size() ? words[i + 1].at.begin : text.size();
        const std::string_view gap = text.substr(word.at.end, gap_end - word.at.end);
        const bool short_form = word.at.size() <= longest_short_form;  // else the stop ends a sentence
        if (gap != " " && !(gap == ". " && short_form) && gap != "." &&
            !(gap.empty() && i + 1 == words.size()))
            return false;
    }
    return capitals <= 4 && words.back().capital;
}

namespace {

/// Where the name ends in a byline that goes on with a day: "Ann Lee em 18 de janeiro", "Ann Lee im März
/// 2021".
std::size_t before_date(std::string_view text, Span name, const Lexicon& lexicon) {
    std::size_t end = name.begin;
    for (const Word& word : words_in(text.substr(name.begin, name.size()))) {
        const char first = text[name.begin + word.at.begin];
        const bool dated = (first >= '0' && first <= '9') || (lexicon.month(word.folded) && end > name.begin);
        if (dated) return end;
        if (word.capital || end == name.begin) end = name.begin + word.at.end;
    }
    return name.end;
}

/// "Words: Ann Lee": how many words stand before the colon, 0 for no such label.
std::size_t labelled_byline(const std::vector<Word>& words, std::string_view text, const Lexicon& lexicon) {
    const std::size_t count = match_phrase(lexicon, Words::byline_labels, words, 0);
    if (count == 0) return 0;
    return trim(text.substr(words[count - 1].at.end)).starts_with(':') ? count : 0;
}

}  // namespace

std::optional<Byline> read_byline(std::string_view text, const Lexicon& lexicon) {
    if (count_words(text, 13) > 12) return std::nullopt;
    const std::vector<Word> words = words_after(text, 0, 5);
    std::size_t count = match_phrase(lexicon, Words::bylines, words, 0);
    if (count == 0) count = labelled_byline(words, text, lexicon);
    const bool of_review = count > 0;
    if (count == 0) count = match_phrase(lexicon, Words::by, words, 0);
    if (count == 0 || count > words.size() || words.front().at.begin > 2) return std::nullopt;
    std::size_t begin = words[count - 1].at.end;
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == ':'))
        ++begin;
    std::size_t end = begin;
    while (end < text.size() && text[end] != ',' && text[end] != '|' && text[end] != '(' &&
           text[end] != '/' && !text.substr(end).starts_with(" on ") &&
           !text.substr(end).starts_with(" - ") && !text.substr(end).starts_with(" –") &&
           !text.substr(end).starts_with(" —") && !text.substr(end).starts_with(" ·") &&
           !text.substr(end).starts_with(" •"))
        ++end;
    const Span name = trimmed(text, {begin, before_date(text, {begin, end}, lexicon)});
    if (name.empty() || !is_name_shaped(slice(text, name), lexicon)) return std::nullopt;
    return Byline{name, of_review};
}

}  // namespace reviewcast
