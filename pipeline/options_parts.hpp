// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace reviewcast {

// What parse_command_line() declares, where a file of its own does it or several commands share it.
void declare(CLI::App& command, ReviewOptions& options);
void declare(CLI::App& command, EpisodeFileOptions& options);
void declare_sounds(CLI::App& command, SoundDesignOptions& options);
void declare_speakers(CLI::App& command, std::vector<SpeakerChoice>& speakers);
void declare_jobs(CLI::App& command, int& jobs, const std::string& what);
CLI::App* declare(CLI::App& app, BookOptions& options);
CLI::App* declare(CLI::App& app, BatchOptions& options);
CLI::App* declare(CLI::App& app, HistoryOptions& options);
CLI::App* declare(CLI::App& app, PublishOptions& options);
CLI::App* declare(CLI::App& app, PreviewOptions& options);
[[nodiscard]] std::string check_language_tag(const std::string& text);

}  // namespace reviewcast
