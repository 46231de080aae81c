// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "book/book.hpp"
#include "commands.hpp"
#include "episode/episode_folder.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <set>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 1U << 30U;

std::string text_at(const Json& json, const char* key) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : "";
}

TimedTranscript transcript_of(const fs::path& folder) {
    const fs::path file = folder / timed_transcript_name;
    if (!fs::exists(file))
        throw InputError(format("{}: it has no {}, for it was made by an earlier version; render it again",
                                folder.string(), timed_transcript_name));
    try {
        return read_timed_transcript(read_file(file, largest_file));
    } catch (const InputError& error) {
        throw InputError(file.string() + ": " + error.what());
    }
}

/// Who wrote all the reviews of an episode, or nothing.
std::string author_of(const fs::path& folder) {
    const Json json = Json::parse(read_file(folder / "review.json", largest_file), nullptr, false);
    std::set<std::string> authors;
    if (json.is_object() && json.contains("reviews"))
        for (const Json& review : json["reviews"])
            authors.insert(text_at(review, "author"));
    return authors.size() == 1 ? *authors.begin() : "";
}

/// A UUID (RFC 9562, version 8) that is always the same for a name.
std::string urn_of(const std::string& name) {
    std::string hex = sha256_hex("reviewcast book " + name).substr(0, 32);
    hex[12] = '8';
    hex[16] = '8';
    return format("urn:uuid:{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4),
                  hex.substr(16, 4), hex.substr(20));
}

/// The moment of an edition that states no more than a date, or not even that: the first of what is open.
std::string moment_of(const std::string& date) {
    constexpr std::string_view earliest = "1970-01-01";
    const std::size_t stated = std::min(date.size(), earliest.size());
    return date.substr(0, stated) + std::string(earliest.substr(stated)) + "T00:00:00Z";
}

/// The book of one episode.
Book book_of(const fs::path& folder) {
    const Json report = report_of_episode(folder);
    const Json tags = report.value("tags", Json::object());
    const std::string slug = text_at(report, "slug");
    Book book;
    book.title = text_at(report, "title");
    book.author = author_of(folder);
    const std::string guid = text_at(report, "guid");
    book.identifier = urn_of(guid.empty() ? slug + '\n' + book.title + '\n' + book.author : guid);
    book.narrator = format("{} (synthetic voice {})", text_at(report, "engine"), text_at(report, "voice"));
    book.language = text_at(report, "language");
    book.publisher = text_at(tags, "album");
    book.date = text_at(tags, "date");
    book.modified = moment_of(book.date);
    book.disclosure = text_at(tags, "comment");
    book.parts.push_back({book.title, book.language, transcript_of(folder), folder / (slug + ".mp3"),
                          report.value("duration_ms", std::int64_t{0})});
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
        name += '\n' + book.identifier;
        if (narrators.insert(book.narrator).second)
            all.narrator += (all.narrator.empty() ? "" : "; ") + book.narrator;
        all.date = std::max(all.date, book.date);
        all.parts.push_back(std::move(book.parts.front()));
    }
    all.identifier = urn_of(name);
    all.modified = moment_of(all.date);
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
        books.push_back(book_of(folder));
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
            write(book_of(options.episodes[i]), files[i]);
            ++good;
        } catch (const Error& error) {
            print_error(error_chain(error));
        }
    }
    if (good == files.size()) return ExitCode::done;
    return good == 0 ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
