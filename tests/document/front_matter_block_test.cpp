// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fields/front_matter_block.hpp"

#include "document/document_laws.hpp"

#include <doctest/doctest.h>
#include <string>
#include <vector>

using namespace reviewcast;

namespace {

struct Result {
    Document document;
    std::size_t body = 0;
    std::vector<std::string> warnings;
};

Result read(const std::string& text) {
    Result result;
    result.body =
        read_front_matter({.name = "r.md", .text = text}, result.document, [&](const Warning& warning) {
            result.warnings.push_back(warning.code + ": " + warning.message);
        });
    CHECK(broken_laws(result.document, text) == std::vector<std::string>{});
    return result;
}

std::string fields(const std::string& text) {
    std::string shown;
    for (const Field& field : read(text).document.metadata) {
        CHECK(field.origin == "front matter");
        CHECK(text.substr(field.source.begin, field.source.size()).find_first_not_of(" \n") == 0);
        shown += field.key + "=" + field.value.chars + ";";
    }
    return shown;
}

std::string body(const std::string& text) {
    return text.substr(read(text).body);
}

}  // namespace

TEST_CASE("read_front_matter: values of YAML are as they are written") {
    CHECK(fields("---\nrating: 8\ndate: 2021/01/16\nstars: \"★★½\"\n---\n") ==
          "rating=8;date=2021/01/16;stars=★★½;");
    CHECK(fields("---\nt: 10:30\nu: http://a.b/c#d\nn: 'It''s'\n---\n") ==
          "t=10:30;u=http://a.b/c#d;n=It's;");
    CHECK(fields("---\nq: \"a \\\"b\\\" \\u00e9\"\n---\n") == "q=a \"b\" é;");
    CHECK(fields("---\na: >\n  one\n  two\nb: |\n  three\n  four\n---\n") == "a=one two;b=three four;");
    CHECK(fields("---\nyes: no\ndeep: true\n---\n") == "yes=no;deep=true;");
}

TEST_CASE("read_front_matter: maps are joined by dots, lists are repeated") {
    CHECK(fields("---\nauthor: {name: Ann, url: x}\n---\n") == "author.name=Ann;author.url=x;");
    CHECK(fields("---\ntags: [a, b]\nitems:\n- name: c\n- name: d\n---\n") ==
          "tags=a;tags=b;items.name=c;items.name=d;");
}

TEST_CASE("read_front_matter: a key without a value is no field") {
    const Result result = read("---\na:\nb: ~\nc: null\nd: nan\ne: ''\nf: 0\n---\n");
    REQUIRE(result.document.metadata.size() == 1);
    CHECK(result.document.metadata[0].key == "f");
    CHECK(result.document.dropped.size() == 5);
    CHECK(result.document.dropped[0].reason == "a key without a value");
}

TEST_CASE("read_front_matter: reads TOML, JSON and bare lines") {
    CHECK(fields("+++\ntitle = \"A \\\"b\\\"\"\ndate = 2022-05-05T07:32:00Z\nrating = 8.50\n[author]\nname = "
                 "'Ann'\n+++\n") == "title=A \"b\";date=2022-05-05T07:32:00Z;rating=8.50;author.name=Ann;");
    CHECK(fields("{\n\"title\": \"A\", \"rating\": 8.0, \"author\": {\"name\": \"Ann\"}, \"tags\": [\"x\", "
                 "2]}\n\nBody") == "title=A;rating=8.0;author.name=Ann;tags=x;tags=2;");
    CHECK(fields(";;;\n{\"title\": \"A\"}\n;;;\n") == "title=A;");
    CHECK(fields("title: A\ndate_read: 2021\n\nBody") == "title=A;date_read=2021;");
}

TEST_CASE("read_front_matter: the text begins behind it") {
    CHECK(body("---\na: b\n---\nBody") == "Body");
    CHECK(body("---\r\na: b\r\n...\r\nBody") == "Body");
    CHECK(body("\xEF\xBB\xBF\n<!-- c -->\n---\na: b\n--- \nBody") == "Body");
    CHECK(body("---\n---\nBody") == "Body");
    CHECK(body("{\"a\": \"b\"}\nBody") == "\nBody");
}

TEST_CASE("read_front_matter: prose is none") {
    for (const char* text : {"Director: Ann Lee\nYear: 1999\n\nBody",
                             "---\n\nA rule and then prose: with a colon.\n\n---\n\nmore",
                             "note: this is prose\nand so is this sentence.\n", "rating: 8\n\nBody",
                             "---\nprose\n", "{sic} prose", "Prose"}) {
        CAPTURE(text);
        CHECK(read(text).body == 0);
        CHECK(read(text).document.metadata.empty());
        CHECK(read(text).warnings.empty());
    }
}

TEST_CASE("read_front_matter: of broken metadata the plain lines are taken, and the line is named") {
    const Result yaml = read("---\ndate: 2021\ntitle: A: B\nlist: [a, b\n---\nBody");
    CHECK(fields("---\ndate: 2021\ntitle: A: B\nlist: [a, b\n---\nBody") == "date=2021;title=A: B;");
    REQUIRE(yaml.warnings.size() == 1);
    CHECK(yaml.warnings[0].starts_with("broken-front-matter: r.md:3: the front matter is no YAML"));
    const Result toml = read("+++\na = 1\ntitle = \"B\nc = 2\n+++\n");
    REQUIRE(toml.warnings.size() == 1);
    CHECK(toml.warnings[0].starts_with("broken-front-matter: r.md:3: "));
    CHECK(toml.document.metadata.size() == 3);
    const Result json = read(";;;\n{\"a\": 1,\n\"b\" 2}\n;;;\n");
    REQUIRE(json.warnings.size() == 1);
    CHECK(json.warnings[0].starts_with("broken-front-matter: r.md:3: the front matter is no JSON"));
}

TEST_CASE("read_front_matter: of a key that is given twice the first value stays") {
    const Result result = read("---\na: 1\nb: 2\na: 3\n---\n");
    CHECK(result.document.metadata.size() == 2);
    CHECK(result.warnings ==
          std::vector<std::string>{
              "duplicate-key: r.md:4: the key 'a' is given twice; its first value was taken"});
    CHECK(fields("{\"a\": 1, \"a\": 2}\n") == "a=1;");
}

TEST_CASE("read_front_matter: metadata without an end stops at the first blank line") {
    const Result result = read("---\ntitle: A\nrating: 4\n\nBody");
    CHECK(result.body == 23);
    CHECK(result.warnings ==
          std::vector<std::string>{
              "unclosed-front-matter: r.md:1: the front matter has no '---' at its end; it was "
              "taken to end before line 4"});
}

TEST_CASE("read_front_matter: aliases stand for nothing, and depth has a limit") {
    std::string laughs = "---\na0: &a0 lol\n";
    for (int i = 1; i < 40; ++i)
        laughs += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) +
                  ", *a" + std::to_string(i - 1) + "]\n";
    CHECK(read(laughs + "---\n").document.metadata.size() == 1);
    for (const char* part : {"[", "{", "- ", "? ", "{\"a\":["}) {
        CAPTURE(part);
        std::string deep;
        for (int i = 0; i < 50000; ++i)
            deep += part;
        CHECK_NOTHROW(read("---\na: b\nc: " + deep + "\n---\n"));
        CHECK_NOTHROW(read("+++\na = " + deep + "\n+++\n"));
        CHECK_NOTHROW(read(";;;\n{\"a\":" + deep + "\n;;;\n"));
    }
}

TEST_CASE("read_front_matter: a rule alone may close keys in small letters") {
    const std::string hexo = "title: Salt Road\ntags:\n- film\nrating: 8\n---\nIt rained.\n";
    CHECK(fields(hexo).find("rating=8;") != std::string::npos);
    CHECK(body(hexo) == "It rained.\n");
    CHECK(body("title: Salt Road\npublished_date: 2021-05-02\n___\n\nIt rained.\n") == "\nIt rained.\n");
    CHECK(fields("Note: this is prose\nand: so is this\n---\n").empty());
}

TEST_CASE("read_front_matter: fields parted by rules of four end where the text begins") {
    const std::string kirby =
        "Title: Salt Road\n\n----\n\nRating: 4\n\n----\n\nText: It rained.\n\nAll day.\n";
    CHECK(fields(kirby) == "Title=Salt Road;Rating=4;");
    CHECK(body(kirby) == " It rained.\n\nAll day.\n");
}
