// SPDX-License-Identifier: GPL-3.0-or-later
// What is understood of every file in tests/reviews, as `inspect --json` prints it, stands beside the file.
#include "base/json.hpp"
#include "program/program.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <memory>
#include <sstream>
#include <thread>

using namespace reviewcast::testing;
using reviewcast::Json;

namespace {

namespace fs = std::filesystem;

const fs::path reviews = fs::path(REVIEWCAST_TESTS) / "reviews";
const std::string expected_ending = ".expected.json";
constexpr std::size_t shown_differences = 12;

/// Every file under tests/reviews by its path there, sorted.
std::vector<std::string> files() {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(reviews))
        if (entry.is_regular_file()) found.push_back(fs::relative(entry.path(), reviews));
    std::ranges::sort(found);
    return found;
}

bool is_expected(const std::string& file) {
    return file.ends_with(expected_ending);
}

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Where `got` differs, a JSON pointer a line with what was expected there and what came.
std::string differences(const Json& expected, const Json& got) {
    const Json patch = Json::diff(expected, got);
    std::string text;
    for (std::size_t i = 0; i < std::min(patch.size(), shown_differences); ++i) {
        const Json& step = patch[i];
        const Json::json_pointer place(step["path"].get<std::string>());
        const std::string before = expected.contains(place) ? expected.at(place).dump() : "nothing";
        const std::string after = step.contains("value") ? step["value"].dump() : "nothing";
        text += "  " + place.to_string() + ": " + before.substr(0, 200) + " is now " + after.substr(0, 200) +
                "\n";
    }
    if (patch.empty()) text += "  the values are the same, their order or layout is not\n";
    if (patch.size() > shown_differences)
        text += "  and " + std::to_string(patch.size() - shown_differences) + " more\n";
    return text;
}

void check_sample(const std::string& file, const Outcome& outcome) {
    INFO(file);
    // 3: a feed with a bad item among good ones.
    CHECK_MESSAGE((outcome.exit_code == 0 || outcome.exit_code == 3), outcome.err);
    const std::string expected = bytes_of(reviews / (file + expected_ending));
    if (expected.empty())
        FAIL_CHECK("has no " << expected_ending
                             << "; scripts/accept-samples writes it, then read it through");
    else if (expected != outcome.out && !outcome.out.empty())
        FAIL_CHECK("is understood otherwise:\n"
                   << differences(Json::parse(expected), Json::parse(outcome.out))
                   << "if that is right: scripts/accept-samples");
}

}  // namespace

TEST_CASE("golden: every sample is understood as the file beside it says") {
    std::vector<std::string> all = files();
    std::erase_if(all, is_expected);
    REQUIRE(all.size() >= 60);
    // As many at a time as there are processors: a program reads each sample anew.
    const std::size_t at_once = std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::unique_ptr<Program>> runs;
    for (std::size_t i = 0; i < all.size() + at_once; ++i) {
        if (i < all.size())
            runs.push_back(std::make_unique<Program>(
                std::vector<std::string>{REVIEWCAST_PROGRAM, "inspect", "--json", reviews / all[i]}));
        if (i >= at_once) {
            check_sample(all[i - at_once], runs[i - at_once]->wait());
            runs[i - at_once].reset();
        }
    }
}

TEST_CASE("golden: nothing is expected of a sample that is gone, and no result holds a path") {
    for (const std::string& file : files()) {
        if (!is_expected(file)) continue;
        CAPTURE(file);
        CHECK(fs::exists(reviews / file.substr(0, file.size() - expected_ending.size())));
        CHECK(bytes_of(reviews / file).find(reviews.parent_path().string()) == std::string::npos);
    }
}
