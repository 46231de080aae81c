// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "commands.hpp"
#include "site/cover_text.hpp"
#include "site/episode_book.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <set>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

/// Side of a book's cover, in pixels: no reading system shows more.
constexpr int book_cover_pixels = 1400;
constexpr Colour book_colour{0x1b, 0x3a, 0x4b};

Book book_in(const fs::path& folder) {
    const RenderedEpisode episode = read_rendered_episode(fs::weakly_canonical(folder));
    Book book = book_of(episode);
    book.cover_jpeg =
        draw_cover(cover_text_of(episode, episode.show), colours_on(book_colour), book_cover_pixels);
    return book;
}

/// The value that all of them have, or nothing.
template <class Member>
std::string common(const std::vector<Book>& books, Member member) {
    const std::string& first = books.front().*member;
    return std::ranges::all_of(books, [&](const Book& book) { return book.*member == first; }) ? first : "";
}

Book anthology_of(std::vector<Book> books, const BookOptions& options) {
    Book all;
    all.title = options.title;
    all.author = options.author.empty() ? common(books, &Book::author) : options.author;
    all.language = books.front().language;
    all.publisher = common(books, &Book::publisher);
    all.disclosure = books.front().disclosure;
    std::string name = all.title;
    std::set<std::string> narrators;
    for (Book& book : books) {
        if (narrators.insert(book.narrator).second)
            all.narrator += (all.narrator.empty() ? "" : "; ") + book.narrator;
        name += '\n' + book.identifier;
        all.date = std::max(all.date, book.date);
        all.parts.push_back(std::move(book.parts.front()));
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

/// Where a book goes. Not into an episode's own folder, whose every file its report lists.
fs::path file_for(const BookOptions& options, const std::string& name) {
    const bool is_file = options.output.extension() == ".epub";
    const fs::path file = is_file ? options.output : options.output / (name + ".epub");
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (const fs::path& episode : options.episodes)
        if (fs::weakly_canonical(folder) == fs::weakly_canonical(episode))
            throw UsageError(format("{}: a book cannot lie in the folder of an episode; choose another "
                                    "with --output",
                                    file.string()));
    return file;
}

void write(const Book& book, const fs::path& file) {
    if (file.has_parent_path()) fs::create_directories(file.parent_path());
    write_book(book, file);
    print_result(file.string() + "\n");
}

ExitCode write_anthology(const BookOptions& options) {
    const fs::path file = file_for(options, slugify(options.title));
    std::vector<Book> books;
    for (const fs::path& folder : options.episodes)
        books.push_back(book_in(folder));
    write(anthology_of(std::move(books), options), file);
    return ExitCode::done;
}

}  // namespace

ExitCode run_book(const CommandLine& line) {
    const BookOptions& options = line.book;
    if (options.anthology) return write_anthology(options);
    std::vector<fs::path> files;
    for (const fs::path& folder : options.episodes) {
        files.push_back(file_for(options, name_of(folder)));
        if (std::ranges::count(files, files.back()) > 1)
            throw UsageError(format("two books would be {}; make them one by one, or one of all with "
                                    "--anthology",
                                    files.back().string()));
    }
    std::size_t good = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        check_signals();
        try {
            write(book_in(options.episodes[i]), files[i]);
            ++good;
        } catch (const Error& error) {
            print_error(error_chain(error));
        }
    }
    if (good == files.size()) return ExitCode::done;
    return good == 0 ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
