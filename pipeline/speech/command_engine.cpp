// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/command_engine.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/run_command.hpp"
#include "base/unicode.hpp"
#include "speech/align_words.hpp"
#include "speech/command_text.hpp"
#include "speech/read_wav.hpp"
#include "speech/trim.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t output_limit_bytes = 64u << 20;

/// A folder of our own for the file that a command writes.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "reviewcast-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw system_error("making a temporary folder", errno);
        path_ = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    [[nodiscard]] fs::path file() const { return path_ / "speech.wav"; }

  private:
    fs::path path_;
};

std::string name_of(const SpeechCommand& command) {
    return fs::path(command.argv.front()).filename().string();
}

/// What the program says of its version; empty where the profile does not know how to ask.
std::string version_of(const SpeechCommand& command) {
    if (command.version.empty()) return {};
    return run_command({.argv = command.version, .environment = command.environment});
}

/// All that the speech of a command depends on beside a request.
std::string identity_of(const Voice& voice, const std::string& version) {
    const SpeechCommand& command = voice.command;
    std::string all =
        format("{} {} {} {}\n", voice.language, command.takes_ssml, command.takes_ascii, command.sample_rate);
    for (const auto* texts : {&command.argv, &command.environment})
        for (const std::string& text : *texts)
            all += format("{} {}\n", text.size(), text);
    const auto add_file = [&](const fs::path& file) {
        std::error_code error;
        if (fs::is_regular_file(file, error)) all += digest_file(file).sha256 + "\n";
    };
    add_file(find_command(command.argv.front()));
    for (std::size_t i = 1; i < command.argv.size(); ++i)
        add_file(command.argv[i]);
    return all + version;
}

/// Whether a command that cannot be run names a file.
bool is_there(const std::string& command) {
    std::error_code error;
    return command.find('/') != std::string::npos && fs::exists(command, error);
}

/// eSpeak NG in a voice like that of the profile, in its language.
Voice reference_voice(const Voice& voice) {
    Voice reference;
    reference.name = voice.name;
    reference.engine_voice = voice.gender == "female" ? "en+f5" : "en+klatt2";
    reference.language = voice.language;
    return reference;
}

/// The engine in its process.
class Command {
  public:
    Command(Voice voice, SpeechCache cache)
        : voice_(std::move(voice)), cache_(std::move(cache)), reference_(espeak_engine({})) {}

    int open() {
        const std::string& name = voice_.command.argv.front();
        if (find_command(name).empty())
            throw ExternalError(format("voice '{}': {} '{}'", voice_.name,
                                       is_there(name) ? "it is not allowed to run" : "there is no command",
                                       name));
        identity_ = identity_of(voice_, version_of(voice_.command));
        const Voice reference = reference_voice(voice_);
        reference_rate_ = reference_.open(reference);
        reference_.switch_language(reference, voice_.language);
        return voice_.command.sample_rate;
    }

    EngineSound say(const EngineRequest& request) {
        EngineSound sound{speech_of(request), {}};
        const EngineSound known = reference_.say({.text = request.text});
        sound.words = align_words(request.text, voice_.language, known, reference_rate_, sound.samples,
                                  voice_.command.sample_rate);
        return sound;
    }

  private:
    std::vector<std::int16_t> speech_of(const EngineRequest& request) const {
        const std::string input = command_input(request, voice_);
        std::string key = identity_ + input;
        for (const std::string& argument : command_arguments(request, voice_, ""))
            key += "\n" + argument;
        if (const auto kept = cache_.find(key)) {
            try {
                return take(*kept);
            } catch (const ExternalError&) {
                // What is damaged is said again.
            }
        }
        const std::string bytes = run(request, input);
        auto samples = take(bytes);
        cache_.keep(key, bytes);
        return samples;
    }

    std::string run(const EngineRequest& request, const std::string& input) const {
        const SpeechCommand& command = voice_.command;
        CommandRun run{.argv = {},
                       .environment = command.environment,
                       .input = input,
                       .time_limit = std::chrono::seconds(command.time_limit_s),
                       .output_limit_bytes = output_limit_bytes};
        if (!writes_file(command)) {
            run.argv = command_arguments(request, voice_, "");
            return run_command(run);
        }
        const TemporaryFolder folder;
        run.argv = command_arguments(request, voice_, folder.file().string());
        static_cast<void>(run_command(run));
        if (!fs::exists(folder.file())) throw ExternalError("wrote no file");
        return read_file(folder.file(), output_limit_bytes);
    }

    /// The speech in a WAV, without the silence around it.
    std::vector<std::int16_t> take(const std::string& bytes) const {
        auto [sample_rate, samples] = read_wav(bytes);
        if (sample_rate != voice_.command.sample_rate)
            throw ExternalError(
                format("wrote {} Hz; the profile says {}", sample_rate, voice_.command.sample_rate));
        const SampleRange speech = find_speech(samples, sample_rate);
        if (speech.begin == speech.end) throw ExternalError("wrote silence");
        return {samples.begin() + speech.begin, samples.begin() + speech.end};
    }

    Voice voice_;
    SpeechCache cache_;
    Engine reference_;
    int reference_rate_ = 0;
    std::string identity_;
};

}  // namespace

Engine command_engine(const Voice& voice, SpeechCache cache) {
    auto engine = std::make_shared<Command>(voice, std::move(cache));
    return {name_of(voice.command), [engine](const Voice&) { return engine->open(); },
            [](const Voice&, const std::string&) {},  // one program, one language
            [engine](const EngineRequest& request) { return engine->say(request); },
            std::chrono::seconds(voice.command.time_limit_s)};
}

std::string command_version(const Voice& voice) {
    const std::string name = name_of(voice.command);
    if (find_command(voice.command.argv.front()).empty()) return format("{} (not found)", name);
    try {
        const std::string version = version_of(voice.command);
        const std::string line = collapse_space(std::string_view(version).substr(0, version.find('\n')));
        return format("{}{}{} ({})", name, line.empty() ? "" : ", ", line,
                      sha256_hex(identity_of(voice, version)).substr(0, 8));
    } catch (const ExternalError& error) {
        return format("{} ({})", name, error_chain(error));
    }
}

SampleRange find_speech(std::span<const std::int16_t> samples, int sample_rate) {
    const auto frame = static_cast<std::size_t>(std::max(1, sample_rate / 100));
    std::vector<double> levels;
    for (std::size_t at = 0; at < samples.size(); at += frame) {
        double sum = 0;
        const auto part = samples.subspan(at, std::min(frame, samples.size() - at));
        for (const double sample : part)
            sum += sample * sample;
        levels.push_back(std::sqrt(sum / static_cast<double>(part.size())));
    }
    constexpr double depth = 178;  // 45 dB
    const double loud = levels.empty() ? 0 : *std::ranges::max_element(levels);
    if (loud < silence_threshold) return {};
    const auto is_said = [&](double level) { return level * depth >= loud; };
    const auto first = std::ranges::find_if(levels, is_said) - levels.begin();
    const auto last = std::find_if(levels.rbegin(), levels.rend(), is_said).base() - levels.begin();
    const auto size = static_cast<std::int64_t>(samples.size());
    const auto length = static_cast<std::int64_t>(frame);
    return {std::max<std::int64_t>(0, (first - 1) * length), std::min(size, (last + 3) * length)};
}

}  // namespace reviewcast
