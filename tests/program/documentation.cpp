// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <set>
#include <sstream>

using namespace reviewcast::testing;

namespace {

const std::filesystem::path root = std::filesystem::path(REVIEWCAST_TESTS).parent_path();

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Every --option that a command's help names.
std::set<std::string> options_in_help() {
    std::set<std::string> options;
    for (const std::vector<std::string>& command : {std::vector<std::string>{},
                                                    {"narrate"},
                                                    {"inspect"},
                                                    {"voices"},
                                                    {"lexicon", "check"},
                                                    {"lexicon", "say"},
                                                    {"lexicon", "add"},
                                                    {"verify"},
                                                    {"book"},
                                                    {"batch"},
                                                    {"history"},
                                                    {"publish"},
                                                    {"preview"}}) {
        auto arguments = command;
        arguments.push_back("--help");
        const std::string help = run_reviewcast(arguments).out;
        for (auto at = help.find("--"); at != std::string::npos; at = help.find("--", at + 2)) {
            const auto end = help.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at);
            options.insert(help.substr(at, end - at));
        }
    }
    return options;
}

}  // namespace

TEST_CASE("documentation: README and man page name every option that --help names") {
    const std::string readme = text_of(root / "README.md");
    std::string manual = text_of(root / "pipeline/reviewcast.1");
    for (auto at = manual.find("\\-"); at != std::string::npos; at = manual.find("\\-", at))
        manual.erase(at, 1);
    const auto options = options_in_help();
    CHECK(options.size() > 15);
    for (const std::string& option : options) {
        CAPTURE(option);
        CHECK(readme.find(option) != std::string::npos);
        CHECK(manual.find(option) != std::string::npos);
    }
}

TEST_CASE("documentation: the man page is well-formed") {
    const Outcome outcome = run({"man", "--warnings=w", "-l", "-Tutf8", root / "pipeline/reviewcast.1"});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.empty());
}

TEST_CASE("documentation: README's first screen shows the two commands") {
    const std::string first_screen = text_of(root / "README.md").substr(0, 1500);
    CHECK(first_screen.find("scripts/narrate tests/reviews/") != std::string::npos);
    CHECK(first_screen.find("scripts/test") != std::string::npos);
}

TEST_CASE("documentation: the version of --help, the man page and the changelog is the same") {
    const std::string version = run_reviewcast({"--version"}).out;
    const std::string number = version.substr(11, version.find('\n') - 11);
    CHECK(text_of(root / "pipeline/reviewcast.1").find("reviewcast " + number) != std::string::npos);
    CHECK(text_of(root / "CHANGELOG.md").find("## " + number) != std::string::npos);
}
