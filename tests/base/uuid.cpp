// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.hpp"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace reviewcast;

TEST_CASE("uuid_v5: gives what RFC 9562 and the podcast namespace give as examples") {
    CHECK(uuid_v5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com") ==
          "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    CHECK(uuid_v5("ead4c236-bf58-58c6-a2c6-a6b28d128cb6", "podnews.net/rss") ==
          "9b024349-ccf0-5f69-a609-6b82873eab3c");
}

TEST_CASE("uuid_v5: a namespace that is no UUID is refused") {
    for (const char* space : {"", "6ba7b810", "zba7b810-9dad-11d1-80b4-00c04fd430c8"})
        CHECK_THROWS_AS((void)uuid_v5(space, "a"), std::logic_error);
}
