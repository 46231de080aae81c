// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/metadata_keys.hpp"
#include "review/role.hpp"

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace reviewcast {

/// What a label says about the passage or line it opens.
struct Label {
    Role role = Role::other;
    std::string language;  ///< of the table it stands in; empty for the site's own, in every language
    /// For credits and facts, what the value is: "creator", "writer" (a book's author or the reviewer),
    /// "year", "title", "author", "published", "type"; otherwise empty.
    std::string fact;
    std::string item_type;  ///< type of item the label implies ("film" for "Director"); otherwise empty
};

/// The lists of words under [words] of a labels.toml; each file says there what they are for.
enum class Words {
    articles,
    adornments,
    connectors,
    review_words,
    bylines,
    by,
    work_leads,
    consumed,
    work_verbs,
    person_words,
    person_verbs,
    place_leads,
    stars,
    points,
    out_of,
    of,
    halves,
    verdict_words,
    thumbs_up,
    thumbs_down,
    others,
    crowd,
    own,
    giving,
    fraction_words,
    platforms,
    conclusions,
    round_ups,
    negations,
    boilerplate,
    byline_labels
};
inline constexpr std::size_t words_count = static_cast<std::size_t>(Words::byline_labels) + 1;

/// What one language's labels.toml lists beside labels. All words are folded by fold_words.
struct LanguageWords {
    std::array<std::set<std::string, std::less<>>, words_count> lists;  ///< by Words
    std::map<std::string, int, std::less<>> numbers;                    ///< 0–10 in words
    std::map<std::string, int, std::less<>> months;                     ///< names and short forms, 1–12
};

/// The words that open sections, in all languages, from voices/languages/*/labels.toml.
struct LabelTable {
    std::map<std::string, std::vector<Label>, std::less<>> labels;  ///< by words as fold_words gives them
    /// Words by which a review speaks of a work of some type ("film", "movie": film), by language.
    std::map<std::string, std::map<std::string, std::string>, std::less<>> item_words;
    std::map<std::string, LanguageWords, std::less<>> words;  ///< by language
    KeyTable keys;                                            ///< of metadata, in all languages
};

/// Reads languages/metadata.toml of the voices folder and every languages/*/labels.toml. Throws UsageError
/// "file:line: …".
[[nodiscard]] LabelTable read_labels(const std::filesystem::path& voices_folder);

/// Adds a label that holds in every language, before those of the tables.
void add_label(LabelTable& table, std::string_view text, Role role);

/// Words for comparison: case-folded, white space collapsed, typographic apostrophes as '.
[[nodiscard]] std::string fold_words(std::string_view text);

/// The table as it holds for one review: its own language first, then English, which reviews in all languages
/// borrow from; every language where the review's is unknown.
class Lexicon {
  public:
    /// `language` is BCP 47, or empty for unknown. The table must outlive the lexicon.
    Lexicon(const LabelTable& table, std::string language);

    /// The label with these folded words, exactly.
    [[nodiscard]] const Label* find(std::string_view folded) const;
    /// The label in a text as a reviewer writes it: with articles, "my", "final", emoji, closing punctuation.
    [[nodiscard]] const Label* find_written(std::string_view text) const;
    [[nodiscard]] bool has(Words list, std::string_view folded) const;
    /// Whether `fits` holds for an entry of a list.
    [[nodiscard]] bool any_of(Words list, const std::function<bool(std::string_view)>& fits) const;
    [[nodiscard]] std::optional<int> number(std::string_view folded) const;
    [[nodiscard]] std::optional<int> month(std::string_view folded) const;
    /// The type of item a word stands for ("movie": film).
    [[nodiscard]] std::optional<std::string> item_type(std::string_view folded) const;
    /// Whether a word starts a score in words: a number, or "thumbs".
    [[nodiscard]] bool opens_score(const std::string& folded) const { return openers_.contains(folded); }
    /// Most words in one entry of a list.
    [[nodiscard]] static constexpr std::size_t longest_phrase() { return 5; }
    [[nodiscard]] const std::string& language() const { return language_; }
    [[nodiscard]] const KeyTable& keys() const { return table_.keys; }

  private:
    const LabelTable& table_;
    std::string language_;
    std::vector<std::string> order_;
    std::vector<const LanguageWords*> words_;
    std::unordered_set<std::string> openers_;
};

}  // namespace reviewcast
