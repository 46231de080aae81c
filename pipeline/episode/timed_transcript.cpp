// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/timed_transcript.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/cues.hpp"
#include "episode/speaker_names.hpp"
#include "episode/transcript.hpp"

namespace reviewcast {

namespace {

constexpr int format_version = 1;

/// The words of an utterance; a space follows those before another.
std::vector<TimedWord> timed_words(const Utterance& utterance, const UtteranceMark& mark, SampleRange at,
                                   int sample_rate) {
    std::vector<TimedWord> words;
    std::size_t end = 0;
    for (const CueWord& word : cue_words(utterance, mark.words, at)) {
        if (!words.empty() && word.written.begin > end) words.back().text += ' ';
        end = word.written.end;
        words.push_back({collapse_space(utterance.written.substr(word.written.begin, word.written.size())),
                         to_ms(word.at.begin, sample_rate), to_ms(word.at.end, sample_rate)});
    }
    return words;
}

/// The speaker's name where it is neither the host nor the review's voice.
std::string own_speaker(const ProsodyPlan& plan, std::size_t utterance) {
    const bool is_own = plan.delivery[utterance].speaker > 0 && !plan.script.utterances[utterance].is_frame;
    return is_own ? speaker_name(plan, utterance) : "";
}

Json to_json(const TimedSentence& sentence) {
    Json words = Json::array();
    for (const TimedWord& word : sentence.words)
        words.push_back({word.text, word.begin_ms, word.end_ms});
    return {{"language", sentence.language}, {"words", std::move(words)}};
}

Json to_json(const TimedParagraph& paragraph) {
    Json json = Json::object();
    if (paragraph.is_heading) json["heading"] = true;
    if (paragraph.is_host) json["host"] = true;
    if (!paragraph.speaker.empty()) json["speaker"] = paragraph.speaker;
    json["sentences"] = Json::array();
    for (const TimedSentence& sentence : paragraph.sentences)
        json["sentences"].push_back(to_json(sentence));
    return json;
}

// Put together from the texts of paragraphs: as JSON the words of hours would take ten times their bytes.
std::string to_text(const TimedSection& section) {
    std::string paragraphs;
    for (const TimedParagraph& paragraph : section.paragraphs)
        paragraphs += (paragraphs.empty() ? "" : ",") + to_json(paragraph).dump();
    return format(R"({{"role":{},"title":{},"paragraphs":[{}]}})", Json(to_string(section.role)).dump(),
                  Json(section.title).dump(), paragraphs);
}

[[noreturn]] void refuse(const std::string& what) {
    throw InputError(what);
}

/// Reads the values, and says what is wrong with them.
class Reader {
  public:
    TimedTranscript transcript(const Json& json) {
        if (json.at("version") != format_version)
            refuse(format("is of version {}; known is {}", json.at("version").dump(), format_version));
        TimedTranscript read;
        for (const Json& one : list(json, "sections"))
            read.sections.push_back(section(one));
        return read;
    }

  private:
    static const Json& list(const Json& json, const char* name) {
        const Json& values = json.at(name);
        if (!values.is_array() || values.empty())
            refuse(format("its '{}' are no list, or an empty one", name));
        return values;
    }

    TimedSection section(const Json& json) {
        const auto name = json.at("role").get<std::string>();
        const auto role = parse_role(name);
        if (!role) refuse(format("'{}' is no role", name));
        TimedSection read{*role, json.at("title").get<std::string>(), {}};
        for (const Json& one : list(json, "paragraphs"))
            read.paragraphs.push_back(paragraph(one));
        return read;
    }

    TimedParagraph paragraph(const Json& json) {
        TimedParagraph read{
            json.value("heading", false), json.value("host", false), {}, json.value("speaker", "")};
        for (const Json& one : list(json, "sentences"))
            read.sentences.push_back(sentence(one));
        return read;
    }

    TimedSentence sentence(const Json& json) {
        TimedSentence read{json.at("language").get<std::string>(), {}};
        for (const Json& one : list(json, "words"))
            read.words.push_back(word(one));
        return read;
    }

    TimedWord word(const Json& json) {
        TimedWord read{json.at(0).get<std::string>(), json.at(1).get<std::int64_t>(),
                       json.at(2).get<std::int64_t>()};
        if (read.text.empty()) refuse("a word of it is empty");
        if (read.begin_ms < last_ms_ || read.end_ms < read.begin_ms)
            refuse(format("the times of '{}' are not in order", read.text));
        last_ms_ = read.begin_ms;
        return read;
    }

    std::int64_t last_ms_ = 0;
};

}  // namespace

TimedTranscript make_timed_transcript(const ProsodyPlan& plan, const Timeline& timeline) {
    const Script& script = plan.script;
    const std::vector<SampleRange> times = times_of_utterances(timeline);
    TimedTranscript transcript;
    const Utterance* before = nullptr;
    for (std::size_t i = 0; i < script.utterances.size(); ++i) {
        const Utterance& utterance = script.utterances[i];
        auto words = timed_words(utterance, timeline.utterances[i], times[i], timeline.sample_rate);
        if (words.empty()) continue;
        const TextBreak gap = before == nullptr ? TextBreak::section : break_between(*before, utterance);
        if (gap == TextBreak::section) {
            const ScriptSection& section = script.sections[utterance.section];
            transcript.sections.push_back({section.role, section.title, {}});
        }
        auto& paragraphs = transcript.sections.back().paragraphs;
        if (gap == TextBreak::section || gap == TextBreak::paragraph)
            paragraphs.push_back({utterance.is_heading, utterance.is_frame, {}, own_speaker(plan, i)});
        auto& sentences = paragraphs.back().sentences;
        if (gap == TextBreak::space) sentences.back().words.back().text += ' ';
        sentences.push_back({utterance.language, std::move(words)});
        before = &utterance;
    }
    return transcript;
}

std::string write_timed_transcript(const TimedTranscript& transcript) {
    std::string text = format(R"({{"version":{},"sections":[)", format_version);
    for (const TimedSection& section : transcript.sections)
        text += (&section == &transcript.sections.front() ? "" : ",") + to_text(section);
    return text + "]}\n";
}

TimedTranscript read_timed_transcript(std::string_view text) {
    Reader reader;
    try {
        return reader.transcript(Json::parse(text));
    } catch (const Json::exception& error) {
        refuse(format("cannot be understood: {}", error.what()));
    }
}

std::string speaker_before(const TimedSection& section, std::size_t paragraph) {
    const TimedParagraph& one = section.paragraphs.at(paragraph);
    const bool is_known = one.is_heading || one.speaker == section.title ||
                          (paragraph > 0 && section.paragraphs[paragraph - 1].speaker == one.speaker);
    return is_known ? "" : one.speaker;
}

std::string text_of(const TimedSentence& sentence) {
    std::string text;
    for (const TimedWord& word : sentence.words)
        text += word.text;
    return text;
}

std::string text_of(const TimedParagraph& paragraph) {
    std::string text;
    for (const TimedSentence& sentence : paragraph.sentences)
        text += text_of(sentence);
    return text;
}

}  // namespace reviewcast
