// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/timed_transcript.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace reviewcast {

/// A part of a book: one episode.
struct BookPart {
    std::string title;     ///< empty: the book's
    std::string language;  ///< BCP 47; empty or ill-formed: undetermined
    TimedTranscript transcript;
    std::filesystem::path audio;   ///< an MP3
    std::int64_t duration_ms = 0;  ///< of the audio
};

/// An edition of episodes in which text and audio go in step. Every text may be anything.
struct Book {
    std::string identifier;  ///< a URN that stays the same in every edition: urn:uuid:…
    std::string title;       ///< not blank
    std::string author;      ///< empty: unknown
    std::string narrator;    ///< whose voice is heard, a synthetic one; empty: unnamed
    std::string language;    ///< BCP 47; empty or ill-formed: undetermined
    std::string publisher;   ///< empty: unknown
    std::string description;
    std::string modified;    ///< CCYY-MM-DDThh:mm:ssZ, of the edition, not of the clock
    std::string date;        ///< of publication, ISO 8601; empty: unknown
    std::string cover_jpeg;  ///< bytes of the picture; empty: none
    std::string disclosure;  ///< says that the voice is synthetic
    std::vector<BookPart> parts;
};

/// Writes an EPUB 3.3 with media overlays, in step by sentence and by word, whole or not at all. Same book,
/// same bytes. Throws InputError where the book has no title or no parts, or a part no text or less
/// milliseconds than sentences; ExternalError where audio cannot be read or the file not be written.
void write_book(const Book& book, const std::filesystem::path& file);

}  // namespace reviewcast
