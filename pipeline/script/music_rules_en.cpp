// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/names.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

bool is_note(std::string_view chars) {
    return !chars.empty() && chars[0] >= 'A' && chars[0] <= 'G';
}

/// "E♭ maj.", "C maj", "A min.": the mode behind a note.
std::size_t read_mode(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool sign = s.is_mark(i + 1, 0x266D) || s.is_mark(i + 1, 0x266F) || s.is_mark(i + 1, '#');
    if (s.at(i).chars.size() != 1 || !is_note(s.at(i).chars)) return 0;
    const std::size_t gap = sign ? i + 2 : i + 1;
    const auto& mode = s.at(gap + 1).folded;
    const std::size_t end = s.is_mark(gap + 2, '.') ? gap + 3 : gap + 2;
    const bool named = s.is_space(gap) && (mode == "maj" || mode == "min") && !s.at(gap + 1).upper;
    if (!named || !s.is_break(gap + 2)) return 0;
    const bool minute =
        s.at(i).chars == "A" && mode == "min" && !sign && s.word_before(i) != "in";  // "A min later"
    if (minute) return 0;
    std::string words(s.at(i).chars);
    if (sign) words += s.is_mark(i + 1, 0x266D) ? " flat" : " sharp";
    words += mode == "maj" ? " major" : " minor";
    return end == gap + 3 ? say_stopped(s, i, end, words, out) : say_tokens(s, i, end, words, out);
}

/// "Cmaj7", "Dm7", "Gsus4", "Fadd9": a chord.
std::size_t read_chord(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto chars = s.at(i).chars;
    if (!is_note(chars) || chars.size() < 2 || chars.size() > 4 || !s.is_digits(i + 1) || s.is_word(i + 2))
        return 0;
    const auto kind = s.find("chords", chars.substr(1));
    const auto degree = value_of(s.at(i + 1).folded);
    const bool usual = degree == 2 || degree == 4 || degree == 6 || degree == 7 || degree == 9 ||
                       degree == 11 || degree == 13;
    if (kind.empty() || !usual) return 0;
    return say_tokens(
        s, i, i + 2, std::string(chars.substr(0, 1)) + " " + std::string(kind) + " " + cardinal_words(degree),
        out);
}

/// "Op. 18/4", "Op. 27/2": a number of an opus.
std::size_t read_opus_number(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool pair = s.is_digits(i) && s.is_mark(i + 1, '/') && s.is_digits(i + 2) &&
                      s.at(i + 2).folded.size() <= 2 && s.is_break(i + 3) && !s.is_mark(i + 3, '/');
    const std::size_t stop = s.before(i);
    const auto& name = s.at(s.is_mark(stop, '.') ? stop - 1 : stop).folded;
    if (!pair || (name != "op" && name != "opus")) return 0;
    return say_tokens(s, i, i + 3,
                      cardinal_words(s.at(i).folded) + ", number " + cardinal_words(s.at(i + 2).folded), out);
}

}  // namespace

std::size_t read_music_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_break(i - 1)) return 0;
    if (s.is_digits(i)) return read_opus_number(s, i, out);
    if (!s.is_word(i)) return 0;
    if (const std::size_t count = read_mode(s, i, out)) return count;
    return read_chord(s, i, out);
}

}  // namespace reviewcast
