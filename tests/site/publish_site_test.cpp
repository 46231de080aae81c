// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/publish_site.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/xml.hpp"
#include "cover/jpeg.hpp"
#include "episode/decode.hpp"
#include "episode/id3.hpp"
#include "episode/sound_tags.hpp"
#include "site/hand_made_site.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <map>

using namespace reviewcast;
namespace fs = std::filesystem;

namespace {

/// A folder of episodes and its site.
struct Site {
    hand_made::Folder folder;
    Show show{.title = "Late Reviews", .colour = {0x1b, 0x3a, 0x4b}, .base_url = "https://example.org/pod"};
    std::vector<std::string> warnings;

    Site() {
        hand_made::publish_episode(folder.path(), "alpha", "Alpha");
        hand_made::publish_episode(folder.path(), "beta", hand_made::hostile, "2024-04-01");
    }
    PublishedSite publish() {
        return publish_site({.episodes = folder.path(), .show = show, .voices_folder = REVIEWCAST_VOICES},
                            [&](const Warning& warning) { warnings.push_back(warning.code); });
    }
    fs::path site() const { return folder / "_site"; }
    std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(site()))
            if (entry.is_regular_file())
                found[fs::relative(entry.path(), site()).string()] = read_file(entry.path(), 1u << 30);
        return found;
    }
    /// The one file of an episode whose name ends so.
    fs::path file(const std::string& slug, const std::string& start, const std::string& end) const {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(site() / slug))
            if (const std::string name = entry.path().filename();
                name.starts_with(start) && name.ends_with(end))
                found.push_back(entry.path());
        REQUIRE(found.size() == 1);
        return found[0];
    }
};

/// Every file of the site that the feed's first page names.
std::vector<fs::path> named_by_feed(const Site& site) {
    const std::string feed = read_file(site.site() / "feed.xml", 1u << 30);
    const std::string base = "https://example.org/pod/";
    std::vector<fs::path> named;
    for (auto at = feed.find(base); at != std::string::npos; at = feed.find(base, at + 1)) {
        const auto end = feed.find_first_of("\"<", at);
        named.push_back(site.site() / feed.substr(at + base.size(), end - at - base.size()));
    }
    return named;
}

std::string refusal(Site& site) {
    try {
        (void)site.publish();
    } catch (const UsageError& error) {
        return error.what();
    }
    return "none";
}

}  // namespace

TEST_CASE("publish_site: everything that the feed names is there, newest first") {
    Site site;
    const PublishedSite published = site.publish();
    CHECK(published.episodes == 2);
    CHECK(published.made == 2);
    CHECK(published.failed.empty());
    CHECK(published.has_feed);
    CHECK(named_by_feed(site).size() > 12);
    for (const fs::path& path : named_by_feed(site)) {
        CAPTURE(path);
        CHECK(fs::exists(path));
    }
    const XmlNode feed = parse_xml(read_file(site.site() / "feed.xml", 1u << 20), "feed.xml");
    std::vector<std::string> titles;
    for (const XmlNode& node : feed.children[0].children)
        if (node.name == "item") titles.push_back(node.children[0].text);
    CHECK(titles.size() == 2);
    CHECK(titles[1] == "Alpha");
}

TEST_CASE("publish_site: the MP3 carries its cover and is otherwise as it was") {
    Site site;
    (void)site.publish();
    const fs::path before = site.folder / "alpha" / "alpha.mp3";
    const fs::path after = site.file("alpha", "alpha-", ".mp3");
    const std::string old_bytes = read_file(before, 1u << 30), bytes = read_file(after, 1u << 30);
    CHECK(bytes.substr(id3_size(bytes)) == old_bytes.substr(id3_size(old_bytes)));
    const std::string picture = read_file(site.file("alpha", "thumbnail-", ".jpg"), 1u << 30);
    CHECK(bytes.find(picture) != std::string::npos);
    CHECK(read_tags(after).title == read_tags(before).title);
    CHECK(read_tags(after).lyrics == read_tags(before).lyrics);
    CHECK(read_audio_facts(after).chapters == read_audio_facts(before).chapters);
    CHECK(read_jpeg_info(read_file(site.file("alpha", "cover-", ".jpg"), 1u << 30)).width == 3000);
}

TEST_CASE("publish_site: further encodings carry the cover too, and page and feed offer them") {
    Site site;
    hand_made::publish_episode(site.folder.path(), "gamma", hand_made::hostile, "2024-05-01",
                               {SoundFormat::flac, SoundFormat::m4a, SoundFormat::opus});
    REQUIRE(site.publish().failed.empty());
    const std::string page = site.files().at("gamma/index.html"), feed = site.files().at("feed.xml");
    const std::string title = read_tags(site.file("gamma", "gamma-", ".mp3")).title;
    for (const auto& [ending, type] :
         {std::pair{".flac", "audio/flac"}, {".m4a", "audio/mp4"}, {".opus", "audio/ogg; codecs=opus"}}) {
        CAPTURE(ending);
        const fs::path file = site.file("gamma", "gamma-", ending);
        const std::string name = file.filename();
        CHECK(read_sound_tags(file).title == title);
        CHECK(read_audio_facts(file).chapters.size() == 3);
        CHECK(decode_audio(file).size() > 0);
        CHECK(fs::file_size(file) >
              fs::file_size(site.folder / "gamma" / ("gamma" + std::string(ending))) + 1000);
        CHECK(page.find("<a href=\"" + name + "\" download>") != std::string::npos);
        CHECK(feed.find("<podcast:alternateEnclosure type=\"" + std::string(type) + "\" length=\"" +
                        std::to_string(fs::file_size(file)) +
                        "\"><podcast:source uri=\"https://example.org/pod/gamma/" + name + "\"/>") !=
              std::string::npos);
    }
    const auto opus = page.find("type=\"audio/ogg; codecs=opus\">"), mp3 = page.find("type=\"audio/mpeg\">");
    CHECK(opus < mp3);
    CHECK(mp3 != std::string::npos);
    CHECK(page.find("type=\"audio/flac\"") == std::string::npos);
}

TEST_CASE("publish_site: what a killed run wrote and nothing names is removed two runs later, what it did "
          "not stays") {
    Site site;
    (void)site.publish();
    const auto before = site.files();
    const fs::path folder = site.site() / "alpha";
    for (const char* name : {"alpha-0123456789ab.mp3", ".alpha-0123456789ac.mp3.partial-x", "mine.txt"})
        std::ofstream(folder / name) << "bytes";
    std::ofstream(site.folder / ".reviewcast" / "site.writing")
        << "\"alpha/alpha-0123456789ab.mp3\"\n\"alpha/alpha-0123456789ac.mp3\"\n\"alpha/mi";
    (void)site.publish();
    CHECK_FALSE(fs::exists(folder / ".alpha-0123456789ac.mp3.partial-x"));
    CHECK_FALSE(fs::exists(site.folder / ".reviewcast" / "site.writing"));
    (void)site.publish();
    CHECK_FALSE(fs::exists(folder / "alpha-0123456789ab.mp3"));
    CHECK(fs::remove(folder / "mine.txt"));
    CHECK(site.files() == before);
}

TEST_CASE("publish_site: a file that somebody removed is made again") {
    Site site;
    (void)site.publish();
    const auto before = site.files();
    fs::remove(site.file("alpha", "alpha-", ".mp3"));
    CHECK(site.publish().made == 1);
    CHECK(site.files() == before);
}

TEST_CASE("publish_site: the same episodes give the same bytes, and are not made twice") {
    Site first, second;
    (void)first.publish();
    (void)second.publish();
    const auto files = first.files();
    CHECK(second.files() == files);
    CHECK(first.publish().made == 0);
    CHECK(first.files() == files);
}

TEST_CASE("publish_site: a changed episode alone is made again; what it replaced goes one run later") {
    Site site;
    (void)site.publish();
    const auto before = site.files();
    const fs::path old_mp3 = site.file("alpha", "alpha-", ".mp3");
    const auto guid_at = before.at("feed.xml").find("<guid");
    fs::remove_all(site.folder / "alpha");
    hand_made::publish_episode(site.folder.path(), "alpha", "Alpha once more");
    CHECK(site.publish().made == 1);
    const auto after = site.files();
    CHECK(fs::exists(old_mp3));
    CHECK(after.at("feed.xml").find("Alpha once more") != std::string::npos);
    CHECK(after.at("feed.xml").find(before.at("feed.xml").substr(guid_at, 80)) != std::string::npos);
    CHECK(after.at("beta/index.html") == before.at("beta/index.html"));
    // At the root no name is new: pages of the index and of the feed that do not list it stay as they were.
    for (const auto& [name, bytes] : after)
        if (name.find('/') == std::string::npos) CHECK(before.contains(name));
    CHECK(site.publish().made == 0);
    CHECK_FALSE(fs::exists(old_mp3));
    for (const fs::path& path : named_by_feed(site))
        CHECK(fs::exists(path));
}

TEST_CASE("publish_site: an episode that is gone leaves the feed at once, its files one run later; others' "
          "files stay") {
    Site site;
    (void)site.publish();
    std::ofstream(site.site() / "CNAME") << "example.org\n";
    fs::remove_all(site.folder / "beta");
    CHECK(site.publish().gone == 1);
    CHECK(site.files().at("feed.xml").find("/beta/") == std::string::npos);
    CHECK(fs::exists(site.site() / "beta" / "index.html"));
    (void)site.publish();
    CHECK_FALSE(fs::exists(site.site() / "beta"));
    CHECK(fs::exists(site.site() / "CNAME"));
}

TEST_CASE("publish_site: a guid stays when the show moves") {
    Site site;
    (void)site.publish();
    const std::string before = site.files().at("feed.xml");
    site.show.base_url = "https://example.net";
    CHECK(site.publish().made == 2);
    const auto guid = before.substr(before.find("<guid"), 80);
    CHECK(site.files().at("feed.xml").find(guid) != std::string::npos);
    CHECK(site.files().at("feed.xml").find("example.org") == std::string::npos);
}

TEST_CASE("publish_site: a damaged episode fails for itself, and its page stays") {
    Site site;
    (void)site.publish();
    const std::string page = site.files().at("beta/index.html");
    std::ofstream(site.folder / "beta" / "report.json") << "{}";
    hand_made::publish_episode(site.folder.path(), "gamma", "Gamma");
    fs::remove(site.folder / "gamma" / "transcript.json");
    const PublishedSite published = site.publish();
    REQUIRE(published.failed.size() == 2);
    CHECK(published.failed[0].find("beta/report.json: cannot be understood") != std::string::npos);
    CHECK(published.failed[1].find("gamma: was made by an earlier version; render it again") !=
          std::string::npos);
    CHECK(published.episodes == 2);
    CHECK(site.files().at("beta/index.html") == page);
    CHECK(site.files().at("feed.xml").find("/beta/") != std::string::npos);
}

TEST_CASE("publish_site: a report that names places outside its folder is refused") {
    Site site;
    const std::string report = read_file(site.folder / "alpha" / "report.json", 1u << 20);
    for (const auto& [name, value] :
         {std::pair("/files/1/sha256", "../../../../tmp/x"), std::pair("/slug", "../beta")}) {
        Json json = Json::parse(report);
        json[Json::json_pointer(name)] = value;
        std::ofstream(site.folder / "alpha" / "report.json") << to_text(json);
        const PublishedSite published = site.publish();
        REQUIRE(published.failed.size() == 1);
        CHECK(published.failed[0].find("alpha/report.json: ") != std::string::npos);
    }
}

TEST_CASE("publish_site: without an address there are pages and no feed, and it says so") {
    Site site;
    site.show.base_url.clear();
    CHECK_FALSE(site.publish().has_feed);
    CHECK_FALSE(fs::exists(site.site() / "feed.xml"));
    CHECK(fs::exists(site.site() / "alpha" / "index.html"));
    CHECK(site.warnings == std::vector<std::string>{"no-feed"});
}

TEST_CASE("publish_site: the show's name is that of the tags where none is given; no episodes, no site") {
    Site site;
    site.show.title.clear();
    (void)site.publish();
    CHECK(site.files().at("feed.xml").find("<title>Desert Radio</title>") != std::string::npos);
    const hand_made::Folder empty;
    const auto publish = [&](const fs::path& folder) {
        return publish_site({.episodes = folder, .show = site.show, .voices_folder = REVIEWCAST_VOICES},
                            hand_made::no_warnings);
    };
    CHECK_THROWS_WITH_AS((void)publish(empty.path()), doctest::Contains("holds no episodes"), UsageError);
    CHECK_THROWS_WITH_AS((void)publish(empty / "none"), doctest::Contains("is no folder"), UsageError);
    CHECK_FALSE(fs::exists(empty / "_site"));
}

TEST_CASE("publish_site: artwork that directories do not take is refused, and nothing changes") {
    Site site;
    (void)site.publish();
    const auto before = site.files();
    site.show.artwork = site.folder / "art.jpg";
    std::ofstream(site.show.artwork) << "GIF89a";
    CHECK(refusal(site).find("is neither JPEG nor PNG") != std::string::npos);
    CHECK(site.files() == before);
}

TEST_CASE("add_picture: what is no tag gets none") {
    CHECK_THROWS_AS((void)add_picture("", "jpeg"), ExternalError);
    CHECK_THROWS_AS((void)add_picture("ID3\3", "jpeg"), ExternalError);
    CHECK(id3_size("ID3") == 0);
}
