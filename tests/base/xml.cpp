// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xml.hpp"

#include "base/error.hpp"

#include <doctest/doctest.h>

using reviewcast::escape_xml;

TEST_CASE("escape_xml: markup becomes text") {
    CHECK(escape_xml("<b a=\"1\" c='2'>R&B</b>") ==
          "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;R&amp;B&lt;/b&gt;");
}

TEST_CASE("escape_xml: characters that XML 1.0 does not allow are left out") {
    CHECK(escape_xml(std::string_view("a\0b\x01"
                                      "c\x0b\xef\xbf\xbe"
                                      "d\te",
                                      12)) == "abcd\te");
}

TEST_CASE("escape_xml: ill-formed bytes become the replacement character") {
    CHECK(escape_xml("a\xff") == "a\xef\xbf\xbd");
    CHECK(escape_xml("\xed\xa0\x80") == "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

namespace {

std::string failure_of(std::string_view text) {
    try {
        static_cast<void>(reviewcast::parse_xml(text, "a.xml"));
    } catch (const reviewcast::UsageError& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("parse_xml: gives elements with their namespaces, attributes, own text and lines") {
    const auto root = reviewcast::parse_xml(
        "<?xml version=\"1.0\"?>\n<a xmlns=\"urn:x\" xml:lang=\"en\"\n   k=\"1&amp;2\">\n"
        "x<b>&#233;<![CDATA[<y>]]></b>z</a>",
        "a.xml");
    CHECK(root.name == "a");
    CHECK(root.name_space == "urn:x");
    CHECK(root.line == 3);
    CHECK(root.attribute("k") == "1&2");
    CHECK(root.attribute("lang", reviewcast::xml_name_space) == "en");
    CHECK(root.attribute("lang") == std::nullopt);
    CHECK(root.text == "\nxz");
    REQUIRE(root.children.size() == 1);
    CHECK(root.children.front().text == "é<y>");
    CHECK(root.children.front().line == 4);
}

TEST_CASE("parse_xml: what is not well-formed is an error with its line") {
    CHECK(failure_of("<a>\n<b></a>").starts_with("a.xml:2: Opening and ending tag mismatch"));
    CHECK(failure_of("").starts_with("a.xml:1: "));
    CHECK(failure_of("<a>\n&nbsp;</a>").starts_with("a.xml:2: Entity 'nbsp' not defined"));
    CHECK(failure_of("<a x:y='1'/>").starts_with("a.xml:1: Namespace prefix x"));
}

TEST_CASE("parse_xml: a document type is refused, and with it every entity of a file's own") {
    CHECK(failure_of(
              "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY e SYSTEM \"/etc/passwd\">]>\n<a>&e;</a>") ==
          "a.xml:2: a document type declaration (<!DOCTYPE) is not allowed");
    CHECK(failure_of("<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\"><a/>") ==
          "a.xml:1: a document type declaration (<!DOCTYPE) is not allowed");
}

TEST_CASE("parse_xml: elements are nested 100 deep at most") {
    std::string deep;
    for (int i = 0; i < 101; ++i)
        deep += "<a>";
    for (int i = 0; i < 101; ++i)
        deep += "</a>";
    CHECK(failure_of(deep) == "a.xml:1: element 'a' is nested too deep; allowed are 100 levels");
}

TEST_CASE("html_entity: knows the names of HTML 4") {
    CHECK(reviewcast::html_entity("eacute") == U'é');
    CHECK(reviewcast::html_entity("nothing") == std::nullopt);
}
