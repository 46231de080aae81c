// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/byte_range.hpp"

#include <array>
#include <doctest/doctest.h>
#include <string>

using namespace reviewcast;

namespace {

struct Case {
    std::string header;
    ByteRange of_1000;
};

constexpr ByteRange whole{RangeKind::whole, 0, 1000};
constexpr ByteRange none{RangeKind::none, 0, 0};
constexpr ByteRange part(std::int64_t first, std::int64_t size) {
    return {RangeKind::part, first, size};
}

}  // namespace

TEST_CASE("byte range: what players ask for is what they get") {
    const std::array cases{
        Case{"bytes=0-499", part(0, 500)}, Case{"bytes=0-", part(0, 1000)}, Case{"bytes=0-0", part(0, 1)},
        Case{"bytes=999-999", part(999, 1)}, Case{"bytes=500-", part(500, 500)},
        Case{"bytes=500-99999", part(500, 500)}, Case{"bytes=500-99999999999999999999999", part(500, 500)},
        Case{"bytes=-1", part(999, 1)}, Case{"bytes=-5000", part(0, 1000)}, Case{"Bytes=0-1", part(0, 2)},
        // Several that form one.
        Case{"bytes=0-99,100-199", part(0, 200)}, Case{"bytes=100-199, 0-149", part(0, 200)},
        Case{"bytes=2000-3000,0-9", part(0, 10)}, Case{"bytes=0-,-1", part(0, 1000)},
        // Several that do not: everything.
        Case{"bytes=0-0,-1", whole}, Case{"bytes=0-9,20-29,40-49", whole}};
    for (const Case& one : cases) {
        CAPTURE(one.header);
        CHECK(choose_range(one.header, 1000) == one.of_1000);
    }
}

TEST_CASE("byte range: nothing of the file is asked for") {
    for (const char* header : {"bytes=1000-", "bytes=1000-2000", "bytes=99999999999999999999-", "bytes=-0",
                               "bytes=1000-1001,2000-"}) {
        CAPTURE(header);
        CHECK(choose_range(header, 1000) == none);
    }
    CHECK(choose_range("bytes=0-", 0) == none);
    CHECK(choose_range("bytes=-5", 0) == none);
}

TEST_CASE("byte range: a header that is malformed asks for nothing in particular") {
    for (const char* header :
         {"", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5", "bytes=5-4", "bytes=0-1,", "bytes=,0-1",
          "bytes=0--1", "bytes=+1-2", "bytes= 0 - 1", "items=0-5", "bytes=0x0-5", "bytes=0-1;2-3"}) {
        CAPTURE(header);
        CHECK(choose_range(header, 1000) == whole);
    }
    std::string many = "bytes=0-0";
    for (int i = 0; i < 5000; ++i)
        many += ",0-0";
    CHECK(choose_range(many, 1000) == whole);
}
