// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "episode/decode.hpp"
#include "episode/sound_tags.hpp"
#include "episode/verify_parts.hpp"

#include <algorithm>
#include <functional>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

using Find = std::function<void(const std::string&)>;

void check_encoded_length(const Pcm& pcm, const EncodingFacts& told, const ReportFacts& facts,
                          const Find& find) {
    if (pcm.sample_rate() != told.sample_rate)
        find(format("decodes at {} Hz, the report says {}", pcm.sample_rate(), told.sample_rate));
    if (pcm.size() != told.samples)
        find(format("decodes to {} samples, the report says {}", pcm.size(), told.samples));
    if (const std::int64_t ms = to_ms(pcm.size(), pcm.sample_rate()); ms != facts.duration_ms)
        find(format("lasts {} ms, the report says {}", ms, facts.duration_ms));
}

/// The codec that a file of that name holds.
std::string codec_of(const fs::path& name) {
    const std::string ending = name.extension().string();
    return ending == ".m4a" ? "aac" : ending.substr(ending.empty() ? 0 : 1);
}

/// Ends are not compared: chapters in Vorbis comments have none.
void check_encoded_chapters(const AudioFacts& file, const ReportFacts& facts, const std::string& codec,
                            const Find& find) {
    if (file.codec != codec) find(format("holds {}, its name says {}", file.codec, codec));
    const SoundFormat kind = codec == "aac" ? SoundFormat::m4a : SoundFormat::flac;
    if (file.channels != 1) find("is not mono");
    if (file.chapters.size() != facts.chapters.size())
        return find(format("has {} chapters, the report {}", file.chapters.size(), facts.chapters.size()));
    for (std::size_t i = 0; i < file.chapters.size(); ++i) {
        const ChapterTimes& told = facts.chapters[i];
        if (file.chapters[i].title != chapter_title_in(kind, told.title) ||
            file.chapters[i].begin_ms != told.start_ms)
            find(format("chapter {} is \"{}\" from {} ms on, the report says \"{}\" from {} ms on", i + 1,
                        file.chapters[i].title, file.chapters[i].begin_ms, told.title, told.start_ms));
    }
}

}  // namespace

void check_encodings(const fs::path& folder, const ReportFacts& facts, Findings& findings) {
    for (const EncodingFacts& told : facts.encodings) {
        const Find find = [&](const std::string& what) { findings.push_back({told.name, what}); };
        const fs::path path = folder / told.name;
        // check_files() says so.
        if (!is_plain_name(told.name) || !fs::is_regular_file(fs::symlink_status(path))) continue;
        try {
            const Pcm pcm = decode_audio(path);
            check_encoded_length(pcm, told, facts, find);
            std::ranges::for_each(
                level_faults(pcm, told.integrated_lufs, told.true_peak_dbtp, rules_of(facts.profile)), find);
            std::ranges::for_each(
                tag_faults(read_sound_tags(path), facts, content_of(folder / (facts.slug + ".txt"))), find);
            check_encoded_chapters(read_audio_facts(path), facts, codec_of(told.name), find);
        } catch (const Error& error) {
            find(error_chain(error));
        }
    }
}

}  // namespace reviewcast
