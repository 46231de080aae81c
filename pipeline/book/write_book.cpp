// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/unicode.hpp"
#include "base/xml.hpp"
#include "book/epub_file.hpp"
#include "book/marks.hpp"
#include "book/pages.hpp"

namespace reviewcast {
namespace {

constexpr std::string_view container = R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
)";

std::string in_book(std::string_view name) {
    return "EPUB/" + std::string(name);
}

bool is_blank(std::string_view text) {
    return trim(escape_xml(text)).empty();
}

void add_part(EpubFile& epub, const Book& book, std::size_t number,
              const std::vector<BookDocument>& documents) {
    const BookPart& part = book.parts[number];
    const std::string& title = is_blank(part.title) ? book.title : part.title;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const std::string content = content_name(number, i);
        epub.add(in_book(content), write_content(documents[i], title, part.language));
        epub.add(in_book(overlay_name(number, i)), write_overlay(documents[i], content, audio_name(number)));
    }
    epub.add_stored_file(in_book(audio_name(number)), part.audio);
}

}  // namespace

void write_book(const Book& book, const std::filesystem::path& file) {
    if (is_blank(book.title)) throw InputError("the book has no title");
    if (book.parts.empty()) throw InputError("the book has no parts");
    BookLayout layout;
    for (const BookPart& part : book.parts)
        layout.push_back(lay_out_documents(part));

    EpubFile epub(file);
    epub.add("META-INF/container.xml", container);
    epub.add(in_book("package.opf"), write_package(book, layout));
    epub.add(in_book(navigation_name), write_navigation(book, layout));
    epub.add(in_book(style_name), style_sheet());
    if (!book.cover_jpeg.empty()) epub.add_stored(in_book(cover_name), book.cover_jpeg);
    for (std::size_t part = 0; part < book.parts.size(); ++part)
        add_part(epub, book, part, layout[part]);
    epub.commit();
}

}  // namespace reviewcast
