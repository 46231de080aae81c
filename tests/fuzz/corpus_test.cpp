// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace reviewcast;

namespace {

/// The laws that were broken, a line each.
std::string listed(const Broken& broken) {
    std::string lines;
    for (const std::string& law : broken)
        lines += law + "\n";
    return lines;
}

std::vector<std::filesystem::path> corpus(const std::string& target) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(REVIEWCAST_TESTS) /
                                                                 "fuzz/corpus" / target))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void check_corpus(const std::string& target, Broken (*run)(std::string_view)) {
    const auto files = corpus(target);
    CHECK(!files.empty());
    for (const auto& file : files) {
        CAPTURE(file.string());
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        CHECK(listed(run(bytes)) == "");
        // What a download that broke off leaves.
        for (const std::size_t part : {bytes.size() / 3, bytes.size() / 2, bytes.size() - bytes.size() / 7})
            CHECK(listed(run(std::string_view(bytes).substr(0, part))) == "");
    }
}

}  // namespace

TEST_CASE("corpus: every stage holds its laws over the files that fuzzing began with and what it found") {
    const std::pair<const char*, Broken (*)(std::string_view)> targets[] = {
        {"decode", fuzz_decode},
        {"format", fuzz_format},
        {"markdown", fuzz_markdown},
        {"html", fuzz_html},
        {"html-fragment", fuzz_html_fragment},
        {"feed", fuzz_feed},
        {"json-feed", fuzz_json_feed},
        {"rst", fuzz_rst},
        {"org", fuzz_org},
        {"plain-text", fuzz_plain_text},
        {"review", fuzz_review},
        {"normalise", fuzz_normalise},
        {"lexicon", fuzz_lexicon}};
    for (const auto& [target, run] : targets)
        check_corpus(target, run);
}
