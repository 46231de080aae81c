// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/titles.hpp"

#include "script/title_names.hpp"
#include "script/title_signs.hpp"
#include "script/tokens.hpp"

#include <algorithm>
#include <iterator>

namespace reviewcast {

namespace {

/// Words that the script writes with a small first letter.
WordSet find_small_words(const Script& script, const ReadingTables& tables) {
    WordSet words;
    for (const Utterance& utterance : script.utterances)
        for (const Token& token : tokenise(utterance.written, table_of(utterance.language, tables)).tokens)
            if (token.kind == Token::Kind::word && !token.upper) words.insert(token.folded);
    return words;
}

std::size_t begin_of(const SetOff& words) {
    return words.at.begin;
}

/// Whether a name is all of what is set off; `set_off` is ordered.
bool is_set_off(const std::vector<SetOff>& set_off, TokenRange name) {
    // A mark at the end may belong to the name or to the sentence.
    for (auto words = std::ranges::lower_bound(set_off, name.begin, {}, begin_of);
         words != set_off.end() && words->at.begin == name.begin; ++words)
        if (words->at.end <= name.end + 1 && name.end <= words->at.end + 1) return true;
    return false;
}

void add_names(const TitleSearch& search, const WorkNames& names, const std::vector<SetOff>& set_off,
               std::vector<TitleRun>& found) {
    const Sentence& s = search.sentence;
    for (std::size_t i = 0; i < s.tokens.size();) {
        const NameMatch match = names.match(s, i);
        const bool meant =
            match.end > i && is_meant(search, {i, match.end}, is_set_off(set_off, {i, match.end}));
        if (meant) {
            const Span at = s.span(i, match.end);
            found.push_back({{at.begin, at.end - match.possessive_bytes}, {}});
        }
        i = meant ? match.end : i + 1;
    }
}

/// Ordered and disjoint: of those that overlap the first stays, of those that begin together the longest.
std::vector<TitleRun> sorted(std::vector<TitleRun> found) {
    std::ranges::sort(found, [](const TitleRun& a, const TitleRun& b) {
        return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
    });
    std::vector<TitleRun> titles;
    for (TitleRun& run : found)
        if (!run.at.empty() && (titles.empty() || titles.back().at.end <= run.at.begin))
            titles.push_back(std::move(run));
    return titles;
}

std::vector<TitleRun> titles_of(const Utterance& utterance, const ReadingTable& table, const WorkNames& names,
                                const WordSet& small_words) {
    const Sentence s = tokenise(utterance.written, table);
    const TitleSearch search{s, small_words, utterance.is_heading};
    std::vector<SetOff> set_off = find_quoted(s);
    std::ranges::copy(find_marked(s, utterance.emphasis), std::back_inserter(set_off));
    std::vector<TitleRun> found;
    for (const SetOff& words : set_off)
        if (is_title_shaped(search, words)) found.push_back({words.bytes, {}});
    std::ranges::sort(set_off, {}, begin_of);
    add_names(search, names, set_off, found);
    for (std::size_t i = 0; i < s.tokens.size(); ++i)
        if (const TokenRange at = find_sequel(s, i); at.begin < at.end)
            found.push_back({s.span(at.begin, at.end), {}});
    return sorted(std::move(found));
}

}  // namespace

Script find_titles(Script script, const ReadingTables& tables) {
    const WorkNames names(script.review);
    const WordSet small_words = find_small_words(script, tables);
    for (Utterance& utterance : script.utterances)
        utterance.titles = titles_of(utterance, table_of(utterance.language, tables), names, small_words);
    return script;
}

}  // namespace reviewcast
