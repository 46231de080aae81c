// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/episode_book.hpp"

#include "base/uuid.hpp"

#include <algorithm>
#include <string_view>

namespace reviewcast {

std::string book_urn(const std::string& name) {
    constexpr std::string_view url_name_space = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
    return "urn:uuid:" + uuid_v5(url_name_space, "reviewcast:book:" + name);
}

std::string edition_moment(const std::string& date) {
    constexpr std::string_view earliest = "1970-01-01";
    const std::size_t stated = std::min(date.size(), earliest.size());
    return date.substr(0, stated) + std::string(earliest.substr(stated)) + "T00:00:00Z";
}

Book book_of(const RenderedEpisode& episode) {
    const std::string name =
        episode.guid.empty() ? episode.slug + '\n' + episode.title + '\n' + episode.reviewer : episode.guid;
    Book book;
    book.identifier = book_urn(name);
    book.title = episode.title;
    book.author = episode.reviewer;
    book.narrator = episode.narrator;
    book.language = episode.language;
    book.publisher = episode.show;
    book.modified = edition_moment(episode.date);
    book.date = episode.date;
    book.disclosure = episode.disclosure;
    book.parts.push_back({episode.title, episode.language, episode.transcript,
                          episode.folder / episode.file("mp3").name, episode.duration_ms});
    return book;
}

AudiobookPart audiobook_part_of(const RenderedEpisode& episode) {
    AudiobookPart part{.sound = episode.folder / episode.file("mp3").name, .profile = episode.profile};
    for (const char* lossless : {"flac", "wav"}) {
        const std::string name = episode.slug + "." + lossless;
        if (std::ranges::count(episode.files, name, &EpisodeFile::name) > 0)
            part.sound = episode.folder / name;
    }
    for (const SiteChapter& chapter : episode.chapters)
        part.chapters.push_back({chapter.title, chapter.start_ms});
    return part;
}

}  // namespace reviewcast
