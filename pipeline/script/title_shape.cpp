// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/title_signs.hpp"

#include <algorithm>
#include <string_view>

namespace reviewcast {

namespace {

constexpr std::size_t most_words = 12;         // of a title
constexpr std::size_t most_foreign_words = 8;  // of one in sentence case
constexpr std::size_t longest_quotation = 64;  // tokens; farther marks are no pair

/// Without spaces and the punctuation of the sentence around it.
TokenRange trimmed(const Sentence& s, TokenRange range) {
    while (range.begin < range.end && (s.is_space(range.begin) || is_one_of(s.at(range.begin).mark, U",;*_")))
        ++range.begin;
    while (range.begin < range.end &&
           (s.is_space(range.end - 1) || is_one_of(s.at(range.end - 1).mark, U",;.:*_")))
        --range.end;
    return range;
}

/// What may close a quotation that the token opens; nothing where it opens none.
std::u32string_view closing_marks(const Sentence& s, std::size_t i) {
    if (!s.is_break(i - 1) || s.is_end(i + 1)) return {};
    const char32_t c = s.at(i).mark;
    if (c != U'«' && c != U'„' && s.is_space(i + 1)) return {};
    switch (c) {
    case U'“':
        return U"”";
    case U'„':
        return U"“”";
    case U'«':
        return U"»";
    case U'»':
        return U"«";
    case U'‘':
    case U'‚':
        return U"’‘";
    case U'‹':
        return U"›";
    case U'"':
        return U"\"";
    case U'\'':
        return U"'";
    default:
        return {};
    }
}

struct Words {
    std::size_t count = 0;
    std::size_t capitals = 0;
    std::size_t names = 0;  ///< capitals that are no words of every sentence
    std::size_t shouted = 0;
    std::size_t host = 0;   ///< function words of the sentence's language
    std::size_t small = 0;  ///< words in lower case that a title would write with a capital
    bool first_upper = false;
    bool ends_sentence = false;  ///< a stop between its words
};

Words count_words(const Sentence& s, TokenRange range) {
    Words words;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const Token& token = s.at(i);
        if (token.mark == '.' && i + 1 < range.end && s.is_space(i + 1) && s.at(i - 1).chars.size() > 3)
            words.ends_sentence = true;
        if (s.is_break(i)) continue;
        const bool inside = !s.is_break(i - 1) || s.is_dash(i - 1) || s.is_apostrophe(i - 1);
        const bool upper = token.upper || token.kind == Token::Kind::digits;
        if (words.count == 0) words.first_upper = upper;
        if (s.has("function_words", token.folded)) ++words.host;
        if (!upper && !inside && !s.has("title_small_words", token.folded)) ++words.small;
        if (upper && !s.has("title_small_words", token.folded)) {
            ++words.capitals;
            const bool common =
                s.has("function_words", token.folded) || s.has("title_stressed", token.folded);
            if (!common) ++words.names;
        }
        if (token.all_upper && token.chars.size() > 1) ++words.shouted;
        ++words.count;
    }
    return words;
}

/// Whether a verb of saying stands within three words before or after.
bool is_speech(const Sentence& s, TokenRange range) {
    constexpr std::size_t reach = 7;  // tokens: three words with the spaces and marks between them
    for (std::size_t n = 1; n <= reach; ++n)
        if (s.has("title_speech", s.at(range.begin - n).folded) ||
            s.has("title_speech", s.at(range.end - 1 + n).folded))
            return true;
    return false;
}

/// A name between two parts of a person's: Dwayne “The Rock” Johnson.
bool is_nickname(const Sentence& s, TokenRange range) {
    const Token& before = s.at(s.before(range.begin - 1));
    const Token& after = s.at(s.skip_space(range.end + 1));
    return before.kind == Token::Kind::word && before.upper && after.kind == Token::Kind::word &&
           after.upper && s.is_space(range.end + 1) && !s.has("function_words", before.folded);
}

bool is_stressed(const TitleSearch& search, const SetOff& words) {
    const Sentence& s = search.sentence;
    const Token& word = s.at(words.at.begin);
    if (s.has("title_stressed", word.folded)) return true;
    const bool pronoun = s.has("function_words", word.folded) || s.has("title_subjects", word.folded);
    const bool first = starts_sentence(s, words.at.begin);
    // Where every noun has a capital, one behind its article tells nothing: eine „Kunst“.
    const std::size_t begin = words.at.begin - (words.kind == Emphasis::quotation ? 1 : 0);
    if (s.has("title_articles", s.word_before(begin))) return true;
    if (pronoun) return first || word.all_upper;
    if (word.all_upper && word.chars.size() > 1) return !is_announced(s, words.at.begin);
    return first && search.small_words.contains(word.folded) && !is_told_of(s, words.at.end);
}

/// In languages that write only a title's first word with a capital, and for foreign titles in others.
bool is_in_sentence_case(const TitleSearch& search, const SetOff& words, const Words& counted) {
    const Sentence& s = search.sentence;
    const bool foreign = s.has("title_case", "every word");
    const std::size_t before =
        s.before(words.kind == Emphasis::quotation ? words.at.begin - 1 : words.at.begin);
    const bool first = starts_sentence(s, words.at.begin) && s.is_end(before);
    const bool speech = s.is_mark(before, ':') || is_one_of(s.at(words.at.end).mark, U".…");
    if (counted.count > most_foreign_words || speech || counted.ends_sentence) return false;
    if (foreign) return !first && counted.host == 0 && counted.count > 1;
    return !first || counted.capitals > 1 || is_told_of(s, words.at.end + 1);
}

}  // namespace

std::vector<SetOff> find_quoted(const Sentence& s) {
    std::vector<SetOff> found;
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const auto closing = s.at(i).kind == Token::Kind::mark ? closing_marks(s, i) : std::u32string_view();
        for (std::size_t end = i + 2; !closing.empty() && end <= i + longest_quotation && !s.is_end(end);
             ++end) {
            if (!is_one_of(s.at(end).mark, closing) || !s.is_break(end + 1)) continue;
            const TokenRange inside = trimmed(s, {i + 1, end});
            if (inside.begin < inside.end)
                found.push_back({inside, s.span(inside.begin, inside.end), Emphasis::quotation});
            i = end;
            break;
        }
    }
    return found;
}

std::vector<SetOff> find_marked(const Sentence& s, const std::vector<EmphasisRun>& runs) {
    std::vector<SetOff> found;
    const auto token_at = [&](std::size_t byte) {
        const auto at =
            std::ranges::lower_bound(s.tokens, byte, {}, [](const Token& t) { return t.at.begin; });
        return static_cast<std::size_t>(at - s.tokens.begin());
    };
    for (const EmphasisRun& run : runs) {
        if (run.kind == Emphasis::quotation) continue;  // found by its marks
        const TokenRange inside = trimmed(s, {token_at(run.at.begin), token_at(run.at.end)});
        if (inside.begin >= inside.end) continue;
        // "*Parasite*'s": the run ends within a word.
        const Span all = s.span(inside.begin, inside.end);
        found.push_back({inside, {all.begin, std::min(all.end, run.at.end)}, run.kind});
    }
    return found;
}

bool is_title_shaped(const TitleSearch& search, const SetOff& words) {
    const Sentence& s = search.sentence;
    const Words counted = count_words(s, words.at);
    if (counted.count == 0 || counted.count > most_words) return false;
    if (words.kind == Emphasis::work_title) return true;
    const bool whole = s.is_end(s.before(words.at.begin)) && s.ends_by(words.at.end);
    const bool shouted = counted.count > 1 && counted.shouted == counted.capitals;
    if (words.kind == Emphasis::strong || whole || shouted || !counted.first_upper) return false;
    if (words.kind == Emphasis::quotation && (is_speech(s, words.at) || is_nickname(s, words.at)))
        return false;
    if (counted.count == 1 && s.is_digits(words.at.begin))
        return words.kind == Emphasis::emphasis && !starts_sentence(s, words.at.begin);
    if (counted.count == 1) return s.is_word(words.at.begin) && !is_stressed(search, words);
    const bool cased = s.has("title_case", "every word") && counted.small == 0 &&
                       counted.capitals + counted.names > 1 && !counted.ends_sentence;
    return cased || is_in_sentence_case(search, words, counted);
}

}  // namespace reviewcast
