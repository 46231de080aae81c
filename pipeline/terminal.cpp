// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/terminal_text.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <unistd.h>

namespace reviewcast {

namespace {

volatile std::sig_atomic_t noted_signal = 0;

extern "C" void note_signal(int number) {
    noted_signal = number;
}

constexpr std::string_view wipe = "\r\x1b[K";  // of a terminal's line

void print_line(std::string line) {
    line += '\n';
    // It may be a progress line that stands there.
    if (::isatty(STDERR_FILENO) == 1) line.insert(0, wipe);
    try {
        write_all(STDERR_FILENO, line, "");
    } catch (const ExternalError&) {
        // Nobody hears: the exit code still says it.
    }
}

std::string time_left(std::chrono::duration<double> spent, double share) {
    if (share <= 0.02 || spent.count() < 0.5) return "";
    const auto left = static_cast<long>(spent.count() * (1 - share) / share + 0.5);
    return format(", {}:{:02} left", left / 60, left % 60);
}

}  // namespace

void print_error(std::string_view message) {
    print_line(format("reviewcast: {}", message));
}

WarningSink warnings_about(std::string review) {
    return [review = std::move(review)](const Warning& warning) {
        print_error(
            error_chain(InputError(format("{}: warning: {} [{}]", review, warning.message, warning.code))));
    };
}

void print_result(std::string_view text) {
    write_all(STDOUT_FILENO, text, "writing to standard output");
}

void note_signals() {
    std::signal(SIGINT, note_signal);
    std::signal(SIGTERM, note_signal);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

bool was_interrupted() {
    return noted_signal != 0;
}

void check_signals() {
    if (was_interrupted()) throw ExternalError("interrupted");
}

TerminalSize terminal_size() {
    struct winsize size {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
    return {size.ws_col, size.ws_row};
}

ProgressLine::ProgressLine(std::string_view what)
    : what_(harmless(what)), visible_(::isatty(STDERR_FILENO) == 1), begin_(std::chrono::steady_clock::now()),
      shown_() {}

ProgressLine::~ProgressLine() {
    if (visible_) (void)!::write(STDERR_FILENO, wipe.data(), wipe.size());
}

void ProgressLine::show(std::string_view stage, double share) {
    const auto now = std::chrono::steady_clock::now();
    if (!visible_ || now - shown_ < std::chrono::milliseconds(50)) return;
    shown_ = now;
    const std::string said = format(": {} {:.0f} %{}", stage, share * 100, time_left(now - begin_, share));
    const std::size_t columns = terminal_size().columns;
    // A line that fills the terminal would be continued on the next, where it cannot be wiped.
    const std::size_t room = columns - std::min(columns, said.size() + 1);
    const std::string line = std::string(wipe) + cut_to_width(cut_to_width(what_, room) + said, columns - 1);
    (void)!::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace reviewcast
