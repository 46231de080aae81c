// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/flite_text.hpp"

#include "base/unicode.hpp"
#include "speech/engine_text.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string_view>

namespace reviewcast {

namespace {

/// A character that Flite may have, and the byte of the request's text that it stands for.
struct Folded {
    char c = ' ';
    std::size_t at = 0;
};

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Belongs to a word only between two of its characters: "don't", "J.R.R".
bool is_inner_char(char c) {
    return c == '\'' || c == '.';
}

bool is_mark(char c) {
    return std::string_view(".,:;?!").find(c) != std::string_view::npos;
}

std::vector<Folded> fold(std::string_view text) {
    std::vector<Folded> folded;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (!is_ascii(text[at]))
            while (end < text.size() && !is_ascii(text[end]))
                ++end;
        const std::string run(text.substr(at, end - at));
        for (const char c : is_ascii(text[at]) ? run : to_ascii(run))
            folded.push_back({c, at});
        at = end;
    }
    return folded;
}

std::vector<FliteToken> cut(const std::vector<Folded>& folded) {
    std::vector<FliteToken> tokens;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (is_mark(folded[i].c) && !tokens.empty()) tokens.back().punctuation = folded[i].c;
        if (!is_word_char(folded[i].c)) continue;
        FliteToken token{.at = folded[i].at};
        const auto goes_on = [&](std::size_t next) {
            return is_word_char(folded[next].c) ||
                   (is_inner_char(folded[next].c) && next + 1 < folded.size() &&
                    is_word_char(folded[next + 1].c));
        };
        for (; i < folded.size() && goes_on(i); ++i)
            if (token.name.size() < word_limit_bytes) token.name += folded[i].c;
        --i;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

/// The tokens that begin in a span: first and one past the last.
std::pair<std::size_t, std::size_t> tokens_in(const std::vector<FliteToken>& tokens, Span span) {
    const auto index = [&](std::size_t at) {
        return static_cast<std::size_t>(std::ranges::lower_bound(tokens, at, {}, &FliteToken::at) -
                                        tokens.begin());
    };
    return {index(span.begin), index(span.end)};
}

void pronounce(std::vector<FliteToken>& tokens, Span at, const std::vector<std::string>& words) {
    const auto [first, last] = tokens_in(tokens, at);
    if (words.empty() || first == last) return;
    if (words.size() == last - first) {
        for (std::size_t i = first; i < last; ++i)
            tokens[i].phones = words[i - first];
        return;
    }
    for (const std::string& word : words)
        tokens[first].phones += (tokens[first].phones.empty() ? "" : " ") + word;
    tokens[first].punctuation = tokens[last - 1].punctuation;
    using Difference = std::vector<FliteToken>::difference_type;
    tokens.erase(tokens.begin() + static_cast<Difference>(first) + 1,
                 tokens.begin() + static_cast<Difference>(last));
}

/// Flite (2.2) says a word of the same phones as the one before only once: it compares their texts.
void tell_apart(std::vector<FliteToken>& tokens) {
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (!tokens[i].phones.empty() && tokens[i].phones == tokens[i - 1].phones)
            tokens[i].phones.insert(0, 1, ' ');
}

bool is_vowel(std::string_view phone) {
    return std::string_view("aeiou").find(phone.front()) != std::string_view::npos && phone != "el" &&
           phone != "em" && phone != "en";
}

}  // namespace

std::vector<FliteToken> flite_tokens(const EngineRequest& request, const PhoneSource& phones_of) {
    auto tokens = cut(fold(request.text));
    for (const EnginePronunciation& one : request.pronunciations)
        pronounce(tokens, one.at, phones_of(one));
    tell_apart(tokens);
    auto change = request.changes.begin();
    EngineChange current{0, request.words_per_minute, request.pitch};
    for (FliteToken& token : tokens) {
        while (change != request.changes.end() && change->at <= token.at)
            current = *change++;
        token.stretch = static_cast<double>(request.words_per_minute) / current.words_per_minute;
        token.pitch = std::exp2((current.pitch - request.pitch) / points_per_octave);
    }
    return tokens;
}

std::string flite_phones(const std::string& phonemes) {
    std::string spaced = phonemes;
    std::ranges::replace(spaced, '|', ' ');
    std::istringstream words(spaced);
    std::string phones;
    bool is_stressed = false;
    for (std::string phone; words >> phone;) {
        while (!phone.empty() && (phone.front() == '\'' || phone.front() == ',')) {
            is_stressed |= phone.front() == '\'';
            phone.erase(0, 1);
        }
        if (phone.empty()) continue;
        phones += (phones.empty() ? "" : " ") + phone;
        if (!is_vowel(phone)) continue;
        phones += is_stressed ? "1" : "0";
        is_stressed = false;
    }
    return phones;
}

}  // namespace reviewcast
