// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include <doctest/doctest.h>

using reviewcast::is_right_to_left;
using reviewcast::primary_language;
using reviewcast::region_of;

TEST_CASE("primary_language: gives the language without region and script, in lower case") {
    CHECK(primary_language("en-US") == "en");
    CHECK(primary_language("PT") == "pt");
    CHECK(primary_language("zh-Hant-TW") == "zh");
    CHECK(primary_language("").empty());
}

TEST_CASE("region_of: gives the region in capitals, wherever it stands before extensions") {
    CHECK(region_of("en-gb") == "GB");
    CHECK(region_of("es-419") == "419");
    CHECK(region_of("zh-Hant-TW") == "TW");
    for (const char* tag : {"pt", "", "zh-Hant", "de-1996", "en-x-gb", "pt-"})
        CHECK(region_of(tag).empty());
}

TEST_CASE("is_right_to_left: by the tag's script, else by the one that the language is written in") {
    for (const char* tag : {"ar", "he-IL", "fa", "ur", "ckb", "az-Arab"})
        CHECK(is_right_to_left(tag));
    for (const char* tag : {"en", "de-AT", "ja", "ar-Latn", "und", ""})
        CHECK_FALSE(is_right_to_left(tag));
}
