// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/source_text.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("copy_collapsed: runs of white space become one space that answers for all of the run") {
    const std::string source = "  one\t \r\n two  ";
    const SourceText text = copy_collapsed(source, {0, source.size()});
    CHECK(text.chars == "one two");
    CHECK(text.source_of({3, 4}) == Span{5, 10});
    CHECK(text.source_of({0, 7}) == Span{2, 13});
}

TEST_CASE("copy_collapsed: pieces touch each other and cover the text") {
    const std::string source = "a  b c\n\nd";
    const SourceText text = copy_collapsed(source, {0, source.size()});
    std::size_t at = 0;
    for (const auto& piece : text.pieces) {
        CHECK(piece.text.begin == at);
        at = piece.text.end;
    }
    CHECK(at == text.chars.size());
}

TEST_CASE("copy_collapsed: of blank text nothing is left") {
    CHECK(copy_collapsed(" \n ", {0, 3}).chars.empty());
    CHECK(copy_collapsed(" \n ", {0, 3}).source_of({0, 0}) == Span{});
}

TEST_CASE("part: is trimmed, keeps its place in the source and the runs that lie in it") {
    const std::string source = "Pros:  the  big sound";
    SourceText text = copy_collapsed(source, {0, source.size()});
    text.runs = {{Emphasis::strong, {0, 9}}, {Emphasis::emphasis, {10, 13}}};
    const SourceText rest = text.part({5, text.chars.size()});
    CHECK(rest.chars == "the big sound");
    CHECK(rest.source_of({0, 3}) == Span{7, 10});
    CHECK(rest.source_of({4, 13}) == Span{12, 21});
    CHECK(rest.runs == std::vector<EmphasisRun>{{Emphasis::strong, {0, 3}}, {Emphasis::emphasis, {4, 7}}});
}

TEST_CASE("source_of: a piece spelled otherwise answers as a whole, a copied one byte by byte") {
    SourceText text;
    append_copy(text, "Tom &amp; Ada", {0, 4});
    append_other(text, "&", {4, 9});
    append_copy(text, "Tom &amp; Ada", {9, 13});
    CHECK(text.chars == "Tom & Ada");
    CHECK(text.source_of({4, 5}) == Span{4, 9});
    CHECK(text.source_of({6, 8}) == Span{10, 12});
    CHECK(text.source_of({6, 6}) == Span{10, 10});
}

TEST_CASE("widen_last: the last letter answers for closing marks") {
    SourceText text;
    append_copy(text, "word**", {0, 4});
    widen_last(text, 6);
    CHECK(text.source_of({3, 4}) == Span{3, 6});
    CHECK(text.source_of({0, 2}) == Span{0, 2});
}

TEST_CASE("append_spelled: what the source spells otherwise never passes for a copy of it") {
    for (const auto& [chars, source] : {std::pair<std::string, Span>{"\xEF\xBF\xBD", {4, 7}},
                                        {"é", {0, 2}},
                                        {":", {3, 4}},
                                        {"ab", {1, 3}},
                                        {"½", {0, 6}}}) {
        CAPTURE(chars);
        SourceText text;
        append_spelled(text, chars, source);
        CHECK(text.chars == chars);
        CHECK(text.pieces.back().source.end == source.end);
        for (const SourceText::Piece& piece : text.pieces)
            CHECK(piece.text.size() != piece.source.size());
    }
}
