// SPDX-License-Identifier: GPL-3.0-or-later
// Books read back with other parsers than the writer's.
#include "base/error.hpp"
#include "base/file.hpp"
#include "book/book.hpp"
#include "book/read_book.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <set>

using namespace reviewcast;
using namespace reviewcast::testing;
namespace fs = std::filesystem;

namespace {

struct Bench {
    ScratchFolder folder;
    Book book;

    Bench() {
        write_file_atomically(folder / "a.mp3", "not really sound");
        book.identifier = "urn:uuid:6f8f1a52-2f0b-8c1e-8d6d-0a1b2c3d4e5f";
        book.title = "A Film";
        book.author = "A Reviewer";
        book.narrator = "A synthetic voice";
        book.language = "en";
        book.modified = "2024-03-01T00:00:00Z";
        book.disclosure = "The voice is synthetic.";
        TimedTranscript transcript;
        transcript.sections.push_back({Role::title,
                                       "Introduction",
                                       {{false, true, {{"en", {{"A ", 100, 150}, {"review.", 150, 500}}}}}}});
        transcript.sections.push_back(
            {Role::spoiler,
             "Ending",
             {{true, true, {{"en", {{"Spoilers.", 700, 900}}}}},
              {false,
               false,
               {{"en", {{"They ", 1000, 1100}, {"★ ", 1100, 1100}, {"win.", 1100, 1500}}},
                {"fr", {{"C’est ", 1600, 1700}, {"tout.", 1700, 1900}}}}}}});
        book.parts.push_back({"A Film", "en", transcript, folder / "a.mp3", 2000});
    }
    [[nodiscard]] ReadBook read_back() const {
        write_book(book, folder / "b.epub");
        return ReadBook(folder / "b.epub");
    }
};

/// Every rule of overlays that holds for any book; the sum of its clips in ms.
std::int64_t check_overlay(const ReadBook& book, const std::string& overlay, const std::string& content) {
    std::vector<std::string> ids;
    walk(book.pages.at(content), [&](const XmlNode& node) {
        if (const auto id = node.attribute("id")) ids.push_back(*id);
    });
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    const auto place_of = [&](const std::string& reference) {
        REQUIRE(reference.starts_with(content + "#"));
        const auto found = std::ranges::find(ids, reference.substr(content.size() + 1));
        REQUIRE(found != ids.end());
        return found - ids.begin();
    };
    for (const XmlNode& seq : all_of(book.pages.at(overlay), "seq"))
        (void)place_of(seq.attribute("textref", "http://www.idpf.org/2007/ops").value_or(""));
    std::int64_t sum = 0, end = -1;
    std::ptrdiff_t place = -1;
    for (const XmlNode& par : all_of(book.pages.at(overlay), "par")) {
        REQUIRE(par.children.size() == 2);
        const auto at = place_of(*par.children[0].attribute("src"));
        CHECK(at > place);
        place = at;
        const std::int64_t clip_begin = ms_of(*par.children[1].attribute("clipBegin"));
        const std::int64_t clip_end = ms_of(*par.children[1].attribute("clipEnd"));
        CHECK(clip_begin < clip_end);
        if (end >= 0) CHECK(clip_begin == end);
        end = clip_end;
        sum += clip_end - clip_begin;
    }
    return sum;
}

/// Every content document with its overlay; durations add up exactly.
void check_overlays(const ReadBook& book, std::int64_t duration_ms) {
    std::map<std::string, std::string> names;
    std::int64_t total = 0;
    for (const XmlNode& item : all_of(book.package(), "item"))
        names[*item.attribute("id")] = *item.attribute("href");
    for (const XmlNode& item : all_of(book.package(), "item"))
        if (const auto overlay = item.attribute("media-overlay")) {
            const std::int64_t sum = check_overlay(book, names.at(*overlay), *item.attribute("href"));
            CHECK(ms_of(book.meta("media:duration", "#" + *overlay)) == sum);
            total += sum;
        }
    CHECK(total == duration_ms);
    CHECK(ms_of(book.meta("media:duration")) == total);
}

}  // namespace

TEST_CASE("write_book: the container opens with its type, and holds sound as it is") {
    const Bench bench;
    const ReadBook book = bench.read_back();
    CHECK(book.entries.front().name == "mimetype");
    CHECK(book.entries.front().bytes == "application/epub+zip");
    CHECK(book.entries.front().stored);
    const auto sound = std::ranges::find(book.entries, "EPUB/part-1.mp3", &Entry::name);
    REQUIRE(sound != book.entries.end());
    CHECK(sound->stored);
    CHECK(sound->bytes == "not really sound");
    CHECK(read_file(bench.folder / "b.epub", 1 << 20).substr(30, 28) == "mimetypeapplication/epub+zip");
}

TEST_CASE("write_book: the manifest lists every file, and the spine every content document") {
    Bench bench;
    bench.book.cover_jpeg = "a picture";
    const ReadBook book = bench.read_back();
    std::set<std::string> listed{"mimetype", "META-INF/container.xml", "EPUB/package.opf"};
    std::map<std::string, std::string> names;
    for (const XmlNode& item : all_of(book.package(), "item")) {
        listed.insert("EPUB/" + *item.attribute("href"));
        names[*item.attribute("id")] = *item.attribute("href");
        if (item.attribute("href") == "cover.jpg") CHECK(item.attribute("properties") == "cover-image");
    }
    std::set<std::string> held;
    for (const Entry& entry : book.entries)
        CHECK(held.insert(entry.name).second);
    CHECK(listed == held);
    const auto spine = all_of(book.package(), "itemref");
    REQUIRE(spine.size() == 1);
    CHECK(names.at(*spine[0].attribute("idref")) == "part-1-1.xhtml");
}

TEST_CASE("write_book: every clip points to its text, in order, and durations add up to the audio's") {
    const Bench bench;
    check_overlays(bench.read_back(), 2000);
}

TEST_CASE("write_book: marks spoilers in the contents and on the page") {
    const Bench bench;
    const ReadBook book = bench.read_back();
    const auto links = all_of(book.pages.at("nav.xhtml"), "a");
    REQUIRE(links.size() == 3);
    CHECK(links[0].text == "Introduction");
    CHECK(links[1].attribute("href") == "part-1-1.xhtml#c2");
    CHECK(links[1].children.front().attribute("aria-label") == "spoiler");
    const auto sections = all_of(book.pages.at("part-1-1.xhtml"), "section");
    REQUIRE(sections.size() == 2);
    CHECK(sections[1].attribute("role") == "doc-notice");
    CHECK(sections[1].attribute("aria-labelledby") == "p2");
}

TEST_CASE("write_book: names who speaks in a voice of their own, once for all their paragraphs") {
    Bench bench;
    const std::vector<TimedSentence> sentence{{"en", {{"Never.", 1900, 1900}}}};
    auto& paragraphs = bench.book.parts[0].transcript.sections[1].paragraphs;
    paragraphs.push_back({false, false, sentence, "A <quotation>"});
    paragraphs.push_back({false, false, sentence, "A <quotation>"});
    paragraphs.push_back({false, false, sentence, "Ending"});
    const ReadBook read = bench.read_back();
    std::vector<std::string> named;
    walk(read.pages.at("part-1-1.xhtml"), [&](const XmlNode& node) {
        if (node.attribute("class") == "speaker") named.push_back(node.text);
    });
    CHECK(named == std::vector<std::string>{"A <quotation>:"});
}

TEST_CASE("write_book: states language and direction of the book, its parts and its sentences") {
    Bench bench;
    const auto french = all_of(bench.read_back().pages.at("part-1-1.xhtml"), "span");
    CHECK(std::ranges::count_if(french, [](const XmlNode& span) {
              return span.attribute("lang", xml_name_space) == "fr" && span.attribute("lang") == "fr";
          }) == 1);
    bench.book.language = bench.book.parts.front().language = "ar";
    const ReadBook book = bench.read_back();
    CHECK(book.package().attribute("dir") == "rtl");
    CHECK(all_of(book.package(), "spine").front().attribute("page-progression-direction") == "rtl");
    CHECK(book.pages.at("part-1-1.xhtml").attribute("dir") == "rtl");
}

TEST_CASE("write_book: tells that it is accessible, and how") {
    const Bench bench;
    const ReadBook book = bench.read_back();
    CHECK(book.meta("dcterms:conformsTo") == "EPUB Accessibility 1.1 - WCAG 2.2 Level AA");
    CHECK(book.meta("a11y:certifiedBy", "#conformance").starts_with("reviewcast "));
    CHECK(book.meta("schema:accessibilitySummary").find("synthetic voice") != std::string::npos);
    CHECK(all_of(book.package(), "description").front().text == "The voice is synthetic.");
    CHECK(book.meta("schema:accessibilityHazard") == "none");
    CHECK(book.meta("media:narrator") == "A synthetic voice");
    CHECK(book.meta("dcterms:modified") == "2024-03-01T00:00:00Z");
    const auto style = std::ranges::find(book.entries, "EPUB/style.css", &Entry::name);
    CHECK(style->bytes.find("." + book.meta("media:active-class") + " {") != std::string::npos);
}

TEST_CASE("write_book: the same book gives the same bytes, in any time zone") {
    const Bench bench;
    write_book(bench.book, bench.folder / "1.epub");
    ::setenv("TZ", "Pacific/Auckland", 1);
    ::tzset();
    write_book(bench.book, bench.folder / "2.epub");
    ::unsetenv("TZ");
    ::tzset();
    CHECK(read_file(bench.folder / "1.epub", 1 << 20) == read_file(bench.folder / "2.epub", 1 << 20));
}

TEST_CASE("write_book: hostile text is text") {
    Bench bench;
    const std::string hostile = "\"><script>alert('&amp;')</script>]]>\x01\xff{0}%s ";
    Book& book = bench.book;
    book.title = book.author = book.narrator = book.publisher = book.description = book.disclosure = hostile;
    book.parts.front().title = std::string(300, '<');
    book.parts.front().language = book.language = "\" onload=\"";
    for (TimedSection& section : book.parts.front().transcript.sections) {
        section.title = hostile;
        section.paragraphs.front().sentences.front().words.front().text = hostile;
    }
    const ReadBook read = bench.read_back();
    check_overlays(read, 2000);
    for (const auto& [name, page] : read.pages)
        CHECK(all_of(page, "script").empty());
    CHECK(all_of(read.pages.at("part-1-1.xhtml"), "title").front().text == std::string(300, '<'));
    CHECK(all_of(read.package(), "title").front().text ==
          "\"><script>alert('&amp;')</script>]]>\xEF\xBF\xBD{0}%s ");
    CHECK(all_of(read.package(), "language").front().text == "und");
}

TEST_CASE("write_book: an anthology has its parts in the contents, each with its own audio") {
    Bench bench;
    bench.book.parts.push_back(bench.book.parts.front());
    bench.book.parts.back().title = " ";
    bench.book.parts.back().duration_ms = 2500;
    const ReadBook book = bench.read_back();
    check_overlays(book, 4500);
    const auto links = all_of(book.pages.at("nav.xhtml"), "a");
    CHECK(links.size() == 7);
    CHECK(links[3].text == "2");
    CHECK(all_of(book.pages.at("part-2-1.xhtml"), "title").front().text == "A Film");
    CHECK(all_of(book.pages.at("part-2-1.smil"), "audio").front().attribute("src") == "part-2.mp3");
}

TEST_CASE("write_book: long sections are parted, and their second half is not in the contents") {
    Bench bench;
    auto& sentences = bench.book.parts.front().transcript.sections.back().paragraphs.back().sentences;
    for (std::int64_t i = 0; i < 1000; ++i)
        sentences.push_back({"en",
                             {{"a ", 2000 + 4 * i, 0},
                              {"b ", 2001 + 4 * i, 0},
                              {"c ", 2002 + 4 * i, 0},
                              {"d ", 2003 + 4 * i, 0}}});
    bench.book.parts.front().duration_ms = 6000;
    const ReadBook book = bench.read_back();
    check_overlays(book, 6000);
    CHECK(all_of(book.package(), "itemref").size() == 3);
    CHECK(all_of(book.pages.at("nav.xhtml"), "a").size() == 3);
}

TEST_CASE("write_book: leaves nothing where it fails") {
    Bench bench;
    const fs::path file = bench.folder / "b.epub";
    bench.book.parts.front().audio = bench.folder / "missing.mp3";
    CHECK_THROWS_AS(write_book(bench.book, file), ExternalError);
    bench.book.parts.clear();
    CHECK_THROWS_WITH_AS(write_book(bench.book, file), "the book has no parts", InputError);
    bench.book.title = "\x01 ";
    CHECK_THROWS_WITH_AS(write_book(bench.book, file), "the book has no title", InputError);
    CHECK(std::distance(fs::directory_iterator(bench.folder.path()), {}) == 1);
}
