// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.hpp"
#include "scratch_folder.hpp"
#include "serve/http_date.hpp"
#include "serve/media_type.hpp"
#include "serve/site_file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

using namespace reviewcast;
using reviewcast::testing::ScratchFolder;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

TEST_CASE("target: leads to names, decoded, without its query") {
    CHECK(parse_target("/") == Names{""});
    CHECK(parse_target("/a.mp3") == Names{"a.mp3"});
    CHECK(parse_target("/a/") == Names{"a", ""});
    CHECK(parse_target("//a///b") == Names{"a", "b"});
    CHECK(parse_target("/a?x=/../y") == Names{"a"});
    CHECK(parse_target("/caf%C3%A9%20%25/x") == Names{"café %", "x"});
}

TEST_CASE("target: what could lead out of the site, or to what it hides, leads nowhere") {
    for (const char* target :
         {"", "a", "http://127.0.0.1/a", "*", "/..", "/../a", "/a/../../b", "/%2e%2e/a", "/%2E./a",
          "/a/..%2fb", "/a%2fb", "/a%00.html", "/.git/config", "/%2egit", "/a%", "/a%4", "/a%zz", "/."}) {
        CAPTURE(target);
        CHECK_FALSE(parse_target(target));
    }
}

TEST_CASE(
    "site file: files and folders of the site are found, and nothing by a link, a pipe or from outside") {
    const ScratchFolder outside, site;
    write_file_atomically(outside / "secret", "s");
    write_file_atomically(site / "index.html", "start");
    fs::create_directory(site / "a");
    write_file_atomically(site / "a" / "index.html", "page");
    fs::create_directory(site / "empty");
    fs::create_symlink(outside / "secret", site / "link");
    fs::create_symlink(outside.path(), site / "folder-link");
    fs::create_symlink("index.html", site / "inside-link");
    REQUIRE(::mkfifo((site / "pipe").c_str(), 0600) == 0);
    const Descriptor root{::open(site.path().c_str(), O_RDONLY | O_DIRECTORY)};
    const auto found = [&](const Names& names) { return look_up(root.get(), names).found; };

    CHECK(found({""}) == Found::file);
    CHECK(found({"a", ""}) == Found::file);
    CHECK(found({"a"}) == Found::folder);
    CHECK(found({"a", "index.html"}) == Found::file);
    const Names nothing[]{
        {"b"},    {"a", "b"}, {"empty", ""},   {"index.html", ""},        {"index.html", "x"},
        {"link"}, {"pipe"},   {"inside-link"}, {"folder-link", "secret"}, {}};
    for (const Names& names : nothing)
        CHECK(found(names) == Found::nothing);

    const Lookup page = look_up(root.get(), {"a", ""});
    CHECK(page.content.bytes == 4);
    CHECK(page.content.name == "index.html");
    CHECK(page.content.etag == look_up(root.get(), {"a", "index.html"}).content.etag);
    write_file_atomically(site / "a" / "index.html", "pag2");
    CHECK(page.content.etag != look_up(root.get(), {"a", ""}).content.etag);
}

TEST_CASE("media type: is told by a file's name, in any case") {
    CHECK(media_type("index.html") == "text/html; charset=utf-8");
    CHECK(media_type("x-0123.mp3") == "audio/mpeg");
    CHECK(media_type("X.MP3") == "audio/mpeg");
    CHECK(media_type("x.m4b") == "audio/mp4");
    CHECK(media_type("x.vtt") == "text/vtt; charset=utf-8");
    CHECK(media_type("feed.xml") == "application/rss+xml; charset=utf-8");
    CHECK(media_type("feed-2.xml") == "application/rss+xml; charset=utf-8");
    CHECK(media_type("sitemap.xml") == "application/xml");
    CHECK(media_type("chapters-01ab.json") == "application/json+chapters");
    CHECK(media_type("search.json") == "application/json");
    CHECK(media_type("x.epub") == "application/epub+zip");
    CHECK(media_type("x") == "application/octet-stream");
    CHECK(media_type("mp3") == "application/octet-stream");
}

TEST_CASE("HTTP date: is written and read back") {
    CHECK(http_date(1714694400) == "Fri, 03 May 2024 00:00:00 GMT");
    CHECK(parse_http_date("Fri, 03 May 2024 00:00:00 GMT") == 1714694400);
    CHECK(parse_http_date(http_date(0)) == 0);
    for (const char* text : {"", "2024-05-03", "Fri, 03 May 2024 00:00:00 GMT and more", "Fri, 03 May"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_http_date(text));
    }
}
