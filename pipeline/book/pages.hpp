// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/documents.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// The documents of each part.
using BookLayout = std::vector<std::vector<BookDocument>>;

/// A content document (XHTML): sections, paragraphs, sentences and clips with the ids c1, p1, s1, w1, ….
[[nodiscard]] std::string write_content(const BookDocument& document, const std::string& title,
                                        const std::string& language);

/// The media overlay (SMIL) of a content document: a seq a section, paragraph and sentence, a par a clip.
[[nodiscard]] std::string write_overlay(const BookDocument& document, const std::string& content,
                                        const std::string& audio);

/// The navigation document: contents, and landmarks. Spoilers are marked.
[[nodiscard]] std::string write_navigation(const Book& book, const BookLayout& layout);

/// The package document: metadata (with EPUB Accessibility 1.1), manifest and spine.
[[nodiscard]] std::string write_package(const Book& book, const BookLayout& layout);

/// The style sheet of all pages: dark and light, and how what is heard is marked, not by colour alone.
[[nodiscard]] std::string_view style_sheet();

}  // namespace reviewcast
