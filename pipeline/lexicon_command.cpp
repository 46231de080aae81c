// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.hpp"
#include "base/format.hpp"
#include "commands.hpp"
#include "script/ipa.hpp"
#include "script/pls_edit.hpp"
#include "spoken_preview.hpp"
#include "terminal.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t file_limit_bytes = 4u << 20;

Json to_json(const std::string& file, const PlsReading& reading) {
    Json warnings = Json::array();
    for (const Warning& warning : reading.warnings)
        warnings.push_back(warning.message);
    return {{"file", file},
            {"language", reading.list.language},
            {"entries", reading.list.lexemes.size()},
            {"errors", reading.errors},
            {"warnings", std::move(warnings)}};
}

/// What is wrong with a file, a line each; else how many entries it has.
std::string to_text_lines(const std::string& file, const PlsReading& reading) {
    std::string text;
    for (const std::string& error : reading.errors)
        text += error + "\n";
    for (const Warning& warning : reading.warnings)
        text += format("{} ({})\n", warning.message, warning.code);
    if (reading.errors.empty())
        text +=
            format("{}: ok, {} entries in {}\n", file, reading.list.lexemes.size(), reading.list.language);
    return text;
}

PlsReading read(const std::string& file) {
    try {
        return parse_pls(read_file(file, file_limit_bytes), file);
    } catch (const InputError& error) {
        return {{}, {error_chain(error)}, {}};
    }
}

ExitCode check(const LexiconOptions& options) {
    Json files = Json::array();
    std::size_t good = 0;
    for (const std::string& file : options.files) {
        check_signals();
        const PlsReading reading = read(file);
        good += reading.errors.empty();
        if (!options.json) print_result(to_text_lines(file, reading));
        files.push_back(to_json(file, reading));
    }
    if (options.json) print_result(to_text({{"lexicons", std::move(files)}}));
    if (good == options.files.size()) return ExitCode::done;
    return good == 0 ? ExitCode::failed : ExitCode::some_failed;
}

/// The words as they are said, each pronunciation with the entry that it comes from.
Json said(const Utterance& utterance) {
    Json pronunciations = Json::array();
    for (const Pronunciation& one : utterance.pronunciations)
        pronunciations.push_back({{"words", utterance.spoken.substr(one.spoken.begin, one.spoken.size())},
                                  {"ipa", one.ipa},
                                  {"language", one.language},
                                  {"place", one.place}});
    return {{"written", utterance.written},
            {"spoken", utterance.spoken},
            {"pronunciations", std::move(pronunciations)}};
}

std::string to_text_lines(const Utterance& utterance) {
    std::string text = format("said: {}\n", utterance.spoken);
    for (const Pronunciation& one : utterance.pronunciations) {
        const std::string words = utterance.spoken.substr(one.spoken.begin, one.spoken.size());
        text += one.ipa.empty() ? format("{}: by the rules of {}\n", words, one.language)
                                : format("{}: /{}/ ({})\n", words, one.ipa, one.place);
    }
    return text;
}

ExitCode say(const CommandLine& line) {
    const LexiconOptions& options = line.lexicon;
    const Setup setup{.voices_folder = line.voices_folder,
                      .site = line.site,
                      .warn = warnings_about("lexicon say"),
                      .progress = [](const char*, double) { check_signals(); }};
    const auto voices = read_voices(line.voices_folder);
    const Voice voice =
        options.voice.empty() ? voice_for_language(voices, "en") : find_voice(voices, options.voice);
    Script script = preview_script(options.words, voice, setup);
    const Utterance& utterance = script.utterances.front();
    print_result(options.json ? to_text(said(utterance)) : to_text_lines(utterance));
    if (!options.output.empty()) write_preview(std::move(script), voice, setup, options.output);
    return ExitCode::done;
}

Lexeme lexeme_of(const LexiconOptions& options) {
    Lexeme lexeme{{options.words}, options.alias, {}, {}};
    if (const auto fault = fault_of_grapheme(options.words); !fault.empty()) throw UsageError(fault);
    if (!options.alias.empty()) {
        if (const auto fault = fault_of_alias(options.alias); !fault.empty()) throw UsageError(fault);
        return lexeme;
    }
    IpaReading ipa = read_ipa(options.ipa);
    if (!ipa.error.empty()) throw UsageError("--ipa: " + ipa.error);
    lexeme.ipa = std::move(ipa.ipa);
    return lexeme;
}

ExitCode add(const LexiconOptions& options) {
    const std::filesystem::path& file = options.file;
    const bool exists = std::filesystem::exists(file);
    if (!exists && options.language.empty())
        throw UsageError(format("{}: does not exist; --language starts it in a language", file.string()));
    if (exists && !options.language.empty())
        throw UsageError(
            format("{}: states its language itself; --language starts a new file only", file.string()));
    const std::string text = exists ? read_file(file, file_limit_bytes) : empty_pls(options.language);
    write_file_atomically(file, add_lexeme(text, file.string(), lexeme_of(options)));
    return ExitCode::done;
}

}  // namespace

ExitCode run_lexicon(const CommandLine& line) {
    switch (line.lexicon.action) {
    case LexiconAction::check:
        return check(line.lexicon);
    case LexiconAction::say:
        return say(line);
    case LexiconAction::add:
        return add(line.lexicon);
    }
    return ExitCode::usage;
}

}  // namespace reviewcast
