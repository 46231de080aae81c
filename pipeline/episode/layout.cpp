// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/layout.hpp"

#include "base/unicode.hpp"
#include "episode/cues.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace reviewcast {
namespace {

/// A stretch that stays on one line.
struct Piece {
    Span written;
    SampleRange at;
    std::size_t characters = 0;
    bool starts_word = false;
    bool space_before = false;
    bool ends_clause = false;
};

// What a border costs, in the share of a line or cue that it is off the middle. Judged by eye on long
// sentences: a comma is worth moving the border by four tenths, and a word is parted only when nothing else
// fits.
constexpr double clause_gain = 0.4;
constexpr double parted_word_cost = 2;

bool is_clause_mark(char32_t c) {
    static constexpr std::u32string_view marks = U",;:.!?…—–、。！？；：،؟";
    return marks.find(c) != std::u32string_view::npos;
}

/// Whether the text ends with clause punctuation, closing quotes and brackets aside.
bool ends_clause(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        const CodePoint c = code_point_before(text, at);
        if (is_clause_mark(c.value)) return true;
        if (!is_punctuation(c.value)) return false;
        at = c.at.begin;
    }
    return false;
}

/// Cuts one word at its white space and at the limit, and shares its time by length.
void append_pieces(std::vector<Piece>& pieces, std::string_view text, const CueWord& word,
                   std::size_t limit) {
    const std::size_t first = pieces.size();
    std::size_t total = 0;
    for (std::size_t at = word.written.begin; at < word.written.end;) {
        const CodePoint c = code_point_at(text, at);
        if (is_space(c.value)) {
            at = c.at.end;
            continue;
        }
        std::size_t end = at;
        while (end < word.written.end && !is_space(code_point_at(text, end).value))
            end = code_point_at(text, end).at.end;
        while (at < end) {
            const std::size_t cut = cut_characters(text, {at, end}, limit);
            const std::string_view chars = text.substr(at, cut - at);
            const bool spaced = at > 0 && is_space(code_point_before(text, at).value);
            const std::size_t length = count_characters(chars);
            pieces.push_back({{at, cut}, {}, length, pieces.size() == first, spaced, ends_clause(chars)});
            total += length;
            at = cut;
        }
    }
    std::size_t before = 0;
    for (std::size_t i = first; i < pieces.size(); ++i) {
        pieces[i].at = share_of(word.at, before, before + pieces[i].characters, total);
        before += pieces[i].characters;
    }
}

/// An utterance's pieces, and how to part them.
class Filler {
  public:
    Filler(std::vector<Piece> pieces, std::size_t limit) : pieces_(std::move(pieces)), limit_(limit) {
        ends_.push_back(0);
        for (const Piece& piece : pieces_)
            ends_.push_back(ends_.back() + space(piece) + piece.characters);
    }

    const std::vector<Piece>& pieces() const { return pieces_; }

    /// End of the cue that begins with piece `first`.
    std::size_t cue_end(std::size_t first) const {
        const std::size_t most = line_fill(line_fill(first));
        if (most == pieces_.size()) return most;
        const double cues = std::ceil(static_cast<double>(length(first, pieces_.size())) / (2.0 * limit()));
        const double even = static_cast<double>(length(first, pieces_.size())) / cues;
        return best_border(first + 1, most, [&](std::size_t border) {
            return std::abs(static_cast<double>(length(first, border)) - even) / (2.0 * limit());
        });
    }

    /// End of the first line of the cue [first, last); `last` where one line is enough.
    std::size_t line_end(std::size_t first, std::size_t last) const {
        if (length(first, last) <= limit_) return last;
        const std::size_t most = std::min(line_fill(first), last - 1);
        std::size_t least = most;
        while (least > first + 1 && length(least - 1, last) <= limit_)
            --least;
        return best_border(least, most, [&](std::size_t border) {
            const auto difference =
                static_cast<double>(length(first, border)) - static_cast<double>(length(border, last));
            return std::abs(difference) / limit();
        });
    }

  private:
    static std::size_t space(const Piece& piece) { return piece.space_before ? 1 : 0; }
    double limit() const { return static_cast<double>(limit_); }

    /// Characters of the pieces [first, last) on one line.
    std::size_t length(std::size_t first, std::size_t last) const {
        return first == last ? 0 : ends_[last] - ends_[first] - space(pieces_[first]);
    }

    /// End of the longest line that begins with piece `first`.
    std::size_t line_fill(std::size_t first) const {
        std::size_t last = first;
        while (last < pieces_.size() && length(first, last + 1) <= limit_)
            ++last;
        return last;
    }

    /// The cheapest border in [least, most]; the later one of equals.
    template <typename Distance>
    std::size_t best_border(std::size_t least, std::size_t most, Distance distance) const {
        std::size_t best = most;
        double lowest = std::numeric_limits<double>::infinity();
        for (std::size_t border = least; border <= most; ++border) {
            double cost = distance(border);
            if (pieces_[border - 1].ends_clause) cost -= clause_gain;
            if (!pieces_[border].starts_word) cost += parted_word_cost;
            if (cost <= lowest) {
                lowest = cost;
                best = border;
            }
        }
        return best;
    }

    std::vector<Piece> pieces_;
    std::vector<std::size_t> ends_;  ///< characters before each piece's end, spaces counted
    std::size_t limit_;
};

struct Duration {
    int sample_rate;
    std::int64_t length_ms;
};

/// The times of a cue, which lasts at least a millisecond and ends inside the episode.
void set_times(Cue& cue, SampleRange at, const Duration& duration) {
    cue.begin_ms =
        std::min(to_ms(at.begin, duration.sample_rate), std::max<std::int64_t>(duration.length_ms - 1, 0));
    cue.end_ms = std::clamp(to_ms(at.end, duration.sample_rate), cue.begin_ms + 1,
                            std::max(duration.length_ms, cue.begin_ms + 1));
}

std::vector<CuePiece> make_line(const Filler& filler, std::size_t first, std::size_t last,
                                std::string_view text, int sample_rate) {
    std::vector<CuePiece> line;
    for (std::size_t i = first; i < last; ++i) {
        const Piece& piece = filler.pieces()[i];
        CuePiece made{
            std::string(text.substr(piece.written.begin, piece.written.size())), {}, piece.space_before};
        if (piece.starts_word) made.begin_ms = to_ms(piece.at.begin, sample_rate);
        line.push_back(std::move(made));
    }
    return line;
}

}  // namespace

std::vector<Cue> lay_out_cues(const Script& script, const Timeline& timeline, std::size_t line_characters) {
    const std::vector<SampleRange> times = times_of_utterances(timeline);
    const Duration duration{timeline.sample_rate, to_ms(timeline.length, timeline.sample_rate)};
    std::vector<Cue> cues;
    for (std::size_t u = 0; u < script.utterances.size(); ++u) {
        const Utterance& utterance = script.utterances[u];
        std::vector<Piece> pieces;
        for (const CueWord& word : cue_words(utterance, timeline.utterances[u].words, times[u]))
            append_pieces(pieces, utterance.written, word, line_characters);
        const Filler filler(std::move(pieces), line_characters);
        for (std::size_t first = 0; first < filler.pieces().size();) {
            const std::size_t last = filler.cue_end(first);
            const std::size_t middle = filler.line_end(first, last);
            Cue cue{u, 0, 0, {}};
            set_times(cue, {filler.pieces()[first].at.begin, filler.pieces()[last - 1].at.end}, duration);
            const int rate = timeline.sample_rate;
            cue.lines.push_back(make_line(filler, first, middle, utterance.written, rate));
            if (middle < last) cue.lines.push_back(make_line(filler, middle, last, utterance.written, rate));
            cues.push_back(std::move(cue));
            first = last;
        }
    }
    return cues;
}

std::string line_text(const std::vector<CuePiece>& line) {
    std::string text;
    for (const CuePiece& piece : line) {
        if (piece.space_before && !text.empty()) text += ' ';
        text += piece.text;
    }
    return text;
}

}  // namespace reviewcast
