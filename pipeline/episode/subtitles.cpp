// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/subtitles.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/cues.hpp"

#include <array>
#include <optional>
#include <set>
#include <utility>

namespace reviewcast {
namespace {

using TextBlock = std::vector<std::string_view>;

/// Runs of lines between blank ones.
std::vector<TextBlock> blocks_of(std::string_view text) {
    std::vector<TextBlock> blocks;
    bool open = false;
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        std::string_view line = text.substr(0, newline);
        text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) {
            open = false;
        } else {
            if (!open) blocks.emplace_back();
            blocks.back().push_back(line);
            open = true;
        }
    }
    return blocks;
}

/// All of `text` as a number of at least `least` digits, at most nine.
std::optional<std::int64_t> parse_digits(std::string_view text, std::size_t least) {
    if (text.size() < least || text.size() > 9) return std::nullopt;
    std::int64_t value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

/// "hh:mm:ss" + `point` + "ttt" in milliseconds.
std::optional<std::int64_t> parse_time(std::string_view text, char point) {
    const std::size_t size = text.size();
    if (size < 12 || text[size - 4] != point || text[size - 7] != ':' || text[size - 10] != ':')
        return std::nullopt;
    const auto hours = parse_digits(text.substr(0, size - 10), 2);
    const auto minutes = parse_digits(text.substr(size - 9, 2), 2);
    const auto seconds = parse_digits(text.substr(size - 6, 2), 2);
    const auto thousandths = parse_digits(text.substr(size - 3), 3);
    if (!hours || !minutes || !seconds || !thousandths || *minutes > 59 || *seconds > 59) return std::nullopt;
    return ((*hours * 60 + *minutes) * 60 + *seconds) * 1000 + *thousandths;
}

/// Reads "begin --> end" into the cue.
bool parse_times(Subtitle& cue, std::string_view line, char point) {
    static constexpr std::string_view arrow = " --> ";
    const std::size_t at = line.find(arrow);
    if (at == std::string_view::npos) return false;
    const auto begin = parse_time(line.substr(0, at), point);
    const auto end = parse_time(line.substr(at + arrow.size()), point);
    if (!begin || !end) return false;
    cue.begin_ms = *begin;
    cue.end_ms = *end;
    return true;
}

/// The character that a reference at the start of `text` stands for, and the reference's length.
std::optional<std::pair<char, std::size_t>> parse_reference(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 3> references{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};
    for (const auto& [reference, character] : references)
        if (text.starts_with(reference)) return std::pair{character, reference.size()};
    return std::nullopt;
}

/// Reads one line of cue text: markup is taken out, times are kept. Returns what is wrong, or an empty
/// string.
std::string read_webvtt_line(Subtitle& cue, std::string_view line) {
    std::string shown;
    for (std::size_t at = 0; at < line.size();) {
        const std::string_view rest = line.substr(at);
        if (rest.front() == '<') {
            const std::size_t close = rest.find('>');
            const std::string_view tag = rest.substr(1, close == std::string_view::npos ? close : close - 1);
            const auto time = parse_time(tag, '.');
            const bool is_voice = tag.starts_with("v ") && tag.size() > 2 && at == 0 && cue.lines.empty();
            if (close == std::string_view::npos || (!time && !is_voice))
                return format("unknown tag <{}>", tag);
            if (time) cue.word_ms.push_back(*time);
            at += close + 1;
        } else if (rest.front() == '&') {
            const auto reference = parse_reference(rest);
            if (!reference) return "an \"&\" that is not escaped";
            shown += reference->first;
            at += reference->second;
        } else {
            if (rest.front() == '>') return "a \">\" that is not escaped";
            shown += rest.front();
            ++at;
        }
    }
    cue.lines.push_back(std::move(shown));
    return {};
}

bool has_srt_markup(std::string_view line) {
    for (std::size_t at = 0; at + 1 < line.size(); ++at)
        if ((line[at] == '<' || line[at] == '{') && !line.substr(at + 1).starts_with("\u200B")) return true;
    return line.find("-->") != std::string_view::npos;
}

/// Characters that take a place on the screen.
std::size_t visible_characters(std::string_view line) {
    std::size_t count = count_characters(line);
    for (std::size_t at = line.find("\u200B"); at != std::string_view::npos; at = line.find("\u200B", at + 3))
        --count;
    return count;
}

}  // namespace

Subtitles read_webvtt(std::string_view text) {
    Subtitles read;
    if (!text.starts_with("WEBVTT\n\n")) {
        read.faults.emplace_back("does not begin with \"WEBVTT\" and a blank line");
        return read;
    }
    for (const TextBlock& block : blocks_of(text.substr(8))) {
        if (block.front() == "NOTE" || block.front().starts_with("NOTE ")) continue;
        const std::size_t number = read.cues.size() + 1;
        Subtitle cue;
        if (block.size() < 2 || !parse_times(cue, block[1], '.')) {
            read.faults.push_back(
                format("cue {}: no identifier and times \"hh:mm:ss.ttt --> hh:mm:ss.ttt\"", number));
            continue;
        }
        cue.id = block[0];
        if (block.size() > 2 && !block[2].starts_with("<v "))
            read.faults.push_back(format("cue {}: names no speaker", number));
        for (std::size_t line = 2; line < block.size(); ++line) {
            const std::string fault = read_webvtt_line(cue, block[line]);
            if (!fault.empty()) read.faults.push_back(format("cue {}: {}", number, fault));
        }
        read.cues.push_back(std::move(cue));
    }
    return read;
}

Subtitles read_srt(std::string_view text) {
    Subtitles read;
    for (const TextBlock& block : blocks_of(text)) {
        const std::size_t number = read.cues.size() + 1;
        Subtitle cue;
        if (block.size() < 2 || !parse_times(cue, block[1], ',')) {
            read.faults.push_back(
                format("cue {}: no number and times \"hh:mm:ss,ttt --> hh:mm:ss,ttt\"", number));
            continue;
        }
        cue.id = block[0];
        if (cue.id != format("{}", number))
            read.faults.push_back(format("cue {}: is numbered {}", number, cue.id));
        for (std::size_t line = 2; line < block.size(); ++line) {
            if (has_srt_markup(block[line]))
                read.faults.push_back(format("cue {}: markup in \"{}\"", number, block[line]));
            cue.lines.emplace_back(block[line]);
        }
        read.cues.push_back(std::move(cue));
    }
    return read;
}

std::vector<std::string> check_cues(const std::vector<Subtitle>& cues, std::size_t line_characters,
                                    std::int64_t duration_ms) {
    std::vector<std::string> faults;
    std::set<std::string_view> ids;
    std::int64_t previous_begin = 0;
    const auto fault = [&](const Subtitle& cue, const std::string& what) {
        faults.push_back(format("cue {}: {}", cue.id, what));
    };
    if (cues.empty()) faults.emplace_back("holds no cue");
    for (const Subtitle& cue : cues) {
        if (!ids.insert(cue.id).second) fault(cue, "the identifier stands twice");
        if (cue.lines.empty()) fault(cue, "is empty");
        if (cue.lines.size() > 2) fault(cue, format("has {} lines, 2 are allowed", cue.lines.size()));
        for (const std::string& line : cue.lines) {
            if (trim(line).empty()) fault(cue, "has a blank line");
            if (const std::size_t size = visible_characters(line); size > line_characters)
                fault(cue, format("a line of {} characters, {} are allowed", size, line_characters));
        }
        if (cue.end_ms <= cue.begin_ms) fault(cue, "ends before it begins");
        if (cue.begin_ms < previous_begin) fault(cue, "begins before the cue ahead of it");
        if (cue.end_ms > duration_ms)
            fault(cue, format("ends at {} ms, the audio at {} ms", cue.end_ms, duration_ms));
        previous_begin = cue.begin_ms;
        std::int64_t previous_word = cue.begin_ms;
        for (const std::int64_t word : cue.word_ms) {
            if (word <= previous_word || word >= cue.end_ms) {
                fault(cue, format("a word at {} ms is out of order or outside the cue", word));
                break;
            }
            previous_word = word;
        }
    }
    return faults;
}

}  // namespace reviewcast
