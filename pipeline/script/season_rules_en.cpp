// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t farthest = 24;  // tokens to either side that say what a code is
constexpr std::uint64_t most_seasons = 60;

/// "S2", "E10": the letter and a number that may count seasons or episodes.
bool is_code(const Sentence& s, std::size_t i, std::string_view letter) {
    const bool named = s.at(i).chars == letter || (letter == "S" && s.at(i).chars == "s");
    return named && s.is_break(i - 1) && s.is_digits(i + 1) && s.at(i + 1).folded.size() <= 2 &&
           !s.is_apostrophe(i - 1) && !s.is_mark(i - 1, '-') && !s.is_mark(i - 1, '/');
}

/// "E1 is a banger, E2–E7 are filler, E8 …": at least three of them.
bool is_among_episodes(const Sentence& s, std::size_t i) {
    int codes = 0;
    for (std::size_t at = i > farthest ? i - farthest : 0; at < i + farthest && !s.is_end(at); ++at)
        codes += is_code(s, at, "E") ? 1 : 0;
    return codes > 2;
}

/// Whether what stands around token i is about series: another season, an episode, a finale; and no device.
bool is_about_series(const Sentence& s, std::size_t i) {
    bool told = is_among_episodes(s, i);
    for (std::size_t at = i > farthest ? i - farthest : 0; at < i + farthest && !s.is_end(at); ++at) {
        if (!s.is_word(at)) continue;
        if (s.has("device_words", s.at(at).folded)) return false;
        if (is_code(s, at, "S") && (s.is_mark(at + 2, '+') || s.has("model_ranks", s.word_after(at + 2))))
            return false;
        told = told || s.has("series_words", s.at(at).folded) || (at != i && is_code(s, at, "S"));
    }
    return told;
}

/// The number to which "S1–3" or "S1-S3" runs, and the token after it.
struct Last {
    std::size_t end = 0;
    std::uint64_t number = 0;
};
Last read_last(const Sentence& s, std::size_t i) {
    if (!s.is_dash(i + 2)) return {};
    const std::size_t at = s.at(i + 3).chars == s.at(i).chars ? i + 4 : i + 3;
    const bool figures = s.is_digits(at) && s.at(at).folded.size() <= 2 && s.is_break(at + 1);
    const auto number = figures ? value_of(s.at(at).folded) : 0;
    return number > value_of(s.at(i + 1).folded) ? Last{at + 1, number} : Last{};
}

}  // namespace

std::size_t read_season_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool season = is_code(s, i, "S");
    if (!season && !is_code(s, i, "E")) return 0;
    const auto number = value_of(s.at(i + 1).folded);
    const Last last = read_last(s, i);
    const bool runs = last.end != 0;
    if ((!runs && !s.is_break(i + 2)) || number == 0 || number > most_seasons) return 0;
    const auto model = s.at(s.skip_space(i + 2));
    if (season && !runs && (s.has("model_ranks", model.folded) || s.is_mark(i + 2, '+'))) return 0;
    if (!runs && !season && !is_among_episodes(s, i)) return 0;
    if (!is_about_series(s, i) && !(season && runs && !s.is_mark(i + 2, '-'))) return 0;
    const std::string name = season ? "season" : "episode";
    if (!runs) return say_tokens(s, i, i + 2, name + " " + cardinal_words(number), out);
    return say_tokens(s, i, last.end,
                      name + "s " + cardinal_words(number) + " to " + cardinal_words(last.number), out);
}

}  // namespace reviewcast
