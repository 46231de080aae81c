// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/maker.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/maker_phrases.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t enough_bytes = 64 * 1024;
constexpr std::size_t longest_label_words = 4;

/// How plainly a text names a maker, the plainest first.
enum Plainness : std::size_t {
    labelled,     ///< "directed by X", "dir. X", "Regie: X"
    beside_name,  ///< "X's Salt Road", "Salt Road by X"
    beside_kind,  ///< "the new novel by X", "X's third novel"
    in_office,    ///< "director X"
    plainness_count
};

/// Two spellings of one name: equal, or the one is the other's last part.
bool same_name(std::string_view a, std::string_view b) {
    const std::string one = fold_words(a), other = fold_words(b);
    return one == other || one.ends_with(" " + other) || other.ends_with(" " + one);
}

/// The makers that a text names in one of the ways.
struct Names {
    std::optional<Fact> found = {};
    bool several = false;

    void add(Fact fact) {
        if (!found) {
            found = std::move(fact);
        } else if (!same_name(found->value, fact.value)) {
            several = true;
        } else if (fact.value.size() > found->value.size()) {
            found = std::move(fact);
        }
    }
};

struct Search {
    const Draft& draft;
    const Lexicon& lexicon;
    std::array<Names, plainness_count> names = {};

    [[nodiscard]] bool fits(const Label& label) const {
        const auto& type = draft.review.item.type;
        return !type || label.item_type.empty() || label.item_type == type->value;
    }

    [[nodiscard]] bool is_work() const {
        const auto& type = draft.review.item.type;
        return !type || (type->value != "place" && type->value != "product");
    }

    void add(Plainness how, const MakerWords& text, Span name, const std::string& lead) {
        const std::string value = text.slice(name);
        const auto& item = draft.review.item.name;
        if (item && (same_name(item->value, value) || lexicon.item_type(fold_words(value)))) return;
        names[how].add({value, format("the words '{}'", lead), text.source.source_of(name)});
    }

    /// The label of a maker that ends with the word `last`: at least two words, for "director" alone may be
    /// any director; an abbreviation with its stop ("dir.") or a colon behind it will do.
    [[nodiscard]] const Label* label_at(const MakerWords& text, std::size_t last) const {
        std::string phrase = text.words[last].folded;
        const std::string_view behind = std::string_view(text.source.chars).substr(text.words[last].at.end);
        const bool closed = behind.starts_with(". ") || behind.starts_with(": ");
        for (std::size_t count = 1; count <= longest_label_words; ++count) {
            const Label* label = lexicon.find(phrase);
            if (label && label->fact == "creator" && (count > 1 || closed)) return label;
            if (count > last) break;
            phrase = text.words[last - count].folded + " " + phrase;
        }
        return nullptr;
    }

    void look_for_labels(const MakerWords& text, std::size_t i) {
        if (i + 1 >= text.words.size() || !text.words[i + 1].capital) return;
        const Label* label = label_at(text, i);
        const Span name = label && fits(*label) ? text.name_at(i + 1, lexicon) : Span{};
        if (!name.empty()) add(labelled, text, name, text.words[i].folded + " " + text.slice(name));
    }

    /// "Regisseurin Anja Petersen schaut zu", "the director, Huw Prosser": where a sentence begins, or behind
    /// an article. Elsewhere it may be another work's.
    void look_for_offices(const MakerWords& text, std::size_t i) {
        const Label* label = lexicon.find(text.words[i].folded);
        if (!label || label->fact != "creator" || label->item_type.empty() || !fits(*label)) return;
        const bool article = i > 0 && lexicon.has(Words::articles, text.words[i - 1].folded);
        if (!article && !text.starts_sentence(i)) return;
        const Span name = text.full_name_at(i + 1, lexicon);
        const std::string_view gap = name.empty() ? "" : text.gap(i);
        if (gap == " " || (article && gap == ", "))
            add(in_office, text, name, text.words[i].folded + " " + text.slice(name));
    }

    [[nodiscard]] bool is_kind(const Word& word) const {
        const auto type = lexicon.item_type(word.folded);
        const auto& own = draft.review.item.type;
        return type && (!own || own->value == *type);
    }

    /// "the new novel by X", "la nueva novela de X", "X's slow little film".
    void look_for_kinds(const MakerWords& text, std::size_t i) {
        if (!is_kind(text.words[i])) return;
        if (const Span name = text.name_behind_by(i, lexicon); !name.empty())
            return add(beside_kind, text, name, text.words[i].folded + " … " + text.slice(name));
        constexpr std::size_t most_between = 3;
        for (std::size_t back = 1; back <= most_between + 1 && back <= i; ++back) {
            if (text.gap(i - back) != " ") return;
            const Span name = text.possessor_at(i - back, lexicon);
            if (!name.empty())
                return add(beside_kind, text, name, text.slice(name) + "'s … " + text.words[i].folded);
            if (text.words[i - back].capital) return;
        }
    }

    /// "X's Salt Road", "“Salt Road” (2020) by X".
    void look_beside_name(const MakerWords& text) {
        if (!draft.review.item.name) return;
        const std::string& item = draft.review.item.name->value;
        if (item.empty()) return;
        for (std::size_t at = text.source.chars.find(item); at != std::string::npos && at < enough_bytes;
             at = text.source.chars.find(item, at + item.size())) {
            const Span place{at, at + item.size()};
            Span name = text.name_behind_title(place, lexicon);
            if (name.empty()) name = text.possessor_before(place, lexicon);
            if (!name.empty()) add(beside_name, text, name, text.slice(name) + "' beside '" + item);
        }
    }

    void look(const SourceText& source) {
        const MakerWords text(source, enough_bytes);
        for (std::size_t i = 0; i < text.words.size(); ++i) {
            look_for_labels(text, i);
            if (!is_work()) continue;
            look_for_offices(text, i);
            look_for_kinds(text, i);
        }
        if (is_work()) look_beside_name(text);
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
    for (const Names& names : search.names) {
        if (names.several) return std::nullopt;
        if (names.found) return names.found;
    }
    return std::nullopt;
}

}  // namespace reviewcast
