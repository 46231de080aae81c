// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how time and memory of reading grow with the size of a review: from bytes to what is understood.
#include "base/error.hpp"
#include "base/format.hpp"
#include "bench/inputs.hpp"
#include "review/read.hpp"

#include <array>
#include <ctime>
#include <iostream>
#include <optional>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

using namespace reviewcast;

namespace {

constexpr std::array<std::size_t, 4> sizes = {10'000, 100'000, 1'000'000, 10'000'000};
/// What is quicker is measured again and again.
constexpr double least_seconds = 0.3;
constexpr unsigned patience_seconds = 600;

struct Cost {
    double seconds;   ///< processor time of one reading
    double peak_mib;  ///< resident memory at its highest, the program and the source included
};

double processor_seconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

Cost measure(const SourceFile& source, const LabelTable& labels) {
    const double begin = processor_seconds();
    double seconds = 0;
    int rounds = 0;
    for (; seconds < least_seconds; ++rounds) {
        if (read_reviews(source, {}, labels, [](const Warning&) {}).empty()) throw InputError("read nothing");
        seconds = processor_seconds() - begin;
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return {seconds / rounds, static_cast<double>(usage.ru_maxrss) / 1024};
}

/// Measures in a process of its own, so that each peak is its own; nothing where that takes too long or
/// fails.
std::optional<Cost> measure_apart(const SourceFile& source, const LabelTable& labels) {
    int ends[2];
    if (::pipe(ends) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    const pid_t child = ::fork();
    if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
    if (child == 0) {
        ::alarm(patience_seconds);
        const Cost cost = measure(source, labels);
        ::_exit(::write(ends[1], &cost, sizeof cost) == sizeof cost ? 0 : 1);
    }
    ::close(ends[1]);
    Cost cost{};
    const bool measured = ::read(ends[0], &cost, sizeof cost) == sizeof cost;
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return measured ? std::optional(cost) : std::nullopt;
}

void print_row(const Layout& layout, const LabelTable& labels) {
    std::cout << format("| {} |", layout.name) << std::flush;
    std::array<double, sizes.size()> per_byte{};
    std::optional<Cost> cost;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const SourceFile source{layout.file, layout.write(sizes[i])};
        cost = measure_apart(source, labels);
        if (!cost) {
            std::cout << " failed |" << std::endl;
            return;
        }
        per_byte[i] = cost->seconds / static_cast<double>(source.bytes.size());
        std::cout << format(" {:.4f} |", cost->seconds) << std::flush;
    }
    std::cout << format(" {:.0f} MiB | {:.2f} |", cost->peak_mib, per_byte.back() / per_byte.front())
              << std::endl;
}

}  // namespace

/// usage: bench-reading VOICES_FOLDER [LAYOUT]
int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: bench-reading VOICES_FOLDER [LAYOUT]\n";
        return 2;
    }
    const LabelTable labels = read_labels(argv[1]);
    std::cout
        << "| format | 10 kB | 100 kB | 1 MB | 10 MB | memory at 10 MB | time a byte, 10 MB to 10 kB |\n"
           "|---|---|---|---|---|---|---|\n";
    for (const Layout& layout : layouts())
        if (argc < 3 || std::string_view(argv[2]) == layout.name) print_row(layout, labels);
    return 0;
}
