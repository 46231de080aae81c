// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/chapters.hpp"
#include "episode/cues.hpp"
#include "episode/report.hpp"
#include "episode/srt.hpp"
#include "episode/subtitles.hpp"
#include "episode/timed_transcript.hpp"
#include "episode/verify_parts.hpp"
#include "episode/webvtt.hpp"

#include <cmath>
#include <set>

namespace reviewcast {
namespace {

namespace fs = std::filesystem;

/// The text without white space, in which line breaks and paragraphs differ.
std::string words_of(std::string_view text) {
    std::string words;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!is_space(c.value)) words += text.substr(at, c.at.size());
        at = c.at.end;
    }
    return words;
}

void check_subtitles(const std::string& name, const Subtitles& read, std::size_t line_characters,
                     const ReportFacts& facts, const std::string& transcript, Findings& findings) {
    for (const std::string& fault : read.faults)
        findings.push_back({name, fault});
    for (const std::string& fault : check_cues(read.cues, line_characters, facts.duration_ms))
        findings.push_back({name, fault});
    std::string text;
    for (const Subtitle& cue : read.cues)
        for (const std::string& line : cue.lines)
            text += line;
    if (words_of(text) != words_of(transcript))
        findings.push_back({name, "says other words than the transcript"});
}

/// The paragraphs as write_transcript() prints them.
std::string printed(const TimedTranscript& timed) {
    std::string text;
    for (const TimedSection& section : timed.sections) {
        if (!text.empty()) text += '\n';
        for (const TimedParagraph& paragraph : section.paragraphs)
            text += (text.empty() ? "" : "\n") + text_of(paragraph) + '\n';
    }
    return text;
}

void check_timed_transcript(const std::string& text, const ReportFacts& facts, const std::string& transcript,
                            Findings& findings) {
    const auto find = [&](const std::string& what) {
        findings.push_back({std::string(timed_transcript_name), what});
    };
    try {
        const TimedTranscript timed = read_timed_transcript(text);
        if (printed(timed) != transcript) find("says other words than the transcript");
        for (const TimedSection& section : timed.sections)
            for (const TimedParagraph& paragraph : section.paragraphs)
                for (const TimedSentence& sentence : paragraph.sentences)
                    if (sentence.words.back().end_ms > facts.duration_ms)
                        find(format("'{}' ends after the audio", sentence.words.back().text));
    } catch (const InputError& error) {
        find(error.what());
    }
}

/// Rules of chapters as the report tells them.
void check_chapter_rules(const ReportFacts& facts, Findings& findings) {
    const auto find = [&](const std::string& what) { findings.push_back({std::string(report_name), what}); };
    std::int64_t end = 0;
    std::set<std::string> titles;
    for (const ChapterTimes& chapter : facts.chapters) {
        if (chapter.start_ms != end)
            find(format("chapter \"{}\" begins at {} ms, the one ahead ends at {} ms", chapter.title,
                        chapter.start_ms, end));
        if (chapter.end_ms <= chapter.start_ms) find(format("chapter \"{}\" has no length", chapter.title));
        if (trim(chapter.title).empty()) find(format("the chapter at {} ms has no title", chapter.start_ms));
        if (count_characters(chapter.title) > chapter_title_characters)
            find(format("chapter \"{}\" has a title of more than {} characters", chapter.title,
                        chapter_title_characters));
        if (!titles.insert(chapter.title).second)
            find(format("two chapters are called \"{}\"", chapter.title));
        end = chapter.end_ms;
    }
    if (end != facts.duration_ms)
        find(format("the chapters end at {} ms, the audio at {} ms", end, facts.duration_ms));
}

void check_chapters_json(const std::string& text, const ReportFacts& facts, Findings& findings) {
    const auto find = [&](const std::string& what) { findings.push_back({"chapters.json", what}); };
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return find("is not a JSON object");
    if (json.value("version", Json()) != "1.2.0") find("is not of version 1.2.0");
    const Json chapters = json.value("chapters", Json());
    if (!chapters.is_array() || chapters.size() != facts.chapters.size())
        return find(format("does not hold the report's {} chapters", facts.chapters.size()));
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const ChapterTimes& told = facts.chapters[i];
        const Json start = chapters[i].is_object() ? chapters[i].value("startTime", Json()) : Json();
        if (!start.is_number()) {
            find(format("chapter {} has no startTime", i + 1));
            continue;
        }
        const double ms = start.get<double>() * 1000;
        // Half a millisecond: the file is to be exact, and a double of seconds is not quite.
        if (std::abs(ms - static_cast<double>(told.start_ms)) > 0.5)
            find(format("chapter {} begins at {:.0f} ms, the report says {} ms", i + 1, ms, told.start_ms));
        if (chapters[i].value("title", Json()) != told.title)
            find(format("chapter {} is not called \"{}\" as in the report", i + 1, told.title));
    }
}

}  // namespace

void check_texts(const fs::path& folder, const ReportFacts& facts, Findings& findings) {
    const std::string txt = facts.slug + ".txt";
    const std::string vtt = facts.slug + ".vtt";
    const std::string srt = facts.slug + ".srt";
    const std::string transcript = content_of(folder / txt);
    if (trim(transcript).empty()) findings.push_back({txt, "holds no text"});
    if (const std::size_t words = count_words(transcript); words != facts.words)
        findings.push_back({txt, format("has {} words, the report says {}", words, facts.words)});
    check_subtitles(vtt, read_webvtt(content_of(folder / vtt)), webvtt_line_characters, facts, transcript,
                    findings);
    check_subtitles(srt, read_srt(content_of(folder / srt)), srt_line_characters, facts, transcript,
                    findings);
    check_timed_transcript(content_of(folder / timed_transcript_name), facts, transcript, findings);
    check_chapter_rules(facts, findings);
    check_chapters_json(content_of(folder / "chapters.json"), facts, findings);
}

}  // namespace reviewcast
