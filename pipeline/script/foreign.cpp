// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/foreign.hpp"

#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "script/title_signs.hpp"
#include "script/tokens.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace reviewcast {

namespace {

// What a word tells of its language; two signs are enough, of which one may be shared with others.
constexpr int word_weight = 2;
constexpr int shared_weight = 1;  // of an ending, and of a small word that neighbours have too
constexpr int letter_weight = 2;
constexpr int shared_letter_weight = 1;
constexpr int enough = 3;

constexpr std::size_t most_tokens = 200;  // of one title or quotation
constexpr std::size_t shortest_with_ending = 5, shortest_ending = 2, longest_ending = 8;  // bytes

bool has_ending(std::string_view word, const ReadingTable& spelling) {
    if (word.size() < shortest_with_ending) return false;
    for (std::size_t size = shortest_ending; size <= longest_ending && size < word.size(); ++size)
        if (spelling.has("endings", word.substr(word.size() - size))) return true;
    return false;
}

int weigh_letters(std::string_view word, const ReadingTable& spelling) {
    int weight = 0;
    for (const CodePoint& c : code_points(word)) {
        if (c.value <= 0x7F) continue;
        const std::string_view letter = word.substr(c.at.begin, c.at.size());
        if (spelling.has("letters", letter)) return letter_weight;
        if (spelling.has("shared_letters", letter)) weight = shared_letter_weight;
    }
    return weight;
}

/// "amica" of "l'amica".
std::string_view without_article(std::string_view word) {
    constexpr std::size_t longest_article = 6;  // "quell'"
    const std::size_t apostrophe = word.find('\'');
    return apostrophe <= longest_article && word.size() - apostrophe > 2 ? word.substr(apostrophe + 1) : word;
}

/// What speaks for a language in a word.
int weigh(std::string_view word, const ReadingTable& spelling) {
    if (spelling.has("kept", word)) return 0;
    if (spelling.has("sure_words", word)) return enough;
    if (spelling.has("words", word)) return word_weight + weigh_letters(word, spelling);
    const bool is_shared = spelling.has("function_words", word) || has_ending(word, spelling);
    return (is_shared ? shared_weight : 0) + weigh_letters(word, spelling);
}

/// The spoken words that say a range of `written`.
Span said_words(const Utterance& utterance, Span written) {
    const auto& links = utterance.alignment;
    const auto first =
        std::ranges::upper_bound(links, written.begin, {}, [](const Link& link) { return link.written.end; });
    const auto last =
        std::ranges::lower_bound(links, written.end, {}, [](const Link& link) { return link.written.begin; });
    if (first >= last) return {};
    Span said{first->spoken.begin, (last - 1)->spoken.end};
    const std::string_view text = utterance.spoken;
    while (!said.empty() && text[said.begin] == ' ')
        ++said.begin;
    while (!said.empty() && std::string_view(" ,;:.!?\"").find(text[said.end - 1]) != std::string_view::npos)
        --said.end;
    return said;
}

/// Without the words at its ends that the sentence's language has taken over: "Film Star Wars".
TokenRange without_kept(const Sentence& s, TokenRange name) {
    const auto is_inner = [&](std::size_t i) { return s.is_word(i) && !s.has("kept", s.at(i).folded); };
    while (name.begin < name.end && !is_inner(name.begin))
        ++name.begin;
    while (name.begin < name.end && !is_inner(name.end - 1))
        --name.end;
    return name;
}

/// Words with capitals that stand side by side, with what joins them in names: "Ludwig van Beethoven".
std::vector<Span> find_names(const Sentence& s) {
    std::vector<Span> names;
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const bool opens = s.is_word(i) && s.at(i).upper && !s.has("function_words", s.at(i).folded);
        if (!opens) continue;
        std::size_t end = i + 1;
        for (std::size_t at = end; s.is_space(at) && s.is_word(at + 1); at += 2) {
            if (s.at(at + 1).upper)
                end = at + 2;
            else if (!s.has("name_particles", s.at(at + 1).folded))
                break;
        }
        const TokenRange name = without_kept(s, {i, end});
        if (name.begin < name.end) names.push_back(s.span(name.begin, name.end));
        i = end - 1;
    }
    return names;
}

/// Whether a rule says words of the range otherwise: then they are words of the sentence's language.
bool is_rewritten(const Utterance& utterance, Span written) {
    return std::ranges::any_of(utterance.rewrites, [&](const Rewrite& one) {
        return one.written.begin < written.end && written.begin < one.written.end;
    });
}

/// Adds pronunciations; ordered and disjoint, those that were there first stay.
void add_all(std::vector<Pronunciation>& into, std::vector<Pronunciation> found) {
    std::ranges::stable_sort(found, {}, [](const Pronunciation& p) { return p.spoken.begin; });
    std::vector<Pronunciation> all;
    auto known = into.begin();
    for (Pronunciation& next : found) {
        while (known != into.end() && known->spoken.end <= next.spoken.begin)
            all.push_back(std::move(*known++));
        const bool free = (known == into.end() || next.spoken.end <= known->spoken.begin) &&
                          (all.empty() || all.back().spoken.end <= next.spoken.begin);
        if (free) all.push_back(std::move(next));
    }
    std::move(known, into.end(), std::back_inserter(all));
    into = std::move(all);
}

}  // namespace

std::string foreign_language(std::string_view words, const std::string& host,
                             const ReadingTables& spellings) {
    static const ReadingTable none;
    const std::string own(primary_language(host));
    const ReadingTable& own_spelling = table_of(own, spellings);
    const std::vector<Token> tokens = tokenise(words, none).tokens;
    if (tokens.size() > most_tokens) return {};
    std::map<std::string, int, std::less<>> weights;
    int count = 0;
    for (const Token& token : tokens) {
        if (token.kind != Token::Kind::word) continue;
        ++count;
        const std::string_view word = without_article(token.folded);
        if (own_spelling.has("kept", word)) continue;
        for (const auto& [language, spelling] : spellings)
            weights[language] += weigh(word, spelling);
    }
    std::string best;
    int most = 0, second = 0;
    for (const auto& [language, weight] : weights) {
        if (weight > most) best = language;
        second = std::max(second, std::min(weight, most));
        most = std::max(most, weight);
    }
    const bool is_plain = most >= enough && most > second && 3 * most >= 2 * count;
    return is_plain && best != own && 2 * weights[own] <= most ? best : std::string();
}

Script mark_foreign(Script script, const ReadingTables& spellings) {
    for (Utterance& utterance : script.utterances) {
        const Sentence s =
            tokenise(utterance.written, table_of(primary_language(utterance.language), spellings));
        std::vector<Pronunciation> found;
        const auto mark = [&](Span at) {
            const auto words = std::string_view(utterance.written).substr(at.begin, at.size());
            const std::string language = foreign_language(words, utterance.language, spellings);
            const Span said =
                language.empty() || is_rewritten(utterance, at) ? Span{} : said_words(utterance, at);
            if (!said.empty()) found.push_back({said, {}, language});
            return language;
        };
        for (TitleRun& title : utterance.titles)
            title.language = mark(title.at);
        for (const SetOff& quoted : find_quoted(s))
            mark(quoted.bytes);
        for (const Span& name : find_names(s))
            mark(name);
        add_all(utterance.pronunciations, std::move(found));
    }
    return script;
}

}  // namespace reviewcast
