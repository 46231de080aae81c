// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/fingerprint.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

ProsodyPlan plan() {
    ProsodyPlan plan;
    plan.voice = {.name = "american-man", .engine_voice = "en-us"};
    plan.script.review.title = Fact{"The Salt Keeper", "label", {}};
    plan.script.review.sections = {{Role::body, "", {}, {Block{.text = {.chars = "Almodóvar again."}}}}};
    plan.script.sections = {{Role::body, "Review", 0}};
    Utterance utterance{.written = "Almodóvar again.", .spoken = "Almodóvar again."};
    utterance.alignment = {{{0, 10}, {0, 10}}, {{10, 17}, {10, 17}}};
    plan.script.utterances = {utterance};
    plan.delivery = {{.phrases = {{.spoken = {0, 17}}}}};
    return plan;
}

Fingerprint of(const ProsodyPlan& plan) {
    return fingerprint_of(plan, "A synthetic voice.", "bitrate: 96\nshow: \n");
}

std::string reason(const ProsodyPlan& now) {
    return reason_to_render(of(plan()), of(now), false);
}

}  // namespace

TEST_CASE("fingerprint: what is the same has the same, and no reason") {
    CHECK(of(plan()) == of(plan()));
    CHECK(reason(plan()).empty());
}

TEST_CASE("fingerprint: places in the file and evidence do not count: what is made is not made of them") {
    ProsodyPlan moved = plan();
    moved.script.review.title->source = {5, 20};
    moved.script.review.title->evidence = "front matter";
    moved.script.utterances[0].source = {7, 24};
    CHECK(reason(moved).empty());
}

TEST_CASE("fingerprint: the reason says what changed") {
    CHECK(reason_to_render({}, of(plan()), false) == "never rendered");

    ProsodyPlan now = plan();
    now.script.review.sections[0].blocks[0].text.chars = "Almodóvar once more.";
    CHECK(reason(now) == "review changed");
    CHECK(reason_to_render(of(plan()), of(now), true) ==
          "understood otherwise: labels, keys or options of reading changed");

    now = plan();
    now.script.review.score = Score{.value = 8, .written = "8/10"};
    CHECK(reason(now) == "review changed");

    now = plan();
    now.voice.name = "british-woman";
    now.voice.engine_voice = "en-gb";
    CHECK(reason(now) == "voice changed: american-man → british-woman");

    now = plan();
    now.voice.pitch = 60;
    CHECK(reason(now) == "voice changed: its delivery");

    now = plan();
    now.script.utterances[0].spoken = "Almodovar again.";
    CHECK(reason(now) == "said otherwise: the host's lines or the tables of reading changed");

    const auto other = fingerprint_of(plan(), "A synthetic voice.", "bitrate: 128\nshow: \n");
    CHECK(reason_to_render(of(plan()), other, true) == "bitrate changed: 96 → 128");
}

TEST_CASE("fingerprint: who speaks a role counts where they are heard") {
    ProsodyPlan now = plan();
    now.speakers = {{Role::quote, {}, "A quotation"}};
    now.speakers[0].voice.name = "scottish-awb";
    CHECK(reason(now).empty());
    now.delivery[0].speaker = 1;
    CHECK(reason(now) == "speakers changed: none → quote scottish-awb");
    ProsodyPlan later = now;
    later.speakers[0].voice.pitch = 60;
    CHECK(reason_to_render(of(now), of(later), true) == "voice changed: its delivery");
}

TEST_CASE("fingerprint: a lexicon's words are named") {
    ProsodyPlan now = plan();
    now.script.utterances[0].rewrites = {{{0, 10}, "lexicon"}};
    now.script.utterances[0].pronunciations = {{{0, 10}, "almoˈðoβaɾ", ""}};
    CHECK(of(now).lexicon == std::map<std::string, std::string>{{"Almodóvar", "/almoˈðoβaɾ/"}});
    CHECK(reason(now) == "lexicon: 'Almodóvar' changed");
}

TEST_CASE("fingerprint: JSON gives it back") {
    Fingerprint fingerprint = of(plan());
    fingerprint.lexicon = {{"Sade", "/ʃɑːˈdeɪ/"}};
    CHECK(fingerprint_from_json(to_json(fingerprint)) == fingerprint);
}
