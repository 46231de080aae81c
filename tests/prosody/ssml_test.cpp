// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/plan.hpp"
#include "prosody/scripts.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

Voice plain_voice() {
    Voice voice;
    voice.language = "en";
    return voice;
}

std::string ssml_of(std::vector<Utterance> utterances, const Voice& voice = plain_voice()) {
    return to_ssml(plan_prosody(script_of(std::move(utterances)), voice));
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Whether tags nest and nothing stands outside: enough of XML 1.0 for what to_ssml may write.
bool is_balanced(const std::string& xml) {
    std::vector<std::string> open;
    auto at = xml.find("?>") + 2;
    while ((at = xml.find('<', at)) != std::string::npos) {
        const auto end = xml.find('>', at);
        if (end == std::string::npos) return false;
        const auto tag = xml.substr(at + 1, end - at - 1);
        const auto name = tag.substr(0, tag.find_first_of(" /", 1));
        if (tag.starts_with("/")) {
            if (open.empty() || "/" + open.back() != tag) return false;
            open.pop_back();
        } else if (!tag.ends_with("/")) {
            open.push_back(name);
        }
        at = end + 1;
    }
    return open.empty();
}

}  // namespace

TEST_CASE("to_ssml: paragraphs, sentences, prosody and breaks of a plan") {
    auto voice = plain_voice();
    voice.roles[Role::score] = {
        .rate = 0.86, .pitch = 1.04, .range = 1.4, .volume_db = 2.5, .pause_before_ms = 600};
    CHECK(ssml_of({said("Slow, good.", Role::body, 0, false), said("Eight.", Role::score, 0)}, voice) ==
          R"(<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
  <p>
    <s><prosody pitch="+2%">Slow, </prosody><break time="140ms"/><prosody pitch="+1%">good.</prosody><break time="600ms"/></s>
    <s><prosody rate="86%" pitch="+4%" range="+40%" volume="+2.5dB">Eight.</prosody></s>
  </p>
</speak>
)");
}

TEST_CASE("to_ssml: what is written with how it is said") {
    Utterance utterance;
    utterance.written = "8/10 & more";
    utterance.spoken = "eight out of ten and more";
    utterance.alignment = {{{0, 4}, {0, 16}}, {{4, 5}, {16, 17}}, {{5, 6}, {17, 20}}, {{6, 11}, {20, 25}}};
    utterance.language = "en";
    utterance.ends_paragraph = true;
    CHECK(contains(ssml_of({utterance}),
                   R"(<sub alias="eight out of ten">8/10</sub> <sub alias="and">&amp;</sub> more)"));
}

TEST_CASE("to_ssml: emphasis and a foreign sentence are marked") {
    auto utterance = said("a very good film");
    utterance.emphasis = {{Emphasis::strong, {2, 6}}};
    utterance.language = "de";
    const auto ssml = ssml_of({utterance});
    CHECK(contains(ssml, "<s xml:lang=\"de\">"));
    CHECK(contains(ssml,
                   "a <emphasis level=\"strong\"><prosody rate=\"92%\" pitch=\"+12%\" volume=\"+2.0dB\">very"
                   "</prosody></emphasis> good film"));
}

TEST_CASE("to_ssml: pronunciations are phonemes, words of another language are marked") {
    Utterance utterance = said("Ys saw Penélope Cruz.");
    utterance.pronunciations = {{{0, 2}, "iːs", {}, {}}, {{7, 21}, {}, "es", {}}};
    const std::string ssml = ssml_of({utterance});
    CHECK(is_balanced(ssml));
    CHECK(ssml.find("<phoneme alphabet=\"ipa\" ph=\"iːs\">Ys</phoneme> saw <lang xml:lang=\"es\">Penélope "
                    "Cruz</lang>.") != std::string::npos);
}

TEST_CASE("to_ssml: markup and control characters of the text stay text") {
    auto hostile = said("</s><audio src=\"x\"/> & ]]> \x01\x02 [[oU]] <!-- (a) \xff \"b c d\"");
    hostile.emphasis = {{Emphasis::strong, {4, 9}}, {Emphasis::emphasis, {0, 30}}};
    const auto ssml = ssml_of({hostile, said("", Role::body, 0), said("<", Role::body, 1)});
    CHECK(is_balanced(ssml));
    CHECK(!contains(ssml, "<audio"));
    CHECK(!contains(ssml, "<!--"));
    CHECK(ssml.find_first_of("\x01\x02\xff") == std::string::npos);
}
