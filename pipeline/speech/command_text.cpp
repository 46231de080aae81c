// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/command_text.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "base/xml.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace reviewcast {

namespace {

constexpr std::string_view wav_placeholder = "{wav}";

/// Pace as a factor of the voice's own.
double pace_of(const EngineRequest& request, const Voice& voice) {
    return static_cast<double>(request.words_per_minute) / voice.words_per_minute;
}

void replace_all(std::string& text, std::string_view what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

std::string percent(double factor) {
    return format("{}%", std::lround(factor * 100));
}

/// "+4%", as SSML writes a change of pitch.
std::string change(double factor) {
    return format("{:+}%", std::lround((factor - 1) * 100));
}

std::string to_ssml(const EngineRequest& request, const Voice& voice) {
    std::string body;
    std::size_t done = 0;
    const auto text = [&](std::size_t begin, std::size_t end) {
        return escape_xml(std::string_view(request.text).substr(begin, end - begin));
    };
    for (const EnginePronunciation& one : request.pronunciations) {
        body += text(done, one.at.begin);
        const std::string words = text(one.at.begin, one.at.end);
        body += one.ipa.empty()
                    ? format("<lang xml:lang=\"{}\">{}</lang>", escape_xml(one.language), words)
                    : format("<phoneme alphabet=\"ipa\" ph=\"{}\">{}</phoneme>", escape_xml(one.ipa), words);
        done = one.at.end;
    }
    body += text(done, request.text.size());
    const double pitch = std::exp2((request.pitch - voice.pitch) / points_per_octave);
    return format(
        "<?xml version=\"1.0\"?><speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" "
        "xml:lang=\"{}\"><prosody rate=\"{}\" pitch=\"{}\">{}</prosody></speak>\n",
        escape_xml(voice.language), percent(pace_of(request, voice)), change(pitch), body);
}

}  // namespace

std::string command_input(const EngineRequest& request, const Voice& voice) {
    const std::string input = voice.command.takes_ssml ? to_ssml(request, voice) : request.text + "\n";
    return voice.command.takes_ascii ? to_ascii(input) : input;
}

std::vector<std::string> command_arguments(const EngineRequest& request, const Voice& voice,
                                           const std::string& wav_file) {
    const double pace = pace_of(request, voice);
    auto arguments = voice.command.argv;
    for (std::string& argument : arguments) {
        replace_all(argument, "{rate}", format("{:.3f}", pace));
        replace_all(argument, "{length}", format("{:.3f}", 1 / pace));
        replace_all(argument, wav_placeholder, wav_file);
    }
    return arguments;
}

bool writes_file(const SpeechCommand& command) {
    return std::ranges::any_of(command.argv, [](const std::string& argument) {
        return argument.find(wav_placeholder) != std::string::npos;
    });
}

}  // namespace reviewcast
