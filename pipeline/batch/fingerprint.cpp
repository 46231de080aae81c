// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/fingerprint.hpp"

#include "base/digest.hpp"
#include "base/format.hpp"

#include <sstream>

namespace reviewcast {

namespace {

constexpr std::size_t digits = 32;  // 128 bits: no two of a site's reviews meet by chance

/// Collects values for a digest; each ends with a mark, so that no two lists of values are alike.
class Collector {
  public:
    template <typename... Values>
    void add(const Values&... values) {
        ((bytes_ += format("{}\x1f", values)), ...);
        bytes_ += '\x1e';
    }
    void add(const std::optional<Fact>& fact) { add(fact ? fact->value : std::string("\x01")); }
    void add(const std::optional<double>& number) { add(number ? format("{}", *number) : "-"); }
    [[nodiscard]] std::string digest() const { return sha256_hex(bytes_).substr(0, digits); }

  private:
    std::string bytes_;
};

void add_text(Collector& text, const Review& review) {
    for (const Section& section : review.sections) {
        text.add(to_string(section.role), section.heading);
        for (const Block& block : section.blocks)
            text.add(static_cast<int>(block.kind), block.level, block.number, block.text.chars,
                     block.language);
    }
    for (const Review& part : review.parts)
        add_text(text, part);
}

void add_score(Collector& facts, const Score& score) {
    facts.add(static_cast<int>(score.kind), score.written, score.label, score.grade);
    facts.add(score.value);
    facts.add(score.best);
    facts.add(score.worst);
}

void add_facts(Collector& facts, const Review& review) {
    for (const auto* fact : {&review.title, &review.item.name, &review.item.type, &review.item.year,
                             &review.item.creator, &review.author, &review.published, &review.language})
        facts.add(*fact);
    facts.add(review.score.has_value(), review.other_scores.size());
    if (review.score) add_score(facts, *review.score);
    for (const Score& score : review.other_scores)
        add_score(facts, score);
    for (const Credit& credit : review.credits)
        facts.add(credit.label, credit.value.chars);
    for (const Review& part : review.parts)
        add_facts(facts, part);
}

void add_utterance(Collector& said, const Utterance& one) {
    said.add(one.written, one.spoken, one.language, to_string(one.role), one.section);
    said.add(one.ends_paragraph, one.is_heading, one.is_frame);
    for (const Link& link : one.alignment)
        said.add(link.written.begin, link.written.end, link.spoken.begin, link.spoken.end);
    for (const Pronunciation& how : one.pronunciations)
        said.add(how.spoken.begin, how.spoken.end, how.ipa, how.language);
}

void add_delivery(Collector& delivery, const UtteranceDelivery& one) {
    delivery.add(one.pause_before_ms, one.phrases.size());
    for (const Phrase& phrase : one.phrases)
        delivery.add(phrase.spoken.begin, phrase.spoken.end, phrase.rate, phrase.pitch, phrase.range,
                     phrase.volume_db, phrase.end_rate, phrase.falls, phrase.goes_on, phrase.pause_after_ms);
    for (const Accent& accent : one.accents)
        delivery.add(accent.spoken.begin, accent.spoken.end, accent.volume_db, accent.pitch, accent.rate);
}

void add_voice(Collector& delivery, const Voice& voice) {
    delivery.add(voice.engine, voice.engine_voice, voice.language, voice.words_per_minute, voice.pitch,
                 voice.range, voice.word_gap_ms);
    const VoiceSound& sound = voice.sound;
    delivery.add(sound.low_hz, sound.low_db, sound.middle_hz, sound.middle_q, sound.middle_db, sound.high_hz,
                 sound.high_db, sound.room_dbfs);
}

/// A line only where there are any, so that episodes of one voice stay as they are.
std::string speakers_line(const std::vector<const Speaker*>& speakers) {
    std::string line;
    for (const Speaker* speaker : speakers)
        line += format("{}{} {}", line.empty() ? "speakers: " : ", ", name_of_part(speaker->part),
                       speaker->voice.name);
    return line.empty() ? line : line + "\n";
}

/// What is said for the words that an entry of a lexicon spoke for.
std::string said_for(const Utterance& utterance, Span written) {
    std::string words;
    for (const Link& link : utterance.alignment)
        if (link.written.begin >= written.begin && link.written.end <= written.end && !link.spoken.empty()) {
            words += utterance.spoken.substr(link.spoken.begin, link.spoken.size());
            for (const Pronunciation& how : utterance.pronunciations)
                if (how.spoken.begin >= link.spoken.begin && how.spoken.end <= link.spoken.end &&
                    !how.ipa.empty())
                    return "/" + how.ipa + "/";
        }
    return words;
}

std::map<std::string, std::string> lines_of(const std::string& settings) {
    std::map<std::string, std::string> lines;
    std::istringstream stream(settings);
    for (std::string line; std::getline(stream, line);)
        if (const auto sign = line.find(": "); sign != std::string::npos)
            lines[line.substr(0, sign)] = line.substr(sign + 2);
    return lines;
}

/// The names whose values differ, in their order.
std::vector<std::string> differing(const std::map<std::string, std::string>& before,
                                   const std::map<std::string, std::string>& now) {
    std::vector<std::string> names;
    std::map<std::string, std::string> all = before;
    all.insert(now.begin(), now.end());
    const auto value = [](const auto& map, const std::string& name) {
        const auto found = map.find(name);
        return found == map.end() ? std::optional<std::string>() : found->second;
    };
    for (const auto& [name, unused] : all)
        if (value(before, name) != value(now, name)) names.push_back(name);
    return names;
}

std::string changed_setting(const std::string& before, const std::string& now) {
    const auto old = lines_of(before), fresh = lines_of(now);
    const auto names = differing(old, fresh);
    if (names.empty()) return "settings changed";
    const auto shown = [&](const auto& lines) {
        const auto found = lines.find(names.front());
        return found == lines.end() || found->second.empty() ? std::string("none") : found->second;
    };
    return format("{} changed: {} → {}", names.front(), shown(old), shown(fresh));
}

}  // namespace

Fingerprint fingerprint_of(const ProsodyPlan& plan, const std::string& disclosure,
                           const std::string& settings) {
    Collector text, facts, said, delivery;
    add_text(text, plan.script.review);
    add_facts(facts, plan.script.review);
    said.add(disclosure, plan.names.host, plan.names.reviewer);
    for (const ScriptSection& section : plan.script.sections)
        said.add(to_string(section.role), section.title);
    Fingerprint result;
    for (const Utterance& utterance : plan.script.utterances) {
        add_utterance(said, utterance);
        for (const Rewrite& rewrite : utterance.rewrites)
            if (rewrite.rule == "lexicon")
                result.lexicon[utterance.written.substr(rewrite.written.begin, rewrite.written.size())] =
                    said_for(utterance, rewrite.written);
    }
    add_voice(delivery, plan.voice);
    const auto speakers = speakers_heard(plan);
    for (const Speaker* speaker : speakers)
        add_voice(delivery, speaker->voice);
    for (const UtteranceDelivery& one : plan.delivery)
        add_delivery(delivery, one);
    result.text = text.digest();
    result.facts = facts.digest();
    result.said = said.digest();
    result.delivery = delivery.digest();
    result.settings = format("voice: {}\n{}{}", plan.voice.name, speakers_line(speakers), settings);
    return result;
}

std::string reason_to_render(const Fingerprint& before, const Fingerprint& now, bool same_bytes) {
    if (before == now) return "";
    if (before.empty()) return "never rendered";
    if (before.text != now.text || before.facts != now.facts)
        return same_bytes ? "understood otherwise: labels, keys or options of reading changed"
                          : "review changed";
    if (const auto words = differing(before.lexicon, now.lexicon); !words.empty())
        return words.size() == 1
                   ? format("lexicon: '{}' changed", words.front())
                   : format("lexicon: '{}' and {} more changed", words.front(), words.size() - 1);
    if (before.settings != now.settings) return changed_setting(before.settings, now.settings);
    if (before.said != now.said) return "said otherwise: the host's lines or the tables of reading changed";
    return "voice changed: its delivery";
}

Json to_json(const Fingerprint& fingerprint) {
    Json json{{"text", fingerprint.text},
              {"facts", fingerprint.facts},
              {"said", fingerprint.said},
              {"delivery", fingerprint.delivery},
              {"settings", fingerprint.settings}};
    if (!fingerprint.lexicon.empty()) json["lexicon"] = fingerprint.lexicon;
    return json;
}

Fingerprint fingerprint_from_json(const Json& json) {
    Fingerprint result{json.value("text", ""),     json.value("facts", ""),    json.value("said", ""),
                       json.value("delivery", ""), json.value("settings", ""), {}};
    if (json.contains("lexicon")) result.lexicon = json["lexicon"].get<std::map<std::string, std::string>>();
    return result;
}

}  // namespace reviewcast
