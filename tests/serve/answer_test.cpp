// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.hpp"
#include "scratch_folder.hpp"
#include "serve/answer.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

using namespace reviewcast;
using reviewcast::testing::ScratchFolder;

namespace {

/// A site of a page and 1000 bytes of sound, and what is answered about them.
class Answers {
  public:
    Answers() {
        std::filesystem::create_directory(folder_ / "a");
        write_file_atomically(folder_ / "a" / "index.html", "page");
        write_file_atomically(folder_ / "a.mp3", std::string(1000, 'x'));
        write_file_atomically(folder_ / "empty.txt", "");
        root_ = Descriptor{::open(folder_.path().c_str(), O_RDONLY | O_DIRECTORY)};
    }
    [[nodiscard]] HttpAnswer to(HttpRequest request) const {
        if (request.method.empty()) request.method = "GET";
        if (request.target.empty()) request.target = "/a.mp3";
        if (request.host.empty()) request.host = "127.0.0.1:8080";
        return answer_request(root_.get(), 8080, request);
    }

  private:
    ScratchFolder folder_;
    Descriptor root_;
};

std::string field(const HttpAnswer& answer, const std::string& name) {
    for (const auto& [key, value] : answer.headers)
        if (key == name) return value;
    return "";
}

}  // namespace

TEST_CASE("answer: a file is told with its type, length, tag and date, and that it has ranges") {
    const Answers answers;
    for (const char* method : {"GET", "HEAD"}) {
        const HttpAnswer answer = answers.to({.method = method});
        CHECK(answer.status == 200);
        CHECK(answer.size == 1000);
        CHECK(field(answer, "Content-Type") == "audio/mpeg");
        CHECK(field(answer, "Accept-Ranges") == "bytes");
        CHECK(field(answer, "Last-Modified").ends_with(" GMT"));
        CHECK(field(answer, "ETag").starts_with('"'));
        CHECK(field(answer, "Cache-Control") == "no-cache");
    }
    CHECK(answers.to({.target = "/empty.txt"}).status == 200);
}

TEST_CASE("answer: ranges are 206 or 416, for GET alone, and not of another edition") {
    const Answers answers;
    const HttpAnswer part = answers.to({.range = "bytes=10-19"});
    CHECK(part.status == 206);
    CHECK(part.first == 10);
    CHECK(part.size == 10);
    CHECK(field(part, "Content-Range") == "bytes 10-19/1000");
    const HttpAnswer none = answers.to({.range = "bytes=1000-"});
    CHECK(none.status == 416);
    CHECK(field(none, "Content-Range") == "bytes */1000");
    CHECK(answers.to({.method = "HEAD", .range = "bytes=10-19"}).status == 200);
    CHECK(answers.to({.range = "bytes=0-0,9-9"}).size == 1000);

    const std::string etag = field(part, "ETag"), date = field(part, "Last-Modified");
    CHECK(answers.to({.range = "bytes=0-9", .if_range = etag}).status == 206);
    CHECK(answers.to({.range = "bytes=0-9", .if_range = date}).status == 206);
    CHECK(answers.to({.range = "bytes=0-9", .if_range = "\"other\""}).status == 200);
    CHECK(answers.to({.range = "bytes=0-9", .if_range = "W/" + etag}).status == 200);
}

TEST_CASE("answer: what the client has is not sent again") {
    const Answers answers;
    const HttpAnswer full = answers.to({});
    const std::string etag = field(full, "ETag"), date = field(full, "Last-Modified");
    for (const std::string& match : {etag, "\"x\", " + etag, "W/" + etag, std::string("*")}) {
        const HttpAnswer answer = answers.to({.if_none_match = match});
        CHECK(answer.status == 304);
        CHECK(answer.size == 0);
        CHECK(field(answer, "ETag") == etag);
    }
    CHECK(answers.to({.if_none_match = "\"x\""}).status == 200);
    CHECK(answers.to({.if_modified_since = date}).status == 304);
    CHECK(answers.to({.if_modified_since = "Fri, 01 Jan 2100 00:00:00 GMT"}).status == 304);
    CHECK(answers.to({.if_modified_since = "Fri, 03 May 1996 00:00:00 GMT"}).status == 200);
    CHECK(answers.to({.if_modified_since = "yesterday"}).status == 200);
    // The tag decides where both are there.
    CHECK(answers.to({.if_none_match = "\"x\"", .if_modified_since = date}).status == 200);
    CHECK(answers.to({.range = "bytes=0-9", .if_none_match = etag}).status == 304);
}

TEST_CASE("answer: folders, other methods, other names and what is not there are told as HTTP says") {
    const Answers answers;
    CHECK(answers.to({.target = "/a/"}).status == 200);
    CHECK(answers.to({.target = "/a"}).status == 301);
    CHECK(field(answers.to({.target = "/a?x"}), "Location") == "/a/");
    CHECK(field(answers.to({.target = "//a"}), "Location") == "/a/");
    CHECK(answers.to({.target = "/b"}).status == 404);
    CHECK(answers.to({.target = "/../a.mp3"}).status == 404);
    for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "get"}) {
        const HttpAnswer answer = answers.to({.method = method});
        CHECK(answer.status == 405);
        CHECK(field(answer, "Allow") == "GET, HEAD");
    }
    CHECK(answers.to({.host = "localhost:8080"}).status == 200);
    for (const char* host :
         {"example.org", "example.org:8080", "127.0.0.1", "127.0.0.1:80", "localhost.example.org:8080"})
        CHECK(answers.to({.host = host}).status == 421);
}
