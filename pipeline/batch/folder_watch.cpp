// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/folder_watch.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reviewcast {

namespace {

constexpr std::uint32_t wanted = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
                                 IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr const char* doing = "watching for changes";

/// A link is whole as soon as it is made; another new file is so when its writer closes it.
bool is_link(const std::string& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 && (S_ISLNK(status.st_mode) || status.st_nlink > 1);
}

}  // namespace

FolderWatch::FolderWatch() : inotify_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
    if (inotify_.get() < 0) throw system_error(doing, errno);
}

void FolderWatch::add(const std::string& folder) {
    const int number = ::inotify_add_watch(inotify_.get(), folder.c_str(), wanted);
    if (number >= 0)
        folders_.insert_or_assign(number, folder);
    else if (errno == ENOSPC)
        throw ExternalError(format("watching {}: the system allows no more watched folders than "
                                   "fs.inotify.max_user_watches says",
                                   folder));
    else if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
        throw system_error("watching " + folder, errno);
}

std::vector<FolderChange> FolderWatch::hear(std::chrono::milliseconds patience) {
    std::vector<FolderChange> changes;
    pollfd ready{inotify_.get(), POLLIN, 0};
    if (::poll(&ready, 1, static_cast<int>(patience.count())) < 0 && errno != EINTR)
        throw system_error(doing, errno);
    if ((ready.revents & POLLIN) == 0) return changes;
    std::array<char, 1 << 16> bytes{};
    const auto got = ::read(inotify_.get(), bytes.data(), bytes.size());
    if (got < 0 && errno != EAGAIN && errno != EINTR) throw system_error(doing, errno);
    for (std::size_t at = 0; got > 0 && at < static_cast<std::size_t>(got);) {
        inotify_event event{};
        std::memcpy(&event, bytes.data() + at, sizeof event);
        const char* const name = bytes.data() + at + sizeof event;
        at += sizeof event + event.len;
        const auto folder = folders_.find(event.wd);
        if (folder == folders_.end() || (event.mask & IN_Q_OVERFLOW) != 0) {
            if ((event.mask & IN_Q_OVERFLOW) != 0) changes.push_back({});
            continue;
        }
        const bool is_folder = (event.mask & (IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF)) != 0;
        const std::string path = event.len == 0 ? folder->second : folder->second + "/" + name;
        if ((event.mask & IN_IGNORED) != 0)
            folders_.erase(folder);
        else if ((event.mask & IN_CREATE) == 0 || is_folder || is_link(path))
            changes.push_back({path, is_folder});
    }
    return changes;
}

}  // namespace reviewcast
