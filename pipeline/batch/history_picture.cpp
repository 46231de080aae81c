// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/history_picture.hpp"

#include "base/format.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace reviewcast {

namespace {

constexpr int bar_cells = 24;  // of a terminal
constexpr std::array<const char*, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

double longest(const std::vector<RunRecord>& runs) {
    double seconds = 0;
    for (const RunRecord& run : runs)
        seconds = std::max(seconds, run.seconds);
    return seconds > 0 ? seconds : 1;
}

std::string bar(double share) {
    const auto parts = static_cast<std::size_t>(std::lround(share * bar_cells * 8));
    std::string text;
    for (std::size_t i = 0; i < parts / 8; ++i)
        text += "█";
    return text + eighths.at(parts % 8);
}

std::string remark(const RunRecord& run) {
    std::string text = run.is_finished ? "" : "ended early";
    if (!run.shard.empty()) text += (text.empty() ? "" : ", ") + run.shard;
    return text.empty() ? "" : " (" + text + ")";
}

double failed_share(const RunRecord& run) {
    const std::size_t all = run.rendered + run.failed;
    return all == 0 ? 0 : static_cast<double>(run.failed) / static_cast<double>(all);
}

}  // namespace

std::string history_to_text(const std::vector<RunRecord>& runs) {
    if (runs.empty()) return "no runs yet\n";
    const double most = longest(runs);
    std::string text = "began                 rendered  failed  unchanged    seconds\n";
    for (const RunRecord& run : runs)
        text += format("{:20}  {:8}  {:6}  {:9}  {:9.1f}  {}{}{}\n", run.began, run.rendered, run.failed,
                       run.unchanged, run.seconds, bar(run.seconds / most), run.failed > 0 ? " !" : "",
                       remark(run));
    const RunRecord& last = runs.back();
    if (last.failed > 0) text += "\nfailed in the last run:\n";
    for (const RunEntry& entry : last.entries)
        if (!entry.error.empty()) text += format("  {}: {}\n", entry.review, entry.error);
    return text;
}

std::string history_to_svg(const std::vector<RunRecord>& runs) {
    constexpr double column = 12, height = 160, top = 24, left = 8;
    const double most = longest(runs);
    const double width = 2 * left + column * static_cast<double>(std::max<std::size_t>(runs.size(), 20));
    std::string svg = format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" "
                             "viewBox=\"0 0 {0:.0f} "
                             "{1:.0f}\" font-family=\"sans-serif\" font-size=\"11\">\n",
                             width, top + height + 24);
    svg += format("<text x=\"{}\" y=\"14\">seconds a run, at most {:.1f}; red: share that failed</text>\n",
                  left, most);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const RunRecord& run = runs[i];
        const double x = left + column * static_cast<double>(i);
        const double tall = std::max(1.0, height * run.seconds / most), red = height * failed_share(run);
        svg += format("<g><title>{}: {} rendered, {} failed, {} unchanged, {:.1f} s</title>", run.began,
                      run.rendered, run.failed, run.unchanged, run.seconds);
        svg += format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>", x,
                      top + height - tall, column - 3, tall, run.is_finished ? "#4a7ab5" : "#b0b8c4");
        if (red > 0)
            svg += format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" "
                          "fill=\"#c0392b\"/>",
                          x, top + height - red, column - 8, red);
        svg += "</g>\n";
    }
    if (!runs.empty())
        svg += format("<text x=\"{}\" y=\"{:.0f}\">{} to {}</text>\n", left, top + height + 16,
                      runs.front().began, runs.back().began);
    return svg + "</svg>\n";
}

}  // namespace reviewcast
