// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side_by_side.hpp"
#include "batch/plan_work.hpp"
#include "narrate_review.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// What the worker processes of a batch know.
struct WorkerSetup {
    Setup setup;  ///< warn and progress are the worker's own
    EpisodeFileOptions files;
    std::shared_ptr<const SoundDesign> sounds;   ///< by `files`
    std::string settings;                        ///< BatchEnvironment::settings
    std::map<std::string, std::string> engines;  ///< BatchEnvironment::engines
};

/// In a worker: looks into a file. `known`: the digest of its bytes as they were last time, where nothing
/// else has changed since. Throws UsageError where no file could be read.
[[nodiscard]] ExaminedFile examine_file(const std::string& path, const std::optional<std::string>& known,
                                        const WorkerSetup& setup);

/// An episode to render.
struct EpisodeTask {
    std::string path, item, guid;
    EpisodePlace place;
};

/// In a worker: renders episodes one after the other; a file that holds several is read once.
class EpisodeRenderer {
  public:
    explicit EpisodeRenderer(WorkerSetup setup) : setup_(std::move(setup)) {}
    /// The fingerprint of what was rendered. Throws what the stages throw.
    [[nodiscard]] Fingerprint render(const EpisodeTask& task, const WarningSink& warn,
                                     const std::function<void(const char*, double)>& progress);

  private:
    void read(const std::string& path);

    WorkerSetup setup_;
    std::string path_;  ///< of the file that was read last
    std::vector<ReadReview> reviews_;
    std::vector<std::string> items_;
    std::vector<Warning> warnings_;
};

[[nodiscard]] Json to_json(const ExaminedFile& file);
[[nodiscard]] ExaminedFile examined_file_from_json(const Json& json);

}  // namespace reviewcast
