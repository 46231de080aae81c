// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "script/explain.hpp"
#include "script/tokens.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace reviewcast {

namespace {

/// A word that the voice says, and where it is written.
struct Met {
    std::string word;
    std::string language;  ///< primary subtag
    WrittenPlace at;
    bool in_capitals = false;
    bool is_spelt = false;  ///< said letter by letter
};

bool is_latin(char32_t c) {
    return c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || !is_letter(c);
}

/// A vowel of any Latin spelling, its marks taken off; y counts ("rhythm").
bool has_vowel(const std::string& word) {
    return to_lower(to_ascii(word)).find_first_of("aeiouy") != std::string::npos;
}

bool is_oddly_spelt(const std::string& word) {
    const std::vector<CodePoint> letters = code_points(word);
    for (std::size_t i = 1; i < letters.size(); ++i) {
        const char32_t c = letters[i].value;
        if (is_upper(c) && is_lower(letters[i - 1].value)) return true;
        if (i > 1 && is_letter(c) && c == letters[i - 1].value && c == letters[i - 2].value) return true;
    }
    return !has_vowel(word);
}

/// By the source; what only the host says comes after it.
bool comes_before(const WrittenPlace& a, const WrittenPlace& b) {
    if (a.source.empty() != b.source.empty()) return b.source.empty();
    return !a.source.empty() && a.source.begin < b.source.begin;
}

/// What is known of words, and what is concluded from it.
struct Judge {
    const ReadingTables& tables;
    const Dictionaries& dictionaries;

    [[nodiscard]] bool is_listed(const Met& met) const {
        const ReadingTable& table = table_of(met.language, tables);
        const std::string folded = fold_case(met.word);
        return table.has("initialisms", folded) || table.has("acronyms", folded);
    }

    [[nodiscard]] bool has(const std::string& word, const std::string& language) const {
        return dictionaries.has(word, language).value_or(false);
    }

    /// "DVD" is said right when spelt, "LOUD" when not.
    [[nodiscard]] bool is_sure_in_capitals(const Met& met) const {
        const std::string lower = to_lower(met.word);
        const bool as_word = has(lower, met.language);
        const bool as_written = has(met.word, met.language);
        return met.is_spelt ? as_written && !as_word : as_written || as_word;
    }

    /// The risk of a word; `languages` gets those that have it where it is foreign.
    [[nodiscard]] std::optional<Risk> risk_of(const Met& met, std::vector<std::string>& languages) const {
        if (is_listed(met)) return {};
        if (met.in_capitals) return is_sure_in_capitals(met) ? std::nullopt : std::optional(Risk::capitals);
        const std::optional<bool> known = dictionaries.has(met.word, met.language);
        if (known.value_or(false)) return {};
        if (!std::ranges::all_of(code_points(met.word), [](const CodePoint& c) { return is_latin(c.value); }))
            return Risk::foreign;
        if (known)
            for (const std::string& language : dictionaries.languages)
                if (language != met.language && has(met.word, language)) languages.push_back(language);
        if (!languages.empty()) return Risk::foreign;
        if (is_oddly_spelt(met.word)) return Risk::odd_spelling;
        return known ? std::optional(Risk::unknown) : std::nullopt;
    }
};

/// The words at risk so far, each judged once.
class Listing {
  public:
    explicit Listing(Judge judge) : judge_(judge) {}

    void add(const Met& met) {
        const auto [entry, is_new] = seen_.try_emplace({met.language, fold_case(met.word)}, std::nullopt);
        if (is_new) {
            std::vector<std::string> languages;
            if (const auto risk = judge_.risk_of(met, languages)) {
                entry->second = words_.size();
                words_.push_back({met.word, *risk, std::move(languages), 0, met.at});
            }
        }
        if (!entry->second) return;
        WordAtRisk& word = words_[*entry->second];
        ++word.count;
        if (!comes_before(met.at, word.first)) return;
        word.first = met.at;
        word.word = met.word;
    }

    [[nodiscard]] std::vector<WordAtRisk> sorted() && {
        std::ranges::stable_sort(words_, comes_before, &WordAtRisk::first);
        return std::move(words_);
    }

  private:
    Judge judge_;
    /// By language and folded word: its index in words_; nothing where it is no risk.
    std::map<std::pair<std::string, std::string>, std::optional<std::size_t>> seen_;
    std::vector<WordAtRisk> words_;
};

/// Goes through one utterance's links; what is asked of it has to come in order.
class Walk {
  public:
    Walk(const Utterance& utterance, std::size_t index) : utterance_(utterance), index_(index) {}

    [[nodiscard]] bool has_pronunciation(Span spoken) {
        const auto& all = utterance_.pronunciations;
        while (pronunciation_ < all.size() && all[pronunciation_].spoken.end <= spoken.begin)
            ++pronunciation_;
        return pronunciation_ < all.size() && all[pronunciation_].spoken.begin < spoken.end;
    }

    [[nodiscard]] std::string language_at(Span written) {
        const auto& all = utterance_.titles;
        while (title_ < all.size() && all[title_].at.end <= written.begin)
            ++title_;
        const bool in_title = title_ < all.size() && all[title_].at.begin <= written.begin;
        return primary_language(in_title && !all[title_].language.empty() ? all[title_].language
                                                                          : utterance_.language);
    }

    [[nodiscard]] WrittenPlace place(Span written) const {
        return {index_, written, source_of(utterance_.pieces, written)};
    }

  private:
    const Utterance& utterance_;
    std::size_t index_;
    std::size_t pronunciation_ = 0;
    std::size_t title_ = 0;
};

/// Letters that are all capitals, two at least, without the ending of "DVDs"; empty for anything else.
std::string_view capitals_of(std::string_view written) {
    for (const std::string_view ending : {"'s", "’s", "s"})
        if (written.ends_with(ending)) {
            written.remove_suffix(ending.size());
            break;
        }
    const std::vector<CodePoint> letters = code_points(written);
    const bool all = std::ranges::all_of(letters, [](const CodePoint& c) { return is_upper(c.value); });
    return all && letters.size() >= 2 ? written : std::string_view{};
}

bool is_single_letter(const Token& token) {
    return token.kind == Token::Kind::word && code_point_at(token.chars, 0).at.end == token.chars.size();
}

/// The parts of a word between apostrophes, where the dictionaries do not know it as a whole: "Lindqvist's".
std::vector<Span> parts_of(std::string_view word) {
    std::vector<Span> parts;
    for (std::size_t begin = 0; begin <= word.size();) {
        const std::size_t end = std::min(word.find('\'', begin), word.size());
        parts.push_back({begin, end});
        begin = end + 1;
    }
    return parts;
}

void add_words(const Link& link, std::string_view spoken, const Dictionaries& dictionaries, Walk& walk,
               Listing& listing) {
    static const ReadingTable none;
    const std::string language = walk.language_at(link.written);
    for (const Token& token : tokenise(spoken, none).tokens) {
        if (token.kind != Token::Kind::word || is_single_letter(token)) continue;
        const Span at{link.spoken.begin + token.at.begin, link.spoken.begin + token.at.end};
        if (walk.has_pronunciation(at)) continue;
        const std::string word(token.chars);
        if (dictionaries.has(word, language).value_or(false)) continue;
        // A link that copies its text has its bytes side by side.
        const bool is_copy = link.written.size() == link.spoken.size();
        for (const Span& part : parts_of(word)) {
            if (part.size() < 2) continue;
            const std::size_t begin = link.written.begin + token.at.begin + part.begin;
            const Span written = is_copy ? Span{begin, begin + part.size()} : link.written;
            listing.add({word.substr(part.begin, part.size()), language, walk.place(written)});
        }
    }
}

void add_utterance(const Script& script, std::size_t index, const Dictionaries& dictionaries,
                   Listing& listing) {
    static const ReadingTable none;
    const Utterance& utterance = script.utterances[index];
    Walk walk(utterance, index);
    for (const Link& link : utterance.alignment) {
        const auto written =
            std::string_view(utterance.written).substr(link.written.begin, link.written.size());
        const auto spoken = std::string_view(utterance.spoken).substr(link.spoken.begin, link.spoken.size());
        const std::string_view capitals = capitals_of(written);
        if (capitals.empty()) {
            add_words(link, spoken, dictionaries, walk, listing);
        } else if (!spoken.empty() && !walk.has_pronunciation(link.spoken)) {
            const Sentence said = tokenise(trim(spoken), none);
            const Span at{link.written.begin, link.written.begin + capitals.size()};
            listing.add({std::string(capitals), walk.language_at(link.written), walk.place(at), true,
                         is_single_letter(said.at(0))});
        }
    }
}

}  // namespace

std::string_view to_string(Risk risk) {
    switch (risk) {
    case Risk::unknown:
        return "unknown";
    case Risk::odd_spelling:
        return "odd spelling";
    case Risk::foreign:
        return "foreign";
    case Risk::capitals:
        return "capitals";
    }
    return {};
}

std::vector<WordAtRisk> words_at_risk(const Script& script, const ReadingTables& tables,
                                      const Dictionaries& dictionaries) {
    Listing listing({tables, dictionaries});
    for (std::size_t i = 0; i < script.utterances.size(); ++i)
        add_utterance(script, i, dictionaries, listing);
    return std::move(listing).sorted();
}

}  // namespace reviewcast
