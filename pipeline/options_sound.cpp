// SPDX-License-Identifier: GPL-3.0-or-later
#include "options_parts.hpp"
#include "prosody/speakers.hpp"

#include <CLI/CLI.hpp>

namespace reviewcast {

namespace {

/// "ROLE=VOICE" understood; nothing where it is none.
std::optional<SpeakerChoice> parse_speaker(const std::string& text) {
    const auto sign = text.find('=');
    if (sign == std::string::npos || sign + 1 == text.size()) return {};
    const auto part = parse_part(text.substr(0, sign));
    return part ? std::optional(SpeakerChoice{*part, text.substr(sign + 1)}) : std::nullopt;
}

}  // namespace

void declare_speakers(CLI::App& command, std::vector<SpeakerChoice>& speakers) {
    command
        .add_option_function<std::vector<std::string>>(
            "--speaker",
            [&speakers](const std::vector<std::string>& texts) {
                speakers.clear();
                for (const std::string& text : texts)
                    speakers.push_back(*parse_speaker(text));
            },
            "Another voice for a role, as ROLE=VOICE; the role frame is the host; several are allowed")
        ->allow_extra_args(false)
        ->check([](const std::string& text) {
            return parse_speaker(text)
                       ? std::string()
                       : "is not of the form ROLE=VOICE with a role, as quote=british-man, or "
                         "frame for the host";
        });
}

void declare_sounds(CLI::App& command, SoundDesignOptions& options) {
    command.add_flag("--stings", options.stings,
                     "Short sounds between sections, and a warning tone before spoilers");
    command.add_option("--intro", options.intro, "Sound file that is heard before the first word");
    command.add_option("--bed", options.bed, "Sound file that is heard under the opening");
    command.add_option("--outro", options.outro, "Sound file that is heard from the last words on");
    command
        .add_option("--music-seconds", options.alone_s,
                    "How long intro and outro are heard alone at most, 1-60")
        ->check(CLI::Range(1, 60))
        ->capture_default_str();
}

}  // namespace reviewcast
