// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

std::string numbered(const Sentence& s, std::size_t i, std::string_view form_name) {
    const auto number = value_of(s.at(i).folded);
    const auto form = s.find("words", form_name);
    return form.empty() ? std::to_string(number) : local_ordinal(number, form, *s.table);
}

/// "10x15 cm", "foto 10x15": sides rather than season and episode.
bool is_dimension(const Sentence& s, std::size_t i, std::size_t end) {
    const std::size_t unit = s.skip_space(end);
    const bool measured = s.is_word(unit) && !s.find("units", s.at(unit).chars).empty();
    return measured || s.has("dimension_nouns", s.word_before(i));
}

/// "S01E05", "T2 E4", "1x05": the tokens of the two numbers, and the one after them.
struct EpisodeCode {
    std::size_t end = 0;
    std::size_t season = 0;
    std::size_t episode = 0;
};
std::optional<EpisodeCode> read_code(const Sentence& s, std::size_t i) {
    EpisodeCode code{.end = 0, .season = i, .episode = i + 2};
    if (s.is_word(i)) {
        if (!s.is_break(i - 1) || !s.has("season_letters", s.at(i).folded) || !s.is_digits(i + 1))
            return std::nullopt;
        code.season = i + 1;
        const std::size_t letter = s.skip_space(s.is_mark(i + 2, ',') ? i + 3 : i + 2);
        if (!s.has("episode_letters", s.at(letter).folded) || !s.is_digits(letter + 1)) return std::nullopt;
        code.episode = letter + 1;
    } else if (!starts_number(s, i) || s.at(i + 1).folded != "x" || s.at(code.episode).folded.size() != 2 ||
               is_dimension(s, i, code.episode + 1)) {
        return std::nullopt;
    }
    code.end = code.episode + 1;
    if (!s.is_digits(code.episode) || !s.is_break(code.end) || s.at(code.season).folded.size() > 2)
        return std::nullopt;
    return code;
}

std::string code_words(const Sentence& s, const EpisodeCode& code, std::string_view pattern) {
    return fill_in(pattern, {{"season", numbered(s, code.season, "season_form")},
                             {"episode", numbered(s, code.episode, "episode_form")}});
}

/// "la T3", "dans la S2": a season by its letter behind a word that seasons follow.
std::size_t read_season(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    constexpr std::uint64_t most_seasons = 40;
    const bool letter = s.is_break(i - 1) && s.at(i).upper && s.has("season_letters", s.at(i).folded);
    if (!letter || !s.is_digits(i + 1) || !s.is_break(i + 2)) return 0;
    const auto season = value_of(s.at(i + 1).folded);
    const bool known = s.has("before_season", s.word_before(i)) && season > 0 && season <= most_seasons;
    const bool runs_on = s.is_mark(i + 2, '/') || (s.is_dash(i + 2) && !s.is_space(i + 3));
    const bool is_name = s.is_space(i + 2) && s.at(i + 3).upper;  // "the S3 Ultra"
    if (!known || runs_on || is_name || s.at(i + 1).folded.size() > 2) return 0;
    return say_tokens(s, i, i + 2,
                      code_words(s, {.season = i + 1, .episode = i + 1}, s.find("words", "season")), out);
}

}  // namespace

std::size_t read_episode_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    // "el 2x05" is "el episodio 5 de la temporada 2".
    if (const auto whole = s.find("episode_articles", s.at(i).folded); s.is_word(i) && !whole.empty())
        if (const auto code = s.is_space(i + 1) ? read_code(s, i + 2) : std::nullopt)
            return say_tokens(s, i, code->end, code_words(s, *code, whole), out);
    if (const auto code = read_code(s, i))
        return say_tokens(s, i, code->end, code_words(s, *code, s.find("words", "season_episode")), out);
    return read_season(s, i, out);
}

}  // namespace reviewcast
