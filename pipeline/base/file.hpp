// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace reviewcast {

/// A file descriptor that closes itself; -1 owns nothing.
class Descriptor {
  public:
    explicit Descriptor(int fd = -1) noexcept : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor() { reset(); }
    [[nodiscard]] int get() const noexcept { return fd_; }
    [[nodiscard]] int release() noexcept;
    void reset() noexcept;

  private:
    int fd_;
};

/// Writes all bytes at the descriptor's position. Throws ExternalError "doing: …".
void write_all(int fd, std::string_view bytes, const std::string& doing);

/// Whole content of a regular file, pipe or device. Throws InputError naming the path when it is missing, a
/// directory, unreadable or larger than `limit` bytes.
[[nodiscard]] std::string read_file(const std::filesystem::path& path, std::size_t limit);

/// Standard input to its end; the same limit and errors, named "standard input".
[[nodiscard]] std::string read_standard_input(std::size_t limit);

/// A temporary file without a name: gone when closed, also when the process is killed. It lies in $TMPDIR,
/// else /tmp. Throws ExternalError when none can be made.
[[nodiscard]] Descriptor open_scratch();

/// A file that appears whole or not at all: written beside its place, renamed on commit, removed otherwise.
class AtomicFile {
  public:
    /// Throws ExternalError when the folder is missing or not writable.
    explicit AtomicFile(std::filesystem::path target);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();
    /// Where the bytes go until commit().
    [[nodiscard]] const std::filesystem::path& staged() const noexcept { return staged_; }
    /// Makes the bytes durable and the file visible. Throws ExternalError.
    void commit();

  private:
    std::filesystem::path target_, staged_;
};

/// Writes a file whole or not at all. Throws ExternalError.
void write_file_atomically(const std::filesystem::path& target, std::string_view bytes);

/// A folder that appears whole or not at all. Its files are written into staged(); commit() makes them
/// durable and swaps the folder into its place in one step (renameat2 RENAME_EXCHANGE where the file system
/// has it). Uncommitted, it leaves nothing. What a killed process left is removed by the next StagedFolder
/// beside it.
class StagedFolder {
  public:
    /// Makes the parent folders too. Throws ExternalError when the place cannot be written, or when `target`
    /// exists and is not a folder. `staging` is the folder on the same file system where the files are
    /// written; empty: beside the target.
    explicit StagedFolder(std::filesystem::path target, std::filesystem::path staging = {});
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;
    ~StagedFolder();
    [[nodiscard]] const std::filesystem::path& staged() const noexcept { return staged_; }
    /// Throws ExternalError; the old folder is then still in its place.
    void commit();

  private:
    std::filesystem::path target_, staged_;
    Descriptor lock_;
};

/// Removes what killed processes left of their StagedFolders in a folder; those of living ones stay. Throws
/// ExternalError when the folder cannot be read.
void remove_abandoned(const std::filesystem::path& staging);

/// Removes what killed processes left of their AtomicFiles in a folder, in which no living one may be writing
/// any. What cannot be removed stays.
void remove_partial_files(const std::filesystem::path& folder);

}  // namespace reviewcast
