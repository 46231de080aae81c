// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/speech_command.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 3> placeholders{"{rate}", "{length}", "{wav}"};
constexpr std::string_view keys = "argv, version, environment, input, characters, sample_rate, time_limit_s";

/// The table and the errors that it may have.
class Reader {
  public:
    explicit Reader(const Toml& toml) : toml_(toml) {
        const auto found = toml.values.find("command");
        if (found == toml.values.end())
            throw UsageError(
                format("{}: command is missing; engine = \"command\" wants a table [command] with argv "
                       "and sample_rate",
                       toml.where("/engine")));
        if (!found->is_object()) refuse("", "command is no table");
        table_ = &*found;
        for (const auto& [key, value] : table_->items())
            if (std::ranges::find(known, key) == known.end())
                refuse("/" + key, format("unknown key '{}'; allowed are {}", key, keys));
    }

    [[nodiscard]] std::vector<std::string> texts(const std::string& key) const {
        std::vector<std::string> all;
        const auto found = table_->find(key);
        if (found == table_->end()) return all;
        if (!found->is_array() ||
            !std::ranges::all_of(*found, [](const Json& one) { return one.is_string(); }))
            refuse("/" + key, format("{} is no list of texts", key));
        for (const Json& one : *found) {
            all.push_back(one.get<std::string>());
            if (all.back().find('\0') != std::string::npos)
                refuse("/" + key, format("{} has a character of the value 0", key));
        }
        return all;
    }

    /// Whether the second of two texts is what the key says; the first by default.
    [[nodiscard]] bool is_second(const std::string& key, const std::string& first,
                                 const std::string& second) const {
        const auto found = table_->find(key);
        if (found == table_->end()) return false;
        if (*found != first && *found != second)
            refuse("/" + key,
                   format("{} is {}; allowed are \"{}\" and \"{}\"", key, found->dump(), first, second));
        return *found == second;
    }

    [[nodiscard]] int number(const std::string& key, int least, int most, int otherwise) const {
        const auto found = table_->find(key);
        if (found == table_->end()) return otherwise;
        if (!found->is_number_integer() || *found < least || *found > most)
            refuse("/" + key, format("{} is {}; allowed are {} to {}", key, found->dump(), least, most));
        return found->get<int>();
    }

    [[noreturn]] void refuse(const std::string& pointer, const std::string& what) const {
        throw UsageError(toml_.where("/command" + pointer) + ": " + what);
    }

  private:
    static constexpr std::array<std::string_view, 7> known{
        "argv", "version", "environment", "input", "characters", "sample_rate", "time_limit_s"};
    const Toml& toml_;
    const Json* table_ = nullptr;
};

/// A word in braces that is none of ours is a mistake; other braces are the program's.
void check_placeholders(const Reader& reader, const std::string& argument) {
    for (std::size_t at = argument.find('{'); at != std::string::npos; at = argument.find('{', at + 1)) {
        const auto end = argument.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
        if (end == std::string::npos || end == at + 1 || argument[end] != '}') continue;
        const std::string_view word = std::string_view(argument).substr(at, end + 1 - at);
        if (std::ranges::find(placeholders, word) == placeholders.end())
            reader.refuse("/argv",
                          format("argv has '{}'; allowed are {{rate}}, {{length}} and {{wav}}", word));
    }
}

}  // namespace

SpeechCommand read_speech_command(const Toml& toml) {
    const Reader reader(toml);
    SpeechCommand command{.argv = reader.texts("argv"),
                          .version = reader.texts("version"),
                          .environment = reader.texts("environment"),
                          .takes_ssml = reader.is_second("input", "text", "ssml"),
                          .takes_ascii = reader.is_second("characters", "unicode", "ascii"),
                          .sample_rate = reader.number("sample_rate", 8000, 96000, 0),
                          .time_limit_s = reader.number("time_limit_s", 1, 3600, 60)};
    if (command.argv.empty() || command.argv.front().empty())
        reader.refuse("", "argv is missing: the program that speaks, and its arguments");
    if (command.sample_rate == 0) reader.refuse("", "sample_rate is missing: what the program writes, in Hz");
    for (const std::string& argument : command.argv)
        check_placeholders(reader, argument);
    for (const std::string& variable : command.environment)
        if (variable.find('=') == std::string::npos || variable.front() == '=')
            reader.refuse("/environment",
                          format("environment has '{}'; allowed are texts like NAME=value", variable));
    return command;
}

}  // namespace reviewcast
