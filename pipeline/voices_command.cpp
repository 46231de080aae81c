// SPDX-License-Identifier: GPL-3.0-or-later
#include "audition.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "commands.hpp"
#include "spoken_preview.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <thread>

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

Setup setup_for(const CommandLine& line, const std::string& subject) {
    return {.voices_folder = line.voices_folder,
            .site = line.site,
            .jobs = static_cast<int>(std::max(1u, std::thread::hardware_concurrency())),
            .warn = warnings_about(subject),
            .progress = [](const char*, double) { check_signals(); }};
}

ExitCode preview(const CommandLine& line, const std::vector<Voice>& voices) {
    const VoicesOptions& options = line.voices;
    if (options.voices.size() > 1) throw UsageError("--say is for one voice; --audition compares several");
    const Voice voice = options.voices.empty() ? voice_for_language(voices, "en")
                                               : find_voice(voices, options.voices.front());
    const Setup setup = setup_for(line, "--say");
    write_preview(preview_script(options.say, voice, setup), voice, setup,
                  options.output.empty() ? voice.name + ".wav" : options.output.string());
    return ExitCode::done;
}

ExitCode audition(const CommandLine& line, const std::vector<Voice>& voices) {
    const VoicesOptions& options = line.voices;
    const Setup setup = setup_for(line, options.audition);
    std::vector<ReadReview> reviews = to_reviews(read_source(options.audition), setup);
    if (!reviews.front().review) throw InputError(reviews.front().error);
    const Script passage = audition_passage(to_script(std::move(*reviews.front().review), setup));
    if (passage.utterances.empty())
        throw InputError(options.audition + ": nothing of it can be spoken; a review needs words");
    std::vector<Voice> heard;
    for (const std::string& name : options.voices)
        heard.push_back(find_voice(voices, name));
    if (heard.empty()) heard = audition_voices(voices, passage.utterances.front().language);
    const Audition page = hear_voices(passage, heard, setup);
    std::size_t failures = 0;
    for (const AuditionVoice& voice : page.voices) {
        if (voice.failure.empty()) continue;
        print_error(format("{}: {}", voice.name, voice.failure));
        ++failures;
    }
    if (failures == page.voices.size()) return ExitCode::failed;
    const std::filesystem::path file = options.output.empty() ? "audition.html" : options.output;
    write_file_atomically(file, audition_page(page));
    print_result(file.string() + "\n");
    return failures == 0 ? ExitCode::done : ExitCode::some_failed;
}

}  // namespace

ExitCode run_voices(const CommandLine& line) {
    const VoicesOptions& options = line.voices;
    const auto voices = read_voices(line.voices_folder);
    if (!options.say.empty()) return preview(line, voices);
    if (!options.audition.empty()) return audition(line, voices);
    if (!options.voices.empty() || !options.output.empty())
        throw UsageError("--voice and --output go with --say or --audition");
    print_result(options.json ? to_text(to_json(voices)) : to_table(voices));
    return ExitCode::done;
}

}  // namespace reviewcast
