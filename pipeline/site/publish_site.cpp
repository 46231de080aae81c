// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/publish_site.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/side_by_side.hpp"
#include "base/version.hpp"
#include "batch/run_lock.hpp"
#include "cover/artwork.hpp"
#include "cover/cover.hpp"
#include "episode/report.hpp"
#include "site/assets.hpp"
#include "site/complete_show.hpp"
#include "site/episode_folders.hpp"
#include "site/feed.hpp"
#include "site/index_page.hpp"
#include "site/page.hpp"
#include "site/page_files.hpp"
#include "site/site_state.hpp"
#include "site/write_journal.hpp"

#include <algorithm>
#include <optional>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t artwork_limit_bytes = 32u << 20;
constexpr std::chrono::seconds page_limit{600};

/// A run of publish over one folder.
class Publisher {
  public:
    Publisher(const SiteOrder& order, const WarningSink& warn)
        : order_(order), warn_(warn), show_(order.show), batch_(order.episodes),
          site_(order.episodes / "_site"), state_file_(batch_.home / "site.json"),
          journal_(batch_.home / "site.writing") {}

    PublishedSite run() {
        const auto folders = episode_folders(order_.episodes);
        const RunLock lock(batch_, std::nullopt);
        before_ = read_site_state(state_file_);
        take_journal();
        if (folders.empty() && before_.pages.empty())
            throw UsageError(format("{}: holds no episodes", order_.episodes.string()));
        if (show_.title.empty()) show_.title = show_of_tags(folders);
        if (show_.title.empty())
            throw UsageError(
                "the show needs a title: --title, or title in the table [publish] of reviewcast.toml");
        const std::string artwork = check_own_artwork();
        fs::create_directories(site_ / "assets");
        write_assets();
        make_pages(folders);
        write_site(artwork);
        retire();
        result_.folder = site_;
        result_.episodes = now_.pages.size();
        return result_;
    }

  private:
    /// What a run that was killed has written, or begun.
    void take_journal() {
        std::set<fs::path> begun;
        for (const std::string& name : journal_.read()) {
            before_.files.insert(name);
            begun.insert((site_ / name).parent_path());
        }
        for (const fs::path& folder : begun)
            remove_partial_files(folder);
    }

    /// The bytes of the user's own picture; empty where there is none.
    std::string check_own_artwork() {
        if (show_.artwork.empty()) return "";
        std::string bytes = read_file(show_.artwork, artwork_limit_bytes);
        artwork_ending_ = check_artwork(bytes, show_.artwork.string()).ending;
        return bytes;
    }

    bool write(const std::string& name, std::string_view bytes) {
        now_.files.insert(name);
        if (!before_.files.contains(name)) journal_.add(name);
        return write_if_changed(site_ / name, bytes);
    }

    void write_assets() {
        const AssetNames names = asset_names();
        write(names.style, style_css);
        write(names.player, player_js);
        write(names.search, search_js);
    }

    const PageWords& words_of(const std::string& language) {
        const auto found = words_.find(language);
        if (found != words_.end()) return found->second;
        return words_.emplace(language, read_page_words(order_.voices_folder, language)).first->second;
    }

    /// Digest of what goes into a page beside its episode.
    std::string environment_of(const PageWords& words) const {
        std::string all = format("{}\n{}\n{}\n{}\n{}/{}/{}\n{}\n{}\n", show_.has_books, program_version,
                                 show_.title, show_.base_url, show_.colour.red, show_.colour.green,
                                 show_.colour.blue, asset_names().style, asset_names().player);
        for (const auto& [name, text] : words.texts)
            all += name + "\n" + text + "\n";
        return sha256_hex(all).substr(0, 32);
    }

    /// Whether an episode's page is as it would be made again.
    bool is_current(const PublishedPage& page, const FileStamp& report) {
        const fs::path folder = site_ / page.entry.slug;
        return page.report == report && page.environment == environment(page.entry.language) &&
               fs::exists(folder / "index.html") &&
               std::ranges::all_of(page.entry.files(),
                                   [&](const SiteFile& file) { return fs::exists(folder / file.name); });
    }

    const std::string& environment(const std::string& language) {
        auto& digest = environments_[language];
        if (digest.empty()) digest = environment_of(words_of(language));
        return digest;
    }

    void make_pages(const std::vector<fs::path>& folders) {
        std::vector<fs::path> tasks;
        for (const fs::path& folder : folders) {
            const std::string slug = folder.filename().string();
            const auto known = before_.pages.find(slug);
            if (known != before_.pages.end() && is_current(known->second, stamp_of(folder / report_name)))
                now_.pages.insert(*known);
            else
                tasks.push_back(folder);
        }
        std::size_t done = 0;
        run_side_by_side({.count = tasks.size(),
                          .jobs = order_.jobs,
                          .most_a_worker = 16,
                          .limit = page_limit,
                          .work = [&](std::size_t task, const SayLine& say) { say(make_page(tasks[task])); },
                          .heard = [&](std::size_t task, std::string_view line) { take(tasks[task], line); },
                          .ended =
                              [&](std::size_t task, const std::string& death) {
                                  if (!death.empty()) fail(tasks[task], death);
                                  order_.progress(++done, tasks.size());
                              },
                          .goes_on = order_.goes_on});
        if (!order_.goes_on()) throw ExternalError("interrupted");
        for (const auto& [slug, page] : before_.pages)
            result_.gone += !now_.pages.contains(slug);
    }

    /// In a worker: the page's entry, or why there is none, as one line.
    std::string make_page(const fs::path& folder) {
        try {
            const FileStamp report = stamp_of(folder / report_name);
            const RenderedEpisode episode = read_rendered_episode(folder);
            const auto known = before_.pages.find(episode.slug);
            const std::string guid = known == before_.pages.end() ? "" : known->second.entry.guid;
            const SiteEntry entry =
                make_page_files(show_, episode, guid, words_of(episode.language), site_, journal_);
            return Json{{"report", {report.size_bytes, report.modified_ns, report.changed_ns}},
                        {"entry", to_json(entry)}}
                .dump(-1, ' ', false, Json::error_handler_t::replace);
        } catch (const Error& error) {
            return Json{{"error", error_chain(error)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
        }
    }

    void take(const fs::path& folder, std::string_view line) {
        const Json said = Json::parse(line);
        if (said.contains("error")) return fail(folder, said["error"].get<std::string>());
        SiteEntry entry = site_entry_from_json(said["entry"]);
        const Json& stamp = said["report"];
        const std::string slug = entry.slug;
        const std::string& digest = environment(entry.language);
        now_.pages[slug] = {
            {stamp[0].get<std::int64_t>(), stamp[1].get<std::int64_t>(), stamp[2].get<std::int64_t>()},
            digest,
            std::move(entry)};
        ++result_.made;
    }

    /// The page that was published before stays.
    void fail(const fs::path& folder, const std::string& why) {
        result_.failed.push_back(why.starts_with(folder.string()) ? why
                                                                  : format("{}: {}", folder.string(), why));
        const auto known = before_.pages.find(folder.filename().string());
        if (known != before_.pages.end()) now_.pages.insert(*known);
    }

    std::string write_artwork(const std::string& own) {
        const auto key =
            own.empty()
                ? sha256_hex(format("{}\n{}\n{}\n{}\n{}/{}/{}", program_version, show_.title, show_.author,
                                    show_.language, show_.colour.red, show_.colour.green, show_.colour.blue))
                : sha256_hex(own);
        const std::string name = format("artwork-{}.{}", key.substr(0, 12), artwork_ending_);
        if (!own.empty() || !fs::exists(site_ / name))
            write(name, own.empty() ? draw_show_art(show_.title, show_.author, show_.language,
                                                    colours_on(show_.colour), cover_pixels)
                                    : own);
        now_.files.insert(name);
        return name;
    }

    void write_site(const std::string& own_artwork) {
        std::vector<SiteEntry> entries;
        for (const auto& [slug, page] : now_.pages)
            entries.push_back(page.entry);
        std::ranges::sort(entries, is_newer);
        show_ = complete_show(show_, entries, [&](const std::string& language) -> const PageWords& {
            return words_of(language);
        });
        const IndexLinks links{.artwork = write_artwork(own_artwork), .has_feed = !show_.base_url.empty()};
        // From the last page to the first: what a page names is there.
        if (links.has_feed)
            for (std::size_t page = feed_pages(entries.size()); page-- > 0;)
                write(feed_name(page), feed_page(show_, entries, page, links.artwork));
        else
            warn_({"no-feed", "no address is given (--base-url), so that there is no feed.xml: pages alone"});
        result_.has_feed = links.has_feed;
        warn_of_undated(entries);
        write(std::string(search_index_name), search_index(entries));
        for (std::size_t page = index_pages(entries.size()); page-- > 0;)
            write(index_name(page), index_page(show_, entries, page, links, words_of(show_.language)));
    }

    void warn_of_undated(const std::vector<SiteEntry>& entries) {
        const auto undated = std::ranges::count_if(
            entries, [](const auto& entry) { return rfc2822_date(entry.date).empty(); });
        if (undated > 0 && result_.has_feed)
            warn_({"no-date",
                   format("{} of {} episodes have no date and come last; directories want one of each",
                          undated, entries.size())});
    }

    /// Remembers what is there now, and removes what nothing has named since the run before.
    void retire() {
        for (const auto& [slug, page] : now_.pages) {
            now_.files.insert(slug + "/index.html");
            for (const SiteFile& file : page.entry.files())
                now_.files.insert(slug + "/" + file.name);
        }
        for (const std::string& file : before_.files)
            if (!now_.files.contains(file)) now_.retired.insert(file);
        std::set<std::string> removed;
        for (const std::string& file : now_.retired)
            if (before_.retired.contains(file)) removed.insert(file);
        for (const std::string& file : removed)
            now_.retired.erase(file);
        now_.files.insert(now_.retired.begin(), now_.retired.end());
        write_site_state(state_file_, now_);
        journal_.clear();
        for (const std::string& file : removed) {
            std::error_code ignored;
            fs::remove(site_ / file, ignored);
            fs::remove((site_ / file).parent_path(), ignored);  // where it was the last of its folder
        }
    }

    const SiteOrder& order_;
    const WarningSink& warn_;
    Show show_;
    BatchFolder batch_;
    fs::path site_, state_file_;
    WriteJournal journal_;
    SiteState before_, now_;
    std::map<std::string, PageWords> words_;
    std::map<std::string, std::string> environments_;
    std::string artwork_ending_ = "jpg";
    PublishedSite result_;
};

}  // namespace

PublishedSite publish_site(const SiteOrder& order, const WarningSink& warn) {
    return Publisher(order, warn).run();
}

}  // namespace reviewcast
