// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown.hpp"

#include "document/document_laws.hpp"

#include <doctest/doctest.h>
#include <string>
#include <vector>

using namespace reviewcast;

namespace {

Document read(const std::string& text) {
    const Document document =
        read_markdown({"review.md", text}, [](const Warning& warning) { FAIL(warning.message); });
    CHECK(broken_laws(document, text) == std::vector<std::string>{});
    return document;
}

std::string shown(const std::string& text) {
    return show(read(text));
}

}  // namespace

TEST_CASE("read_markdown: tells headings, paragraphs, lists and quotes apart") {
    CHECK(shown("# One\n\nTwo\nthree.\n\n- a\n  1. b\n\n> c\n> > d\n") ==
          "heading 1: One\nparagraph: Two/three.\nlist_item 1: a\nlist_item 2 (1): b\nquote 1: c\nquote 2: "
          "d\n");
    CHECK(shown("One\ntwo\n===\n\n---\n") == "heading 1: One/two\nseparator: \n");
}
