// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/documents.hpp"

#include "base/error.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

TimedSection section_of(Role role, std::vector<TimedSentence> sentences) {
    return {role, "A section", {{false, false, std::move(sentences)}}};
}

BookPart part_of(std::vector<TimedSection> sections, std::int64_t duration_ms) {
    return {"A part", "en", {std::move(sections)}, {}, duration_ms};
}

std::vector<BookClip> clips_of(const std::vector<BookDocument>& documents) {
    std::vector<BookClip> clips;
    for (const auto& document : documents)
        for (const auto& section : document.sections)
            for (const auto& paragraph : section.paragraphs)
                for (const auto& sentence : paragraph.sentences)
                    clips.insert(clips.end(), sentence.clips.begin(), sentence.clips.end());
    return clips;
}

/// The law of the clips: they cover the audio from 0 to its end, each with a length.
void check_cover(const std::vector<BookClip>& clips, std::int64_t duration_ms) {
    std::int64_t end = 0;
    for (const BookClip& clip : clips) {
        CHECK(clip.begin_ms == end);
        CHECK(clip.end_ms > clip.begin_ms);
        end = clip.end_ms;
    }
    CHECK(end == duration_ms);
}

}  // namespace

TEST_CASE("lay_out_documents: a clip lasts until the next begins, from 0 to the end of the audio") {
    const auto documents =
        lay_out_documents(part_of({section_of(Role::body, {{"en", {{"One ", 120, 300}, {"two. ", 340, 600}}},
                                                           {"en", {{"Three.", 900, 1200}}}})},
                                  1500));
    const auto clips = clips_of(documents);
    REQUIRE(clips.size() == 3);
    check_cover(clips, 1500);
    CHECK(clips[0].text == "One");
    CHECK(clips[0].space_after);
    CHECK(clips[1].begin_ms == 340);
    CHECK(clips[1].end_ms == 900);
    CHECK_FALSE(clips[2].space_after);
    CHECK(documents.front().end_ms == 1500);
}

TEST_CASE("lay_out_documents: words that begin at once share a clip") {
    const auto clips = clips_of(lay_out_documents(
        part_of({section_of(Role::body,
                            {{"en", {{"a ", 100, 200}, {"★ ", 200, 200}, {"b ", 200, 300}, {"c", 300, 300}}},
                             {"en", {{"d", 300, 400}}}})},
                400)));
    REQUIRE(clips.size() == 3);
    check_cover(clips, 400);
    CHECK(clips[0].text == "a");
    CHECK(clips[1].text == "★ b c");
    CHECK(clips[2].text == "d");
}

TEST_CASE("lay_out_documents: sentences without time get a millisecond each, at the end of the audio too") {
    const auto clips = clips_of(
        lay_out_documents(part_of({section_of(Role::body, {{"en", {{"a", 0, 0}}},
                                                           {"en", {{"b", 0, 0}}},
                                                           {"en", {{"c ", 50, 100}, {"d", 100, 100}}},
                                                           {"en", {{"e", 100, 100}}},
                                                           {"en", {{"f", 100, 100}}}})},
                                  100)));
    REQUIRE(clips.size() == 5);
    check_cover(clips, 100);
    CHECK(clips[1].begin_ms == 1);
    CHECK(clips[3].begin_ms == 98);
}

TEST_CASE("lay_out_documents: the title line is the first heading, those of sections follow") {
    auto headed = section_of(Role::verdict, {{"en", {{"Verdict.", 10, 20}}}});
    headed.paragraphs.front().is_heading = true;
    headed.paragraphs.push_back({false, false, {{"en", {{"Good.", 20, 30}}}}});
    const auto level = [](const std::vector<BookDocument>& documents, std::size_t section,
                          std::size_t paragraph) {
        return documents.front().sections[section].paragraphs[paragraph].heading_level;
    };
    const auto titled =
        lay_out_documents(part_of({section_of(Role::title, {{"en", {{"A review.", 0, 10}}}}), headed}, 40));
    CHECK(level(titled, 0, 0) == 1);
    CHECK(level(titled, 1, 0) == 2);
    CHECK(level(titled, 1, 1) == 0);
    CHECK(level(lay_out_documents(part_of({headed}, 40)), 0, 0) == 1);
}

TEST_CASE("lay_out_documents: a section that does not fit begins a document, a longer one is parted") {
    const auto sentence = [](std::int64_t at) {
        return TimedSentence{"en", {{"a ", at, at + 5}, {"b.", at + 5, at + 10}}};
    };
    const auto documents = lay_out_documents(
        part_of({section_of(Role::body, {sentence(0)}), section_of(Role::body, {sentence(10), sentence(20)}),
                 section_of(Role::body, {sentence(30), sentence(40), sentence(50)})},
                60),
        4);
    REQUIRE(documents.size() == 4);
    check_cover(clips_of(documents), 60);
    CHECK(documents[1].sections.size() == 1);
    CHECK_FALSE(documents[2].sections.front().is_continued);
    CHECK(documents[3].sections.front().is_continued);
    CHECK(documents[3].begin_ms == 50);
    CHECK(clips_of({documents[3]}).front().number == 1);
}

TEST_CASE("lay_out_documents: a part without text, or with less time than sentences, is refused") {
    CHECK_THROWS_WITH_AS((void)lay_out_documents(part_of({}, 10)), "'A part' holds no text", InputError);
    CHECK_THROWS_WITH_AS((void)lay_out_documents(part_of(
                             {section_of(Role::body, {{"en", {{"a", 0, 0}}}, {"en", {{"b", 0, 0}}}})}, 1)),
                         "'A part' has 2 sentences in 1 ms of audio; one ms each is the least", InputError);
}
