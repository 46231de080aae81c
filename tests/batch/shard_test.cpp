// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "batch/shard.hpp"

#include <array>
#include <doctest/doctest.h>
#include <map>

using namespace reviewcast;

namespace {

using Variables = std::map<std::string, std::string>;

Shard parse(const std::string& text, const Variables& variables = {}) {
    return parse_shard(text, [&](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::optional<std::string>() : found->second;
    });
}

}  // namespace

TEST_CASE("shard: K/N, K from 1 to N") {
    CHECK(to_string(parse("2/8")) == "2-of-8");
    for (const char* wrong :
         {"", "0/8", "9/8", "2", "2/", "/8", "-1/8", "a/b", "1/0", "1/1000000", "1/8/2"}) {
        CAPTURE(wrong);
        CHECK_THROWS_WITH_AS((void)parse(wrong),
                             doctest::Contains("is not of the form K/N with K from 1 to N"), UsageError);
    }
}

TEST_CASE("shard: auto is what the scheduler says") {
    CHECK(to_string(parse("auto", {{"SLURM_ARRAY_TASK_ID", "3"},
                                   {"SLURM_ARRAY_TASK_MIN", "1"},
                                   {"SLURM_ARRAY_TASK_COUNT", "8"}})) == "3-of-8");
    CHECK(to_string(parse("auto", {{"SLURM_ARRAY_TASK_ID", "0"}, {"SLURM_ARRAY_TASK_COUNT", "4"}})) ==
          "1-of-4");
    CHECK(to_string(parse("auto", {{"JOB_COMPLETION_INDEX", "7"}, {"JOB_COMPLETIONS", "8"}})) == "8-of-8");
    CHECK(to_string(parse("auto", {{"AWS_BATCH_JOB_ARRAY_INDEX", "0"}, {"AWS_BATCH_JOB_ARRAY_SIZE", "2"}})) ==
          "1-of-2");
    CHECK_THROWS_WITH_AS((void)parse("auto"), doctest::Contains("there is none"), UsageError);
    CHECK_THROWS_WITH_AS((void)parse("auto", {{"JOB_COMPLETION_INDEX", "7"}}),
                         "--shard: JOB_COMPLETION_INDEX is set, but JOB_COMPLETIONS is not", UsageError);
}

TEST_CASE("shard: every episode is of one shard, and each has its share") {
    std::array<int, 4> counts{};
    for (int i = 0; i < 4000; ++i) {
        int owners = 0;
        for (int number = 1; number <= 4; ++number)
            if (is_of({number, 4}, format("guid {}", i))) {
                ++owners;
                ++counts.at(static_cast<std::size_t>(number - 1));
            }
        CHECK(owners == 1);
    }
    for (const int count : counts)
        CHECK(count == doctest::Approx(1000).epsilon(0.1));  // three standard deviations are 82
}
