// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sentences.hpp"

#include "base/error.hpp"
#include "base/language_tag.hpp"
#include "base/toml.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <optional>

namespace reviewcast {

namespace {

std::set<std::string, std::less<>> words_at(const Toml& toml, const char* key) {
    std::set<std::string, std::less<>> words;
    if (!toml.values.contains(key)) return words;
    const std::string pointer = std::string("/") + key;
    const Json& list = toml.values.at(key);
    if (!list.is_array()) throw UsageError(toml.where(pointer) + ": " + key + " is not a list of words");
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].is_string())
            throw UsageError(toml.where(pointer + "/" + std::to_string(i)) +
                             ": a word in quotation marks is needed");
        words.insert(fold_case(list[i].get<std::string>()));
    }
    return words;
}

/// Whether anything in it is read: letters, digits, and symbols such as "★★★½" and "👍".
bool has_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!is_space(c.value) && !is_punctuation(c.value) && !is_control(c.value)) return true;
        at = c.at.end;
    }
    return false;
}

/// The last word before a closing stop, with the stops inside it: "U.S" of "in the U.S. ". Empty where the
/// text does not end in a stop that follows a word.
std::string_view word_before_stop(std::string_view text) {
    text = trim(text);
    if (!text.ends_with('.') || text.ends_with("..")) return {};
    text.remove_suffix(1);
    std::size_t begin = text.size();
    while (begin > 0) {
        const CodePoint c = code_point_before(text, begin);
        if (!is_letter(c.value) && !is_digit(c.value) && c.value != U'.') break;
        begin = c.at.begin;
    }
    return text.substr(begin);
}

std::string_view first_word(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size() && !is_letter(code_point_at(text, begin).value))
        begin = code_point_at(text, begin).at.end;
    std::size_t end = begin;
    while (end < text.size() && is_letter(code_point_at(text, end).value))
        end = code_point_at(text, end).at.end;
    return text.substr(begin, end - begin);
}

/// "L", "J.R.R", "U.S": single letters, each with a stop.
bool is_initials(std::string_view word) {
    bool expects_letter = true;
    for (const CodePoint& c : code_points(word)) {
        if (expects_letter ? !is_upper(c.value) : c.value != U'.') return false;
        expects_letter = !expects_letter;
    }
    return !expects_letter;
}

bool is_short_number(std::string_view word) {
    return !word.empty() && word.size() <= 2 &&
           std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// One letter, with its stop or without: half of "z. B.".
bool is_short_abbreviation(std::string_view word) {
    if (word.ends_with('.')) word.remove_suffix(1);
    return !word.empty() && is_letter(code_point_at(word, 0).value) &&
           code_point_at(word, 0).at.end == word.size();
}

/// "u.a" for "u. a.": the letter before belongs to the abbreviation.
std::string joined_abbreviation(std::string_view before, std::string_view last) {
    before = trim(before);
    if (!is_short_abbreviation(last) || !before.ends_with('.')) return std::string(last);
    return std::string(word_before_stop(before)) + "." + std::string(last);
}

std::string_view last_word(std::string_view text) {
    text = trim(text);
    std::size_t begin = text.size();
    while (begin > 0 && !is_space(code_point_before(text, begin).value))
        begin = code_point_before(text, begin).at.begin;
    return text.substr(begin);
}

/// Whether the word before an initial is a name, another initial or the first letter of an abbreviation, or
/// one that names follow: "Samuel L.", "z. B.", "de J.", but not "is vitamin C.".
bool follows_name(std::string_view before, const SentenceRules& rules) {
    const auto word = last_word(before);
    if (word.ends_with('.') && rules.before_nouns.contains(fold_case(word.substr(0, word.size() - 1))))
        return true;  // "přel. J. Novák"
    return word.empty() || is_upper(code_point_at(word, 0).value) ||
           rules.before_initials.contains(fold_case(word)) ||
           (word.ends_with('.') && is_short_abbreviation(word));
}

/// "XXI", "IV a. C.": a Roman numeral that is no word of the language.
bool opens_with_numeral(std::string_view text, const SentenceRules& rules) {
    const std::string_view word = text.substr(0, text.find_first_not_of("IVXLCDM"));
    if (word.empty()) return false;
    const auto rest = text.substr(word.size());
    if (!rest.empty() && (is_letter(code_point_at(rest, 0).value) || rest.front() == '\'')) return false;
    const bool ends = trim(rest).empty() || is_punctuation(code_point_at(rest, 0).value);
    return ends || !rules.openers.contains(fold_case(word));
}

/// "EP", "DVD": capitals that are a name and no abbreviation, but not the halves of "EE. UU.".
bool is_initialism(std::string_view word) {
    const auto points = code_points(word);
    if (points.size() < 2 || (points.size() == 2 && points[0].value == points[1].value)) return false;
    return std::ranges::all_of(points, [](const CodePoint& c) { return is_upper(c.value); });
}

/// "EE." before "UU.": the halves of a doubled abbreviation.
bool is_doubled(std::string_view word) {
    const auto points = code_points(word);
    return points.size() >= 2 && points[0].value == points[1].value && is_upper(points[0].value) &&
           (points.size() == 2 || points[2].value == U'.');
}

/// Whether ICU's boundary between the two is inside a sentence.
bool goes_on(std::string_view left, std::string_view right, const SentenceRules& rules) {
    if (is_lower(code_point_at(right, 0).value) || right.starts_with('/')) return true;
    std::string_view last = word_before_stop(left);
    if (last.empty()) return false;
    const std::string_view before = left.substr(0, static_cast<std::size_t>(last.data() - left.data()));
    const std::string_view after = right.substr(0, right.find(' '));
    if (is_short_abbreviation(last) && after.ends_with('.') && is_short_abbreviation(after))
        return true;  // "z. B."
    if (is_doubled(last) && is_doubled(right)) return true;
    const std::string joined = fold_case(joined_abbreviation(before, last));
    const auto listed = [&](const std::set<std::string, std::less<>>& words) {
        return words.contains(joined) || (!is_initialism(last) && words.contains(fold_case(last)));
    };
    if (listed(rules.before_words)) return true;
    const bool bracket =
        right.starts_with('(') && right.size() > 1 && is_digit(code_point_at(right, 1).value);
    const bool number =
        is_digit(code_point_at(right, 0).value) || bracket || opens_with_numeral(right, rules);
    if (number && listed(rules.before_numbers)) return true;
    if (is_digit(code_point_at(right, 0).value)) return rules.ordinal_stop && is_short_number(last);
    const bool currency =
        std::u32string_view(U"€$£¥").find(code_point_at(right, 0).value) != std::u32string_view::npos;
    if (currency && listed(rules.before_nouns)) return true;
    const std::string_view next = first_word(right);
    if (next.empty() || rules.openers.contains(fold_case(next))) return false;
    if ((rules.ordinal_stop && is_short_number(last)) || listed(rules.before_nouns)) return true;
    return is_initials(last) && (last.size() > 2 || follows_name(before, rules));
}

/// ICU's sentences, parted also where a number or symbol follows a stop: UAX 29 looks past it to the next
/// letter, and takes "Fun. 3 stars." for one sentence.
std::vector<Span> candidates(std::string_view text, const std::string& language) {
    std::vector<Span> parts;
    for (const Span& sentence : sentence_spans(text, language)) {
        parts.push_back(sentence);
        const auto seen = text.substr(0, sentence.end);
        for (auto at = seen.find(". ", sentence.begin); at < seen.size(); at = seen.find(". ", at + 1)) {
            if (at + 2 == seen.size()) break;
            const char32_t next = code_point_at(seen, at + 2).value;
            if (is_letter(next) || is_space(next) || is_punctuation(next)) continue;
            parts.back().end = at + 2;
            parts.push_back({at + 2, sentence.end});
        }
    }
    return parts;
}

/// For texts that never use a capital ("i loved it. it's short."): a copy of the same size in which the first
/// letter after each stop is one, so that ICU sees the sentences. Nothing where the text has capitals.
std::optional<std::string> with_capitals(std::string_view text) {
    std::string copy(text);
    bool after_stop = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (is_upper(c.value)) return std::nullopt;
        if (after_stop && c.value >= U'a' && c.value <= U'z')
            copy[at] = static_cast<char>(c.value - U'a' + U'A');
        const bool is_stop = c.value == U'.' || c.value == U'?' || c.value == U'!';
        const bool is_ellipsis = is_stop && at > 0 && text[at - 1] == '.';
        after_stop = (is_stop && !is_ellipsis) || (after_stop && is_space(c.value));
        at = c.at.end;
    }
    return copy;
}

Span trimmed(std::string_view text, Span span) {
    const auto part = trim(text.substr(span.begin, span.size()));
    const auto begin = part.empty() ? span.begin : static_cast<std::size_t>(part.data() - text.data());
    return {begin, begin + part.size()};
}

}  // namespace

SentenceRules read_sentence_rules(const std::filesystem::path& voices_folder, const std::string& language) {
    SentenceRules rules{.language = language};
    const auto file = voices_folder / "languages" / primary_language(language) / "sentences.toml";
    if (!std::filesystem::exists(file)) return rules;
    const Toml toml = read_toml(file);
    for (const auto& [key, value] : toml.values.items())
        if (key != "before_words" && key != "before_numbers" && key != "before_nouns" &&
            key != "before_initials" && key != "openers" && key != "ordinal_stop")
            throw UsageError(toml.where("/" + key) + ": unknown key " + key +
                             "; allowed are before_words, before_numbers, before_nouns, before_initials, "
                             "openers and ordinal_stop");
    rules.before_words = words_at(toml, "before_words");
    rules.before_numbers = words_at(toml, "before_numbers");
    rules.before_nouns = words_at(toml, "before_nouns");
    rules.before_initials = words_at(toml, "before_initials");
    rules.openers = words_at(toml, "openers");
    if (toml.values.contains("ordinal_stop")) {
        if (!toml.values["ordinal_stop"].is_boolean())
            throw UsageError(toml.where("/ordinal_stop") + ": ordinal_stop is not true or false");
        rules.ordinal_stop = toml.values["ordinal_stop"];
    }
    return rules;
}

std::vector<Span> split_sentences(std::string_view text, const SentenceRules& rules) {
    const auto capitalised = with_capitals(text);
    const std::string_view seen = capitalised ? *capitalised : text;
    std::vector<Span> sentences;
    bool last_has_word = true;
    for (const Span& raw : candidates(seen, rules.language)) {
        const Span part = trimmed(seen, raw);
        if (part.empty()) continue;
        const auto right = seen.substr(part.begin, part.size());
        const bool part_has_word = has_word(right);
        if (!sentences.empty() &&
            (!part_has_word || !last_has_word ||
             goes_on(seen.substr(sentences.back().begin, sentences.back().size()), right, rules))) {
            sentences.back().end = part.end;
            last_has_word = last_has_word || part_has_word;
        } else {
            sentences.push_back(part);
            last_has_word = part_has_word;
        }
    }
    return sentences;
}

}  // namespace reviewcast
