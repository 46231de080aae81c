// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/marks.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("clock_value: is a SMIL clock value to the millisecond") {
    CHECK(clock_value(0) == "0:00:00.000");
    CHECK(clock_value(61'001) == "0:01:01.001");
    CHECK(clock_value(36'000'000 + 59'999) == "10:00:59.999");
}

TEST_CASE("language_tag_or_und: what is no tag is undetermined") {
    for (const char* tag : {"en", "pt-BR", "zh-Hant-TW", "ckb"})
        CHECK(language_tag_or_und(tag) == tag);
    for (const char* tag : {"", "e", "engl", "en-", "en--US", "en_US", "en\" onload=\"", "1a"})
        CHECK(language_tag_or_und(tag) == "und");
}

TEST_CASE("language_attributes: say the direction too") {
    CHECK(language_attributes("he") == R"( lang="he" xml:lang="he" dir="rtl")");
    CHECK(language_attributes("<") == R"( lang="und" xml:lang="und" dir="ltr")");
}

TEST_CASE("section_type: a spoiler is a notice, a verdict a conclusion") {
    CHECK(section_type(Role::spoiler) == R"( epub:type="notice" role="doc-notice")");
    CHECK(section_type(Role::verdict) == R"( epub:type="conclusion" role="doc-conclusion")");
    CHECK(section_type(Role::highlights) == R"( epub:type="chapter" role="doc-chapter")");
}
