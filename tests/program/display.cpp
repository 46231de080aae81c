// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown on a terminal, seen through a terminal: a pseudo-terminal and a model of its screen.
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <doctest/doctest.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

/// The lines that a terminal has shown, those that left it at its top included. It knows what the program
/// says: text, line ends, and the sequences that move up and clear.
class Screen {
  public:
    Screen(std::size_t columns, std::size_t rows) : columns_(columns), rows_(rows), lines_(1) {}

    void show(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (text[at] == '\x1b')
                at = obey(text, at + 2);
            else if (text[at] == '\r')
                column_ = 0;
            else if (text[at] == '\n')
                go_down();
            else if ((byte & 0xc0) != 0x80)  // a character's first byte
                put(text[at]);
        }
    }

    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

  private:
    void put(char c) {
        if (column_ == columns_) go_down(), column_ = 0;
        lines_[row_].resize(std::max(lines_[row_].size(), column_ + 1), ' ');
        lines_[row_][column_++] = c;
    }

    void go_down() {
        if (++row_ == lines_.size()) lines_.emplace_back();
    }

    std::size_t obey(std::string_view text, std::size_t at) {
        const std::size_t end = text.find_first_not_of("0123456789", at);
        const std::size_t top = lines_.size() > rows_ ? lines_.size() - rows_ : 0;
        const auto number = static_cast<std::size_t>(std::atoi(std::string(text.substr(at)).c_str()));
        if (text[end] == 'A') row_ = std::max(top, row_ - std::min(row_, number));
        if (text[end] == 'K') lines_[row_].resize(std::min(column_, lines_[row_].size()));
        if (text[end] == 'J') {
            lines_.resize(row_ + 1);
            lines_[row_].resize(std::min(column_, lines_[row_].size()));
        }
        return end;
    }

    std::size_t columns_, rows_, row_ = 0, column_ = 0;
    std::vector<std::string> lines_;
};

/// Runs a program on a terminal of that size; gives all that it wrote there.
std::string run_on_terminal(const std::vector<std::string>& arguments, std::size_t columns,
                            std::size_t rows) {
    struct winsize size {};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = static_cast<unsigned short>(rows);
    int terminal = -1;
    const pid_t pid = ::forkpty(&terminal, nullptr, nullptr, &size);
    REQUIRE(pid >= 0);
    if (pid == 0) {
        std::vector<char*> argv;
        for (const auto& argument : arguments)
            argv.push_back(const_cast<char*>(argument.c_str()));
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    std::string all;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = ::read(terminal, bytes.data(), bytes.size())) > 0;)
        all.append(bytes.data(), static_cast<std::size_t>(got));
    ::close(terminal);
    int status = 0;
    ::waitpid(pid, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    return all;
}

}  // namespace

TEST_CASE(
    "batch: on a low and narrow terminal its display is held to lines and columns, and leaves nothing") {
    const ScratchFolder folder;
    fs::create_directories(folder / "site");
    for (int i = 0; i < 6; ++i)
        write_file(folder / "site" / (std::to_string(i) + ".md"),
                   "# " + std::to_string(i) +
                       " is a film whose title is longer than the terminal\n\nIt is.\n");
    constexpr std::size_t columns = 40, rows = 5;
    const std::string written = run_on_terminal(
        {REVIEWCAST_PROGRAM, "batch", folder / "site", "-o", folder / "o", "--plain", "--jobs", "6"}, columns,
        rows);
    CHECK(written.find("0 of 6 rendered") != std::string::npos);
    CHECK(written.find(" %  ") != std::string::npos);
    CHECK(written.find("and 4 more") != std::string::npos);
    Screen screen(columns, rows);
    screen.show(written);
    std::string shown;
    for (const std::string& line : screen.lines())
        shown += line;
    CAPTURE(shown);
    CHECK(shown.find(" of 6 rendered") == std::string::npos);
    CHECK(shown.find(" %  ") == std::string::npos);
    CHECK(shown.find("more") == std::string::npos);
    CHECK(shown.find((folder / "o/5-is-a-film-whose-title-is-longer-than-the-terminal").string()) !=
          std::string::npos);
    CHECK(shown.find("6 rendered, 0 failed") != std::string::npos);
}

TEST_CASE("narrate: its line is held to a narrow terminal's columns, whatever the review is called") {
    const ScratchFolder folder;
    const std::string name = "映画の\u009b31m評論 of more than thirty columns.md";
    write_file(folder / name, "# Short\n\nIt is.\n");
    const std::string written =
        run_on_terminal({REVIEWCAST_PROGRAM, "narrate", folder / name, "-o", folder / "o", "--plain"}, 30, 5);
    CHECK(written.find("\u009b") == std::string::npos);
    CHECK(written.find("…: ") != std::string::npos);
    Screen screen(30, 5);
    screen.show(written);
    for (const std::string& line : screen.lines())
        CHECK(line.find(" %") == std::string::npos);
}
