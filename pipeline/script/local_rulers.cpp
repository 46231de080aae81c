// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_rulers.hpp"

#include "script/local_amounts.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_name =
    12;  // tokens that a ruler's name and what is before it are looked for in

bool is_ruler(const Sentence& s, std::size_t i) {
    return s.at(i).upper &&
           (s.has("monarchs", s.at(i).folded) || !s.find("ruler_forms", s.at(i).folded).empty());
}

/// The grammatical case that a preposition gives the name before token i: "unter Ludwig XVI.".
std::string_view case_before_name(const Sentence& s, std::size_t i) {
    for (std::size_t at = i - 1; at + longest_name > i && !s.is_end(at); --at) {
        const Token& token = s.at(at);
        if (token.kind != Token::Kind::word) continue;
        const auto found = s.find("name_cases", token.folded);
        if (!found.empty()) return found;
        if (!token.upper && token.folded != s.find("words", "and")) break;
    }
    return {};
}

/// The form of a ruler's number: "ruler", "feminine", "masculine dative", or what the name's own form says.
std::string ruler_form(const Sentence& s, std::size_t i) {
    const std::size_t name = s.before(i);
    std::string form(s.find("ruler_forms", s.at(name).folded));
    if (!s.has("grammar", "cases")) return form.empty() ? "ruler" : form;
    if (form.empty()) form = "masculine";
    if (form.find(' ') != std::string::npos) return form;
    const auto in_case = case_before_name(s, i);
    return form + " " + std::string(in_case.empty() ? "nominative" : in_case);
}

std::string ruler_words(const Sentence& s, std::size_t i, std::uint64_t value) {
    // Spanish and Portuguese count rulers by ordinals up to ten, French only the first.
    const std::string limit(s.find("words", "ruler_ordinals_to"));
    const bool ordinal = limit.empty() || value <= static_cast<std::uint64_t>(std::stoul(limit));
    if (!ordinal) return number_in(value, *s.table);
    const std::string form = ruler_form(s, i);
    const auto declined = s.find("ruler_ordinals", form);
    const std::string words = local_ordinal(value, declined.empty() ? form : declined, *s.table);
    if (words.empty()) return number_in(value, *s.table);
    const auto article = s.find("ruler_articles", form);
    return std::string(article.empty() ? s.find("words", "ruler_article") : article) + words;
}

}  // namespace

std::string ruler_number(const Sentence& s, std::size_t i, std::uint64_t value) {
    const std::size_t before = s.before(i);
    if (is_ruler(s, before)) return ruler_words(s, i, value);
    // "Karl der V.", "Willem de III": the article stands there already.
    const auto form = s.find("ruler_article_forms", s.at(before).folded);
    if (form.empty() || !is_ruler(s, s.before(before))) return {};
    return local_ordinal(value, form, *s.table);
}

}  // namespace reviewcast
