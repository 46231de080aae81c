// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/xml.hpp"
#include "prosody/plan.hpp"

#include <algorithm>
#include <string_view>

namespace reviewcast {

namespace {

std::string_view text_at(std::string_view text, Span at) {
    return text.substr(at.begin, at.size());
}

std::string percent_change(double factor) {
    return format("{:+.0f}%", (factor - 1) * 100);
}

/// Attributes of <prosody> (SSML 1.1, 3.2.4); empty where nothing departs from the voice.
std::string prosody_attributes(double rate, double pitch, double range, double volume_db) {
    std::string attributes;
    const auto add = [&](std::string_view name, const std::string& value, std::string_view neutral) {
        if (value != neutral && value != "-0%" && value != "-0.0dB")
            attributes += format(" {}=\"{}\"", name, value);
    };
    add("rate", format("{:.0f}%", rate * 100), "100%");
    add("pitch", percent_change(pitch), "+0%");
    add("range", percent_change(range), "+0%");
    add("volume", format("{:+.1f}dB", volume_db), "+0.0dB");
    return attributes;
}

/// The first pronunciation that lies in a range from a byte on; null where there is none.
const Pronunciation* next_pronunciation(const Utterance& utterance, Span range) {
    for (const Pronunciation& one : utterance.pronunciations)
        if (one.spoken.begin >= range.begin && one.spoken.end <= range.end) return &one;
    return nullptr;
}

/// The words of a range: what is written, with how it is said where that differs.
std::string plain_words_of(const Utterance& utterance, Span range) {
    const auto& links = utterance.alignment;
    const auto spoken_end = [](const Link& link) { return link.spoken.end; };
    auto link = std::ranges::upper_bound(links, range.begin, {}, spoken_end);
    std::string words;
    auto done = range.begin;
    for (; link != links.end() && link->spoken.begin < range.end; ++link) {
        const bool whole = link->spoken.begin >= done && link->spoken.end <= range.end;
        const auto written = text_at(utterance.written, link->written);
        const auto spoken = text_at(utterance.spoken, link->spoken);
        if (!whole || written.empty() || written == spoken || escape_xml(written).empty()) continue;
        words += escape_xml(text_at(utterance.spoken, {done, link->spoken.begin}));
        words += format("<sub alias=\"{}\">{}</sub>", escape_xml(spoken), escape_xml(written));
        done = link->spoken.end;
    }
    return words + escape_xml(text_at(utterance.spoken, {done, range.end}));
}

/// The same with how words are pronounced (SSML 1.1, 3.1.10 and 3.1.13).
std::string words_of(const Utterance& utterance, Span range) {
    std::string words;
    while (const Pronunciation* one = next_pronunciation(utterance, range)) {
        words += plain_words_of(utterance, {range.begin, one->spoken.begin});
        const std::string inside = escape_xml(text_at(utterance.spoken, one->spoken));
        words +=
            one->ipa.empty()
                ? format("<lang xml:lang=\"{}\">{}</lang>", escape_xml(one->language), inside)
                : format("<phoneme alphabet=\"ipa\" ph=\"{}\">{}</phoneme>", escape_xml(one->ipa), inside);
        range.begin = one->spoken.end;
    }
    return words + plain_words_of(utterance, range);
}

std::string accented(const Utterance& utterance, const Accent& accent, Span range) {
    const auto level = accent.volume_db >= 2 ? "strong" : "moderate";
    return format("<emphasis level=\"{}\"><prosody{}>{}</prosody></emphasis>", level,
                  prosody_attributes(accent.rate, accent.pitch, 1, accent.volume_db),
                  words_of(utterance, range));
}

std::string phrase_text(const Utterance& utterance, const UtteranceDelivery& delivery, const Phrase& phrase) {
    const auto accent_end = [](const Accent& accent) { return accent.spoken.end; };
    auto accent = std::ranges::upper_bound(delivery.accents, phrase.spoken.begin, {}, accent_end);
    std::string text;
    auto done = phrase.spoken.begin;
    for (; accent != delivery.accents.end() && accent->spoken.begin < phrase.spoken.end; ++accent) {
        const Span range{std::max(done, accent->spoken.begin),
                         std::min(accent->spoken.end, phrase.spoken.end)};
        text += words_of(utterance, {done, range.begin}) + accented(utterance, *accent, range);
        done = range.end;
    }
    text += words_of(utterance, {done, phrase.spoken.end});
    const auto attributes = prosody_attributes(phrase.rate, phrase.pitch, phrase.range, phrase.volume_db);
    return attributes.empty() ? text : format("<prosody{}>{}</prosody>", attributes, text);
}

std::string break_of(int pause_ms) {
    return pause_ms > 0 ? format("<break time=\"{}ms\"/>", pause_ms) : "";
}

std::string sentence(const Utterance& utterance, const UtteranceDelivery& delivery,
                     const std::string& voice_language) {
    std::string text = break_of(delivery.pause_before_ms);
    for (const auto& phrase : delivery.phrases)
        text += phrase_text(utterance, delivery, phrase) + break_of(phrase.pause_after_ms);
    const auto language = utterance.language.empty() || utterance.language == voice_language
                              ? ""
                              : format(" xml:lang=\"{}\"", escape_xml(utterance.language));
    return format("    <s{}>{}</s>\n", language, text);
}

}  // namespace

std::string to_ssml(const ProsodyPlan& plan) {
    std::string ssml = format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" "
                              "xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{}\">\n",
                              escape_xml(plan.voice.language));
    const auto& utterances = plan.script.utterances;
    bool open = false;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        if (!open) ssml += "  <p>\n";
        const Voice& voice = voice_of(plan, i);
        const bool is_other = plan.delivery[i].speaker > 0;
        if (is_other)
            ssml += format("    <voice name=\"{}\" gender=\"{}\">\n", escape_xml(voice.name),
                           escape_xml(voice.gender));
        ssml += sentence(utterances[i], plan.delivery[i], plan.voice.language);
        if (is_other) ssml += "    </voice>\n";
        open = !utterances[i].ends_paragraph && i + 1 < utterances.size() &&
               utterances[i + 1].section == utterances[i].section;
        if (!open) ssml += "  </p>\n";
    }
    return ssml + "</speak>\n";
}

}  // namespace reviewcast
