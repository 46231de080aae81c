// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/lexicon.hpp"

#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "script/ipa.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace reviewcast {

namespace {

/// Composed where it has combining marks (U+0300 to U+036F), so that one spelling is one key.
std::string composed(std::string_view text) {
    const bool has_marks = text.find_first_of("\xCC\xCD") != std::string_view::npos;
    return has_marks ? compose(text) : std::string(text);
}

/// What a token is compared by.
std::string key_of(const Token& token) {
    if (token.kind == Token::Kind::space) return " ";
    if (token.folded.empty()) return std::string(token.chars);
    return composed(token.folded);
}

/// "'s", "s", or nothing: what a word may add to an entry.
std::string_view ending_of(std::string_view key) {
    for (const std::string_view ending : {"'s", "s"})
        if (key.ends_with(ending)) return ending;
    return {};
}

bool is_all_upper(std::string_view chars) {
    return to_upper(chars) == chars && to_lower(chars) != chars;
}

/// Whether the tokens are all of a word: none touches it, and it is no part of an address.
bool is_whole(const Sentence& sentence, std::size_t begin, std::size_t end) {
    const auto is_letters = [&](std::size_t i) { return sentence.is_word(i) || sentence.is_digits(i); };
    if (is_letters(begin) && begin > 0 && is_letters(begin - 1)) return false;
    if (is_letters(end - 1) && is_letters(end)) return false;
    const char32_t mark = sentence.at(end).mark;
    return !((mark == '.' || mark == '@' || mark == '_') && is_letters(end + 1));
}

constexpr std::size_t shortest_with_ending = 3;  // bytes of the spelling: "Ys" is no plural of "Y"

}  // namespace

void PronunciationLexicon::add(Candidate candidate, Candidates& candidates) {
    auto& same_start = candidates[candidate.keys.front()];
    const auto is_same = [&](const Candidate& other) {
        return other.layer == candidate.layer && other.keys == candidate.keys &&
               other.region == candidate.region && other.is_any_case == candidate.is_any_case &&
               (candidate.is_any_case || other.chars == candidate.chars);
    };
    if (std::ranges::any_of(same_start, is_same)) return;
    const auto rank = [](const Candidate& c) {
        return std::tuple(-static_cast<std::ptrdiff_t>(c.keys.size()), -static_cast<std::ptrdiff_t>(c.layer),
                          c.is_any_case);
    };
    const auto place = std::ranges::upper_bound(same_start, rank(candidate), {}, rank);
    same_start.insert(place, std::move(candidate));
}

void PronunciationLexicon::add(const LexemeList& list, const std::string& layer) {
    static const ReadingTable none;
    ++layers_;
    Candidates& candidates = languages_[primary_language(list.language)];
    for (const Lexeme& lexeme : list.lexemes) {
        for (const std::string& grapheme : lexeme.graphemes) {
            Candidate candidate{{grapheme, lexeme.alias, lexeme.ipa, layer, lexeme.place},
                                {},
                                {},
                                region_of(list.language),
                                to_lower(grapheme) == grapheme,
                                layers_};
            for (const Token& token : tokenise(grapheme, none).tokens) {
                candidate.keys.push_back(key_of(token));
                candidate.chars.push_back(composed(token.chars));
            }
            if (!candidate.keys.empty()) add(std::move(candidate), candidates);
        }
    }
}

std::optional<LexiconMatch> PronunciationLexicon::match(const Candidate& candidate, const Place& place) {
    const auto& [sentence, i, language, region] = place;
    const std::size_t count = candidate.keys.size();
    if (!candidate.region.empty() && !region.empty() && candidate.region != region) return std::nullopt;
    LexiconMatch match{&candidate.entry, count, {}};
    bool as_written = true, upper = true;
    for (std::size_t k = 0; k < count; ++k) {
        const Token& token = sentence.at(i + k);
        const std::string key = key_of(token);
        std::string chars = composed(token.chars);
        if (key != candidate.keys[k]) {
            match.ending = ending_of(key);
            const std::size_t stem = key.size() - match.ending.size();
            const bool fits = k + 1 == count && sentence.is_word(i + k) && !match.ending.empty() &&
                              candidate.entry.written.size() >= shortest_with_ending &&
                              key.compare(0, stem, candidate.keys[k]) == 0 &&
                              candidate.keys[k].size() == stem;
            if (!fits || !sound_of_ending("", language)) return std::nullopt;
            // An apostrophe may be of three bytes; the letters before it are what is compared.
            const auto last = code_point_before(chars, chars.size());
            chars.resize(last.at.begin);
            if (match.ending.size() == 2) chars.resize(code_point_before(chars, chars.size()).at.begin);
        }
        as_written &= sentence.is_space(i + k) || chars == candidate.chars[k];
        upper &= !sentence.is_word(i + k) || is_all_upper(chars);
    }
    if (!candidate.is_any_case && !as_written && !upper) return std::nullopt;
    return is_whole(sentence, i, i + count) ? std::optional(match) : std::nullopt;
}

std::optional<LexiconMatch> PronunciationLexicon::find(const Sentence& sentence, std::size_t i,
                                                       std::string_view language) const {
    if (languages_.empty() || sentence.is_space(i)) return std::nullopt;
    const Place place{sentence, i, primary_language(language), region_of(language)};
    const auto words = languages_.find(place.language);
    if (words == languages_.end()) return std::nullopt;
    const auto look_up = [&](std::string_view first) -> std::optional<LexiconMatch> {
        const auto found = words->second.find(first);
        if (found == words->second.end()) return std::nullopt;
        for (const Candidate& candidate : found->second)
            if (const auto matched = match(candidate, place)) return matched;
        return std::nullopt;
    };
    const std::string key = key_of(sentence.at(i));
    if (const auto matched = look_up(key)) return matched;
    for (const std::string_view ending : {"'s", "s"})
        if (key.ends_with(ending))
            if (const auto matched = look_up(std::string_view(key).substr(0, key.size() - ending.size())))
                return matched;
    return std::nullopt;
}

PronunciationLexicon read_lexicons(const std::filesystem::path& voices_folder,
                                   const std::vector<std::string>& languages,
                                   const std::vector<std::filesystem::path>& files, const WarningSink& warn) {
    PronunciationLexicon lexicon;
    std::vector<std::string> done;
    for (const std::string& tag : languages) {
        const std::string language = primary_language(tag);
        const auto file = voices_folder / "languages" / language / "lexicon.pls";
        const bool is_name = std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
        if (language.empty() || !is_name || std::ranges::find(done, language) != done.end() ||
            !std::filesystem::exists(file))
            continue;
        done.push_back(language);
        lexicon.add(read_pls(file, warn), "built in");
    }
    for (const auto& file : files)
        lexicon.add(read_pls(file, warn), file.string());
    return lexicon;
}

}  // namespace reviewcast
