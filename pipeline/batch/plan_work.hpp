// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/state.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace reviewcast {

/// A review as a worker found it, or why there is none.
struct ExaminedReview {
    std::string item;       ///< ReadReview::item, as unique_items gives it
    std::string slug;       ///< the one that it would like
    std::string published;  ///< ISO 8601; empty where it is not stated
    std::string language;   ///< BCP 47
    std::string withheld;   ///< why it is not to be published: "draft: true"; empty where it is
    std::string error;      ///< why it cannot be read
    Fingerprint fingerprint;
};

/// What a worker found in a file.
struct ExaminedFile {
    std::string sha256;
    bool is_as_before = false;  ///< neither bytes nor environment changed, so nothing else was looked at
    std::string error;          ///< why it cannot be read as a whole
    std::vector<ExaminedReview> reviews;
};

/// What the decisions depend on beside the files.
struct WorkContext {
    std::string environment;         ///< digest of all that reading depends on but the files
    std::string today;               ///< ISO date: later ones are in the future
    bool force = false;              ///< everything is rendered
    bool retries = true;             ///< what failed last time is tried again though nothing has changed
    std::vector<std::string> roots;  ///< absolute paths of the sources that could be read to their end
    std::set<std::string> vanished;  ///< files of the state that are no more
    /// Whether the name of a folder may be given to a new episode with that guid: there is no such folder, or
    /// it holds that very episode.
    std::function<bool(const std::string& slug, const std::string& guid)> is_free;
    /// Whether an episode lies in the folder.
    std::function<bool(const std::string& slug)> is_there;
};

/// An episode to render: the record of that item of that file.
struct WorkOrder {
    std::string path;
    std::string item;
    std::string reason;
};

/// A review that cannot be read.
struct WorkFailure {
    std::string path;
    std::string item;
    std::string error;
};

/// A review that is known under a new file name.
struct RenamedReview {
    std::string slug, from, to;
};

/// What a run has to do, and what is known before it begins.
struct WorkPlan {
    BatchState state;
    std::vector<WorkOrder> orders;  ///< in the order of paths and places in the file
    std::vector<WorkFailure> failures;
    std::vector<RenamedReview> renamed;
    std::size_t unchanged = 0, withheld = 0;
    std::vector<std::string> gone;  ///< slugs of episodes whose reviews are no more
    bool is_changed = false;        ///< whether the state is another than before
};

/// The items of a file, those with an id that another has told apart by a number: "film", "film#2".
[[nodiscard]] std::vector<std::string> unique_items(std::vector<std::string> items);

/// The digest of a file's bytes by which it is known to be as it was; nothing where it has to be read
/// whatever its bytes.
[[nodiscard]] std::optional<std::string> known_digest(const BatchState& state, const std::string& path,
                                                      const WorkContext& context);

/// The files that have to be looked into: new or touched ones, all where the environment changed, and those
/// that could not be read or whose reviews waited for a day that has come.
[[nodiscard]] std::vector<std::string> files_to_examine(const BatchState& state, const SourceFiles& sources,
                                                        const WorkContext& context);

/// Decides which review is which and what is to be rendered. A review keeps its record while its file keeps
/// its name and its item its id; of a file that is no more, the one with the same text takes it over. New
/// ones get a slug that no other has, "film-2", and a guid made of the slug and the text, so that the same
/// sources give the same names on any machine.
[[nodiscard]] WorkPlan plan_work(BatchState state, const SourceFiles& sources,
                                 std::map<std::string, ExaminedFile> examined, const WorkContext& context);

/// The record of an item of a file; nothing where there is none.
[[nodiscard]] EpisodeRecord* find_episode(FileRecord& file, const std::string& item);

}  // namespace reviewcast
