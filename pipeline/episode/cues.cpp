// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/cues.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {
namespace {

constexpr char32_t em_dash = 0x2014;
constexpr char32_t zero_width_joiner = 0x200D;

/// Ends of ICU words that another word touches: borders between words in scripts that write no spaces.
std::vector<std::size_t> touching_words(std::string_view text, const std::string& language) {
    std::vector<std::size_t> borders;
    std::size_t previous_end = 0;
    for (const Span& word : word_spans(text, language)) {
        if (word.begin == previous_end && word.begin > 0) borders.push_back(word.begin);
        previous_end = word.end;
    }
    return borders;
}

/// Runs without white space, parted where words touch and after a dash between words.
std::vector<Span> written_tokens(std::string_view text, const std::string& language) {
    const std::vector<std::size_t> borders = touching_words(text, language);
    auto border = borders.begin();
    std::vector<Span> tokens;
    bool open = false;
    bool after_dash = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (is_space(c.value)) {
            open = after_dash = false;
        } else {
            while (border != borders.end() && *border < at)
                ++border;
            const bool touches = border != borders.end() && *border == at;
            const bool parted = touches || (after_dash && (is_letter(c.value) || is_digit(c.value)));
            if (!open || parted) tokens.push_back({at, at});
            tokens.back().end = c.at.end;
            // A dash at the token's start opens an aside or a quotation: it belongs to what follows.
            after_dash = c.value == em_dash && tokens.back().begin < at;
            open = true;
        }
        at = c.at.end;
    }
    return tokens;
}

/// Finds the written bytes that a spoken word reads. Asked in order, the whole utterance costs one pass.
class WrittenRange {
  public:
    explicit WrittenRange(const Utterance& utterance) : utterance_(utterance) {
        for (const Link& link : utterance.alignment)
            copied_.push_back(
                std::string_view(utterance.written).substr(link.written.begin, link.written.size()) ==
                std::string_view(utterance.spoken).substr(link.spoken.begin, link.spoken.size()));
    }

    Span of(Span spoken) {
        const Alignment& links = utterance_.alignment;
        while (at_ < links.size() && links[at_].spoken.end <= spoken.begin)
            ++at_;
        if (at_ == links.size()) return {utterance_.written.size(), utterance_.written.size()};
        Span written{position(at_, spoken.begin, false), 0};
        std::size_t last = at_;
        while (last + 1 < links.size() && links[last + 1].spoken.begin < spoken.end)
            ++last;
        written.end = std::max(written.begin, position(last, spoken.end, true));
        return written;
    }

  private:
    /// In a stretch that was copied, the same byte; in one that was rewritten, its edge.
    std::size_t position(std::size_t link, std::size_t spoken, bool is_end) const {
        const Link& here = utterance_.alignment[link];
        if (!copied_[link]) return is_end ? here.written.end : here.written.begin;
        const std::size_t inside = std::clamp(spoken, here.spoken.begin, here.spoken.end);
        return here.written.begin + (inside - here.spoken.begin);
    }

    const Utterance& utterance_;
    std::vector<bool> copied_;
    std::size_t at_ = 0;
};

/// Neighbouring tokens [first, last] that are read together, and when.
struct Group {
    std::size_t first = 0;
    std::size_t last = 0;
    SampleRange at;
};

std::vector<Group> group_tokens(const Utterance& utterance, const std::vector<Span>& tokens,
                                const std::vector<WordMark>& marks) {
    std::vector<Group> groups;
    WrittenRange written(utterance);
    std::size_t token = 0;
    for (const WordMark& mark : marks) {
        const Span range = written.of(mark.spoken);
        while (token + 1 < tokens.size() && tokens[token].end <= range.begin)
            ++token;
        std::size_t last = token;
        while (last + 1 < tokens.size() && tokens[last + 1].begin < range.end)
            ++last;
        if (!groups.empty() && token <= groups.back().last) {
            groups.back().last = std::max(groups.back().last, last);
            groups.back().at.end = std::max(groups.back().at.end, mark.at.end);
        } else {
            groups.push_back({token, last, mark.at});
        }
        token = last;
    }
    return groups;
}

void append_words(std::vector<CueWord>& words, std::string_view text, const std::vector<Span>& tokens,
                  const Group& group) {
    std::size_t total = 0;
    std::vector<std::size_t> starts;
    for (std::size_t i = group.first; i <= group.last; ++i) {
        starts.push_back(total);
        total += count_characters(text.substr(tokens[i].begin, tokens[i].size()));
    }
    starts.push_back(total);
    for (std::size_t i = group.first; i <= group.last; ++i) {
        const std::size_t n = i - group.first;
        words.push_back({tokens[i], share_of(group.at, starts[n], starts[n + 1], total)});
    }
}

/// Combining marks, joiners, variation selectors, skin tones: they change the character before them.
bool joins_previous(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || c == zero_width_joiner;
}

}  // namespace

SampleRange share_of(SampleRange whole, std::size_t from, std::size_t to, std::size_t total) {
    const auto edge = [&](std::size_t share) {
        return whole.begin + (whole.end - whole.begin) * static_cast<std::int64_t>(share) /
                                 static_cast<std::int64_t>(total);
    };
    return {edge(from), edge(to)};
}

std::vector<SampleRange> times_of_utterances(const Timeline& timeline) {
    std::vector<SampleRange> times;
    times.reserve(timeline.utterances.size());
    std::int64_t heard_until = 0;
    for (std::size_t i = 0; i < timeline.utterances.size();) {
        std::size_t next = i;
        while (next < timeline.utterances.size() &&
               timeline.utterances[next].at.begin == timeline.utterances[next].at.end)
            ++next;
        const std::int64_t pause_end =
            next < timeline.utterances.size() ? timeline.utterances[next].at.begin : timeline.length;
        const SampleRange pause{heard_until, std::max(heard_until, pause_end)};
        for (std::size_t silent = i; silent < next; ++silent)
            times.push_back(share_of(pause, silent - i, silent - i + 1, next - i));
        if (next < timeline.utterances.size()) {
            times.push_back(timeline.utterances[next].at);
            heard_until = times.back().end;
        }
        i = next + 1;
    }
    return times;
}

std::vector<CueWord> cue_words(const Utterance& utterance, const std::vector<WordMark>& marks,
                               SampleRange at) {
    const std::vector<Span> tokens = written_tokens(utterance.written, utterance.language);
    std::vector<CueWord> words;
    if (tokens.empty()) return words;
    std::vector<Group> groups = group_tokens(utterance, tokens, marks);
    if (groups.empty()) groups.push_back({0, tokens.size() - 1, at});
    for (std::size_t g = 0; g < groups.size(); ++g) {
        append_words(words, utterance.written, tokens, groups[g]);
        const std::size_t unread_end = g + 1 < groups.size() ? groups[g + 1].first : tokens.size();
        words.back().written.end = tokens[unread_end - 1].end;
    }
    words.front().written.begin = tokens.front().begin;
    return words;
}

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::size_t cut_characters(std::string_view text, Span range, std::size_t limit) {
    std::size_t at = range.begin;
    std::size_t whole = range.begin;
    char32_t previous = 0;
    for (std::size_t count = 0; at < range.end; ++count) {
        const CodePoint c = code_point_at(text, at);
        if (!joins_previous(c.value) && previous != zero_width_joiner) whole = at;
        if (count == limit) return whole > range.begin ? whole : at;
        previous = c.value;
        at = c.at.end;
    }
    return range.end;
}

}  // namespace reviewcast
