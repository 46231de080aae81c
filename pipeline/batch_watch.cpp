// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_watch.hpp"

#include "batch_environment.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// Editors write aside and rename, and a checkout writes many files.
constexpr std::chrono::milliseconds settled{400};
/// Who never stops writing does not keep the others waiting.
constexpr std::chrono::seconds longest{10};
constexpr std::chrono::seconds patience{1};

std::string absolute_name(const fs::path& path) {
    std::string text = fs::absolute(path).lexically_normal().string();
    while (text.size() > 1 && text.back() == '/')
        text.pop_back();
    return text;
}

}  // namespace

SourceWatch::SourceWatch(const BatchOptions& options, const std::vector<fs::path>& lexicons)
    : sources_(options.sources), patterns_(options.patterns), output_(options.output), day_(local_date()) {
    for (const fs::path& lexicon : lexicons)
        files_.push_back(absolute_name(lexicon));
    if (!options.review.frame.empty()) files_.push_back(absolute_name(options.review.frame));
    for (const std::string& source : sources_)
        roots_.push_back(absolute_name(source));
    look();
}

/// A folder that is made while the others are looked through is found by looking again.
void SourceWatch::look() {
    std::set<std::string> watched;
    for (std::size_t known = 0; watched.empty() || watched.size() > known;) {
        known = watched.size();
        std::vector<std::string> folders = find_source_files(sources_, patterns_, output_).folders;
        for (const auto* list : {&roots_, &files_})
            for (const std::string& path : *list)
                folders.push_back(fs::path(path).parent_path());
        for (const std::string& folder : folders)
            if (watched.insert(folder).second) watch_.add(folder);
    }
    folders_ = watched.size();
}

bool SourceWatch::concerns(const FolderChange& change) const {
    return change.path.empty() || std::ranges::find(files_, change.path) != files_.end() ||
           (change.path != absolute_name(output_) &&
            concerns_sources(change.path, change.is_folder, roots_, patterns_));
}

bool SourceWatch::wait() {
    std::optional<Clock::time_point> first;
    for (auto last = Clock::now(); !was_interrupted();) {
        const auto changes = watch_.hear(first ? settled : patience);
        const auto now = Clock::now();
        if (std::ranges::any_of(changes, [&](const auto& change) { return concerns(change); })) {
            last = now;
            if (!first) first = now;
        }
        const bool is_new_day = day_ != local_date();
        if (!is_new_day && (!first || (now - last < settled && now - *first < longest))) continue;
        day_ = local_date();
        look();
        return true;
    }
    return false;
}

}  // namespace reviewcast
