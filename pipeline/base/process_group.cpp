// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process_group.hpp"

#include "base/error.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace reviewcast {

namespace {

/// In the forked leader: nothing but calls that are safe there.
[[noreturn]] void lead(int life) {
    ::setpgid(0, 0);
    char byte = 0;
    while (::read(life, &byte, 1) < 0 && errno == EINTR) {
    }
    ::kill(-::getpid(), SIGKILL);
    ::_exit(0);
}

}  // namespace

ProcessGroup::ProcessGroup() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error("starting a process group", errno);
    const Descriptor read(ends[0]);
    life_ = Descriptor(ends[1]);
    leader_ = ::fork();
    if (leader_ < 0) throw system_error("starting a process group", errno);
    if (leader_ == 0) {
        life_.reset();
        lead(read.get());
    }
    ::setpgid(leader_, leader_);  // both do it, so that neither has to wait for the other
}

ProcessGroup::~ProcessGroup() {
    kill();
    while (::waitpid(leader_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void ProcessGroup::kill() const noexcept {
    ::kill(-leader_, SIGKILL);
}

}  // namespace reviewcast
