// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

/// A site of short reviews and its output folder.
struct Site {
    ScratchFolder folder;

    Site() { fs::create_directories(folder / "site"); }

    void write(const std::string& name, const std::string& words, const std::string& more = "") const {
        write_file(folder / "site" / name,
                   "---\ntitle: " + words + "\n" + more + "---\n" + words + " is fine.\n");
    }
    [[nodiscard]] fs::path out(const std::string& name = "") const { return folder.path() / "out" / name; }

    [[nodiscard]] Outcome batch(std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"batch", folder / "site", "-o", out().string(), "--plain"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_reviewcast(arguments);
    }
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("batch: renders a site once, and then only what changed, saying why") {
    const Site site;
    site.write("a.md", "Alpha");
    site.write("b.md", "Beta");
    site.write("c.md", "Gamma");
    const Outcome first = site.batch({"--jobs", "2"});
    CHECK(first.exit_code == 0);
    CHECK(contains(first.out, (site.out("alpha")).string() + "\n"));
    CHECK(contains(first.err, "beta: rendered in "));
    CHECK(contains(first.err, "(never rendered)"));
    CHECK(contains(first.err, "3 rendered, 0 failed, 0 unchanged"));
    CHECK(run_reviewcast({"verify", site.out("alpha")}).exit_code == 0);

    const auto before = snapshot(site.out("alpha"));
    site.write("b.md", "Beta the second");
    fs::rename(site.folder / "site/c.md", site.folder / "site/z.md");
    CHECK(site.batch({"--dry-run"}).out ==
          "beta: review changed (" + (site.folder / "site/b.md").string() + ")\n");
    const Outcome second = site.batch();
    CHECK(second.exit_code == 0);
    CHECK(second.out == site.out("beta").string() + "\n");
    CHECK(contains(second.err, "1 rendered, 0 failed, 2 unchanged"));
    CHECK(snapshot(site.out("alpha")) == before);
    CHECK(contains(snapshot(site.out("beta"))["report.json"], "\"title\": \"Beta the second\""));

    CHECK(contains(site.batch({"--dry-run", "--bitrate", "64"}).out, "alpha: bitrate changed: 96 → 64"));
    CHECK(contains(site.batch({"--dry-run", "--voice", "british-woman"}).out,
                   "alpha: voice changed: american-man → british-woman"));
    CHECK(contains(site.batch({"--dry-run", "--force"}).out, "alpha: forced"));
    const Outcome third = site.batch();
    CHECK(third.out.empty());
    CHECK(contains(third.err, "0 rendered, 0 failed, 3 unchanged"));
}

TEST_CASE("batch: an entry of a lexicon renders those again whose words it touches, and names the word") {
    const Site site;
    site.write("a.md", "Alpha");
    site.write("b.md", "Beta by Zorblat");
    REQUIRE(site.batch().exit_code == 0);
    write_file(site.folder / "site.pls",
               "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" "
               "alphabet=\"ipa\" xml:lang=\"en\"><lexeme><grapheme>Zorblat</grapheme>"
               "<alias>zor blah</alias></lexeme></lexicon>");
    const std::vector<std::string> with_lexicon{"--lexicon", site.folder / "site.pls", "--dry-run"};
    const Outcome outcome = site.batch(with_lexicon);
    CHECK(outcome.out == "beta: lexicon: 'Zorblat' changed (" + (site.folder / "site/b.md").string() + ")\n");
    CHECK(contains(outcome.err, "1 to render, 1 unchanged"));
}

TEST_CASE("batch: a dry run leaves no trace") {
    const Site site;
    site.write("a.md", "Alpha");
    CHECK(contains(site.batch({"--dry-run"}).out, "alpha: never rendered"));
    CHECK_FALSE(fs::exists(site.out()));
}

TEST_CASE("batch: one bad review stops no other, and is tried again") {
    const Site site;
    site.write("a.md", "Alpha");
    write_file(site.folder / "site/b.md", "");
    const Outcome outcome = site.batch();
    CHECK(outcome.exit_code == 3);
    CHECK(contains(outcome.err, "b.md: is empty"));
    CHECK(fs::exists(site.out("alpha")));
    CHECK(site.batch().exit_code == 3);
    site.write("b.md", "Beta");
    CHECK(site.batch().exit_code == 0);
    CHECK(fs::exists(site.out("beta")));
}

TEST_CASE("batch: a render beyond its time is one failure; the last good episode stays") {
    const Site site;
    site.write("a.md", "Alpha");
    REQUIRE(site.batch().exit_code == 0);
    const auto before = snapshot(site.out("alpha"));
    std::string words;
    for (int i = 0; i < 20000; ++i)
        words += "A sentence that takes its time to be spoken aloud. ";
    site.write("a.md", words);
    const Outcome outcome = site.batch({"--timeout", "3"});
    CHECK(outcome.exit_code == 1);
    CHECK(contains(outcome.err, "took longer than 3 s"));
    CHECK(snapshot(site.out("alpha")) == before);
    CHECK(fs::is_empty(site.out(".reviewcast/staging")));
    site.write("a.md", "Alpha");
    CHECK(site.batch().exit_code == 0);
}

TEST_CASE("batch: drafts and the future wait; the deleted stay until pruned") {
    const Site site;
    site.write("a.md", "Alpha");
    site.write("b.md", "Beta");
    site.write("d.md", "Delta", "draft: true\n");
    site.write("e.md", "Epsilon", "date: 2090-01-01\n");
    const Outcome outcome = site.batch();
    CHECK(outcome.exit_code == 0);
    CHECK(contains(outcome.err, "2 rendered, 0 failed, 0 unchanged, 2 withheld"));
    fs::remove(site.folder / "site/b.md");
    CHECK(contains(site.batch().err, "1 unchanged, 2 withheld, 1 gone, 0 pruned"));
    CHECK(fs::exists(site.out("beta")));
    CHECK(contains(site.batch({"--prune"}).err, "1 pruned"));
    CHECK_FALSE(fs::exists(site.out("beta")));
    CHECK(fs::exists(site.out("alpha")));
}

TEST_CASE("batch: a feed gives an episode a review, and two of one film are two") {
    const Site site;
    write_file(site.folder / "feed.xml",
               "<rss version=\"2.0\"><channel><title>S</title>"
               "<item><guid>1</guid><title>Film</title><description>It is a fine film.</description></item>"
               "<item><guid>2</guid><title>Film</title><description>It is a bad film.</description></item>"
               "</channel></rss>");
    const auto batch = [&] {
        return run_reviewcast({"batch", site.folder / "feed.xml", "-o", site.out().string(), "--plain"});
    };
    CHECK(batch().exit_code == 0);
    CHECK(fs::exists(site.out("film/film.mp3")));
    CHECK(fs::exists(site.out("film-2/film-2.mp3")));
    CHECK(contains(batch().err, "2 unchanged"));
}

TEST_CASE("batch: sources come as a list, with patterns; what happens, as JSON and as a report") {
    const Site site;
    site.write("a.md", "Alpha");
    site.write("b.txt", "Beta");
    site.write("c.md", "Gamma");
    const Outcome outcome =
        run_reviewcast({"batch", "-", "-o", site.out().string(), "--plain", "--include", "*.md", "--exclude",
                        "c.*", "--json", "--report", site.folder / "report.xml"},
                       (site.folder / "site").string() + "\n");
    CHECK(outcome.exit_code == 0);
    CHECK(contains(outcome.out, R"({"event":"rendered","slug":"alpha",)"));
    CHECK(contains(outcome.out, R"("rendered":1,)"));
    CHECK(contains(outcome.out, R"("event":"summary"})"));
    CHECK(contains(snapshot(site.folder.path())["report.xml"], "tests=\"1\" failures=\"0\""));
    const Outcome history =
        run_reviewcast({"history", site.out().string(), "--picture", site.folder / "history.svg"});
    CHECK(history.exit_code == 0);
    CHECK(contains(history.out, "rendered  failed  unchanged"));
    CHECK(contains(snapshot(site.folder.path())["history.svg"], "<svg "));
}

TEST_CASE("batch: shards share the work, and a run of the whole finds it done") {
    const Site site;
    for (const char* name : {"Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"})
        site.write(std::string(name) + ".md", name);
    std::size_t rendered = 0;
    for (const char* shard : {"1/2", "2/2"}) {
        const Outcome outcome = site.batch({"--shard", shard});
        CHECK(outcome.exit_code == 0);
        rendered += static_cast<std::size_t>(std::count(outcome.out.begin(), outcome.out.end(), '\n'));
    }
    CHECK(rendered == 6);
    const Outcome gathered = site.batch();
    CHECK(gathered.exit_code == 0);
    CHECK(contains(gathered.err, "0 rendered, 0 failed, 6 unchanged"));
    CHECK(contains(run_reviewcast({"history", site.out().string()}).out, "1-of-2"));
    CHECK(contains(site.batch().err, "6 unchanged"));
}

TEST_CASE("batch: --plan renders nothing, and what it notes is what shards render") {
    const Site site;
    for (const char* name : {"Alpha", "Beta", "Gamma"})
        site.write(std::string(name) + ".md", name);
    const Outcome plan = site.batch({"--plan"});
    CHECK(plan.exit_code == 0);
    CHECK(contains(plan.out, "alpha: never rendered"));
    CHECK_FALSE(fs::exists(site.out("alpha")));
    for (const char* shard : {"1/2", "2/2"})
        CHECK(site.batch({"--shard", shard}).exit_code == 0);
    CHECK(fs::exists(site.out(".reviewcast/journal-1-of-2")));
    CHECK(contains(site.batch().err, "0 rendered, 0 failed, 3 unchanged"));
    CHECK_FALSE(fs::exists(site.out(".reviewcast/journal-1-of-2")));
}

TEST_CASE("batch: the user's own folder is never replaced") {
    const Site site;
    site.write("a.md", "Alpha");
    fs::create_directories(site.out("alpha"));
    write_file(site.out("alpha/mine.txt"), "mine");
    CHECK(site.batch().exit_code == 0);
    CHECK(snapshot(site.out("alpha")).at("mine.txt") == "mine");
    CHECK(fs::exists(site.out("alpha-2/alpha-2.mp3")));
}

TEST_CASE("batch: a lost memory is found again in the episodes") {
    const Site site;
    site.write("a.md", "Alpha");
    REQUIRE(site.batch().exit_code == 0);
    const auto before = snapshot(site.out("alpha"));
    fs::remove_all(site.out(".reviewcast"));
    REQUIRE(site.batch().exit_code == 0);
    CHECK(snapshot(site.out("alpha")) == before);
    CHECK_FALSE(fs::exists(site.out("alpha-2")));
}

TEST_CASE("batch: what cannot be is refused") {
    const Site site;
    site.write("a.md", "Alpha");
    struct Row {
        std::vector<std::string> arguments;
        int exit_code;
        const char* message;
    };
    for (const Row& row :
         {Row{{"--title", "One"}, 2, "--title, --date and --item name one review"},
          Row{{"--report", "x.csv"}, 2, "ends neither in .json nor in .xml"},
          Row{{"--shard", "3/2"}, 2, "is not of the form K/N"},
          Row{{"--shard", "1/2", "--prune"}, 2, "--prune is for the run that gathers the shards"},
          Row{{"--shard", "1/2", "--plan"}, 2, "--plan is for the run before the shards"},
          Row{{"--watch", "--prune"}, 2, "--watch cannot stand with --dry-run, --plan, --prune"},
          Row{{"--voice", "nobody"}, 2, "unknown voice 'nobody'"},
          Row{{"/nowhere/at/all"}, 3, "/nowhere/at/all: No such file or directory"}}) {
        const Outcome outcome = site.batch(row.arguments);
        CAPTURE(row.message);
        CHECK(outcome.exit_code == row.exit_code);
        CHECK(contains(outcome.err, row.message));
    }
    CHECK(run_reviewcast({"history", site.folder / "site"}).exit_code == 1);
}
