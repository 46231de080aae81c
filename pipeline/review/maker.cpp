// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/maker.hpp"

#include "base/format.hpp"
#include "review/openings.hpp"
#include "review/words.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t enough_bytes = 64 * 1024;
constexpr std::size_t longest_label_words = 4;
constexpr std::size_t most_name_words = 4;

/// The label of a maker that ends with the word before `next`: at least two words, for "director" alone may
/// be any director; an abbreviation with its stop ("dir.") will do.
const Label* maker_label(const std::vector<Word>& words, std::size_t last, std::string_view text,
                         const Lexicon& lexicon) {
    std::string phrase = words[last].folded;
    const bool shortened = text.substr(words[last].at.end).starts_with(". ");
    for (std::size_t count = 1; count <= longest_label_words; ++count) {
        const Label* label = lexicon.find(phrase);
        if (label && label->fact == "creator" && (count > 1 || shortened)) return label;
        if (count > last) break;
        phrase = words[last - count].folded + " " + phrase;
    }
    return nullptr;
}

/// The capitalised words that follow, with small words between them: "Ana de la Cruz".
Span name_after(const std::vector<Word>& words, std::size_t first, std::string_view text,
                const Lexicon& lexicon) {
    std::size_t end = first;
    for (std::size_t i = first; i < words.size() && i < first + most_name_words; ++i) {
        const std::string_view gap =
            i == first ? " " : text.substr(words[i - 1].at.end, words[i].at.begin - words[i - 1].at.end);
        const bool initial = i > first && words[i - 1].at.size() == 1 && gap == ". ";
        if (gap != " " && gap != " & " && !initial) break;
        if (words[i].capital)
            end = i + 1;
        else if (!lexicon.has(Words::connectors, words[i].folded))
            break;
    }
    return end == first ? Span{} : Span{words[first].at.begin, words[end - 1].at.end};
}

struct Search {
    const Draft& draft;
    const Lexicon& lexicon;
    std::optional<Fact> found = {};
    bool several = false;

    void look(const SourceText& text) {
        const std::vector<Word> words = words_in(std::string_view(text.chars).substr(0, enough_bytes));
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (!words[i + 1].capital) continue;
            const Label* label = maker_label(words, i, text.chars, lexicon);
            if (!label || !fits(*label)) continue;
            const Span name = name_after(words, i + 1, text.chars, lexicon);
            if (name.empty()) continue;
            add(text.chars.substr(name.begin, name.size()), text.source_of(name), words[i].folded);
        }
    }

    [[nodiscard]] bool fits(const Label& label) const {
        const auto& type = draft.review.item.type;
        return !type || label.item_type.empty() || label.item_type == type->value;
    }

    void add(const std::string& name, Span source, const std::string& lead) {
        if (found && fold_words(found->value) != fold_words(name)) several = true;
        if (!found) found = Fact{name, format("the words '{} {}'", lead, name), source};
    }
};

}  // namespace

std::optional<Fact> find_maker(const Draft& draft, const Lexicon& lexicon) {
    Search search{draft, lexicon};
    std::size_t seen = 0;
    for (const Section& section : draft.review.sections)
        for (const Block& block : section.blocks) {
            if (seen > enough_bytes) break;
            seen += block.text.chars.size();
            search.look(block.text);
        }
    return search.several ? std::nullopt : search.found;
}

}  // namespace reviewcast
