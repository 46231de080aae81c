// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/item_type.hpp"

#include "base/format.hpp"
#include "review/words.hpp"

#include <map>
#include <string>

namespace reviewcast {

namespace {

constexpr std::size_t enough_bytes = 256 * 1024;

struct Votes {
    std::size_t count = 0;
    std::string word;  ///< the first that spoke for the type, or the evidence of a label
    Span source;
};

using Ballot = std::map<std::string, Votes>;

void vote(Ballot& ballot, const std::string& type, const std::string& word, Span source) {
    Votes& votes = ballot[type];
    if (votes.count++ == 0) {
        votes.word = word;
        votes.source = source;
    }
}

/// The type with at least `least` votes and twice as many as any other.
const Ballot::value_type* winner(const Ballot& ballot, std::size_t least) {
    const Ballot::value_type* best = nullptr;
    for (const auto& entry : ballot)
        if (!best || entry.second.count > best->second.count) best = &entry;
    if (!best || best->second.count < least) return nullptr;
    for (const auto& entry : ballot)
        if (&entry != best && entry.second.count * 2 > best->second.count) return nullptr;
    return best;
}

void count_words_of(const SourceText& text, std::size_t limit, const Lexicon& lexicon, Ballot& ballot) {
    for (std::size_t at = 0; at < limit;) {
        const auto word = next_word(text.chars, at);
        if (!word) return;
        at = word->at.end;
        std::string_view stem = word->folded;
        if (stem.ends_with("'s")) stem.remove_suffix(2);
        if (const auto type = lexicon.item_type(stem))
            vote(ballot, *type, std::string(stem), text.source_of(word->at));
    }
}

}  // namespace

std::optional<Fact> find_item_type(const Draft& draft, const Lexicon& lexicon) {
    Ballot labels;
    for (const StatedFact& stated : draft.stated) {
        if (stated.fact == "type") {
            const auto type = stated.item_type.empty() ? lexicon.item_type(fold_words(stated.value.chars))
                                                       : std::optional(stated.item_type);
            if (type) return to_fact(stated, *type);
        }
        if (stated.fact == "title")
            if (const auto type = lexicon.item_type(fold_words(stated.label)))
                vote(labels, *type, evidence_of(stated), stated.source);
        if (!stated.item_type.empty() && stated.item_type != "publication")
            vote(labels, stated.item_type, evidence_of(stated), stated.source);
    }
    if (const auto* best = winner(labels, 1))
        return Fact{best->first, best->second.word, best->second.source};
    Ballot words;
    std::size_t seen = 0;
    if (draft.headline) count_words_of(*draft.headline, enough_bytes, lexicon, words);
    for (const Section& section : draft.review.sections)
        for (const Block& block : section.blocks) {
            if (seen > enough_bytes) break;
            seen += block.text.chars.size();
            count_words_of(block.text, enough_bytes, lexicon, words);
        }
    // One mention is enough where the text speaks of no other kind of work.
    if (const auto* best = winner(words, words.size() == 1 ? 1 : 2))
        return Fact{best->first,
                    format("the word '{}', {} mention{}", best->second.word, best->second.count,
                           best->second.count == 1 ? "" : "s"),
                    best->second.source, true};
    return std::nullopt;
}

}  // namespace reviewcast
