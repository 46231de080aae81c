// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("to_text: keeps the order of keys and ends with a newline") {
    CHECK(to_text(Json{{"z", 1}, {"a", nullptr}}) == "{\n  \"z\": 1,\n  \"a\": null\n}\n");
}

TEST_CASE("to_text: replaces bytes that are not UTF-8") {
    CHECK(to_text(Json("a\xff")) == "\"a\xef\xbf\xbd\"\n");
}
