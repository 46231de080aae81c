// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/maker_phrases.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t most_name_words = 4;
constexpr std::size_t longest_bracket_bytes = 40;

/// Bytes of "d'" where the word begins with it and goes on with a capital; else 0.
std::size_t elision_size(std::string_view word) {
    if (word.empty() || (word[0] != 'd' && word[0] != 'D')) return 0;
    for (const std::string_view mark : {"'", "’"})
        if (word.substr(1).starts_with(mark)) {
            const std::size_t size = 1 + mark.size();
            return size < word.size() && is_upper(code_point_at(word, size).value) ? size : 0;
        }
    return 0;
}

bool is_possessive(const Word& word) {
    return word.folded.size() > 2 && word.folded.ends_with("'s");
}

bool is_title_mark(char32_t c) {
    return c == U'"' || c == U'“' || c == U'”' || c == U'„' || c == U'«' || c == U'»' || c == U'‘' ||
           c == U'’' || c == U'\'' || is_space(c);
}

}  // namespace

MakerWords::MakerWords(const SourceText& text, std::size_t limit) : source(text) {
    for (Word& word : words_in(std::string_view(text.chars).substr(0, limit))) {
        const std::string_view chars = std::string_view(text.chars).substr(word.at.begin, word.at.size());
        const std::size_t size = elision_size(chars);
        if (size > 0) {
            words.push_back({{word.at.begin, word.at.begin + size}, "d'", false});
            word = {{word.at.begin + size, word.at.end}, fold_words(chars.substr(size)), true};
        }
        words.push_back(std::move(word));
    }
}

std::string_view MakerWords::gap(std::size_t after) const {
    if (after + 1 >= words.size()) return {};
    const std::size_t begin = words[after].at.end;
    return std::string_view(source.chars).substr(begin, words[after + 1].at.begin - begin);
}

bool MakerWords::starts_sentence(std::size_t i) const {
    return i == 0 || gap(i - 1).find_first_of(".!?:;") != std::string_view::npos;
}

Span MakerWords::name_at(std::size_t first, const Lexicon& lexicon) const {
    std::size_t end = first;
    for (std::size_t i = first; i < words.size() && i < first + most_name_words; ++i) {
        const std::string_view before = i == first ? " " : gap(i - 1);
        const bool initial = i > first && words[i - 1].at.size() == 1 && before == ". ";
        if (before != " " && before != " & " && !initial) break;
        if (is_digit(code_point_at(source.chars, words[i].at.begin).value)) break;
        if (words[i].capital)
            end = i + 1;
        else if (!lexicon.has(Words::connectors, words[i].folded))
            break;
        if (is_possessive(words[i])) break;
    }
    if (end == first) return {};
    std::size_t last = words[end - 1].at.end;
    if (is_possessive(words[end - 1])) {
        last = code_point_before(source.chars, last).at.begin;
        last = code_point_before(source.chars, last).at.begin;
    }
    return {words[first].at.begin, last};
}

Span MakerWords::full_name_at(std::size_t first, const Lexicon& lexicon) const {
    const Span name = first < words.size() && words[first].capital ? name_at(first, lexicon) : Span{};
    std::size_t capitals = 0;
    for (std::size_t i = first; i < words.size() && words[i].at.begin < name.end; ++i)
        capitals += words[i].capital ? 1 : 0;
    return capitals > 1 ? name : Span{};
}

Span MakerWords::name_behind_by(std::size_t i, const Lexicon& lexicon) const {
    if (i + 2 >= words.size() || gap(i) != " ") return {};
    const bool elided = words[i + 1].folded == "d'" && lexicon.has(Words::by, "de");
    if (!elided && !lexicon.has(Words::by, words[i + 1].folded)) return {};
    if (gap(i + 1) != (elided ? "" : " ")) return {};
    return full_name_at(i + 2, lexicon);
}

Span MakerWords::possessor_at(std::size_t last, const Lexicon& lexicon) const {
    if (!is_possessive(words[last]) || !words[last].capital) return {};
    std::size_t first = last;
    while (first > 0 && last - first + 1 < most_name_words && words[first - 1].capital &&
           gap(first - 1) == " " && !is_possessive(words[first - 1]))
        --first;
    // The first word of a sentence has a capital whatever it is: "In Del Farrow's film".
    if (starts_sentence(first) && (lexicon.has(Words::work_leads, words[first].folded) ||
                                   lexicon.has(Words::connectors, words[first].folded) ||
                                   lexicon.has(Words::articles, words[first].folded)))
        ++first;
    return first < last ? full_name_at(first, lexicon) : Span{};
}

Span MakerWords::name_behind_title(Span title, const Lexicon& lexicon) const {
    const std::string_view text = source.chars;
    std::size_t at = title.end;
    while (at < text.size() && is_title_mark(code_point_at(text, at).value))
        at = code_point_at(text, at).at.end;
    if (at < text.size() && text[at] == '(') {
        const std::size_t close = text.find(')', at);
        if (close == std::string_view::npos || close - at > longest_bracket_bytes) return {};
        at = close + 1;
    }
    while (at < text.size() && (text[at] == ' ' || text[at] == ','))
        ++at;
    const auto word = std::ranges::lower_bound(words, at, {}, [](const Word& one) { return one.at.begin; });
    if (word == words.begin() || word == words.end() || word->at.begin != at) return {};
    const auto index = static_cast<std::size_t>(word - words.begin());
    const bool elided = word->folded == "d'" && lexicon.has(Words::by, "de");
    if (!elided && !lexicon.has(Words::by, word->folded)) return {};
    if (index + 1 >= words.size() || gap(index) != (elided ? "" : " ")) return {};
    return full_name_at(index + 1, lexicon);
}

Span MakerWords::possessor_before(Span title, const Lexicon& lexicon) const {
    std::size_t end = title.begin;
    while (end > 0 && is_title_mark(code_point_before(source.chars, end).value))
        end = code_point_before(source.chars, end).at.begin;
    const auto word = std::ranges::lower_bound(words, end, {}, [](const Word& one) { return one.at.end; });
    return word == words.end() || word->at.end != end
               ? Span{}
               : possessor_at(static_cast<std::size_t>(word - words.begin()), lexicon);
}

}  // namespace reviewcast
