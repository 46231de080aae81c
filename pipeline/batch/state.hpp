// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"
#include "batch/fingerprint.hpp"
#include "batch/source_files.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What became of an episode. pending: it was never tried, or the run ended before; failed: its last render,
/// an earlier episode stays where it was.
enum class EpisodeStatus { pending, rendered, failed };

/// A review and its episode, for all time: slug, guid and date stay whatever becomes of the text.
struct EpisodeRecord {
    std::string item;       ///< which review of its file (ReadReview::item); empty where there is but one
    std::string slug;       ///< name of the episode's folder
    std::string guid;       ///< a UUID
    std::string published;  ///< ISO 8601, as known when the review was first seen
    std::string language;   ///< BCP 47; empty where it is not known
    EpisodeStatus status = EpisodeStatus::pending;
    std::string reason;       ///< why it is to be rendered, while it is pending
    bool is_gone = false;     ///< there is no such review any more; the episode stays until it is pruned
    Fingerprint fingerprint;  ///< of the episode that lies in the folder; empty where there is none
    std::string error;        ///< why its last render failed
};

/// What is known of a source file.
struct FileRecord {
    FileStamp stamp;
    std::string sha256;       ///< of its bytes
    std::string environment;  ///< digest of all else that the reading depended on
    std::string error;        ///< why it, or a review in it, could not be read
    std::string wait_until;   ///< ISO date on which a review in it is no longer in the future; empty for none
    int withheld = 0;         ///< reviews in it that are drafts or in the future
    std::vector<EpisodeRecord> episodes;
};

/// What an output folder remembers between runs: its source files by their absolute paths.
using BatchState = std::map<std::string, FileRecord>;

/// The places of what a batch keeps beside its episodes, all in `<output>/.reviewcast`.
struct BatchFolder {
    explicit BatchFolder(const std::filesystem::path& output_folder);
    std::filesystem::path output, home, state, staging, runs, history;
};

/// Reads the state, with what journals add to it; empty where there is none yet. A last line that a killed
/// process left half written is passed over. Throws ExternalError where the state was made by a later version
/// or is damaged.
[[nodiscard]] BatchState read_state(const BatchFolder& folder);

/// Writes the state, whole or not at all, and removes the journals: it holds what they say.
void write_state(const BatchFolder& folder, const BatchState& state);

/// Writes a state as it was read, where journals add to it, so that no journal is older than what is planned
/// from it: killed between writing what it planned and removing a journal, a run would else leave a journal
/// that says that an edited review is rendered. Nothing where there are no journals.
void fold_journals(const BatchFolder& folder, const BatchState& state);

/// What a run has done so far, for the case that it is killed: a line for each episode, at once.
class Journal {
  public:
    /// `name` parts the journals of runs side by side: "2-of-8"; empty for the only one.
    Journal(const BatchFolder& folder, const std::string& name);
    /// Throws ExternalError.
    void add(const std::string& path, const EpisodeRecord& episode);

  private:
    std::filesystem::path path_;
    Descriptor file_;
};

}  // namespace reviewcast
