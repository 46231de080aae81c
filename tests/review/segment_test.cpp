// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// "role heading: first block / second block", a section a line.
std::string outline(const Review& review) {
    std::string lines;
    for (const Section& section : review.sections) {
        lines += std::string(to_string(section.role)) + " " + section.heading + ":";
        for (const Block& block : section.blocks)
            lines += " / " + (block.text.chars == prose ? "…" : block.text.chars);
        lines += "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("segment: a container that a label names is a section of its own, whatever it holds") {
    CHECK(outline(DocumentMaker()
                      .paragraph(prose)
                      .item("The lamp")
                      .in("pros")
                      .item("The fog")
                      .in_same()
                      .item("The stairs")
                      .in("cons")
                      .paragraph(prose)
                      .review()) ==
          "body : / …\nhighlights : / The lamp / The fog\nlowlights : / The stairs\nbody : / …\n");
    CHECK(outline(DocumentMaker()
                      .paragraph(prose)
                      .heading("The lamp room", 3)
                      .in("Ending explained (spoilers)", true)
                      .paragraph("She jumps.")
                      .in_same()
                      .paragraph(prose)
                      .review()) ==
          "body : / …\nspoiler Ending explained (spoilers): / The lamp room / She jumps.\nbody : / …\n");
    CHECK(outline(DocumentMaker().paragraph(prose).paragraph("A note.").in("callout").review()) ==
          "body : / … / A note.\n");
    CHECK(outline(DocumentMaker().paragraph(prose).paragraph("Ann, Bo.").in("Full cast", true).review()) ==
          "body : / …\nbody Full cast: / Ann, Bo.\n");
}

TEST_CASE("segment: lines that a format joined are parted where labels, facts and scores stand in them") {
    const Review facts = DocumentMaker()
                             .paragraph("Director: Ann Lee\nStudio: Grey Harbour\nRuntime: 113 min")
                             .paragraph(prose)
                             .review();
    CHECK(facts.credits.size() == 3);
    CHECK(facts.item.creator->value == "Ann Lee");
    CHECK(outline(DocumentMaker().paragraph(prose).paragraph("Verdict:\nGo and see it.\n8/10").review()) ==
          "body : / …\nverdict Verdict: / Go and see it.\nscore : / 8/10\n");
    const std::string wrapped =
        "This line was wrapped at some width\nand so was this one: it goes on,\nand ends here.";
    CHECK(
        outline(DocumentMaker().paragraph(prose).paragraph(wrapped).review()) ==
        "body : / … / This line was wrapped at some width and so was this one: it goes on, and ends here.\n");
}

TEST_CASE("segment: a paragraph that is one bold run is a heading") {
    Document document =
        DocumentMaker().paragraph(prose).paragraph("What I liked").item("The lamp").document();
    document.blocks[1].text.runs.push_back({Emphasis::strong, {0, document.blocks[1].text.chars.size()}});
    const Review review = understand(document, {}, "", {}, test_labels(), [](const Warning&) {});
    CHECK(outline(review) == "body : / …\nhighlights What I liked: / The lamp\n");
}

TEST_CASE("segment: items signed with thumbs or ticks are highlights and lowlights") {
    CHECK(outline(DocumentMaker()
                      .paragraph(prose)
                      .item("👍 The lamp")
                      .item("👍 The fog")
                      .item("👎 The stairs")
                      .paragraph(prose)
                      .review()) ==
          "body : / …\nhighlights : / 👍 The lamp / 👍 The fog\nlowlights : / 👎 The stairs\nbody : / …\n");
}

TEST_CASE("segment: footnotes stand together at their place, captions in the text") {
    CHECK(
        outline(DocumentMaker()
                    .paragraph(prose)
                    .block(Block::Kind::caption, "The lamp at dusk.")
                    .paragraph(prose)
                    .block(Block::Kind::footnote, "In the book it is a bell.")
                    .block(Block::Kind::footnote, "And there are five.")
                    .review()) ==
        "body : / … / The lamp at dusk. / …\nfootnote : / In the book it is a bell. / And there are five.\n");
}

TEST_CASE("segment: a headline repeated in the text is announced once, another first heading is kept") {
    const Review same = DocumentMaker()
                            .field("title", "Harbour Lights")
                            .heading("Harbour Lights", 1)
                            .paragraph(prose)
                            .review();
    CHECK(outline(same) == "body : / …\n");
    const Review other = DocumentMaker()
                             .field("title", "Harbour Lights")
                             .heading("The lamp room", 2)
                             .paragraph(prose)
                             .review();
    CHECK(outline(other) == "body The lamp room: / …\n");
}

TEST_CASE("understand: --no-spoilers leaves spoilers out, keeps their place and lists them") {
    const Review review = DocumentMaker()
                              .paragraph(prose)
                              .paragraph("She jumps.")
                              .in("spoiler")
                              .paragraph(prose)
                              .review({.no_spoilers = true});
    CHECK(outline(review) == "body : / …\nspoiler :\nbody : / …\n");
    REQUIRE(review.dropped.size() == 1);
    CHECK(review.dropped[0].reason == "a spoiler, left out as asked");
}

TEST_CASE("understand: the language is that of the words, whatever the metadata state") {
    const std::string german =
        "Der Film beginnt mit einer Tür, die niemand öffnet, und er nimmt sich Zeit dafür. Die "
        "Menschen dahinter reden wie Leute, die seit Jahren warten.";
    CHECK(DocumentMaker().field("html.lang", "en", "meta").paragraph(german).review().language->value ==
          "de");
    CHECK(DocumentMaker().field("lang", "pt_BR").paragraph("Ok.").review().language->value == "pt-BR");
    CHECK(!DocumentMaker().field("lang", "English").paragraph("Ok.").review().language);
    const Review quoting =
        DocumentMaker().paragraph(prose).block(Block::Kind::quote, german, 1).paragraph(prose).review();
    CHECK(quoting.language->value == "en");
    bool marked = false;
    for (const Section& section : quoting.sections)
        for (const Block& block : section.blocks)
            if (block.kind == Block::Kind::quote) marked = block.language == "de";
    CHECK(marked);
}

TEST_CASE("segment: labels one behind the other in a paragraph open a section each, in prose none does") {
    CHECK(outline(DocumentMaker()
                      .paragraph(prose)
                      .paragraph("Pros: the lamp. Cons: the fog; the stairs.")
                      .review()) ==
          "body : / …\nhighlights Pros: / the lamp.\nlowlights Cons: / the fog; the stairs.\n");
    const std::string said =
        "She said it twice. Cons: that is what they called them, the men in the harbour.";
    CHECK(outline(DocumentMaker().paragraph(prose).paragraph(said).review()) ==
          "body : / … / " + said + "\n");
}

TEST_CASE(
    "segment: a heading or a bold line that warns of spoilers opens them, one that denies them does not") {
    for (const std::string warning : {"Spoilers ahead!", "From here on: SPOILERS", "🚨 Spoilers below 🚨"})
        CHECK_MESSAGE(
            outline(DocumentMaker().paragraph(prose).heading(warning).paragraph("She jumps.").review())
                    .find("spoiler") != std::string::npos,
            warning);
    for (const std::string other :
         {"A review without spoilers", "No spoilers here", "The spoiler-free version"})
        CHECK_MESSAGE(
            outline(DocumentMaker().paragraph(prose).heading(other).paragraph("She waits.").review())
                    .find("spoiler :") == std::string::npos,
            other);
}

TEST_CASE(
    "segment: lines that a site adds are left out and listed, sentences that begin like them are kept") {
    const Review review = DocumentMaker()
                              .paragraph(prose)
                              .paragraph("Read more books like this one, and read them slowly, she says.")
                              .paragraph("The post Harbour Lights appeared first on The Long Take.")
                              .paragraph("Share this:")
                              .paragraph("© 2023 The Long Take. All rights reserved.")
                              .review();
    CHECK(outline(review) == "body : / … / Read more books like this one, and read them slowly, she says.\n");
    CHECK(review.dropped.size() == 3);
}
