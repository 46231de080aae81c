// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/found_scores.hpp"

#include "review/headline.hpp"
#include "review/headline_parts.hpp"
#include "review/part_rating.hpp"
#include "review/score_parts.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <string>

namespace reviewcast {

namespace {

constexpr std::size_t least_part_ratings = 2;
constexpr std::size_t reach_bytes = 120;  // how far behind a score its owner may be named

bool is_closing(Role role) {
    return role == Role::recommendation || role == Role::verdict || role == Role::score;
}

/// Whose score it is, by what the sentence says before and after it.
bool is_of_others(const ScoreMention& mention, std::string_view text, std::size_t from,
                  const Lexicon& lexicon) {
    if (mention.opening == ScoreMention::Opening::crowd) return true;
    const std::string_view before_text = text.substr(from, mention.at.begin - from);
    const std::vector<Word> before = words_before(before_text, before_text.size(), 14);
    const auto other =
        std::max(last_phrase(lexicon, Words::crowd, before), last_phrase(lexicon, Words::others, before));
    const auto own = last_phrase(lexicon, Words::own, before);
    if (other) {
        // "my wife" holds "my": only a later word of the reviewer's takes the score back.
        const std::size_t length = std::max(match_phrase(lexicon, Words::crowd, before, *other),
                                            match_phrase(lexicon, Words::others, before, *other));
        if (!own || *own < *other + length) return true;
    }
    std::string_view after_text = text.substr(mention.at.end, reach_bytes);
    after_text = after_text.substr(0, std::min(after_text.find_first_of(",;)"), after_text.size()));
    const std::vector<Word> after = words_after(after_text, 0, 4);
    const auto crowd = last_phrase(lexicon, Words::crowd, after);
    const auto others_after = last_phrase(lexicon, Words::others, after);
    return crowd.has_value() || (others_after.has_value() && !own && after.size() <= 4 && *others_after <= 1);
}

bool closes(std::string_view text, const ScoreMention& mention) {
    return count_words(text.substr(mention.at.end), 4) <= 3;
}

bool is_given(const ScoreMention& mention, std::string_view text, const Lexicon& lexicon) {
    const std::vector<Word> before = words_before(text, mention.at.begin, 5);
    return last_phrase(lexicon, Words::giving, before).has_value();
}

/// The scores of one block after another.
struct Finder {
    const Lexicon& lexicon;
    const Review& review;
    std::vector<FoundScore> found = {};

    int rank_of(const ScoreMention& mention, std::string_view text, Role role, bool last_text) const {
        if (mention.opening == ScoreMention::Opening::overall) return FoundScore::labelled;
        if (mention.opening == ScoreMention::Opening::category) return FoundScore::no_overall;
        const bool at_end = closes(text, mention);
        if (is_closing(role) && at_end) return FoundScore::closes_verdict;
        if (last_text && at_end) return FoundScore::closes_review;
        if (is_closing(role) && mention.plain) return FoundScore::in_verdict;
        if (is_given(mention, text, lexicon)) return FoundScore::given;
        if (!mention.plain) return -1;
        return at_end ? FoundScore::closes_paragraph : FoundScore::mentioned;
    }

    void add(const ScoreMention& mention, const SourceText& text, Span at, int rank) {
        if (rank < 0) return;
        Score score = mention.score;
        score.source = text.source_of(at);
        found.push_back({std::move(score), rank});
    }

    /// A block below a label: the label is read in front of it, so that "Rating" and "4" are seen together.
    void add_block(const Section& section, std::size_t index, bool first_text, bool last_text) {
        const SourceText& text = section.blocks[index].text;
        if (auto whole = whole_score(text.chars, lexicon)) {
            const bool named = index == 0 && !section.heading.empty() && is_closing(section.role);
            if (named) whole->score.label = section.heading;
            const bool words = whole->score.kind == Score::Kind::words;
            if (named || !words || first_text || last_text)
                return add(*whole, text, whole->at, named ? FoundScore::labelled : FoundScore::alone);
        }
        const bool below = index == 0 && section.role == Role::score && !section.heading.empty();
        const std::string prefix = below ? section.heading + ": " : std::string();
        const std::string read = prefix + text.chars;
        std::size_t from = prefix.size();
        for (const ScoreMention& mention : scan_scores(read, lexicon)) {
            if (mention.at.begin < prefix.size()) continue;
            const Span at{mention.at.begin - prefix.size(), mention.at.end - prefix.size()};
            const bool others = is_of_others(mention, read, from, lexicon);
            from = mention.at.end;
            ScoreMention named = mention;
            if (others && named.score.label.empty()) named.score.label = others_label(read, mention);
            int rank = others ? int(FoundScore::no_overall) : rank_of(mention, read, section.role, last_text);
            const bool in_table = section.blocks[index].kind == Block::Kind::table_row &&
                                  mention.opening != ScoreMention::Opening::overall;
            if (rank > FoundScore::no_overall && (in_table || is_category_line(text.chars, at))) {
                named.score.label = trimmed_name(text.chars, at.begin);
                rank = FoundScore::no_overall;
            }
            add(named, text, at, rank);
        }
    }

    /// "Story 4/5": a line of a name and a score.
    bool is_category_line(std::string_view text, Span at) const {
        return count_words(text.substr(at.end), 1) == 0 && at.begin > 0 && count_words(text, 8) <= 6 &&
               count_words(text.substr(0, at.begin), 4) <= 3 && next_word(text.substr(0, at.begin), 0) &&
               next_word(text, 0)->capital && text.find_first_of(".!,") >= at.begin &&
               !is_given_line(text, at);
    }

    bool is_given_line(std::string_view text, Span at) const {
        const std::vector<Word> words = words_before(text, at.begin, 4);
        return last_phrase(lexicon, Words::giving, words) || last_phrase(lexicon, Words::own, words) ||
               lexicon.find_written(text.substr(0, at.begin)) != nullptr;
    }

    static std::string trimmed_name(std::string_view text, std::size_t end) {
        const std::size_t cell = text.substr(0, end).rfind("; ");  // of a row of a table
        if (cell != std::string_view::npos) {
            text.remove_prefix(cell + 2);
            end -= cell + 2;
        }
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '(' || text[end - 1] == '-'))
            --end;
        return std::string(text.substr(0, end));
    }

    [[nodiscard]] std::string others_label(std::string_view text, const ScoreMention& mention) const {
        for (const auto& words :
             {words_before(text, mention.at.begin, 14), words_after(text, mention.at.end, 4)})
            for (const Words list : {Words::crowd, Words::others})
                if (const auto at = last_phrase(lexicon, list, words)) {
                    const std::size_t count = match_phrase(lexicon, list, words, *at);
                    return std::string(text.substr(words[*at].at.begin,
                                                   words[*at + count - 1].at.end - words[*at].at.begin));
                }
        return {};
    }

    /// "A Quiet Week (3)".
    void add_bare_score(const SourceText& headline) {
        const Headline parts = read_headline(headline, lexicon);
        if (!parts.bare_score) return;
        const auto number = parse_number(headline.chars, parts.bare_score->begin);
        Score score;
        score.value = number->value;
        score.written = headline.chars.substr(parts.bare_score->begin, parts.bare_score->size());
        score.source = headline.source_of(*parts.bare_score);
        found.push_back({std::move(score), FoundScore::in_headline});
    }

    void add_headline(const SourceText& headline) {
        add_bare_score(headline);
        for (const ScoreMention& mention : scan_scores(headline.chars, lexicon)) {
            const bool opens = leading_score_end(headline.chars, lexicon) == mention.at.end;
            if ((!closes(headline.chars, mention) && !opens) ||
                (!mention.plain && mention.opening != ScoreMention::Opening::overall))
                continue;
            ScoreMention own = mention;
            if (own.opening == ScoreMention::Opening::category) own.score.label.clear();
            add(own, headline, mention.at, FoundScore::in_headline);
        }
    }

    /// Lines of names and numbers, at least two together, rate the parts of what is reviewed.
    void add_part_ratings(const std::vector<Block>& blocks) {
        for (std::size_t i = 0; i < blocks.size();) {
            std::size_t end = i;
            while (end < blocks.size() && part_rating(blocks[end], lexicon))
                ++end;
            for (; end - i >= least_part_ratings && i < end; ++i) {
                const ScoreMention rating = *part_rating(blocks[i], lexicon);
                add(rating, blocks[i].text, rating.at, FoundScore::no_overall);
            }
            i = std::max(end, i + 1);
        }
    }

    void add_sections() {
        const Block* first = nullptr;
        const Block* last = nullptr;
        for (const Section& section : review.sections)
            for (const Block& block : section.blocks) {
                if (block.kind == Block::Kind::separator) continue;
                if (!first) first = &block;
                last = &block;
            }
        for (const Section& section : review.sections) {
            add_part_ratings(section.blocks);
            for (std::size_t i = 0; i < section.blocks.size(); ++i)
                add_block(section, i, &section.blocks[i] == first, &section.blocks[i] == last);
        }
    }
};

}  // namespace

std::vector<FoundScore> find_scores(const Draft& draft, const Lexicon& lexicon) {
    Finder finder{lexicon, draft.review};
    if (draft.headline) finder.add_headline(*draft.headline);
    for (const char* fact : {"headline", "title"})
        if (const StatedFact* stated = find_stated(draft.stated, fact)) finder.add_headline(stated->value);
    finder.add_sections();
    return std::move(finder.found);
}

}  // namespace reviewcast
