// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "episode/decode.hpp"
#include "episode/id3.hpp"
#include "episode/iso639.hpp"
#include "episode/master_within.hpp"
#include "episode/mpeg_stream.hpp"
#include "episode/verify_parts.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace reviewcast {
namespace {

namespace fs = std::filesystem;

constexpr int podcast_sample_rate = 44100;

// Two meters that keep the standard may differ by this much (EBU Tech 3341); the report is rounded to a
// hundredth.
constexpr double meter_tolerance = 0.1;

using Find = std::function<void(const std::string&)>;

std::string joined(const std::set<int>& numbers) {
    std::string text;
    for (const int number : numbers)
        text += (text.empty() ? "" : ", ") + format("{}", number);
    return text;
}

void check_stream(const MpegStream& stream, const ReportFacts& facts, const Find& find) {
    for (const std::string& fault : stream.faults)
        find(fault);
    if (stream.frames == 0) return;
    if (stream.bitrates_kbps.size() > 1)
        find(format("is not of constant bit rate: {} kbit/s", joined(stream.bitrates_kbps)));
    else if (!stream.bitrates_kbps.contains(facts.bitrate_kbps))
        find(format("has {} kbit/s, the report says {}", joined(stream.bitrates_kbps), facts.bitrate_kbps));
    else if (const ProfileRules& rules = rules_of(facts.profile);
             facts.bitrate_kbps < rules.least_bitrate_kbps)
        find(format("has {} kbit/s; at least {} are wanted of the profile {}", facts.bitrate_kbps,
                    rules.least_bitrate_kbps, rules.name));
    if (stream.sample_rates != std::set<int>{podcast_sample_rate})
        find(format("has {} Hz, {} is wanted", joined(stream.sample_rates), podcast_sample_rate));
    if (stream.channels != std::set<int>{1}) find("is not mono");
}

void check_length(const Pcm& pcm, const ReportFacts& facts, const Find& find) {
    if (pcm.sample_rate() != facts.sample_rate)
        find(format("decodes at {} Hz, the report says {}", pcm.sample_rate(), facts.sample_rate));
    if (pcm.size() != facts.samples)
        find(format("decodes to {} samples, the report says {}", pcm.size(), facts.samples));
    if (const std::int64_t ms = to_ms(pcm.size(), pcm.sample_rate()); ms != facts.duration_ms)
        find(format("lasts {} ms, the report says {}", ms, facts.duration_ms));
}

}  // namespace

std::vector<std::string> level_faults(const Pcm& pcm, double told_lufs, double told_dbtp,
                                      const ProfileRules& rules) {
    std::vector<std::string> faults = room_faults(pcm, rules);
    const auto find = [&](std::string what) { faults.push_back(std::move(what)); };
    const Loudness measured = measure_for(pcm, rules);
    const LoudnessLimits& limits = rules.loudness;
    if (!keeps(measured, limits))
        find(format("measures {} and {:.1f} dBTP; wanted are {}",
                    with_unit(reading(measured, limits), limits), measured.true_peak_dbtp, shown(limits)));
    if (!(std::abs(measured.integrated_lufs - told_lufs) <= meter_tolerance))
        find(format("measures {:.2f} LUFS, the report says {:.2f}", measured.integrated_lufs, told_lufs));
    if (!(std::abs(measured.true_peak_dbtp - told_dbtp) <= meter_tolerance))
        find(format("measures {:.2f} dBTP, the report says {:.2f}", measured.true_peak_dbtp, told_dbtp));
    return faults;
}

std::vector<std::string> tag_faults(const Tags& tags, const ReportFacts& facts,
                                    const std::string& transcript) {
    std::vector<std::string> faults;
    const auto find = [&](std::string what) { faults.push_back(std::move(what)); };
    const auto check = [&](const char* key, const std::string& told) {
        const auto entry = facts.tags.find(key);
        const std::string wanted = entry == facts.tags.end() ? "" : as_tag_line(entry->second);
        if (told != wanted) find(format("its {} is \"{}\", the report says \"{}\"", key, told, wanted));
    };
    check("title", tags.title);
    check("album", tags.album);
    check("artist", tags.artist);
    check("genre", tags.genre);
    check("track", tags.track);
    check("date", tags.date);
    check("comment", tags.comment);
    const auto language = facts.tags.find("language");
    if (!tags.language.empty() && language != facts.tags.end() && !language->second.empty() &&
        tags.language != iso639_2(language->second))
        find(format("its language is \"{}\", the report says \"{}\"", tags.language, language->second));
    if (tags.lyrics != as_tag_text(transcript)) find("its lyrics are not the transcript");
    return faults;
}

namespace {

void check_chapters(const fs::path& path, const ReportFacts& facts, const Find& find) {
    const std::vector<FileChapter> chapters = read_audio_facts(path).chapters;
    if (chapters.size() != facts.chapters.size())
        return find(format("has {} chapters, the report {}", chapters.size(), facts.chapters.size()));
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const ChapterTimes& told = facts.chapters[i];
        if (chapters[i].title != as_tag_line(told.title))
            find(format("chapter {} is called \"{}\", the report says \"{}\"", i + 1, chapters[i].title,
                        told.title));
        if (chapters[i].begin_ms != told.start_ms || chapters[i].end_ms != told.end_ms)
            find(format("chapter {} lasts from {} to {} ms, the report says {} to {} ms", i + 1,
                        chapters[i].begin_ms, chapters[i].end_ms, told.start_ms, told.end_ms));
    }
}

}  // namespace

void check_sound(const fs::path& folder, const ReportFacts& facts, Findings& findings) {
    const std::string name = facts.slug + ".mp3";
    const Find find = [&](const std::string& what) { findings.push_back({name, what}); };
    const std::string bytes = content_of(folder / name);
    if (bytes.empty()) return find("is missing or empty");
    check_stream(read_mpeg_stream(bytes), facts, find);
    try {
        const Pcm pcm = decode_audio(folder / name);
        check_length(pcm, facts, find);
        std::ranges::for_each(
            level_faults(pcm, facts.integrated_lufs, facts.true_peak_dbtp, rules_of(facts.profile)), find);
        const std::string transcript = content_of(folder / (facts.slug + ".txt"));
        std::ranges::for_each(tag_faults(read_tags(folder / name), facts, transcript), find);
        check_chapters(folder / name, facts, find);
    } catch (const Error& error) {
        find(error_chain(error));
    }
}

}  // namespace reviewcast
