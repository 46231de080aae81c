// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/page_files.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/uuid.hpp"
#include "base/version.hpp"
#include "episode/decode.hpp"
#include "episode/id3.hpp"
#include "episode/sound_tags.hpp"
#include "site/cover_text.hpp"
#include "site/describe.hpp"
#include "site/episode_book.hpp"
#include "site/page.hpp"
#include "site/waveform.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>
#include <vector>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t file_limit_bytes = 1ull << 30;
constexpr std::size_t block_bytes = 1 << 18;

/// Further sounds of an episode, the smallest first.
struct SoundType {
    std::string_view ending, media_type;
    std::optional<SoundFormat> tagged;  ///< how a cover is put into it
};
constexpr std::array sound_types{SoundType{"opus", "audio/ogg; codecs=opus", SoundFormat::opus},
                                 SoundType{"m4a", "audio/mp4", SoundFormat::m4a},
                                 SoundType{"flac", "audio/flac", SoundFormat::flac},
                                 SoundType{"wav", "audio/wav", {}}};

std::string part_of(const std::string& digest) {
    return digest.substr(0, 12);
}

Descriptor opened(const fs::path& path) {
    Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.get() < 0) throw system_error("reading " + path.string(), errno);
    return file;
}

std::string read_some(int file, std::size_t size, const fs::path& path) {
    std::string bytes(size, '\0');
    std::size_t got = 0;
    while (got < size) {
        const auto n = ::read(file, bytes.data() + got, size - got);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw system_error("reading " + path.string(), errno);
        if (n == 0) break;
        got += static_cast<std::size_t>(n);
    }
    bytes.resize(got);
    return bytes;
}

/// Copies a file into one that is there, its beginning replaced: `start` for the first `skipped` bytes.
void write_copy(const fs::path& from, const fs::path& to, std::string_view start, std::size_t skipped) {
    const Descriptor in = opened(from);
    if (::lseek(in.get(), static_cast<off_t>(skipped), SEEK_SET) < 0)
        throw system_error("reading " + from.string(), errno);
    const std::string doing = "writing " + to.string();
    const Descriptor out{::open(to.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC)};
    if (out.get() < 0) throw system_error(doing, errno);
    write_all(out.get(), start, doing);
    for (;;) {
        const std::string block = read_some(in.get(), block_bytes, from);
        if (block.empty()) break;
        write_all(out.get(), block, doing);
    }
}

void copy_file(const fs::path& from, const fs::path& to, std::string_view start, std::size_t skipped) {
    AtomicFile file(to);
    write_copy(from, file.staged(), start, skipped);
    file.commit();
}

/// One episode's files on their way into their folder.
class PageFiles {
  public:
    PageFiles(const Show& show, const RenderedEpisode& episode, fs::path folder, const WriteJournal& journal)
        : show_(show), episode_(episode), folder_(std::move(folder)), journal_(journal) {}

    SiteFile picture(int pixels, const char* kind) const {
        const CoverText text = cover_text_of(episode_, show_.title);
        const CoverColours colours = colours_on(show_.colour);
        const std::string digest = sha256_hex(
            format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}/{}/{}", program_version, pixels, text.title,
                   text.subtitle, text.reviewer, text.score, text.share.value_or(-1), text.show,
                   text.language, colours.background.red, colours.background.green, colours.background.blue));
        SiteFile file{format("{}-{}.jpg", kind, part_of(digest)), "image/jpeg", 0};
        return made(std::move(file), [&](const fs::path& path) {
            write_file_atomically(path, draw_cover(text, colours, pixels));
        });
    }

    /// The MP3 with the picture in its tag.
    SiteFile sound(const SiteFile& picture) const {
        const EpisodeFile& mp3 = episode_.file("mp3");
        const std::string digest = sha256_hex(mp3.sha256 + picture.name);
        SiteFile file{format("{}-{}.mp3", episode_.slug, part_of(digest)), "audio/mpeg", 0};
        return made(std::move(file), [&](const fs::path& path) {
            const fs::path source = episode_.folder / mp3.name;
            const Descriptor in = opened(source);
            const std::string header = read_some(in.get(), id3_header_bytes, source);
            const std::size_t size = id3_size(header);
            const std::string tag = header + read_some(in.get(), size - header.size(), source);
            copy_file(source, path, add_picture(tag, read_file(folder_ / picture.name, file_limit_bytes)),
                      size);
        });
    }

    SiteFile copy(const std::string& name, const std::string& stem, std::string_view media_type) const {
        const auto found = std::ranges::find(episode_.files, name, &EpisodeFile::name);
        if (found == episode_.files.end())
            throw InputError(format("{}: its report lists no {}", episode_.folder.string(), name));
        SiteFile file{format("{}-{}{}", stem, part_of(found->sha256), fs::path(name).extension().string()),
                      std::string(media_type), 0};
        return made(std::move(file),
                    [&](const fs::path& path) { copy_file(episode_.folder / name, path, "", 0); });
    }

    std::vector<SiteFile> other_sounds(const SiteFile& picture) const {
        std::vector<SiteFile> sounds;
        for (const SoundType& type : sound_types)
            for (const EpisodeFile& file : episode_.files)
                if (file.name == format("{}.{}", episode_.slug, type.ending))
                    sounds.push_back(type.tagged ? with_picture(file, type, picture)
                                                 : copy(file.name, episode_.slug, type.media_type));
        return sounds;
    }

    /// The book, with the picture as its cover.
    SiteFile book(const SiteFile& sound, const SiteFile& picture) const {
        SiteFile file{fs::path(sound.name).stem().string() + ".epub", "application/epub+zip", 0};
        return made(std::move(file), [&](const fs::path& path) {
            Book book = book_of(episode_);
            book.cover_jpeg = read_file(folder_ / picture.name, file_limit_bytes);
            write_book(book, path);
        });
    }

  private:
    SiteFile with_picture(const EpisodeFile& sound, const SoundType& type, const SiteFile& picture) const {
        const std::string digest = sha256_hex(sound.sha256 + picture.name);
        SiteFile file{format("{}-{}.{}", episode_.slug, part_of(digest), type.ending),
                      std::string(type.media_type), 0};
        return made(std::move(file), [&](const fs::path& path) {
            AtomicFile file_with(path);
            write_copy(episode_.folder / sound.name, file_with.staged(), "", 0);
            add_cover(file_with.staged(), *type.tagged, read_file(folder_ / picture.name, file_limit_bytes));
            file_with.commit();
        });
    }

    template <typename Make>
    SiteFile made(SiteFile file, const Make& make) const {
        const fs::path path = folder_ / file.name;
        if (!fs::exists(path)) {
            journal_.add(format("{}/{}", episode_.slug, file.name));
            make(path);
        }
        file.bytes = static_cast<std::int64_t>(fs::file_size(path));
        return file;
    }

    const Show& show_;
    const RenderedEpisode& episode_;
    fs::path folder_;
    const WriteJournal& journal_;
};

SiteEntry entry_of(const Show& show, const RenderedEpisode& episode, const std::string& guid) {
    SiteEntry entry;
    entry.slug = episode.slug;
    entry.title = episode.title;
    entry.language = episode.language;
    entry.reviewer = episode.reviewer;
    entry.date = episode.date.substr(0, 10);
    // For ever: the first address of the show and the folder's name, whatever becomes of both.
    entry.guid = !episode.guid.empty() ? episode.guid
                 : !guid.empty()       ? guid
                                       : uuid_v5("ead4c236-bf58-58c6-a2c6-a6b28d128cb6",
                                                 format("{}/{}/", show.base_url, episode.slug));
    entry.link = episode.link;
    entry.description = describe(episode);
    entry.disclosure = episode.disclosure;
    entry.item_name = episode.item_name;
    entry.item_type = episode.item_type;
    entry.item_year = episode.item_year;
    entry.item_creator = episode.item_creator;
    if (episode.score) {
        entry.score = episode.score->written;
        entry.score_share = episode.score->share();
    }
    entry.duration_ms = episode.duration_ms;
    return entry;
}

}  // namespace

bool write_if_changed(const fs::path& path, std::string_view bytes) {
    if (fs::is_regular_file(fs::symlink_status(path)) && fs::file_size(path) == bytes.size() &&
        read_file(path, bytes.size() + 1) == bytes)
        return false;
    write_file_atomically(path, bytes);
    return true;
}

SiteEntry make_page_files(const Show& show, const RenderedEpisode& episode, const std::string& guid,
                          const PageWords& words, const fs::path& site, const WriteJournal& journal) {
    const fs::path folder = site / episode.slug;
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw ExternalError("making the folder " + folder.string() + ": " + error.message());
    const PageFiles files(show, episode, folder, journal);
    SiteEntry entry = entry_of(show, episode, guid);
    entry.cover = files.picture(cover_pixels, "cover");
    entry.thumbnail = files.picture(thumbnail_pixels, "thumbnail");
    entry.audio = files.sound(entry.thumbnail);
    entry.other_audio = files.other_sounds(entry.thumbnail);
    entry.webvtt = files.copy(episode.slug + ".vtt", episode.slug, "text/vtt");
    entry.srt = files.copy(episode.slug + ".srt", episode.slug, "application/x-subrip");
    entry.chapters = files.copy("chapters.json", "chapters", "application/json+chapters");
    if (show.has_books) entry.book = files.book(entry.audio, entry.thumbnail);
    entry.waveform = loudness_bars(decode_audio(episode.folder / episode.file("mp3").name));
    journal.add(episode.slug + "/index.html");
    write_if_changed(folder / "index.html", episode_page(show, episode, entry, words));
    return entry;
}

}  // namespace reviewcast
