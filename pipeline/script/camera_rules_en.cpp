// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_back = 8;  // tokens from a frame rate back to its resolution: "4K video at 60p"

bool is_f_slash(const Sentence& s, std::size_t i) {
    const bool letter = s.at(i).folded == "f" || s.at(i).folded == "ƒ";
    return letter && s.is_mark(i + 1, '/');
}

/// Whether a resolution stands shortly before token i: "8K/", "1080p at ".
bool follows_resolution(const Sentence& s, std::size_t i) {
    for (std::size_t back = 1; back <= most_back && back <= i; ++back) {
        const std::size_t at = i - back;
        const bool thousands = s.at(at).folded == "k" && s.is_digits(at - 1);
        if (thousands || (s.is_digits(at) && s.has("resolutions", s.at(at).folded))) return true;
    }
    return false;
}

}  // namespace

std::size_t read_aperture_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_f_slash(s, i) || !s.is_break(i - 1)) return 0;
    const auto amount = read_amount(s, i + 2);
    if (!amount) return 0;
    std::string words = "f " + amount->words;
    const std::size_t dash = s.skip_space(amount->end);
    const std::size_t next = s.skip_space(dash + 1);
    const auto upper = s.is_dash(dash) && is_f_slash(s, next) ? read_amount(s, next + 2) : std::nullopt;
    if (!upper) return say_tokens(s, i, amount->end, words, out);
    return say_tokens(s, i, upper->end, words + " to f " + upper->words, out);
}

namespace {

/// "1/1.3\" sensor", "a 1/2.55-inch type": the size of a sensor.
std::size_t read_sensor_size(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool part = s.is_digits(i) && s.at(i).folded == "1" && s.is_mark(i + 1, '/') && s.is_digits(i + 2);
    const auto size = part && s.is_break(i - 1) ? read_numeral(s, i + 2) : std::nullopt;
    if (!size || size->is_integer()) return 0;
    const std::size_t at = s.is_mark(size->end, '-') ? size->end + 1 : s.skip_space(size->end);
    const bool mark = is_one_of(s.at(size->end).mark, U"\"”″");
    if (!mark && s.at(at).folded != "inch") return 0;
    return say_tokens(s, i, mark ? size->end + 1 : at + 1, "one over " + numeral_words(*size) + " inch", out);
}

}  // namespace

std::size_t read_shutter_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool part = s.is_digits(i) && s.at(i).folded == "1" && s.is_mark(i + 1, '/') &&
                      s.is_digits(i + 2) && s.at(i + 2).folded.size() <= 5;
    if (const std::size_t count = read_sensor_size(s, i, out)) return count;
    if (!part || !s.is_break(i - 1)) return 0;
    const auto parts = value_of(s.at(i + 2).folded);
    const std::size_t unit = s.skip_space(i + 3);
    const bool named =
        unit == i + 3 ? s.at(unit).chars == "s"
                      : s.find("durations", s.at(unit).folded) == "second" && s.at(unit).folded.size() <= 4;
    if (!named || parts < 2 || !s.is_break(unit + 1)) return 0;
    const std::string words = fraction_words(1, parts) + (parts == 2 ? " a second" : " of a second");
    const bool stop = s.is_mark(unit + 1, '.') && s.at(unit).folded.size() > 1 && !s.ends_by(unit + 2);
    return say_tokens(s, i, unit + (stop ? 2 : 1), words, out);
}

std::size_t read_frame_rate_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool rate = s.is_digits(i) && s.has("frame_rates", s.at(i).folded) && s.at(i + 1).chars == "p" &&
                      s.is_break(i + 2) && (s.is_break(i - 1) || s.at(i - 1).folded == "k");
    if (!rate || !(follows_resolution(s, i) || s.has("video_words", s.word_after(i + 2)))) return 0;
    return say_tokens(s, i, i + 2, cardinal_words(s.at(i).folded) + " P", out);
}

}  // namespace reviewcast
