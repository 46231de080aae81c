// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child.hpp"
#include "base/file.hpp"
#include "base/unicode.hpp"
#include "scratch_folder.hpp"
#include "speech/align.hpp"
#include "speech/alignment_errors.hpp"
#include "speech/narrations.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;

namespace {

const std::vector<std::string> sentences{
    "Whoever expects a thriller will leave early; whoever stays is given one of the gentlest endings of the "
    "year.",
    "The music, on the other hand, is too much.",
    "It waits at the window, at the table, at the foot of the stairs, until someone comes in.",
    "A single cello would have been enough.",
    "Bring someone you like, sit in the middle, and do not talk on the way home.",
    "Eight and a half out of ten.",
};

/// Alignment errors, measured in a child: eSpeak NG must not have spoken in the process that other tests fork
/// from.
std::vector<double> errors_in_child(const std::string& voice, const std::string& reference) {
    const testing::ScratchFolder folder;
    Child child(
        [&] {
            std::ofstream file(folder / "errors");
            for (const double error : testing::alignment_errors(sentences, voice, reference))
                file << error << "\n";
        },
        std::chrono::seconds(60));
    CHECK(child.wait().reason.empty());
    std::ifstream file(folder / "errors");
    std::vector<double> errors;
    for (double error = 0; file >> error;)
        errors.push_back(error);
    return errors;
}

std::vector<std::int16_t> chirps(const std::vector<double>& lengths_s, int rate) {
    std::vector<std::int16_t> samples;
    double hz = 300;
    for (const double length : lengths_s) {
        for (int i = 0; i < static_cast<int>(length * rate); ++i)
            samples.push_back(static_cast<std::int16_t>(8000 * std::sin(2 * 3.14159265 * hz * i / rate)));
        hz = hz > 2500 ? 300 : hz * 1.7;
    }
    return samples;
}

}  // namespace

TEST_CASE("align: the same sound is where it is, at any two rates") {
    const std::vector<double> lengths{0.3, 0.2, 0.4, 0.25};
    const auto known = chirps(lengths, 22050), other = chirps(lengths, 16000);
    const std::vector<std::int64_t> positions{0, 22050 * 3 / 10, 22050 / 2, 22050 * 9 / 10};
    const auto found = align({known, 22050}, positions, {other, 16000});
    REQUIRE(found.size() == 4);
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK(std::abs(static_cast<double>(found[i]) / 16000 - static_cast<double>(positions[i]) / 22050) <
              0.03);
}

TEST_CASE("align: finds what is said faster and slower") {
    const auto known = chirps({0.3, 0.2, 0.4, 0.25}, 16000), other = chirps({0.2, 0.3, 0.3, 0.4}, 16000);
    const std::vector<std::int64_t> positions{4800, 8000, 14400};
    const auto found = align({known, 16000}, positions, {other, 16000});
    const double expected[] = {0.2, 0.5, 0.8};
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK(static_cast<double>(found[i]) / 16000 == doctest::Approx(expected[i]).epsilon(0.08));
}

TEST_CASE("align: stays in order and inside, whatever the sounds") {
    const std::vector<std::vector<std::int16_t>> sounds{
        {}, {0}, std::vector<std::int16_t>(50, 0), std::vector<std::int16_t>(9000, 0), chirps({0.7}, 16000)};
    for (const auto& known : sounds)
        for (const auto& other : sounds) {
            std::vector<std::int64_t> positions;
            for (std::size_t i = 0; i < known.size(); i += 1 + known.size() / 5)
                positions.push_back(static_cast<std::int64_t>(i));
            const auto found = align({known, 22050}, positions, {other, 16000});
            CHECK(found.size() == positions.size());
            CHECK(std::ranges::is_sorted(found));
            for (const auto at : found)
                CHECK((at >= 0 && at <= static_cast<std::int64_t>(other.size())));
        }
}

TEST_CASE("align_words: half of the words of an engine are found to 40 ms, nineteen of twenty to 150 ms, as "
          "if it told no "
          "times") {
    for (const auto& [voice, reference] : {std::pair{"rms", "en-us+klatt2"}, std::pair{"slt", "en-us+f5"},
                                           std::pair{"kal16", "en-us+klatt2"}}) {
        CAPTURE(std::string(voice));
        const auto errors = errors_in_child(voice, reference);
        REQUIRE(errors.size() > 50);
        MESSAGE(std::string(voice), ": median ", errors[errors.size() / 2], " ms, 95 % ",
                errors[errors.size() * 95 / 100], " ms");
        CHECK(errors[errors.size() / 2] < 40);
        CHECK(errors[errors.size() * 95 / 100] < 150);
    }
}
