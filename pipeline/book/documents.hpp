// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/book.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace reviewcast {

/// Text that is marked at once, a word or a few, and the stretch of audio that says it.
struct BookClip {
    int number = 0;  ///< numbers are from 1, unique of their kind in a document
    std::string text;
    bool space_after = false;
    std::int64_t begin_ms = 0;
    std::int64_t end_ms = 0;  ///< > begin_ms
};

struct BookSentence {
    int number = 0;
    std::string language;
    std::vector<BookClip> clips;  ///< at least one
};

struct BookParagraph {
    int number = 0;
    int heading_level = 0;  ///< 1–6; 0: no heading
    bool is_host = false;
    std::string speaker;                  ///< named before it; empty: nobody
    std::vector<BookSentence> sentences;  ///< at least one
};

struct BookSection {
    int number = 0;
    Role role = Role::body;
    std::string title;
    bool is_continued = false;  ///< it began in the document ahead
    std::vector<BookParagraph> paragraphs;
};

/// What one content document holds, and its overlay says.
struct BookDocument {
    std::vector<BookSection> sections;
    std::int64_t begin_ms = 0;  ///< of its first clip
    std::int64_t end_ms = 0;    ///< of its last clip
};

/// A document of more words is slow to open in reading systems.
inline constexpr std::size_t book_document_words = 3000;

/// The part as documents of about `words` words: a section that does not fit into what is left of one begins
/// another, a longer one is parted between sentences. A clip lasts until the next begins, so that pauses are
/// heard too and the clips cover the audio from 0 to its end without gaps; words that begin at once share
/// one. Throws InputError as write_book().
[[nodiscard]] std::vector<BookDocument> lay_out_documents(const BookPart& part,
                                                          std::size_t words = book_document_words);

}  // namespace reviewcast
