// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <csignal>
#include <doctest/doctest.h>
#include <optional>
#include <thread>

using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

/// A site that is watched, and what the watch has said.
class WatchedSite {
  public:
    WatchedSite() {
        fs::create_directories(folder_ / "site");
        fs::create_directories(folder_ / "said");
        write("alpha");
        program_.emplace(std::vector<std::string>{
            "sh", "-c", "exec \"$0\" batch \"$1\" -o \"$2\" --plain --watch --json --lexicon \"$3\" >\"$4\"",
            REVIEWCAST_PROGRAM, folder_ / "site", out(), lexicon("one"), folder_ / "said/events"});
    }

    /// Aside and over it, as many editors do: no run meets half a file.
    void write(const std::string& name, const std::string& words = "It is fine.") const {
        const fs::path aside = site(name).parent_path() / ".4913";
        write_file(aside, "# " + site(name).stem().string() + "\n\n" + words + "\n");
        fs::rename(aside, site(name));
    }
    [[nodiscard]] fs::path site(const std::string& name) const { return folder_ / "site" / (name + ".md"); }
    [[nodiscard]] fs::path out() const { return folder_ / "out"; }
    [[nodiscard]] Program& program() { return *program_; }

    std::string lexicon(const std::string& alias) const {
        const fs::path path = folder_ / "site.pls";
        write_file(path, "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" "
                         "alphabet=\"ipa\" xml:lang=\"en\"><lexeme><grapheme>Zorblat</grapheme><alias>" +
                             alias + "</alias></lexeme></lexicon>");
        return path;
    }

    /// Whether it says that so often in all, within two minutes.
    [[nodiscard]] bool comes_to_say(const std::string& part, std::size_t times) const {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
        while (said(part) < times && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return said(part) == times;
    }
    /// Whether it comes to have rendered an episode so often.
    [[nodiscard]] bool renders(const std::string& slug, std::size_t times) const {
        return comes_to_say("{\"event\":\"rendered\",\"slug\":\"" + slug + "\"", times);
    }
    [[nodiscard]] std::size_t said(const std::string& part) const {
        return count(snapshot(folder_ / "said")["events"], part);
    }

  private:
    ScratchFolder folder_;
    std::optional<Program> program_;
};

}  // namespace

TEST_CASE("batch --watch: renders as files are saved, however they are saved, and ends with a signal") {
    WatchedSite site;
    REQUIRE(site.comes_to_say("{\"event\":\"watching\"", 1));
    REQUIRE(site.renders("alpha", 1));

    // As editors do: a new one over it; the old one aside, and a new one in its place.
    site.write("alpha", "It was renamed.");
    REQUIRE(site.renders("alpha", 2));
    fs::rename(site.site("alpha"), site.site("alpha").string() + "~");
    write_file(site.site("alpha"), "# alpha\n\nZorblat made it again.\n");
    REQUIRE(site.renders("alpha", 3));
    (void)site.lexicon("another");
    REQUIRE(site.renders("alpha", 4));

    // A folder comes, and many files at once, one of which cannot be read.
    fs::create_directories(site.site("new/deep/beta").parent_path());
    site.write("new/deep/beta");
    site.write("gamma");
    write_file(site.site("broken"), "");
    REQUIRE(site.renders("beta", 1));
    REQUIRE(site.renders("gamma", 1));
    REQUIRE(site.comes_to_say("\"event\":\"failed\"", 1));
    site.write("new/deep/beta", "It was written again.");
    REQUIRE(site.renders("beta", 2));
    CHECK(site.said("\"event\":\"failed\"") == 1);  // nothing has changed about it

    const std::vector<std::string> again{"batch", site.site("x").parent_path(), "-o", site.out(), "--plain"};
    const Outcome other = run_reviewcast(again);
    CHECK(other.exit_code == 1);
    CHECK(other.err.find("another run is at work") != std::string::npos);

    ::kill(site.program().pid(), SIGINT);
    CHECK(site.program().wait().exit_code == 0);
    CHECK(fs::is_empty(site.out() / ".reviewcast/staging"));
    fs::remove(site.site("broken"));
    CHECK(run_reviewcast(again).err.find(" 3 unchanged") == std::string::npos);  // without the lexicon
    CHECK(run_reviewcast(again).err.find(" 3 unchanged") != std::string::npos);
}
