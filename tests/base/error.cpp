// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"

#include <cerrno>
#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("error_chain: joins nested errors, outermost first") {
    try {
        try {
            throw ExternalError("no room");
        } catch (...) {
            std::throw_with_nested(ExternalError("writing a.mp3"));
        }
    } catch (const std::exception& error) {
        CHECK(error_chain(error) == "writing a.mp3: no room");
    }
}

TEST_CASE("error_chain: stays on one line whatever a file is called") {
    CHECK(error_chain(InputError("a\nb\x1b[31m: does not exist")) == "a?b?[31m: does not exist");
    CHECK(error_chain(InputError("\xc2\x9b[31m: does not exist")) == "?[31m: does not exist");
}

TEST_CASE("system_error: says what was done and what the system answered") {
    CHECK(std::string(system_error("writing x", ENOSPC).what()) == "writing x: No space left on device");
}
