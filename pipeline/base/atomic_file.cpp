// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace reviewcast {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view file_mark = ".partial-";
constexpr std::string_view folder_mark = ".staged-";

fs::path parent_of(const fs::path& target) {
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

void sync_path(const fs::path& path) {
    const Descriptor handle{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (handle.get() < 0 || ::fsync(handle.get()) != 0) throw system_error("writing " + path.string(), errno);
}

mode_t allowed_by_umask(mode_t mode) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return mode & ~mask;
}

/// Has the system begin to write a file, so that those that are synchronised one after the other are written
/// side by side. What goes wrong, synchronising tells.
void begin_writing(const fs::path& path) {
    const Descriptor handle{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    std::ignore = ::sync_file_range(handle.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
}

/// The files first, then the folders that name them, so that a power cut leaves no name without its bytes.
void sync_tree(const fs::path& folder) {
    for (const auto synchronise : {begin_writing, sync_path})
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file()) synchronise(entry.path());
    sync_path(folder);
}

/// Swaps or moves the staged folder into place; what was there before is then at `staged`.
void put_in_place(const fs::path& staged, const fs::path& target) {
    if (::renameat2(AT_FDCWD, staged.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return;
    if (errno == ENOENT) {
        if (::rename(staged.c_str(), target.c_str()) == 0) return;
        throw system_error("putting " + target.string() + " in place", errno);
    }
    if (errno != EINVAL && errno != ENOSYS)
        throw system_error("putting " + target.string() + " in place", errno);
    // Network file systems cannot exchange: the old folder steps aside, for an instant there is none.
    const fs::path aside = staged.string() + ".old";
    if (::rename(target.c_str(), aside.c_str()) != 0)
        throw system_error("replacing " + target.string(), errno);
    if (::rename(staged.c_str(), target.c_str()) != 0) {
        const int error = errno;
        ::rename(aside.c_str(), target.c_str());
        throw system_error("putting " + target.string() + " in place", error);
    }
    fs::rename(aside, staged);
}

void make_folders(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw ExternalError("making the folder " + folder.string() + ": " + error.message());
}

/// A new folder `prefix`.staged-… with a lock on it. Another process may take it for abandoned before it is
/// locked; then there is nothing in it yet, and the next name is tried.
std::pair<fs::path, Descriptor> make_locked_folder(const fs::path& prefix) {
    for (int attempt = 0; attempt < 100; ++attempt) {
        std::string name = prefix.string() + std::string(folder_mark) + "XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            throw system_error("writing into " + parent_of(prefix).string(), errno);
        Descriptor lock{::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
        if (lock.get() >= 0 && ::flock(lock.get(), LOCK_EX | LOCK_NB) == 0 && fs::exists(name))
            return {name, std::move(lock)};
    }
    throw ExternalError("locking a folder in " + parent_of(prefix).string() + ": other processes remove it");
}

}  // namespace

AtomicFile::AtomicFile(fs::path target) : target_(std::move(target)) {
    std::string name =
        (parent_of(target_) / ("." + target_.filename().string() + std::string(file_mark) + "XXXXXX"));
    const Descriptor file{::mkostemp(name.data(), O_CLOEXEC)};
    if (file.get() < 0) throw system_error("writing " + target_.string(), errno);
    staged_ = name;
}

AtomicFile::~AtomicFile() {
    std::error_code ignored;  // nothing more can be done for a file that was not wanted
    if (!staged_.empty()) fs::remove(staged_, ignored);
}

void AtomicFile::commit() {
    if (::chmod(staged_.c_str(), allowed_by_umask(0666)) != 0)
        throw system_error("writing " + target_.string(), errno);
    sync_path(staged_);
    if (::rename(staged_.c_str(), target_.c_str()) != 0)
        throw system_error("writing " + target_.string(), errno);
    staged_.clear();
    sync_path(parent_of(target_));
}

void write_file_atomically(const fs::path& target, std::string_view bytes) {
    AtomicFile staged(target);
    {
        const std::string doing = "writing " + target.string();
        const Descriptor file{::open(staged.staged().c_str(), O_WRONLY | O_CLOEXEC)};
        if (file.get() < 0) throw system_error(doing, errno);
        write_all(file.get(), bytes, doing);
    }
    staged.commit();
}

void remove_partial_files(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (const std::string name = entry.path().filename().string();
            name.starts_with('.') && name.find(file_mark) != std::string::npos)
            fs::remove(entry.path(), ignored);
}

void remove_abandoned(const fs::path& staging) {
    std::error_code error;
    fs::directory_iterator entries(staging, error);
    if (error) throw ExternalError("reading the folder " + staging.string() + ": " + error.message());
    for (const auto& entry : entries) {
        if (entry.path().filename().string().find(folder_mark) == std::string::npos || !entry.is_directory())
            continue;
        const Descriptor handle{::open(entry.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
        std::error_code ignored;  // another process may be removing the same folder
        if (handle.get() >= 0 && ::flock(handle.get(), LOCK_EX | LOCK_NB) == 0)
            fs::remove_all(entry.path(), ignored);
    }
}

StagedFolder::StagedFolder(fs::path target, fs::path staging) : target_(std::move(target)) {
    if (staging.empty()) staging = parent_of(target_);
    make_folders(parent_of(target_));
    make_folders(staging);
    if (fs::exists(fs::symlink_status(target_)) && !fs::is_directory(fs::symlink_status(target_)))
        throw ExternalError(target_.string() + ": is in the way; a folder is to stand there");
    remove_abandoned(staging);
    std::tie(staged_, lock_) = make_locked_folder(staging / ("." + target_.filename().string()));
}

StagedFolder::~StagedFolder() {
    std::error_code ignored;  // what stays is removed by the next run
    if (!staged_.empty()) fs::remove_all(staged_, ignored);
}

void StagedFolder::commit() {
    if (::chmod(staged_.c_str(), allowed_by_umask(0777)) != 0)
        throw system_error("writing " + target_.string(), errno);
    sync_tree(staged_);
    put_in_place(staged_, target_);
    sync_path(parent_of(target_));
}

}  // namespace reviewcast
