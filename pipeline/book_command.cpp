// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "commands.hpp"
#include "site/cover_text.hpp"
#include "site/episode_book.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

/// Side of a book's cover, in pixels: no reading system shows more.
constexpr int book_cover_pixels = 1400;
constexpr Colour book_colour{0x1b, 0x3a, 0x4b};

/// An episode as a book of either format needs it.
struct Edition {
    Book book;
    AudiobookPart sound;
};

Edition edition_of(const fs::path& folder) {
    const RenderedEpisode episode = read_rendered_episode(fs::weakly_canonical(folder));
    Edition edition{book_of(episode), audiobook_part_of(episode)};
    edition.book.cover_jpeg =
        draw_cover(cover_text_of(episode, episode.show), colours_on(book_colour), book_cover_pixels);
    return edition;
}

/// The value that all of them have, or nothing.
template <class Member>
std::string common(const std::vector<Edition>& editions, Member member) {
    const std::string& first = editions.front().book.*member;
    const bool is_common =
        std::ranges::all_of(editions, [&](const Edition& edition) { return edition.book.*member == first; });
    return is_common ? first : "";
}

Book anthology_of(const std::vector<Edition>& editions, const BookOptions& options) {
    const Book& first = editions.front().book;
    Book all;
    all.title = options.title;
    all.author = options.author.empty() ? common(editions, &Book::author) : options.author;
    all.language = first.language;
    all.publisher = common(editions, &Book::publisher);
    all.disclosure = first.disclosure;
    std::string name = all.title;
    std::set<std::string> narrators;
    for (const auto& [book, sound] : editions) {
        if (narrators.insert(book.narrator).second)
            all.narrator += (all.narrator.empty() ? "" : "; ") + book.narrator;
        name += '\n' + book.identifier;
        all.date = std::max(all.date, book.date);
        all.parts.push_back(book.parts.front());
    }
    all.identifier = book_urn(name);
    all.modified = edition_moment(all.date);
    all.cover_jpeg =
        draw_show_art(all.title, all.author, all.language, colours_on(book_colour), book_cover_pixels);
    return all;
}

std::string name_of(const fs::path& folder) {
    return fs::weakly_canonical(folder).filename().string();
}

std::string_view ending_of(BookFormat format) {
    return format == BookFormat::m4b ? ".m4b" : ".epub";
}

/// The format of the file that --output names; nothing where it names a folder.
std::optional<BookFormat> named_format(const BookOptions& options) {
    for (const BookFormat format : {BookFormat::epub, BookFormat::m4b})
        if (options.output.extension() == ending_of(format)) return format;
    return std::nullopt;
}

BookFormat format_for(const BookOptions& options) {
    const auto named = named_format(options);
    const BookFormat format = options.format.value_or(named.value_or(BookFormat::epub));
    if (named.value_or(format) != format)
        throw UsageError(
            reviewcast::format("{}: --output names another format than --format; the file has to end in {}",
                               options.output.string(), ending_of(format)));
    return format;
}

/// Where a book goes. Not into an episode's own folder, whose every file its report lists.
fs::path file_for(const BookOptions& options, BookFormat format, const std::string& name) {
    const fs::path file =
        named_format(options) ? options.output : options.output / (name + std::string(ending_of(format)));
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (const fs::path& episode : options.episodes)
        if (fs::weakly_canonical(folder) == fs::weakly_canonical(episode))
            throw UsageError(
                reviewcast::format("{}: a book cannot lie in the folder of an episode; choose another "
                                   "with --output",
                                   file.string()));
    return file;
}

/// Players of audiobooks take the album for the book.
Tags tags_of(const Book& book) {
    return {.title = book.title,
            .album = book.title,
            .artist = book.author.empty() ? book.narrator : book.author,
            .genre = "Audiobook",
            .language = book.language,
            .date = book.date,
            .comment = book.disclosure};
}

void write(const Book& book, std::vector<AudiobookPart> sounds, BookFormat format, const fs::path& file) {
    if (file.has_parent_path()) fs::create_directories(file.parent_path());
    if (format == BookFormat::epub) {
        write_book(book, file);
    } else {
        ProgressLine progress(file.string());
        write_audiobook(
            {.tags = tags_of(book), .cover_jpeg = book.cover_jpeg, .parts = std::move(sounds)}, file,
            [&](double share) {
                check_signals();
                progress.show("encoding", share);
            },
            warnings_about(file.string()));
    }
    print_result(file.string() + "\n");
}

ExitCode write_anthology(const BookOptions& options, BookFormat format) {
    const fs::path file = file_for(options, format, slugify(options.title));
    std::vector<Edition> editions;
    std::vector<AudiobookPart> sounds;
    for (const fs::path& folder : options.episodes) {
        check_signals();
        editions.push_back(edition_of(folder));
        sounds.push_back(editions.back().sound);
        sounds.back().chapters = {{editions.back().book.title, 0}};
    }
    write(anthology_of(editions, options), std::move(sounds), format, file);
    return ExitCode::done;
}

}  // namespace

ExitCode run_book(const CommandLine& line) {
    const BookOptions& options = line.book;
    const BookFormat format = format_for(options);
    if (options.anthology) return write_anthology(options, format);
    std::vector<fs::path> files;
    for (const fs::path& folder : options.episodes) {
        files.push_back(file_for(options, format, name_of(folder)));
        if (std::ranges::count(files, files.back()) > 1)
            throw UsageError(
                reviewcast::format("two books would be {}; make them one by one, or one of all with "
                                   "--anthology",
                                   files.back().string()));
    }
    std::size_t good = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        check_signals();
        try {
            Edition edition = edition_of(options.episodes[i]);
            write(edition.book, {std::move(edition.sound)}, format, files[i]);
            ++good;
        } catch (const Error& error) {
            print_error(error_chain(error));
        }
    }
    if (good == files.size()) return ExitCode::done;
    return good == 0 ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
