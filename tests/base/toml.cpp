// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/toml.hpp"

#include "base/error.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("parse_toml: gives values as JSON and the line of each") {
    const Toml toml = parse_toml("name = 'x'\n[pauses]\ncomma_ms = 140\nlist = [1,\n 2.5, true]\n", "v.toml");
    CHECK(toml.values["name"] == "x");
    CHECK(toml.values["pauses"]["comma_ms"] == 140);
    CHECK(toml.values["pauses"]["list"] == Json::array({1, 2.5, true}));
    CHECK(toml.where("/pauses/comma_ms") == "v.toml:3");
    CHECK(toml.where("/pauses/list/1") == "v.toml:5");
    CHECK(toml.where("/missing") == "v.toml");
}

TEST_CASE("parse_toml: keys with slashes and tildes are found by JSON pointer") {
    const Toml toml = parse_toml("'a/b~c' = 1\n", "k.toml");
    CHECK(toml.where("/a~1b~0c") == "k.toml:1");
}

TEST_CASE("parse_toml: dates are RFC 3339 strings") {
    const Toml toml = parse_toml("d = 2024-03-01\nt = 2024-03-01T10:00:00Z\n", "d.toml");
    CHECK(toml.values["d"] == "2024-03-01");
    CHECK(toml.values["t"] == "2024-03-01T10:00:00Z");
}

TEST_CASE("parse_toml: a syntax error names file and line") {
    try {
        (void)parse_toml("a = 1\nb = \n", "bad.toml");
        FAIL("no error");
    } catch (const UsageError& error) {
        CHECK(std::string(error.what()).starts_with("bad.toml:2: "));
    }
}

TEST_CASE("read_toml: a missing file is a usage error") {
    CHECK_THROWS_WITH_AS((void)read_toml("/nowhere/x.toml"), "/nowhere/x.toml: does not exist", UsageError);
}
