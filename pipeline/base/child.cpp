// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace reviewcast {

namespace {

[[noreturn]] void run(const std::function<void()>& work, std::chrono::seconds limit, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1);  // it died before the line above
    std::signal(SIGALRM, SIG_DFL);
    ::alarm(static_cast<unsigned>(limit.count()));
    try {
        work();
    } catch (const std::exception&) {
        ::_exit(1);  // the work reports its own errors; here only that it failed
    }
    ::_exit(0);
}

}  // namespace

ChildEnd describe_end(int status, std::chrono::seconds limit) {
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {true, ""};
    if (WIFEXITED(status)) return {false, format("ended with exit code {}", WEXITSTATUS(status))};
    if (WTERMSIG(status) == SIGALRM) return {false, format("took longer than {} s", limit.count())};
    return {false, format("ended by signal {} ({})", WTERMSIG(status), ::strsignal(WTERMSIG(status)))};
}

Child::Child(const std::function<void()>& work, std::chrono::seconds limit) : limit_(limit) {
    const pid_t parent = ::getpid();
    pid_ = ::fork();
    if (pid_ < 0) throw system_error("starting a child process", errno);
    if (pid_ == 0) run(work, limit, parent);
}

Child::Child(Child&& other) noexcept : pid_(std::exchange(other.pid_, -1)), limit_(other.limit_) {}

Child::~Child() {
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

ChildEnd Child::wait() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0)
        if (errno != EINTR) throw system_error("waiting for a child process", errno);
    pid_ = -1;
    return describe_end(status, limit_);
}

}  // namespace reviewcast
