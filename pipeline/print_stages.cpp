// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "print.hpp"

namespace reviewcast {

namespace {

Json to_json(const Span& span) {
    return {span.begin, span.end};
}

Json utterance_to_json(const Utterance& utterance) {
    Json pronunciations = Json::array();
    for (const Pronunciation& one : utterance.pronunciations)
        pronunciations.push_back(
            {{"spoken", to_json(one.spoken)}, {"ipa", one.ipa}, {"language", one.language}});
    Json alignment = Json::array();
    for (const Link& link : utterance.alignment)
        alignment.push_back({to_json(link.written), to_json(link.spoken)});
    return {{"written", utterance.written},
            {"spoken", utterance.spoken},
            {"language", utterance.language},
            {"role", to_string(utterance.role)},
            {"section", utterance.section},
            {"source", utterance.source.empty() ? Json(nullptr) : to_json(utterance.source)},
            {"is_frame", utterance.is_frame},
            {"is_heading", utterance.is_heading},
            {"ends_paragraph", utterance.ends_paragraph},
            {"alignment", std::move(alignment)},
            {"pronunciations", std::move(pronunciations)}};
}

Json range_to_json(const SampleRange& range, int sample_rate) {
    return {{"samples", {range.begin, range.end}},
            {"ms", {to_ms(range.begin, sample_rate), to_ms(range.end, sample_rate)}}};
}

std::string_view part(const std::string& text, const Span& span) {
    return std::string_view(text).substr(span.begin, span.size());
}

/// Calls `each` for every utterance, with a line for its section before the first of it.
template <typename Each>
std::string by_section(const Script& script, const Each& each) {
    std::string text;
    for (std::size_t i = 0; i < script.utterances.size(); ++i) {
        const std::size_t section = script.utterances[i].section;
        if (i == 0 || script.utterances[i - 1].section != section)
            text += format("{}== {} ({}) ==\n", i == 0 ? "" : "\n", script.sections[section].title,
                           to_string(script.sections[section].role));
        text += each(i);
    }
    return text;
}

std::string one_review_to_text(const Json& review) {
    const auto shown = [](const Json& value) {
        return value.is_null() ? "unknown" : value.is_string() ? value.get<std::string>() : value.dump();
    };
    std::string text;
    const auto fact = [&](const char* label, const Json& value, const std::string& key) {
        const auto from = review["evidence"].find(key);
        text += format("{:<10} {}{}\n", label, shown(value),
                       from == review["evidence"].end() ? "" : format("   [{}]", shown((*from)["from"])));
    };
    fact("title", review["title"], "title");
    for (const auto& [name, value] : review["item"].items())
        fact(name.c_str(), value, "item." + name);
    for (const char* name : {"author", "published", "language"})
        fact(name, review[name], name);
    const Json& score = review["score"];
    text += format("{:<10} {}\n", "score",
                   score.is_null() ? "unknown"
                                   : format("{} ({})", shown(score["written"]), shown(score["spoken"])));
    for (const Json& other : review["other_scores"])
        text += format("{:<10} {} {}\n", "  also", shown(other["label"]), shown(other["written"]));
    for (const Json& credit : review["credits"])
        text += format("{:<10} {}{}{}\n", "credit", shown(credit["label"]), credit["label"] == "" ? "" : ": ",
                       shown(credit["value"]));
    for (const Json& section : review["sections"]) {
        text += format("\n== {}{} ==\n", shown(section["role"]),
                       section["heading"].is_null() ? "" : ": " + shown(section["heading"]));
        for (const Json& utterance : section["utterances"])
            text += shown(utterance["written"]) + "\n";
    }
    for (const Json& dropped : review["dropped"])
        text += format("\nnot spoken: bytes {}: {}", dropped["source"].dump(), shown(dropped["reason"]));
    if (!review["dropped"].empty()) text += "\n";
    return text;
}

}  // namespace

Json script_to_json(const Script& script) {
    Json sections = Json::array();
    for (const ScriptSection& section : script.sections)
        sections.push_back({{"role", to_string(section.role)}, {"title", section.title}});
    Json utterances = Json::array();
    for (const Utterance& utterance : script.utterances)
        utterances.push_back(utterance_to_json(utterance));
    return {{"sections", std::move(sections)}, {"utterances", std::move(utterances)}};
}

Json plan_to_json(const ProsodyPlan& plan) {
    Json json = script_to_json(plan.script);
    json["voice"] = plan.voice.name;
    for (std::size_t i = 0; i < plan.delivery.size(); ++i) {
        Json phrases = Json::array();
        for (const Phrase& phrase : plan.delivery[i].phrases)
            phrases.push_back({{"spoken", to_json(phrase.spoken)},
                               {"rate", phrase.rate},
                               {"pitch", phrase.pitch},
                               {"range", phrase.range},
                               {"volume_db", phrase.volume_db},
                               {"pause_after_ms", phrase.pause_after_ms}});
        json["utterances"][i]["phrases"] = std::move(phrases);
        if (plan.delivery[i].speaker > 0) json["utterances"][i]["voice"] = voice_of(plan, i).name;
    }
    return json;
}

Json timeline_to_json(const Narration& narration) {
    const Timeline& timeline = narration.timeline;
    Json utterances = Json::array();
    for (std::size_t i = 0; i < timeline.utterances.size(); ++i) {
        const Utterance& utterance = narration.plan.script.utterances[i];
        Json json = range_to_json(timeline.utterances[i].at, timeline.sample_rate);
        json["written"] = utterance.written;
        json["words"] = Json::array();
        for (const WordMark& word : timeline.utterances[i].words) {
            Json mark = range_to_json(word.at, timeline.sample_rate);
            mark["spoken"] = part(utterance.spoken, word.spoken);
            json["words"].push_back(std::move(mark));
        }
        utterances.push_back(std::move(json));
    }
    return {{"sample_rate", timeline.sample_rate},
            {"length", timeline.length},
            {"duration_ms", to_ms(timeline.length, timeline.sample_rate)},
            {"utterances", std::move(utterances)}};
}

std::string review_to_text(const Json& reviews) {
    std::string text;
    for (const Json& review : reviews.at("reviews")) {
        text += (text.empty() ? "" : "\n") + one_review_to_text(review);
        if (!review.contains("parts")) continue;
        for (const Json& part : review["parts"])
            text += "\n" + one_review_to_text(part);
    }
    return text;
}

std::string script_to_text(const Script& script) {
    return by_section(script, [&](std::size_t i) {
        const Utterance& utterance = script.utterances[i];
        std::string lines = utterance.written + "\n";
        if (utterance.spoken != utterance.written) lines += "    says: " + utterance.spoken + "\n";
        return lines;
    });
}

std::string plan_to_text(const ProsodyPlan& plan) {
    return by_section(plan.script, [&](std::size_t i) {
        std::string lines;
        if (plan.delivery[i].speaker > 0) lines = format("voice {}\n", voice_of(plan, i).name);
        for (const Phrase& phrase : plan.delivery[i].phrases)
            lines += format("rate {:.2f}  pitch {:.2f}  range {:.2f}  {:+.1f} dB  pause {:4} ms  {}\n",
                            phrase.rate, phrase.pitch, phrase.range, phrase.volume_db, phrase.pause_after_ms,
                            part(plan.script.utterances[i].spoken, phrase.spoken));
        return lines;
    });
}

std::string timeline_to_text(const Narration& narration) {
    const int rate = narration.timeline.sample_rate;
    return by_section(narration.plan.script, [&](std::size_t i) {
        const UtteranceMark& mark = narration.timeline.utterances[i];
        const Utterance& utterance = narration.plan.script.utterances[i];
        std::string lines = format("{:8} – {:8} ms  {}\n", to_ms(mark.at.begin, rate),
                                   to_ms(mark.at.end, rate), utterance.written);
        for (const WordMark& word : mark.words)
            lines += format("    {:8} – {:8} ms  {}\n", to_ms(word.at.begin, rate), to_ms(word.at.end, rate),
                            part(utterance.spoken, word.spoken));
        return lines;
    });
}

}  // namespace reviewcast
