// SPDX-License-Identifier: GPL-3.0-or-later
// A test of the source text: the arrows between the folders and who may include which library.
#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path pipeline = fs::path(REVIEWCAST_TESTS).parent_path() / "pipeline";

/// The folders in the order in which a review passes through them; the program itself is last.
const std::vector<std::string> flow{"base",   "document", "review",  "script", "prosody",
                                    "speech", "sound",    "episode", "batch",  "cover",
                                    "book",   "site",     "serve",   "program"};

/// Start of a foreign header and the one folder that includes it; libavutil comes with two of FFmpeg's
/// libraries.
const std::multimap<std::string, std::string> owners{
    {"unicode/", "base"},      {"toml++/", "base"},        {"nettle/", "base"},
    {"nlohmann/", "base"},     {"fmt/", "base"},           {"cld2/", "review"},
    {"libxml/", "base"},       {"cmark-gfm", "document"},  {"yaml-cpp/", "document"},
    {"hunspell/", "script"},   {"espeak-ng/", "speech"},   {"flite/", "speech"},
    {"kiss_fft", "speech"},    {"sndfile.h", "speech"},    {"ebur128.h", "sound"},
    {"sndfile.h", "sound"},    {"mpg123.h", "episode"},    {"lame/", "episode"},
    {"libavutil/", "episode"}, {"libavcodec/", "episode"}, {"libavformat/", "episode"},
    {"taglib/", "episode"},    {"sqlite3.h", "batch"},     {"pango/", "cover"},
    {"turbojpeg.h", "cover"},  {"zip.h", "book"},          {"microhttpd.h", "serve"},
    {"CLI/", "program"}};

/// Headers of the operating system.
const std::set<std::string> system_headers{
    "fcntl.h",     "poll.h",     "unistd.h",     "sys/file.h",     "sys/prctl.h",   "sys/stat.h",
    "sys/types.h", "sys/wait.h", "sys/socket.h", "sys/resource.h", "sys/mman.h",    "netinet/in.h",
    "arpa/inet.h", "dlfcn.h",    "sys/pidfd.h",  "sys/ioctl.h",    "sys/inotify.h", "malloc.h"};

struct Include {
    std::string file, folder, header;
    bool foreign = false;
};

std::vector<Include> all_includes() {
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(pipeline)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
        const fs::path file = fs::relative(entry.path(), pipeline);
        const std::string folder = file.has_parent_path() ? file.begin()->string() : "program";
        std::ifstream stream(entry.path());
        for (std::string line; std::getline(stream, line);) {
            if (!line.starts_with("#include ")) continue;
            const auto end = line.find_first_of(">\"", 10);
            found.push_back({file, folder, line.substr(10, end - 10), line[9] == '<'});
        }
    }
    return found;
}

std::size_t place(const std::string& folder) {
    return static_cast<std::size_t>(std::ranges::find(flow, folder) - flow.begin());
}

bool is_standard(const std::string& header) {
    return header.find('.') == std::string::npos;
}

}  // namespace

TEST_CASE("layers: a file includes only its own folder and those before it in the flow") {
    const auto includes = all_includes();
    CHECK(includes.size() > 100);
    for (const auto& include : includes) {
        if (include.foreign) continue;
        CAPTURE(include.file);
        CAPTURE(include.header);
        const auto slash = include.header.find('/');
        const std::string target = slash == std::string::npos ? "program" : include.header.substr(0, slash);
        REQUIRE(place(target) < flow.size());
        CHECK(place(target) <= place(include.folder));
    }
}

TEST_CASE("layers: a foreign header is included by its owner alone, and only in .cpp files but for base's "
          "two windows") {
    const std::set<std::string> windows{"base/json.hpp", "base/format.hpp"};
    for (const auto& include : all_includes()) {
        if (!include.foreign || is_standard(include.header) || system_headers.contains(include.header))
            continue;
        CAPTURE(include.file);
        CAPTURE(include.header);
        const bool owned = std::ranges::any_of(owners, [&](const auto& owner) {
            return include.header.starts_with(owner.first) && include.folder == owner.second;
        });
        CHECK(owned);
        const bool in_source = fs::path(include.file).extension() == ".cpp";
        CHECK((in_source || windows.contains(include.file)));
    }
}

TEST_CASE("layers: every folder of the pipeline has its place in the flow") {
    for (const auto& entry : fs::directory_iterator(pipeline))
        if (entry.is_directory()) CHECK(place(entry.path().filename()) < flow.size());
}

TEST_CASE("layers: no two headers define a type of the same name: the linker would take one for the other") {
    std::map<std::string, std::string> defined_in;
    for (const auto& entry : fs::recursive_directory_iterator(pipeline)) {
        if (entry.path().extension() != ".hpp") continue;
        std::ifstream stream(entry.path());
        for (std::string line; std::getline(stream, line);) {
            std::istringstream words(line);
            std::string kind, name;
            words >> kind >> name;
            if (name == "class") words >> name;
            const bool defines = kind == "struct" || kind == "class" || kind == "enum";
            if (!defines || !line.starts_with(kind) || line.ends_with(';'))
                continue;  // nested types may share
            CAPTURE(name);
            CAPTURE(entry.path().string());
            CHECK(defined_in.emplace(name, entry.path()).second);
        }
    }
    CHECK(defined_in.size() > 50);
}
