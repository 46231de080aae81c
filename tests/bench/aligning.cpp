// SPDX-License-Identifier: GPL-3.0-or-later
// How far the times of words that alignment finds are from the true ones: Flite's voices, as if they told
// none, against eSpeak NG's. usage: bench-aligning PROSE
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "speech/alignment_errors.hpp"

#include <iostream>

using namespace reviewcast;

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: bench-aligning PROSE\n";
        return 2;
    }
    const std::string prose = read_file(argv[1], 1u << 20);
    std::vector<std::string> sentences;
    for (const Span at : sentence_spans(prose, "en"))
        sentences.push_back(collapse_space(std::string_view(prose).substr(at.begin, at.size())));
    std::cout << "| Flite's voice | eSpeak NG's | words | median | 90 % | 95 % | further than 100 ms |\n"
                 "|---|---|---|---|---|---|---|\n";
    for (const std::string reference : {"en-us+klatt2", "en-us+f5"})
        for (const std::string voice : {"rms", "slt", "kal16", "awb"}) {
            const auto errors = testing::alignment_errors(sentences, voice, reference);
            const auto at = [&](std::size_t percent) {
                return errors.at((errors.size() - 1) * percent / 100);
            };
            const auto far = errors.end() - std::ranges::upper_bound(errors, 100.0);
            std::cout << format("| {} | {} | {} | {:.0f} ms | {:.0f} ms | {:.0f} ms | {:.1f} % |\n", voice,
                                reference.substr(6), errors.size(), at(50), at(90), at(95),
                                100.0 * static_cast<double>(far) / static_cast<double>(errors.size()));
        }
    return 0;
}
