// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/version.hpp"
#include "options_parts.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace reviewcast {

namespace {

constexpr const char* exit_codes =
    "Exit codes: 0 all done, 1 failed, 2 wrong usage or configuration, 3 some of several "
    "reviews failed.";

/// An ISO 8601 calendar date that exists.
std::string check_date(const std::string& text) {
    constexpr const char* needed = "is not a date like 2024-03-01";
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return needed;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9') return needed;
    const std::chrono::year_month_day date(
        std::chrono::year(std::stoi(text.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(std::stoi(text.substr(8, 2)))));
    return date.ok() ? "" : "is a day that does not exist";
}

std::string check_not_blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos ? "is blank" : "";
}

/// The two sides of KEY=FACT or LABEL=ROLE; empty where one is missing.
std::pair<std::string, std::string> sides_of(const std::string& text) {
    const auto sign = text.rfind('=');
    if (sign == std::string::npos) return {};
    return {text.substr(0, sign), text.substr(sign + 1)};
}

std::string check_key(const std::string& text) {
    const auto [key, fact] = sides_of(text);
    if (!check_not_blank(key).empty()) return "is not of the form KEY=FACT";
    return parse_key_fact(fact) ? "" : format("states '{}', which is no fact", fact);
}

std::string check_label(const std::string& text) {
    const auto [label, role] = sides_of(text);
    if (!check_not_blank(label).empty()) return "is not of the form LABEL=ROLE";
    return parse_role(role) ? "" : format("opens '{}', which is no role", role);
}

/// A site states these once, at the top of its reviewcast.toml.
void declare(CLI::App& app, SiteOptions& options) {
    app.add_option("--scale", options.scale, "Best score of the site's scale, for scores that state none")
        ->check(CLI::Range(1.0, 1000.0));
    app.add_option(
           "--key", options.keys,
           "What a key of the site's metadata states, as KEY=FACT: title, name, year, creator, "
           "writer, author, published, consumed, language, score, best, worst, crowd, kind, link, silent")
        ->allow_extra_args(false)
        ->check(check_key);
    app.add_option(
           "--label", options.labels,
           "What a label of the site's opens, as LABEL=ROLE: recommendation, verdict, score, synopsis, "
           "body, highlights, lowlights, mvp, credits, quote, list, footnote, spoiler, other")
        ->allow_extra_args(false)
        ->check(check_label);
    app.add_option("--lexicon", options.lexicons,
                   "Pronunciation lexicon, a PLS file; of several the later goes before")
        ->allow_extra_args(false);
    app.add_option("--emoji", options.emoji, "How emoji are read: name or silent")
        ->transform(CLI::CheckedTransformer(std::map<std::string, EmojiReading>{
            {"name", EmojiReading::name}, {"silent", EmojiReading::silent}}))
        ->default_str("name");
    app.add_option(
        "--cache", options.cache,
        "Folder that keeps what slow engines said; default: $XDG_CACHE_HOME/reviewcast, and for batch "
        ".reviewcast/cache in its folder");
    app.add_option("--cache-size", options.cache_mib, "MiB that it may take, 0-1048576; 0: nothing is kept")
        ->check(CLI::Range(0, 1048576))
        ->capture_default_str();
}

CLI::App* declare(CLI::App& app, NarrateOptions& options) {
    auto* command = app.add_subcommand("narrate", "Turn reviews into podcast-ready episodes")->fallthrough();
    command->add_option("REVIEW", options.reviews, "Reviews, or feeds of them; - reads standard input")
        ->required();
    command->add_option("-o,--output", options.output, "Folder that gets one folder for each episode")
        ->capture_default_str();
    declare(*command, options.review);
    declare(*command, options.files);
    declare_jobs(
        *command, options.jobs,
        "Processes that speak and threads that encode side by side, 0-256; 0: one for each processor");
    command->add_flag("--json", options.json, "Print the episodes' reports as JSON");
    return command;
}

CLI::App* declare(CLI::App& app, InspectOptions& options) {
    auto* command = app.add_subcommand("inspect", "Show what the program makes of a review, stage by stage")
                        ->fallthrough();
    command->add_option("REVIEW", options.review, "A review, or a feed of them; - reads standard input")
        ->required();
    command->add_option("--at", options.at, "Where to look: review, script, plan, ssml or timeline")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Joint>{{"review", Joint::review},
                                                                         {"script", Joint::script},
                                                                         {"plan", Joint::plan},
                                                                         {"ssml", Joint::ssml},
                                                                         {"timeline", Joint::timeline}}))
        ->default_str("review");
    command->add_flag("--explain", options.explain,
                      "With --at script: what is said otherwise than written, by which rule, and which words "
                      "are at risk");
    declare(*command, options.options);
    command->add_flag("--json", options.json, "Print JSON");
    return command;
}

CLI::App* declare(CLI::App& app, VoicesOptions& options) {
    auto* command =
        app.add_subcommand("voices", "List the voices, hear one, or compare several")->fallthrough();
    auto* say = command->add_option("--say", options.say, "Text of a preview, spoken into a WAV file")
                    ->check(check_not_blank);
    auto* audition =
        command
            ->add_option("--audition", options.audition,
                         "A review: one page with a passage of it in several voices; - reads standard input")
            ->excludes(say);
    command
        ->add_option(
            "--voice", options.voices,
            "Voice of the preview, by default the English one; or of the audition, by default all of the "
            "review's language")
        ->allow_extra_args(false);
    command->add_option(
        "-o,--output", options.output,
        "File of the preview, by default the voice's name with .wav; or the page, audition.html");
    command->add_flag("--json", options.json, "Print the list as JSON")->excludes(say)->excludes(audition);
    return command;
}

CLI::App* declare(CLI::App& app, LexiconOptions& options) {
    auto* command = app.add_subcommand("lexicon", "Check, hear and extend pronunciation lexicons")
                        ->require_subcommand(1)
                        ->fallthrough();
    const auto on = [&](CLI::App* action, LexiconAction which) {
        action->fallthrough()->parse_complete_callback([&options, which] { options.action = which; });
        return action;
    };
    auto* check =
        on(command->add_subcommand("check", "Say what is wrong with lexicon files"), LexiconAction::check);
    check->add_option("FILE", options.files, "PLS files")->required();
    check->add_flag("--json", options.json, "Print the findings as JSON");
    auto* say = on(command->add_subcommand("say", "Show how words are said, and let them be heard"),
                   LexiconAction::say);
    say->add_option("WORDS", options.words, "Words, as a review writes them")
        ->required()
        ->check(check_not_blank);
    say->add_option("--voice", options.voice, "Voice profile; default: the English one");
    say->add_option("-o,--output", options.output, "WAV file that the words are spoken into");
    say->add_flag("--json", options.json, "Print JSON");
    auto* add = on(command->add_subcommand("add", "Add a word to a lexicon file"), LexiconAction::add);
    add->add_option("FILE", options.file, "PLS file; it is made where there is none")->required();
    add->add_option("WORD", options.words, "The word, as reviews write it")
        ->required()
        ->check(check_not_blank);
    auto* how = add->add_option_group("how it is said");
    how->add_option("--ipa", options.ipa, "Its sounds in the International Phonetic Alphabet")
        ->check(check_not_blank);
    how->add_option("--alias", options.alias, "Other words to say instead")->check(check_not_blank);
    how->require_option(1);
    add->add_option("--language", options.language, "Language of a new file, as en, en-GB or pt-BR")
        ->check(check_language_tag);
    return command;
}

CLI::App* declare(CLI::App& app, VerifyOptions& options) {
    auto* command = app.add_subcommand("verify", "Check finished episodes as a stranger would");
    command->add_option("EPISODE", options.episodes, "Episode folders")->required();
    command->add_flag("--json", options.json, "Print the findings as JSON");
    return command;
}

/// CLI11's message, but of an unknown key in the configuration file: it says "INI" of any, and not which.
std::string message_of(const CLI::App& app, const CLI::ParseError& error) {
    constexpr std::string_view unknown_key = "INI was not able to parse ";
    const std::string message = error.what();
    if (!message.starts_with(unknown_key)) return message;
    return format("{}: '{}' is no option; options stand under their command, like [batch]",
                  app.get_config_ptr()->as<std::string>(), message.substr(unknown_key.size()));
}

int report(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) return app.exit(error);
    std::cerr << "reviewcast: " << error_chain(UsageError(message_of(app, error)))
              << "; see reviewcast --help\n";
    return static_cast<int>(ExitCode::usage);
}

}  // namespace

/// The form of BCP 47 tags that voices know: language, script, region.
std::string check_language_tag(const std::string& text) {
    constexpr const char* needed = "is not a language tag like en, en-GB or pt-BR";
    std::size_t parts = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++parts) {
        const auto end = std::min(text.find('-', begin), text.size());
        const auto length = end - begin;
        if (length < 2 || length > 8 || (parts == 0 && length > 3)) return needed;
        for (std::size_t i = begin; i < end; ++i)
            if (!std::isalnum(static_cast<unsigned char>(text[i])) ||
                (parts == 0 && !std::isalpha(static_cast<unsigned char>(text[i]))))
                return needed;
        begin = end + 1;
    }
    return "";
}

void declare(CLI::App& command, ReviewOptions& options) {
    command.add_option("--title", options.read.title, "Name of the work, instead of what the text says")
        ->check(check_not_blank);
    command.add_option("--author", options.read.author, "Name of the reviewer")->check(check_not_blank);
    command.add_option("--date", options.read.published, "Date of publication, as 2024-03-01")
        ->check(check_date);
    command.add_option("--language", options.read.language, "Language of the review, as en, en-GB or pt-BR")
        ->check(check_language_tag);
    command.add_option("--item", options.read.item, "Which review of a feed: its number, its id, or all")
        ->check(check_not_blank)
        ->capture_default_str();
    command.add_flag("--split", options.read.split, "Each review of a round-up for itself");
    command.add_flag("--no-spoilers", options.read.no_spoilers, "Leave out what gives the story away");
    command.add_option("--voice", options.voice,
                       "Voice profile (see: reviewcast voices); default: by the language");
    declare_speakers(command, options.speakers);
    auto* frame = command.add_option("--frame", options.frame, "Template of what the host says, a TOML file");
    command.add_flag("--plain", options.plain, "Read the text alone: no host, no announcements")
        ->excludes(frame);
}

void declare(CLI::App& command, EpisodeFileOptions& options) {
    command
        .add_option("--profile", options.profile,
                    "What the sound is made for: podcast (-16 LUFS) or audiobook (as ACX asks)")
        ->transform(CLI::CheckedTransformer(std::map<std::string, SoundProfile>{
            {"podcast", SoundProfile::podcast}, {"audiobook", SoundProfile::audiobook}}))
        ->default_str("podcast");
    command
        .add_option("--bitrate", options.bitrate_kbps,
                    "Bit rate of the MP3 in kbit/s; default: 96, of audiobooks 192")
        ->check(CLI::IsMember({64, 80, 96, 112, 128, 160, 192, 256, 320}));
    command
        .add_option("--format", options.formats,
                    "Further encodings beside the MP3: m4a, opus or flac; several are allowed")
        ->allow_extra_args(false)
        ->transform(CLI::CheckedTransformer(std::map<std::string, SoundFormat>{
            {"m4a", SoundFormat::m4a}, {"opus", SoundFormat::opus}, {"flac", SoundFormat::flac}}));
    command.add_option("--master", options.master, "Keep the lossless master too: wav or flac")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, MasterFormat>{{"wav", MasterFormat::wav}, {"flac", MasterFormat::flac}}));
    command.add_option("--show", options.show, "Name of the show, for the tags");
    declare_sounds(command, options.sounds);
}

void declare_jobs(CLI::App& command, int& jobs, const std::string& what) {
    command.add_option("--jobs", jobs, what)->check(CLI::Range(0, 256))->capture_default_str();
}

ParsedCommandLine parse_command_line(int argc, char** argv) {
    ParsedCommandLine parsed;
    CommandLine& line = parsed.command_line;
    CLI::App app{"reviewcast turns written reviews into podcast-ready episodes.", "reviewcast"};
    app.footer(exit_codes);
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("reviewcast ") + program_version);
    app.set_config("--config", "reviewcast.toml",
                   "Configuration file with the same options, a table a command");
    app.allow_config_extras(CLI::config_extras_mode::error);
    app.add_option("--voices-folder", line.voices_folder,
                   "Folder with voices and languages; default: the program's own");
    declare(app, line.site);
    const std::pair<CLI::App*, Command> commands[]{
        {declare(app, line.narrate), Command::narrate}, {declare(app, line.inspect), Command::inspect},
        {declare(app, line.voices), Command::voices},   {declare(app, line.lexicon), Command::lexicon},
        {declare(app, line.verify), Command::verify},   {declare(app, line.batch), Command::batch},
        {declare(app, line.history), Command::history}, {declare(app, line.publish), Command::publish},
        {declare(app, line.book), Command::book},       {declare(app, line.preview), Command::preview}};
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        parsed.exit_code = report(app, error);
        return parsed;
    }
    for (const auto& [command, name] : commands)
        if (command->parsed()) line.command = name;
    return parsed;
}

}  // namespace reviewcast
