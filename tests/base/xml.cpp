// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xml.hpp"

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
