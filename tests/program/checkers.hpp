// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/program.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <iostream>

namespace reviewcast::testing {

/// Where scripts/install-checkers puts the validators from npm.
inline const std::filesystem::path checkers =
    std::filesystem::path(REVIEWCAST_TESTS).parent_path() / "build" / "checkers";

/// Whether the validators from npm are there; says so loudly where their registry is out of reach.
inline bool has_checkers() {
    constexpr int out_of_reach = 75;
    const Outcome outcome =
        run({std::filesystem::path(REVIEWCAST_TESTS).parent_path() / "scripts/install-checkers"});
    if (outcome.exit_code == out_of_reach) {
        MESSAGE(outcome.err);
        std::cerr << outcome.err;
        return false;
    }
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    return true;
}

}  // namespace reviewcast::testing
