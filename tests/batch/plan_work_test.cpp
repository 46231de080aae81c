// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/plan_work.hpp"
#include "batch/prune.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

constexpr std::int64_t day_ns = 86'400'000'000'000;

ExaminedReview review(const std::string& slug, const std::string& text, const std::string& item = "") {
    ExaminedReview review{.item = item, .slug = slug, .language = "en"};
    review.fingerprint = {
        .text = text, .facts = slug, .said = text, .delivery = "d", .settings = "bitrate: 96\n"};
    return review;
}

/// A site, what a batch remembers of it, and its nights.
struct Site {
    std::map<std::string, std::vector<ExaminedReview>> files;
    std::map<std::string, int> version;  ///< of each file: by it its stamp and bytes are known
    BatchState state;
    std::string environment = "e", today = "2026-03-01";
    bool force = false, retries = true;
    std::set<std::string> folders;  ///< of episodes

    SourceFiles sources() const {
        SourceFiles found;
        found.roots = {"/site"};
        for (const auto& [path, reviews] : files)
            found.files[path] = {10, 3 * day_ns, 1 + version_of(path)};
        return found;
    }
    int version_of(const std::string& path) const { return version.contains(path) ? version.at(path) : 0; }

    WorkContext context() const {
        WorkContext context{environment, today, force, retries, {"/site"}};
        for (const auto& [path, file] : state)
            if (!files.contains(path)) context.vanished.insert(path);
        context.is_free = [this](const auto& slug, const auto&) { return !folders.contains(slug); };
        context.is_there = [this](const auto& slug) { return folders.contains(slug); };
        return context;
    }

    WorkPlan plan() {
        std::map<std::string, ExaminedFile> examined;
        for (const std::string& path : files_to_examine(state, sources(), context())) {
            const std::string sha256 = path + std::to_string(version_of(path));
            const bool as_before = known_digest(state, path, context()) == sha256;
            examined[path] = {sha256, as_before, "", as_before ? std::vector<ExaminedReview>() : files[path]};
        }
        return plan_work(state, sources(), examined, context());
    }

    /// A night in which all is rendered.
    WorkPlan night() {
        WorkPlan plan = this->plan();
        state = plan.state;
        for (const WorkOrder& order : plan.orders) {
            EpisodeRecord& episode = *find_episode(state.at(order.path), order.item);
            episode.status = EpisodeStatus::rendered;
            episode.reason.clear();
            for (const ExaminedReview& one : files.at(order.path))
                if (one.item == order.item) episode.fingerprint = one.fingerprint;
            folders.insert(episode.slug);
        }
        return plan;
    }

    void edit(const std::string& path, std::vector<ExaminedReview> reviews) {
        files[path] = std::move(reviews);
        ++version[path];
    }
    const EpisodeRecord& episode(const std::string& path) const { return state.at(path).episodes.at(0); }
};

std::vector<std::string> reasons(const WorkPlan& plan) {
    std::vector<std::string> all;
    for (const WorkOrder& order : plan.orders)
        all.push_back(order.path + ": " + order.reason);
    return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("plan: what is new is rendered, what is not changed is not even looked into") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}, {"/site/b.md", {review("b", "two")}}};
    CHECK(reasons(site.night()) == Lines{"/site/a.md: never rendered", "/site/b.md: never rendered"});
    CHECK(files_to_examine(site.state, site.sources(), site.context()).empty());
    const WorkPlan again = site.night();
    CHECK(again.orders.empty());
    CHECK(again.unchanged == 2);
    CHECK_FALSE(again.is_changed);
}

TEST_CASE("plan: an edited review keeps slug, guid and date whatever becomes of its title") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}};
    site.night();
    const EpisodeRecord before = site.episode("/site/a.md");
    CHECK(before.published == "1970-01-04");  // it states none: when the file was written
    auto edited = review("another-title", "other words");
    edited.published = "2026-02-02";
    site.edit("/site/a.md", {edited});
    CHECK(reasons(site.night()) == Lines{"/site/a.md: review changed"});
    CHECK(site.episode("/site/a.md").slug == before.slug);
    CHECK(site.episode("/site/a.md").guid == before.guid);
    CHECK(site.episode("/site/a.md").published == before.published);
}

TEST_CASE("plan: a file that is only touched, or only changed where nobody hears it, is not rendered") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}};
    site.night();
    site.edit("/site/a.md", {review("a", "one")});
    const WorkPlan plan = site.night();
    CHECK(plan.orders.empty());
    CHECK(plan.is_changed);
}

TEST_CASE("plan: two reviews of the same film have a folder each, in the order of their files") {
    Site site;
    site.folders = {"film-2"};  // the user's
    site.files = {{"/site/a.md", {review("film", "one")}},
                  {"/site/b.md", {review("film", "two")}},
                  {"/site/c.md", {review("film", "one")}}};
    site.night();
    CHECK(site.episode("/site/a.md").slug == "film");
    CHECK(site.episode("/site/b.md").slug == "film-3");
    CHECK(site.episode("/site/c.md").slug == "film-4");
    CHECK(site.episode("/site/a.md").guid != site.episode("/site/c.md").guid);
}

TEST_CASE("plan: names are the same wherever it is planned, and a guid is a UUID") {
    Site one, other;
    one.files = {{"/site/a.md", {review("film", "one")}}};
    other.files = {{"/elsewhere/x.md", {review("film", "one")}}};
    const std::string guid = one.plan().state.at("/site/a.md").episodes[0].guid;
    CHECK(guid == other.plan().state.at("/elsewhere/x.md").episodes[0].guid);
    REQUIRE(guid.size() == 36);
    CHECK(guid[14] == '8');
    CHECK(std::string("89ab").find(guid[19]) != std::string::npos);
}

TEST_CASE("plan: a renamed file is the same review, and is not rendered again") {
    Site site;
    site.files = {{"/site/a.md", {review("film", "one")}}, {"/site/b.md", {review("film", "two")}}};
    site.night();
    const std::string guid = site.episode("/site/b.md").guid;
    site.files.erase("/site/b.md");
    site.files["/site/2024/new name.md"] = {review("film", "two")};
    const WorkPlan plan = site.night();
    CHECK(plan.orders.empty());
    REQUIRE(plan.renamed.size() == 1);
    CHECK(plan.renamed[0].from == "/site/b.md");
    CHECK(site.episode("/site/2024/new name.md").guid == guid);
    CHECK_FALSE(site.state.contains("/site/b.md"));
}

TEST_CASE("plan: the episode of a deleted review stays until it is pruned") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}, {"/site/b.md", {review("b", "two")}}};
    site.night();
    site.files.erase("/site/b.md");
    CHECK(site.night().gone == Lines{"b"});
    CHECK(site.night().gone == Lines{"b"});
    CHECK(prune(site.state, site.sources(), site.context()) == Lines{"b"});
    CHECK_FALSE(site.state.contains("/site/b.md"));
    CHECK(site.state.contains("/site/a.md"));
}

TEST_CASE("plan: one that comes back is as it was") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}, {"/site/b.md", {review("b", "two")}}};
    site.night();
    site.files.erase("/site/b.md");
    site.night();
    site.files["/site/b.md"] = {review("b", "two")};
    const WorkPlan plan = site.night();
    CHECK(plan.gone.empty());
    CHECK(plan.orders.empty());
}

TEST_CASE("plan: nothing is pruned of a folder that is empty, for it may not be mounted, nor of others") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}};
    site.night();
    site.files.clear();
    site.night();
    CHECK(prune(site.state, site.sources(), site.context()).empty());
    CHECK(site.state.contains("/site/a.md"));
}

TEST_CASE("plan: what was not finished is gone on with, for the reason that it had") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}};
    site.night();
    site.edit("/site/a.md", {review("a", "other words")});
    site.state = site.plan().state;  // the run was killed after it had written this
    CHECK(files_to_examine(site.state, site.sources(), site.context()).empty());
    CHECK(reasons(site.night()) == Lines{"/site/a.md: review changed"});
    CHECK(site.night().orders.empty());
}

TEST_CASE("plan: what failed is tried again, and its last good episode is known still") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}};
    site.night();
    site.edit("/site/a.md", {review("a", "other words")});
    site.state = site.plan().state;
    site.state.at("/site/a.md").episodes[0].status = EpisodeStatus::failed;
    CHECK(reasons(site.plan()) == Lines{"/site/a.md: failed last time"});
    // Put back to the words that the episode was made of, there is nothing to do.
    site.edit("/site/a.md", {review("a", "one")});
    CHECK(site.night().orders.empty());
    CHECK(site.night().orders.empty());
}

TEST_CASE("plan: an episode whose folder is missing is rendered, and all where they are forced to be") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}, {"/site/b.md", {review("b", "two")}}};
    site.night();
    site.folders.erase("a");
    CHECK(reasons(site.plan()) == Lines{"/site/a.md: the episode is missing"});
    site.force = true;
    CHECK(reasons(site.plan()) == Lines{"/site/a.md: the episode is missing", "/site/b.md: forced"});
}

TEST_CASE("plan: where the environment changes, all are looked into and those rendered that it touches") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}, {"/site/b.md", {review("b", "two")}}};
    site.night();
    site.environment = "another lexicon";
    site.files["/site/b.md"][0].fingerprint.lexicon = {{"two", "/tuː/"}};
    CHECK(files_to_examine(site.state, site.sources(), site.context()).size() == 2);
    CHECK(reasons(site.night()) == Lines{"/site/b.md: lexicon: 'two' changed"});
    CHECK(files_to_examine(site.state, site.sources(), site.context()).empty());
}

TEST_CASE("plan: drafts wait, and what is in the future waits for its day") {
    Site site;
    auto draft = review("d", "draft"), early = review("e", "early");
    draft.withheld = "draft: true";
    early.published = "2026-03-02";
    site.files = {{"/site/d.md", {draft}}, {"/site/e.md", {early}}};
    CHECK(site.night().orders.empty());
    CHECK(site.night().withheld == 2);
    CHECK(files_to_examine(site.state, site.sources(), site.context()).empty());
    site.today = "2026-03-02";
    CHECK(reasons(site.night()) == Lines{"/site/e.md: never rendered"});
}

TEST_CASE("plan: a review that cannot be read stops no other of its file, and is tried again") {
    Site site;
    auto broken = review("", "", "2");
    broken.error = "feed.xml item 2: has no words";
    site.files = {{"/site/feed.xml", {review("one", "one", "1"), broken, review("three", "three", "3")}}};
    const WorkPlan plan = site.night();
    CHECK(plan.orders.size() == 2);
    REQUIRE(plan.failures.size() == 1);
    CHECK(plan.failures[0].error == "feed.xml item 2: has no words");
    CHECK(files_to_examine(site.state, site.sources(), site.context()) == Lines{"/site/feed.xml"});
}

TEST_CASE("plan: without retries, what failed is left alone until it changes") {
    Site site;
    auto broken = review("", "", "2");
    broken.error = "feed.xml item 2: has no words";
    site.files = {{"/site/a.md", {review("a", "one")}},
                  {"/site/feed.xml", {review("b", "two", "1"), broken}}};
    site.night();
    site.edit("/site/a.md", {review("a", "other words")});
    site.state = site.plan().state;
    site.state.at("/site/a.md").episodes[0].status = EpisodeStatus::failed;
    site.retries = false;
    CHECK(files_to_examine(site.state, site.sources(), site.context()).empty());
    WorkPlan plan = site.plan();
    CHECK(plan.orders.empty());
    CHECK(plan.failures.empty());
    CHECK(plan.unchanged == 1);
    CHECK(plan.state.at("/site/a.md").episodes[0].status == EpisodeStatus::failed);
    site.edit("/site/a.md", {review("a", "more words")});
    site.edit("/site/feed.xml", {review("b", "two", "1"), review("c", "three", "2")});
    CHECK(reasons(site.plan()) == Lines{"/site/a.md: failed last time", "/site/feed.xml: never rendered"});
}

TEST_CASE("plan: a file that cannot be read any more keeps its episode") {
    Site site;
    site.files = {{"/site/a.md", {review("a", "one")}}};
    site.night();
    const WorkPlan plan =
        plan_work(site.state, site.sources(), {{"/site/a.md", {"", false, "/site/a.md: is empty", {}}}},
                  site.context());
    CHECK(plan.orders.empty());
    CHECK(plan.gone.empty());
    CHECK(plan.failures.size() == 1);
    CHECK(plan.state.at("/site/a.md").episodes[0].slug == "a");
}

TEST_CASE("plan: items of a feed are known by their ids, or by their words where the ids changed") {
    Site site;
    site.files = {{"/site/feed.xml", {review("film", "one", "id-1"), review("film", "two", "id-2")}}};
    site.night();
    site.edit("/site/feed.xml", {review("film", "two", "new-2"), review("film", "one, edited", "id-1")});
    const WorkPlan plan = site.night();
    CHECK(reasons(plan) == Lines{"/site/feed.xml: review changed"});
    CHECK(plan.gone.empty());
    CHECK(site.state.at("/site/feed.xml").episodes.size() == 2);
}

TEST_CASE("plan: items with one id are told apart") {
    CHECK(unique_items({"film", "book", "film", "film"}) == Lines{"film", "book", "film#2", "film#3"});
    CHECK(unique_items({"", ""}) == Lines{"", "#2"});
}
