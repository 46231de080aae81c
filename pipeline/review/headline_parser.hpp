// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/headline.hpp"
#include "review/words.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// Takes a headline apart from both ends: headline.title shrinks to the title. read_headline knows the order.
struct HeadlineParser {
    const SourceText& source;
    const Lexicon& lexicon;
    Headline headline = {};

    [[nodiscard]] std::string_view text() const {
        return std::string_view(source.chars).substr(headline.title.begin, headline.title.size());
    }
    void take_joints_before(bool brackets_too = true);
    void take_joints_after();
    void note_type(const std::vector<Word>& words, std::size_t first, std::size_t count);
    /// "Film Review: …", "Review of …".
    void take_review_before();
    /// "Buchkritik", "Filmrecensie": the type is the first part of the word.
    void note_compounds(const std::vector<Word>& words, std::size_t count);
    /// "… – Film Review", "… (Review)".
    void take_review_after();
    /// "★★★☆☆ Fine, but loud", "8/10 – Iron Meadow".
    void take_score_before();
    /// "A Quiet Week (3)": a number up to ten in brackets at the end.
    void take_bare_score_after();
    void take_score_after();
    /// "… – Reviewed by Ann Lee, 3 May 2024".
    void take_reviewer_after();
    /// "crítica de" leads to a work as well as to a reviewer: a sign has to part it from a title before it,
    /// and a full name to follow.
    [[nodiscard]] bool is_reviewer_lead(std::string_view rest, const std::vector<Word>& words, std::size_t i,
                                        std::size_t count) const;
    /// "… – PS5", "… (PC, Switch)".
    void take_platform_after();
    /// "… (regie: Ann Lee)", "… (board game)", "… (contains spoilers)": what brackets at the end say of it.
    void take_bracket_after();
    bool take_bracketed_fact(std::string_view inside, std::size_t base);
    bool says_kind(const std::vector<Word>& words);
    [[nodiscard]] bool warns(const std::vector<Word>& words) const;
    /// What stands behind the title, in whatever order.
    void take_parts_after();
    /// "The Understudy, 1977".
    void take_year_after_comma();
    void take_year();
    /// "… by Ann Lee" from a place in the source on.
    void take_creator(std::size_t from);
    /// Where the ", un premier roman" begins that a text ends with; its size where it ends otherwise.
    [[nodiscard]] std::size_t apposition_begin(std::string_view text) const;
    /// Bytes of a word that leads to a maker: "by", the "d'" of "d'Aline"; 0 for any other.
    [[nodiscard]] std::size_t by_size(std::string_view rest, const Word& word) const;
    /// Where a colon or dash parts a subtitle from a text; its end where none does.
    [[nodiscard]] static std::size_t subtitle_begin(std::string_view text);
    /// The title ends before "by …"; where a subtitle follows, it is the work's name in a longer title.
    void take_title_before(std::size_t end, bool has_subtitle);
    [[nodiscard]] static bool ends_quoted(std::string_view text);
    /// "Ann Lee: “Harbour Lights”", "Ann Lee, *Harbour Lights*", "“Harbour Lights” – Ann Lee": a name beside
    /// a title that is set off.
    void take_name_beside_quote();
    static bool is_quote_edge(char32_t c);
    static bool is_edge(char32_t c);
    /// "3. Harbour Lights", "2) Salt": a place in a list.
    void take_number();
    /// Emoji at both ends: "Ramen Tsubame 🍜".
    void drop_ornaments();
    /// "[Test] 808", "Gelesen: …", "Kookboek: “…”": a word for reviewing, consuming or the kind of work.
    void take_lead();
    /// "Paper Comet – ‘Slow Weather’ review": single quotation marks, which may be apostrophes elsewhere.
    void note_single_quotes();
    /// "Iron Meadow review: slow and strange".
    void note_review_inside();
    void take_quotes();
    void note_case();
};

/// Signs that part a headline's parts, and brackets; not what may belong to a title.
[[nodiscard]] bool is_headline_joint(char32_t c);

}  // namespace reviewcast
