// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/source_files.hpp"
#include "episode/episode.hpp"
#include "review/read.hpp"
#include "script/normalise.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// What a site says of its reviews, for every command that reads them.
struct SiteOptions {
    std::optional<double> scale;                  ///< best score of the site's scale, 1–1000
    std::vector<std::string> keys;                ///< "KEY=FACT": parse_key_fact knows the fact
    std::vector<std::string> labels;              ///< "LABEL=ROLE": parse_role knows the role
    std::vector<std::filesystem::path> lexicons;  ///< PLS files; a later one goes before an earlier one
    EmojiReading emoji = EmojiReading::name;
    std::filesystem::path cache;  ///< of what speech commands said; empty: the user's own
    int cache_mib = 1024;         ///< its size at most; 0: nothing is kept
};

/// "ROLE=VOICE": a voice speaks a role, or the host's lines (nothing), in place of the review's.
struct SpeakerChoice {
    std::optional<Role> part;
    std::string voice;
};

/// What every command that reads a review is told about it.
struct ReviewOptions {
    ReadOptions read;
    std::string voice;                    ///< profile name; empty: by the review's language
    std::vector<SpeakerChoice> speakers;  ///< of several for a part, the first that speaks the language
    std::filesystem::path frame;          ///< the host's template; empty: by the review's language
    bool plain = false;                   ///< the text alone, without host
};

/// What is heard beside the speech; nothing by default. A path that is empty is none.
struct SoundDesignOptions {
    bool stings = false;
    std::filesystem::path intro, bed, outro;
    int alone_s = 10;  ///< 1–60, how long intro and outro are heard alone at most
};

/// What every command that makes episodes is told about their files.
struct EpisodeFileOptions {
    SoundProfile profile = SoundProfile::podcast;
    std::optional<int> bitrate_kbps;  ///< of the MP3; none: the profile's
    std::optional<MasterFormat> master;
    std::vector<SoundFormat> formats;  ///< further encodings beside the MP3
    std::string show;
    SoundDesignOptions sounds;
};

struct NarrateOptions {
    std::vector<std::string> reviews;  ///< files; "-" is standard input
    ReviewOptions review;
    EpisodeFileOptions files;
    std::filesystem::path output = "output";
    int jobs = 0;  ///< 0: as many as there are processors
    bool json = false;
};

struct BatchOptions {
    std::vector<std::string> sources;  ///< folders, files, feeds; "-": a list of them on standard input
    SourcePatterns patterns;
    ReviewOptions review;
    EpisodeFileOptions files;
    std::filesystem::path output;
    int jobs = 0;                  ///< 0: as many as there are processors
    int timeout_s = 1800;          ///< for one episode
    std::string shard;             ///< "K/N" or "auto"; empty: all
    std::filesystem::path report;  ///< .json or .xml; empty: none
    bool dry_run = false;
    bool plan = false;  ///< only decides what is to be rendered, and notes it for shards
    bool force = false;
    bool fail_fast = false;
    bool prune = false;
    bool watch = false;  ///< goes on, and renders what is saved
    bool json = false;
};

struct PublishOptions {
    std::filesystem::path episodes;
    std::string title, description, author, email, link, language, base_url;
    std::vector<std::string> categories;  ///< parse_category knows each
    bool is_explicit = false;
    bool books = false;  ///< an EPUB of each episode
    std::filesystem::path artwork;
    std::string colour = "#1b3a4b";
    int jobs = 0;  ///< 0: as many as there are processors
    bool json = false;
};

struct PreviewOptions {
    std::filesystem::path folder;  ///< of the episodes, or of the site
    int port = 8080;               ///< 0: any that is free
};

struct HistoryOptions {
    std::filesystem::path output;
    int runs = 30;                  ///< the latest
    std::filesystem::path picture;  ///< an SVG; empty: none
    bool json = false;
};

/// What `inspect` prints.
enum class Joint { review, script, plan, ssml, timeline };

struct InspectOptions {
    std::string review;
    ReviewOptions options;
    Joint at = Joint::review;
    bool explain = false;  ///< of a script: why it is said so, and what may be said wrong
    bool json = false;
};

struct VoicesOptions {
    std::string say;                  ///< text of a preview
    std::string audition;             ///< a review to hear voices with; both empty: list the voices
    std::vector<std::string> voices;  ///< one for a preview, any number for an audition
    std::filesystem::path output;     ///< empty: <voice>.wav, or audition.html
    bool json = false;
};

struct VerifyOptions {
    std::vector<std::filesystem::path> episodes;
    bool json = false;
};

enum class BookFormat { epub, m4b };

struct BookOptions {
    std::vector<std::filesystem::path> episodes;
    std::filesystem::path output = ".";  ///< a folder, or a file that ends in .epub or .m4b
    std::optional<BookFormat> format;    ///< by default what the output ends in, or else an EPUB
    bool anthology = false;              ///< one book of all
    std::string title;                   ///< of the anthology
    std::string author;                  ///< of the anthology; empty: that of all episodes
};

enum class LexiconAction { check, say, add };

struct LexiconOptions {
    LexiconAction action = LexiconAction::check;
    std::vector<std::string> files;  ///< to check
    std::filesystem::path file;      ///< to add to
    std::string words;               ///< to say or to add
    std::string ipa, alias;          ///< how an added word is said: one of them
    std::string language;            ///< of a file that `add` makes, BCP 47
    std::string voice;               ///< of `say`
    std::filesystem::path output;    ///< of `say`: a WAV file; empty: none
    bool json = false;
};

enum class Command { narrate, inspect, voices, lexicon, verify, batch, history, publish, book, preview };

/// A command line understood.
struct CommandLine {
    Command command = Command::narrate;
    NarrateOptions narrate;
    InspectOptions inspect;
    VoicesOptions voices;
    LexiconOptions lexicon;
    VerifyOptions verify;
    BookOptions book;
    PreviewOptions preview;
    BatchOptions batch;
    HistoryOptions history;
    PublishOptions publish;
    std::filesystem::path voices_folder;  ///< empty: the one that came with the program
    SiteOptions site;
};

/// Either what to do, or an exit code where the command line asked for help or was wrong; text has been
/// printed then.
struct ParsedCommandLine {
    CommandLine command_line;
    std::optional<int> exit_code;
};

/// Reads options: defaults, then reviewcast.toml (or --config FILE), then the command line. The one place
/// where options are declared.
[[nodiscard]] ParsedCommandLine parse_command_line(int argc, char** argv);

}  // namespace reviewcast
