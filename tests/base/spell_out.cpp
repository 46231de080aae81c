// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace reviewcast;

TEST_CASE("spell_out: numbers in words, by language and rule set") {
    CHECK(spell_out(113, "en") == "one hundred thirteen");
    CHECK(spell_out(21, "en", "%spellout-ordinal") == "twenty-first");
    CHECK(spell_out(1980, "fr") == "mille neuf cent quatre-vingts");
    CHECK(spell_out(42, "de") == "zweiundvierzig");  // no soft hyphens
}

TEST_CASE("spell_out: an unknown rule set is a bug of ours") {
    CHECK_FALSE(has_spell_out("en", "%no-such"));
    CHECK(has_spell_out("es", "%spellout-cardinal-feminine"));
    CHECK_THROWS_AS((void)spell_out(1, "en", "%no-such"), std::logic_error);
}
