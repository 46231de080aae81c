// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/work_title.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/phrases.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace reviewcast {

namespace {

/// Evidence is looked for in so much of the text; a review names its work long before.
constexpr std::size_t enough_bytes = 256 * 1024;
/// Two mentions with weak evidence, or one with strong, make a work; tried on the samples in tests/reviews.
constexpr int least_work_recurring = 2;
constexpr int least_work_single = 4;

struct Candidate {
    std::string name;
    Span source;
    int count = 0;
    int work = 0;
    int person = 0;
    int place = 0;
    bool set_off = false;  ///< in quotes or emphasis
    std::size_t words = 0;
    std::optional<std::string> year;
};

struct Collector {
    const Lexicon& lexicon;
    std::map<std::string, Candidate> candidates;

    void add(const SourceText& text, const NamePhrase& phrase, Span at) {
        const std::string name = text.chars.substr(at.begin, at.size());
        Candidate& candidate = candidates[fold_words(name)];
        if (candidate.count++ == 0) {
            candidate.name = name;
            candidate.source = text.source_of(at);
            candidate.words = count_words(name, 10);
        }
        candidate.work += phrase.work;
        candidate.person += phrase.person;
        candidate.place += phrase.place;
        candidate.set_off = candidate.set_off || phrase.set_off;
        if (phrase.year && !candidate.year) candidate.year = phrase.year;
    }

    [[nodiscard]] bool knows(std::string_view name) const { return candidates.contains(fold_words(name)); }

    /// A phrase at the start of a sentence, where the first capital means nothing by itself.
    void add_sentence_start(const SourceText& text, const NamePhrase& phrase) {
        const std::string_view chars = text.chars;
        const std::string_view whole = chars.substr(phrase.at.begin, phrase.at.size());
        if (knows(whole)) return add(text, phrase, phrase.at);
        const auto first = next_word(whole, 0);
        const auto second = first ? next_word(whole, first->at.end) : std::nullopt;
        if (!second) {
            if (phrase.set_off || phrase.work > 2) add(text, phrase, phrase.at);
            return;
        }
        const Span rest{phrase.at.begin + second->at.begin, phrase.at.end};
        const bool lead =
            lexicon.has(Words::work_leads, first->folded) || lexicon.has(Words::place_leads, first->folded) ||
            lexicon.has(Words::person_words, first->folded) || lexicon.has(Words::own, first->folded);
        if (knows(chars.substr(rest.begin, rest.size())) || (lead && second->capital))
            return add(text, phrase, rest);
        add(text, phrase, phrase.at);
    }
};

/// Words of all names that the text treats as persons, and of the credits.
std::set<std::string> person_words(const std::map<std::string, Candidate>& candidates, const Draft& draft) {
    std::set<std::string> names;
    const auto add = [&](std::string_view text) {
        for (const Word& word : words_in(text))
            if (word.capital) names.insert(word.folded);
    };
    for (const auto& [key, candidate] : candidates)
        if (candidate.person > candidate.work) add(candidate.name);
    for (const StatedFact& stated : draft.stated)
        if (stated.fact == "creator" || stated.fact == "writer" || stated.fact == "author")
            add(stated.value.chars);
    if (draft.byline) add(draft.byline->chars);
    return names;
}

bool is_person(const Candidate& candidate, const std::set<std::string>& names) {
    if (candidate.person > 0 && candidate.person >= candidate.work) return true;
    for (const Word& word : words_in(candidate.name))
        if (word.capital && !names.contains(word.folded)) return false;
    return true;
}

int weight(const Candidate& candidate) {
    return candidate.work + candidate.count + (candidate.words > 1 ? 1 : 0) - 2 * candidate.person -
           candidate.place;
}

bool is_plain(const Candidate& candidate) {
    if (candidate.place >= candidate.work) return false;
    if (candidate.count > 1 && candidate.work >= least_work_recurring &&
        (candidate.words > 1 || candidate.work > 2))
        return true;
    return candidate.work >= least_work_single;
}

}  // namespace

std::optional<WorkEvidence> find_work(const Draft& draft, const Lexicon& lexicon) {
    Collector collector{lexicon, {}};
    std::vector<std::pair<const SourceText*, NamePhrase>> starts;
    std::size_t seen = 0;
    for (const Section& section : draft.review.sections)
        for (const Block& block : section.blocks) {
            if (block.kind == Block::Kind::separator || seen > enough_bytes) continue;
            seen += block.text.chars.size();
            for (const NamePhrase& phrase : find_phrases(block.text, enough_bytes, lexicon)) {
                if (phrase.starts_sentence)
                    starts.emplace_back(&block.text, phrase);
                else
                    collector.add(block.text, phrase, phrase.at);
            }
        }
    for (const auto& [text, phrase] : starts)
        collector.add_sentence_start(*text, phrase);
    const std::set<std::string> names = person_words(collector.candidates, draft);
    const Candidate* best = nullptr;
    for (const auto& [key, candidate] : collector.candidates) {
        if (!is_plain(candidate) || is_person(candidate, names) || lexicon.find_written(candidate.name))
            continue;
        if (lexicon.month(key) || candidate.name.size() < 2) continue;
        if (!best || weight(candidate) > weight(*best) ||
            (weight(candidate) == weight(*best) && candidate.source.begin < best->source.begin))
            best = &candidate;
    }
    if (!best) return std::nullopt;
    const std::string how =
        best->set_off ? "set off by quotes or emphasis" : "a title-cased phrase spoken of as a work";
    return WorkEvidence{
        best->name,
        format("recurring phrase: {}, {} mention{}", how, best->count, best->count == 1 ? "" : "s"),
        best->source, best->year};
}

std::size_t count_mentions(const Draft& draft, const std::string& phrase) {
    std::size_t count = 0;
    if (phrase.empty()) return 0;
    for (const Section& section : draft.review.sections)
        for (const Block& block : section.blocks)
            for (std::size_t at = block.text.chars.find(phrase); at != std::string::npos;
                 at = block.text.chars.find(phrase, at + phrase.size()))
                ++count;
    return count;
}

}  // namespace reviewcast
