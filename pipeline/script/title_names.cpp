// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/title_names.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_name = 48;  // tokens
constexpr std::size_t least_relaxed = 3;  // words of a name that is known in any case
constexpr std::size_t longest_name_bytes = 400;

/// What of a token must be the same where a name is repeated.
std::string key_of(const Token& token) {
    if (token.kind == Token::Kind::space) return " ";
    if (!token.folded.empty()) return token.folded;
    if (token.mark == '&') return "and";
    if (token.mark == 0x2019) return "'";
    if (token.mark >= 0x2010 && token.mark <= 0x2015) return "-";
    return std::string(token.chars);
}

std::size_t count_words(const std::vector<Token>& name) {
    return static_cast<std::size_t>(
        std::ranges::count(name, Token::Kind::word, [](const Token& token) { return token.kind; }));
}

/// Bytes of a word's possessive ending, "'s"; 0 for none.
std::size_t possessive_size(const Token& token) {
    if (token.kind != Token::Kind::word) return 0;
    for (const std::string_view ending : {"'s", "’s", "ʼs", "'S", "’S"})
        if (token.chars.size() > ending.size() && token.chars.ends_with(ending)) return ending.size();
    return 0;
}

/// Whether a word stands in the case that the name asks for.
bool fits(const Token& written, const Token& name) {
    if (written.kind != Token::Kind::word || name.kind != Token::Kind::word || written.all_upper) return true;
    // A name that metadata give in capitals is written as a name elsewhere.
    return written.upper == (name.upper || name.all_upper);
}

/// Whether the tokens from i on stand in the case of a name. Long names are known in any case after their
/// first letter, and an article before a capital may be written small: "the Godfather".
bool fits(const Sentence& s, std::size_t i, const std::vector<Token>& name) {
    const std::size_t words = count_words(name);
    for (std::size_t n = 0; n < name.size(); ++n) {
        const bool article = n == 0 && words > 1 && s.has("determiners", s.at(i).folded);
        if ((n > 0 && words >= least_relaxed) || article) continue;
        if (!fits(s.at(i + n), name[n])) return false;
    }
    return true;
}

}  // namespace

WorkNames::WorkNames(const Review& review) {
    const auto add_of = [this](const Review& one) {
        if (one.item.name)
            add(one.item.name->value);
        else if (one.title)
            add(one.title->value);
    };
    add_of(review);
    for (const Review& part : review.parts)
        add_of(part);
}

void WorkNames::add(std::string_view name) {
    name = trim(name);
    if (name.empty() || name.size() > longest_name_bytes) return;
    static const ReadingTable none;
    const std::vector<Token> tokens = tokenise(name, none).tokens;
    add_tokens(tokens);
    if (tokens.size() > 1 && tokens.back().kind == Token::Kind::mark)
        add_tokens({tokens.begin(), tokens.end() - 1});
    const auto colon = std::ranges::find(tokens, U':', &Token::mark);
    if (colon != tokens.begin() && colon != tokens.end() && colon + 1 != tokens.end() &&
        (colon + 1)->kind == Token::Kind::space)
        add_tokens({tokens.begin(), colon});
}

void WorkNames::add_tokens(const std::vector<Token>& tokens) {
    const bool says_something = std::ranges::any_of(
        tokens, [](const Token& t) { return t.kind == Token::Kind::word || t.kind == Token::Kind::digits; });
    if (!says_something || tokens.size() > longest_name) return;
    std::size_t at = 0;
    for (const Token& token : tokens) {
        const auto [found, is_new] = nodes_[at].next.try_emplace(key_of(token), nodes_.size());
        at = found->second;
        if (is_new) nodes_.emplace_back();
    }
    if (nodes_[at].name.empty()) nodes_[at].name = tokens;
}

NameMatch WorkNames::match(const Sentence& s, std::size_t i) const {
    if (s.is_space(i) || (!s.is_break(i) && !s.is_break(i - 1))) return {i};
    std::size_t at = 0;
    NameMatch best{i};
    for (std::size_t end = i; end < i + longest_name && !s.is_end(end);) {
        const Token& token = s.at(end);
        auto next = nodes_[at].next.find(key_of(token));
        const std::size_t tail = possessive_size(token);
        const bool owns = next == nodes_[at].next.end() && tail > 0;
        if (owns) next = nodes_[at].next.find(token.folded.substr(0, token.folded.size() - 2));
        if (next == nodes_[at].next.end()) break;
        at = next->second;
        ++end;
        const auto& name = nodes_[at].name;
        const bool ends_here = !name.empty() && (s.is_break(end - 1) || s.is_break(end));
        if (ends_here && fits(s, i, name)) best = {end, owns ? tail : 0};
        if (owns) break;
    }
    return best;
}

}  // namespace reviewcast
