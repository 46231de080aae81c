// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include <doctest/doctest.h>

using reviewcast::primary_language;

TEST_CASE("primary_language: gives the language without region and script, in lower case") {
    CHECK(primary_language("en-US") == "en");
    CHECK(primary_language("PT") == "pt");
    CHECK(primary_language("zh-Hant-TW") == "zh");
    CHECK(primary_language("").empty());
}
