// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/phrases.hpp"

#include "base/unicode.hpp"
#include "review/dates.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t reach_bytes = 120;  // how far behind a phrase a bracket may go
constexpr std::size_t most_words = 10;
constexpr std::size_t most_connectors = 3;

struct Finder {
    const SourceText& source;
    const Lexicon& lexicon;
    std::vector<Word> words;

    [[nodiscard]] std::string_view gap(std::size_t after) const {
        const std::size_t begin = words[after].at.end;
        const std::size_t end = after + 1 < words.size() ? words[after + 1].at.begin : source.chars.size();
        return std::string_view(source.chars).substr(begin, std::min<std::size_t>(end - begin, 12));
    }

    [[nodiscard]] bool joined(std::size_t after) const {
        return after + 1 < words.size() && (gap(after) == " " || gap(after) == " & ");
    }

    [[nodiscard]] bool starts_sentence(std::size_t i) const {
        return i == 0 || gap(i - 1).find_first_of(".!?:;") != std::string_view::npos;
    }

    /// Index after the last word of the phrase that starts at `i`.
    [[nodiscard]] std::size_t phrase_end(std::size_t i) const {
        std::size_t end = i + 1;
        while (end - i < most_words && joined(end - 1)) {
            if (is_possessive(end - 1)) break;
            std::size_t next = end;
            while (next < words.size() && next - end < most_connectors && !words[next].capital &&
                   lexicon.has(Words::connectors, words[next].folded) && joined(next))
                ++next;
            if (next >= words.size() || !words[next].capital) break;
            end = next + 1;
        }
        return end;
    }

    [[nodiscard]] bool is_possessive(std::size_t i) const {
        return words[i].folded.size() > 2 && words[i].folded.ends_with("'s");
    }

    /// End of a phrase in the text, without the 's of its last word.
    [[nodiscard]] std::size_t text_end(std::size_t last) const {
        if (!is_possessive(last)) return words[last].at.end;
        const std::string_view chars = source.chars;
        std::size_t end = code_point_before(chars, words[last].at.end).at.begin;
        return code_point_before(chars, end).at.begin;
    }

    void read_before(NamePhrase& phrase, std::size_t first) const {
        if (first == 0) return;
        const std::string_view between = gap(first - 1);
        if (between.find_first_of(".!?;") != std::string_view::npos) return;
        const std::string& nearest = words[first - 1].folded;
        const bool close = between == " " || phrase.set_off;
        if (between.find('(') != std::string_view::npos) phrase.person += 1;
        if (lexicon.item_type(nearest))
            phrase.work += close ? 3 : 2;
        else if (close && lexicon.has(Words::consumed, nearest))
            phrase.work += 3;
        else if (close && lexicon.has(Words::work_leads, nearest))
            phrase.work += first > 1 && lexicon.item_type(words[first - 2].folded) ? 3 : 1;
        if (close && !phrase.set_off && lexicon.has(Words::person_words, nearest)) phrase.person += 3;
        if (close && lexicon.has(Words::place_leads, nearest)) phrase.place += 1;
    }

    void read_after(NamePhrase& phrase, std::size_t end) const {
        const std::string_view rest =
            std::string_view(source.chars).substr(words[end - 1].at.end, reach_bytes);
        const std::size_t bracket = rest.find('(');
        if (bracket <= 3 && rest.substr(0, bracket).find_first_of(".,;") == std::string_view::npos) {
            const std::size_t close = std::min(rest.find(')'), rest.size());
            const std::string_view inside =
                rest.substr(bracket + 1, close > bracket ? close - bracket - 1 : 0);
            if (const auto year = find_year(inside.substr(0, 30)); year && year->begin <= 1) {
                phrase.work += 4;
                phrase.year = inside.substr(year->begin, year->size());
            } else if (const auto name = next_word(inside, 0);
                       name && name->capital && count_words(inside, 5) <= 4) {
                phrase.person += 3;
            }
            return;
        }
        if (end >= words.size() || is_possessive(end - 1)) return;
        const std::string_view between = gap(end - 1);
        if (between.find_first_of(".!?;") != std::string_view::npos) return;
        const std::string& next = words[end].folded;
        if (between == " " || phrase.set_off) {
            if (lexicon.has(Words::work_verbs, next)) phrase.work += 1;
            if (lexicon.has(Words::person_verbs, next) && !phrase.set_off) phrase.person += 1;
        }
        const Label* label =
            end + 1 < words.size() ? lexicon.find(next + " " + words[end + 1].folded) : nullptr;
        if (lexicon.has(Words::by, next) || (label && label->fact == "creator")) phrase.work += 3;
    }

    /// The marked run that the word lies in; of runs inside one another one of the last few that start before
    /// it.
    [[nodiscard]] const EmphasisRun* run_at(std::size_t word) const {
        constexpr int deepest = 4;
        const std::size_t begin = words[word].at.begin;
        auto run = std::upper_bound(source.runs.begin(), source.runs.end(), begin,
                                    [](std::size_t at, const EmphasisRun& r) { return at < r.at.begin; });
        for (int depth = 0; depth < deepest && run != source.runs.begin(); ++depth)
            if ((--run)->at.end > begin) return &*run;
        return nullptr;
    }

    /// A short run that starts at this word with a capital: index after its last word, else `first`.
    [[nodiscard]] std::size_t run_end(const EmphasisRun& run, std::size_t first) const {
        if (first > 0 && words[first - 1].at.begin >= run.at.begin) return first;
        std::size_t end = first;
        while (end < words.size() && words[end].at.begin < run.at.end)
            ++end;
        return end - first <= most_words ? end : first;
    }

    [[nodiscard]] NamePhrase read(std::size_t first, std::size_t end, const EmphasisRun* run) const {
        NamePhrase phrase;
        phrase.starts_sentence = starts_sentence(first) && !run;
        phrase.set_off = run != nullptr;
        phrase.at = {words[first].at.begin, text_end(end - 1)};
        // A line of dialogue stands in quotes too: it ends with its own stop or comma.
        const char last = run ? source.chars[run->at.end - 1] : ' ';
        if (run && last != '.' && last != ',' && last != '!' && last != '?') phrase.work += 2;
        read_before(phrase, first);
        read_after(phrase, end);
        // A capital article inside a sentence belongs to a title.
        if (!phrase.starts_sentence && end - first > 1 && lexicon.has(Words::articles, words[first].folded))
            phrase.work += 1;
        return phrase;
    }
};

}  // namespace

std::vector<NamePhrase> find_phrases(const SourceText& text, std::size_t limit, const Lexicon& lexicon) {
    Finder finder{text, lexicon, {}};
    for (std::size_t at = 0; at < limit;) {
        auto word = next_word(text.chars, at);
        if (!word) break;
        at = word->at.end;
        finder.words.push_back(std::move(*word));
    }
    std::vector<NamePhrase> phrases;
    for (std::size_t i = 0; i < finder.words.size();) {
        if (!finder.words[i].capital) {
            ++i;
            continue;
        }
        const EmphasisRun* run = finder.run_at(i);
        std::size_t end = run ? finder.run_end(*run, i) : i;
        if (end == i) run = nullptr;
        // "Saw The Orchard": the verb is capital only as the sentence's first word.
        if (!run && finder.starts_sentence(i) && lexicon.has(Words::consumed, finder.words[i].folded)) {
            ++i;
            continue;
        }
        if (!run) end = finder.phrase_end(i);
        phrases.push_back(finder.read(i, end, run));
        i = end;
    }
    return phrases;
}

}  // namespace reviewcast
