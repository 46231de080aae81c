// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_display.hpp"

#include "base/format.hpp"
#include "base/terminal_text.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <cmath>
#include <unistd.h>

namespace reviewcast {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds between{100};

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

void write_terminal(const std::string& text) {
    (void)!::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

std::string spoken_time(double seconds) {
    if (seconds < 60) return format("{:.1f} s", seconds);
    const auto whole = static_cast<long>(std::lround(seconds));
    if (whole < 3600) return format("{}:{:02}", whole / 60, whole % 60);
    return format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

BatchDisplay::BatchDisplay(std::string doing, std::size_t total)
    : doing_(std::move(doing)), total_(total), visible_(::isatty(STDERR_FILENO) == 1), begun_(Clock::now()),
      drawn_() {}

BatchDisplay::~BatchDisplay() {
    wipe();
}

void BatchDisplay::begin(std::size_t task, const std::string& name) {
    tasks_[task] = {harmless(name), "reading", 0};
    refresh();
}

void BatchDisplay::advance(std::size_t task, std::string_view stage, double share) {
    tasks_[task].stage = stage;
    tasks_[task].share = share;
    refresh();
}

void BatchDisplay::end(std::size_t task, bool failed, const std::string& line) {
    tasks_.erase(task);
    ++done_;
    failed_ += failed;
    if (!visible_ && !line.empty()) print_error(format("[{}/{}] {}", done_, total_, line));
    refresh();
}

void BatchDisplay::print(const std::string& message) {
    wipe();
    print_error(message);
    drawn_ = {};
    refresh();
}

void BatchDisplay::refresh() {
    if (!visible_ || Clock::now() - drawn_ < between) return;
    drawn_ = Clock::now();
    draw();
}

std::string BatchDisplay::headline() const {
    const double seconds = seconds_since(begun_);
    std::string text = format("{} of {} {}", done_, total_, doing_);
    if (failed_ > 0) text += format(", {} failed", failed_);
    if (done_ == 0 || seconds <= 0) return text;
    const double rate = static_cast<double>(done_) / seconds;
    text += rate >= 1 ? format(", {:.1f} a second", rate) : format(", {:.1f} a minute", rate * 60);
    return text + format(", {} left", spoken_time(static_cast<double>(total_ - done_) / rate));
}

std::vector<std::string> BatchDisplay::lines(std::size_t most) const {
    std::vector<std::string> lines{headline()};
    const std::size_t room = most - 1;
    const std::size_t shown = tasks_.size() <= room ? tasks_.size() : std::max<std::size_t>(room, 1) - 1;
    for (const auto& [number, task] : tasks_) {
        if (lines.size() > shown) break;
        lines.push_back(format("  {:3.0f} %  {:9}  {}", task.share * 100, task.stage, task.name));
    }
    if (shown < tasks_.size() && room > 0) lines.push_back(format("  and {} more", tasks_.size() - shown));
    return lines;
}

/// What takes the block away: a terminal that became narrower has broken its lines.
std::string BatchDisplay::wiping() {
    const std::size_t columns = terminal_size().columns;
    std::size_t rows = 0;
    for (const std::size_t width : drawn_widths_)
        rows += std::max<std::size_t>(1, (width + columns - 1) / columns);
    drawn_widths_.clear();
    return rows == 0 ? "" : format("\x1b[{}A\x1b[J", rows);
}

void BatchDisplay::wipe() {
    if (visible_) write_terminal(wiping());
}

void BatchDisplay::draw() {
    std::string text = wiping();
    const TerminalSize size = terminal_size();
    // The cursor stands below the block.
    for (const std::string& line : lines(std::max<std::size_t>(size.rows, 2) - 1)) {
        const std::string cut = cut_to_width(line, size.columns - 1);
        drawn_widths_.push_back(display_width(cut));
        text += cut + "\n";
    }
    write_terminal(text);
}

}  // namespace reviewcast
