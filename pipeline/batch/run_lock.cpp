// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/run_lock.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

/// The workers of a run that was killed a moment ago end with it, but not in the same instant.
constexpr std::chrono::seconds patience{1};
constexpr std::chrono::milliseconds between{20};

std::string holder_of(int file) {
    std::array<char, 32> bytes{};
    const auto got = ::pread(file, bytes.data(), bytes.size() - 1, 0);
    const std::string number(bytes.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    return number.empty() || number.find_first_not_of("0123456789") != std::string::npos
               ? ""
               : format(" (process {})", number);
}

Descriptor lock(const fs::path& path, int kind) {
    const std::string doing = "locking " + path.string();
    Descriptor file{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)};
    if (file.get() < 0) throw system_error(doing, errno);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(file.get(), kind | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK) throw system_error(doing, errno);
        if (std::chrono::steady_clock::now() >= end)
            throw ExternalError(format("another run is at work in {}{}; one at a time is allowed",
                                       path.parent_path().parent_path().string(), holder_of(file.get())));
        std::this_thread::sleep_for(between);
    }
    if (kind == LOCK_EX && ::ftruncate(file.get(), 0) == 0)
        write_all(file.get(), std::to_string(::getpid()), doing);
    return file;
}

}  // namespace

RunLock::RunLock(const BatchFolder& folder, const std::optional<Shard>& shard) {
    std::error_code error;
    fs::create_directories(folder.staging, error);
    if (!error) fs::create_directories(folder.runs, error);
    if (error) throw ExternalError("making the folder " + folder.home.string() + ": " + error.message());
    whole_ = lock(folder.home / "lock", shard ? LOCK_SH : LOCK_EX);
    if (shard) part_ = lock(folder.home / ("lock-" + to_string(*shard)), LOCK_EX);
}

}  // namespace reviewcast
