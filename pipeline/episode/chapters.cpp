// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/chapters.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/cues.hpp"

#include <algorithm>
#include <set>

namespace reviewcast {
namespace {

constexpr std::int64_t lead_ms = 250;

/// Where a section is heard: from its first sound to the end of its last.
struct HeardSection {
    std::size_t section = 0;
    SampleRange at;
};

std::vector<HeardSection> heard_sections(const Script& script, const Timeline& timeline) {
    std::vector<HeardSection> heard;
    for (std::size_t i = 0; i < script.utterances.size(); ++i) {
        const SampleRange at = timeline.utterances[i].at;
        const std::size_t section = script.utterances[i].section;
        if (at.begin == at.end) continue;
        if (heard.empty() || heard.back().section != section) heard.push_back({section, at});
        heard.back().at.end = at.end;
    }
    return heard;
}

/// Of more sections than a table of contents holds, the first of each even group.
std::vector<HeardSection> thin_out(std::vector<HeardSection> heard) {
    if (heard.size() <= most_chapters) return heard;
    std::vector<HeardSection> kept;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        const bool opens_group =
            i == 0 || i * most_chapters / heard.size() != (i - 1) * most_chapters / heard.size();
        if (opens_group) kept.push_back(heard[i]);
        kept.back().at.end = heard[i].at.end;
    }
    return kept;
}

std::int64_t border_between(SampleRange before, SampleRange after, int sample_rate) {
    const std::int64_t middle = before.end + (after.begin - before.end) / 2;
    return std::max(middle, after.begin - lead_ms * sample_rate / 1000);
}

/// Numbers a title that was already given.
std::string make_unique(const std::string& title, std::set<std::string>& given) {
    std::string unique = title;
    for (int n = 2; !given.insert(unique).second; ++n) {
        const std::string number = format(" ({})", n);
        unique = shorten_title(title, chapter_title_characters - number.size()) + number;
    }
    return unique;
}

}  // namespace

std::string shorten_title(std::string_view title, std::size_t limit) {
    std::string visible;
    for (const CodePoint& c : code_points(title))
        append_utf8(visible, is_control(c.value) ? U' ' : c.value);
    visible = collapse_space(visible);
    if (count_characters(visible) <= limit) return visible;
    const std::size_t cut = cut_characters(visible, {0, visible.size()}, limit - 1);
    std::string_view kept = std::string_view(visible).substr(0, cut);
    // A title without a space in its second half is cut inside a word rather than to a stub.
    const std::size_t space = visible[cut] == ' ' ? cut : kept.rfind(' ');
    if (space != std::string_view::npos && space >= cut / 2) kept = kept.substr(0, space);
    while (!kept.empty()) {
        const CodePoint last = code_point_before(kept, kept.size());
        if (!is_space(last.value) &&
            std::u32string_view(U",;:.-–—").find(last.value) == std::u32string_view::npos)
            break;
        kept = kept.substr(0, last.at.begin);
    }
    return std::string(kept) + "…";
}

std::vector<Chapter> make_chapters(const Script& script, const Timeline& timeline) {
    std::vector<Chapter> chapters;
    std::set<std::string> titles;
    SampleRange before;
    for (const HeardSection& heard : thin_out(heard_sections(script, timeline))) {
        const std::int64_t begin =
            chapters.empty() ? 0 : border_between(before, heard.at, timeline.sample_rate);
        const bool has_time = chapters.empty() || to_ms(begin, timeline.sample_rate) >
                                                      to_ms(chapters.back().at.begin, timeline.sample_rate);
        if (has_time && to_ms(begin, timeline.sample_rate) < to_ms(timeline.length, timeline.sample_rate)) {
            if (!chapters.empty()) chapters.back().at.end = begin;
            const std::string title =
                shorten_title(script.sections[heard.section].title, chapter_title_characters);
            chapters.push_back({make_unique(title, titles), {begin, timeline.length}});
        }
        before = heard.at;
    }
    return chapters;
}

std::string write_chapters_json(const std::vector<Chapter>& chapters, int sample_rate) {
    Json json;
    json["version"] = "1.2.0";
    json["chapters"] = Json::array();
    for (const Chapter& chapter : chapters) {
        const auto seconds = static_cast<double>(to_ms(chapter.at.begin, sample_rate)) / 1000;
        json["chapters"].push_back({{"startTime", seconds}, {"title", chapter.title}});
    }
    return to_text(json);
}

}  // namespace reviewcast
