// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/words.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_word_bytes = 64;
constexpr std::size_t bytes_per_word = 24;  // of room to look at for each word asked for

bool is_ascii_alnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_word_char(char32_t c) {
    if (c < 0x80) return is_ascii_alnum(static_cast<char>(c));
    return is_letter(c) || is_digit(c) || (c >= 0x300 && c < 0x370);
}

/// Marks that join when a letter stands on both sides.
bool joins(char32_t c) {
    return c == U'\'' || c == U'-' || c == U'’' || c == U'*' || c == U'·' || c == U'_' || c == U'‑';
}

bool is_word_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_word_char(code_point_at(text, at).value);
}

std::string folded(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (static_cast<unsigned char>(c) >= 0x80) return fold_words(text);
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

bool ends_sentence(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '!' || c == '?' || c == ';') return true;
    return c == '.' && (at + 1 >= text.size() || text[at + 1] == ' ');
}

}  // namespace

std::optional<Word> next_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint c = code_point_at(text, at);
        if (is_word_char(c.value)) break;
        at = c.at.end;
    }
    if (at >= text.size()) return std::nullopt;
    Word word;
    word.at = {at, at};
    const char32_t first = code_point_at(text, at).value;
    word.capital = is_upper(first) || is_digit(first);
    while (word.at.end < text.size() && word.at.size() < longest_word_bytes) {
        const CodePoint c = code_point_at(text, word.at.end);
        if (!is_word_char(c.value) && !(joins(c.value) && is_word_at(text, c.at.end))) break;
        word.at.end = c.at.end;
    }
    word.folded = folded(text.substr(word.at.begin, word.at.size()));
    return word;
}

std::vector<Word> words_after(std::string_view text, std::size_t at, std::size_t count) {
    std::vector<Word> words;
    const std::size_t end = std::min(text.size(), at + count * bytes_per_word);
    while (words.size() < count) {
        const auto word = next_word(text.substr(0, end), at);
        const std::size_t gap_end = word ? word->at.begin : end;
        for (; at < gap_end; ++at)
            if (ends_sentence(text, at)) return words;
        if (!word) return words;
        words.push_back(*word);
        at = word->at.end;
    }
    return words;
}

std::vector<Word> words_before(std::string_view text, std::size_t at, std::size_t count) {
    std::size_t begin = at > count * bytes_per_word ? at - count * bytes_per_word : 0;
    if (begin > 0)  // start at a word, not inside one
        while (begin < at && text[begin] != ' ')
            ++begin;
    std::vector<Word> words;
    while (const auto word = next_word(text.substr(0, at), begin)) {
        for (; begin < word->at.begin; ++begin)
            if (ends_sentence(text, begin)) words.clear();
        words.push_back(*word);
        begin = word->at.end;
    }
    for (; begin < at; ++begin)
        if (ends_sentence(text, begin)) words.clear();
    if (words.size() > count) words.erase(words.begin(), words.end() - static_cast<std::ptrdiff_t>(count));
    return words;
}

std::vector<Word> words_in(std::string_view text) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (auto word = next_word(text, at)) {
        at = word->at.end;
        words.push_back(std::move(*word));
    }
    return words;
}

std::size_t match_phrase(const Lexicon& lexicon, Words list, const std::vector<Word>& words,
                         std::size_t first) {
    std::size_t best = 0;
    std::string phrase;
    for (std::size_t i = first; i < words.size() && i < first + Lexicon::longest_phrase(); ++i) {
        if (i > first) phrase += ' ';
        phrase += words[i].folded;
        if (lexicon.has(list, phrase)) best = i - first + 1;
    }
    return best;
}

std::optional<std::size_t> last_phrase(const Lexicon& lexicon, Words list, const std::vector<Word>& words) {
    for (std::size_t i = words.size(); i-- > 0;)
        if (match_phrase(lexicon, list, words, i) > 0) return i;
    return std::nullopt;
}

std::size_t count_words(std::string_view text, std::size_t limit) {
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < limit) {
        const auto word = next_word(text, at);
        if (!word) break;
        at = word->at.end;
        ++count;
    }
    return count;
}

}  // namespace reviewcast
