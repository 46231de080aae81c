// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "commands.hpp"
#include "spoken_preview.hpp"
#include "terminal.hpp"

namespace reviewcast {

namespace {

Json to_json(const std::vector<Voice>& voices) {
    Json list = Json::array();
    for (const Voice& voice : voices)
        list.push_back({{"name", voice.name},
                        {"language", voice.language},
                        {"gender", voice.gender},
                        {"default", voice.is_default},
                        {"words_per_minute", voice.words_per_minute},
                        {"engine", voice.engine},
                        {"engine_voice", voice.engine_voice},
                        {"description", voice.description}});
    return {{"voices", std::move(list)}};
}

std::string to_table(const std::vector<Voice>& voices) {
    std::string table;
    for (const Voice& voice : voices)
        table += format("{:<24} {:<6} {:<7} {:3} wpm  {}{}\n", voice.name, voice.language, voice.gender,
                        voice.words_per_minute, voice.description, voice.is_default ? " (default)" : "");
    return table;
}

}  // namespace

ExitCode run_voices(const CommandLine& line) {
    const VoicesOptions& options = line.voices;
    const auto voices = read_voices(line.voices_folder);
    if (options.say.empty()) {
        print_result(options.json ? to_text(to_json(voices)) : to_table(voices));
        return ExitCode::done;
    }
    const Voice voice =
        options.voice.empty() ? voice_for_language(voices, "en") : find_voice(voices, options.voice);
    const Setup setup{.voices_folder = line.voices_folder,
                      .site = line.site,
                      .warn = warnings_about("--say"),
                      .progress = [](const char*, double) { check_signals(); }};
    write_preview(preview_script(options.say, voice, setup), voice, setup,
                  options.output.empty() ? voice.name + ".wav" : options.output.string());
    return ExitCode::done;
}

}  // namespace reviewcast
