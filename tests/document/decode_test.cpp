// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decode.hpp"

#include "base/error.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::string refusal(const std::string& bytes) {
    try {
        static_cast<void>(decode(bytes, "r.txt", [](const Warning&) {}));
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("decode: refuses what is no text, in one line with the place") {
    CHECK(refusal("") == "r.txt: is empty; a review in UTF-8 text is needed");
    CHECK(refusal(" \n\t\r\n ") == "r.txt: is blank; a review in UTF-8 text is needed");
    CHECK(refusal("\xEF\xBB\xBF\n") == "r.txt: is blank; a review in UTF-8 text is needed");
    CHECK(refusal(std::string("a\nb\0c", 5)) ==
          "r.txt:2: is binary (a NUL at byte 3); UTF-8 text is allowed");
    CHECK(refusal("\x01\x02\x03 ab") ==
          "r.txt: is binary (3 of 6 bytes are control characters); UTF-8 text is allowed");
    CHECK(refusal("ok\ncaf\xE9 noir") ==
          "r.txt:2: is not well-formed UTF-8 at byte 6; UTF-8 text is allowed");
    CHECK(refusal("a review\x07 with one control character in it").empty());
}
