// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/run_command.hpp"

#include "base/child.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/process_group.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

extern "C" {  // the header itself does not say so (glibc 2.36)
#include <sys/pidfd.h>
}

namespace reviewcast {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t longest_complaint_bytes = 200;
constexpr std::size_t kept_complaint_bytes = 4096;

struct Pipe {
    Descriptor read, write;
};

Pipe make_pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error("starting a command", errno);
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

void do_not_block(const Descriptor& descriptor) {
    if (::fcntl(descriptor.get(), F_SETFL, O_NONBLOCK) != 0) throw system_error("starting a command", errno);
}

std::vector<std::string> environment_of(const CommandRun& run) {
    std::vector<std::string> environment{"LANG=C.UTF-8", "LC_ALL=C.UTF-8"};
    for (const char* name : {"PATH", "HOME", "TMPDIR"})
        if (const char* value = std::getenv(name)) environment.push_back(format("{}={}", name, value));
    environment.insert(environment.end(), run.environment.begin(), run.environment.end());
    return environment;
}

/// Pointers as exec wants them; `texts` must outlive them.
std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// The far ends of the pipes, for the command.
struct FarEnds {
    int input, output, complaints, failure;
};

/// In the forked child: nothing but calls that are safe there.
[[noreturn]] void execute(char* const* argv, char* const* environment, const FarEnds& ends, pid_t parent,
                          pid_t group) {
    ::setpgid(0, group);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1);
    for (const int signal : {SIGPIPE, SIGALRM, SIGINT, SIGTERM, SIGCHLD})
        std::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const rlimit no_core{0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    ::dup2(ends.input, STDIN_FILENO);
    ::dup2(ends.output, STDOUT_FILENO);
    ::dup2(ends.complaints, STDERR_FILENO);
    ::execvpe(argv[0], argv, environment);
    const int error = errno;
    const auto written = ::write(ends.failure, &error, sizeof error);
    ::_exit(written == sizeof error ? 127 : 126);
}

/// A started command; killed with its whole group when it goes out of scope.
class Running {
  public:
    explicit Running(const CommandRun& run) {
        auto argv = run.argv;
        auto environment = environment_of(run);
        const auto argv_pointers = pointers_to(argv);
        const auto environment_pointers = pointers_to(environment);
        Pipe in = make_pipe(), out = make_pipe(), complaint = make_pipe(), failure = make_pipe();
        const FarEnds ends{in.read.get(), out.write.get(), complaint.write.get(), failure.write.get()};
        const pid_t parent = ::getpid();
        pid_ = ::fork();
        if (pid_ < 0) throw system_error("starting a command", errno);
        if (pid_ == 0) execute(argv_pointers.data(), environment_pointers.data(), ends, parent, group_.id());
        ::setpgid(pid_, group_.id());  // both do it, so that neither has to wait for the other
        failure.write.reset();
        process_ = Descriptor(::pidfd_open(pid_, 0));
        if (process_.get() < 0) throw system_error("watching a command", errno);
        int error = 0;
        if (::read(failure.read.get(), &error, sizeof error) == sizeof error) refuse(error);
        input = std::move(in.write);
        output = std::move(out.read);
        complaints = std::move(complaint.read);
        for (const auto* end : {&input, &output, &complaints})
            do_not_block(*end);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running() {
        if (pid_ < 0) return;
        group_.kill();
        while (!is_reaped_ && ::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
        }
    }

    [[nodiscard]] int process() const { return process_.get(); }  ///< readable when it has ended
    [[nodiscard]] int status() {
        int status = 0;
        while (::waitpid(pid_, &status, 0) < 0)
            if (errno != EINTR) throw system_error("waiting for a command", errno);
        is_reaped_ = true;
        return status;
    }

    Descriptor input, output, complaints;

  private:
    [[noreturn]] void refuse(int error) {
        while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
        }
        pid_ = -1;
        if (error == ENOENT) throw ExternalError("there is no such command");
        throw ExternalError(format("it cannot be run: {}", std::strerror(error)));
    }

    ProcessGroup group_;
    pid_t pid_ = -1;
    bool is_reaped_ = false;
    Descriptor process_;
};

/// Reads what is there; closes the descriptor at its end.
void take(Descriptor& from, std::string& into) {
    std::array<char, 1u << 16> block{};
    for (;;) {
        const auto size = ::read(from.get(), block.data(), block.size());
        if (size > 0) {
            into.append(block.data(), static_cast<std::size_t>(size));
            return;
        }
        if (size < 0 && errno == EINTR) continue;
        if (size == 0 || errno != EAGAIN) from.reset();
        return;
    }
}

/// Writes what goes in; closes the descriptor when all is written or nobody reads.
void give(Descriptor& to, std::string_view& rest) {
    const auto size = rest.empty() ? 0 : ::write(to.get(), rest.data(), rest.size());
    if (size > 0) rest.remove_prefix(static_cast<std::size_t>(size));
    if (rest.empty() || (size < 0 && errno != EAGAIN && errno != EINTR)) to.reset();
}

/// The first line that says something, printable and not too long.
std::string first_line(const std::string& text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string line = collapse_space(std::string_view(text).substr(at, end - at));
        if (!line.empty()) return line.substr(0, longest_complaint_bytes);
        at = end + 1;
    }
    return {};
}

/// While it lives, writing to a pipe that nobody reads is an error and no signal.
class NoBrokenPipe {
  public:
    NoBrokenPipe() : before_(std::signal(SIGPIPE, SIG_IGN)) {}
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;
    ~NoBrokenPipe() { std::signal(SIGPIPE, before_); }

  private:
    void (*before_)(int);
};

void check_end(int status, const CommandRun& run, const std::string& complaints) {
    const ChildEnd end = describe_end(status, run.time_limit);
    if (end.succeeded) return;
    const std::string complaint = first_line(complaints);
    throw ExternalError(complaint.empty() ? end.reason : format("{}: {}", end.reason, complaint));
}

bool can_be_run(const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::is_regular_file(file, error) && ::access(file.c_str(), X_OK) == 0;
}

}  // namespace

std::filesystem::path find_command(const std::string& name) {
    if (name.find('/') != std::string::npos) return can_be_run(name) ? name : "";
    const char* path = std::getenv("PATH");
    std::istringstream folders(path ? path : "/usr/bin:/bin");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const auto file = std::filesystem::path(folder.empty() ? "." : folder) / name; can_be_run(file))
            return file;
    return {};
}

std::string run_command(const CommandRun& run) {
    const NoBrokenPipe guard;
    Running running(run);
    const auto deadline = Clock::now() + run.time_limit;
    std::string output, complaints;
    std::string_view rest = run.input;
    for (bool has_ended = false; !has_ended;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) throw ExternalError(format("took longer than {} s", run.time_limit.count()));
        std::array<pollfd, 4> wait{{{running.process(), POLLIN, 0},
                                    {running.input.get(), POLLOUT, 0},
                                    {running.output.get(), POLLIN, 0},
                                    {running.complaints.get(), POLLIN, 0}}};
        if (::poll(wait.data(), wait.size(), static_cast<int>(std::min<long long>(left, 1 << 30))) < 0) {
            if (errno == EINTR) continue;
            throw system_error("waiting for a command", errno);
        }
        if (wait[1].revents) give(running.input, rest);
        if (wait[2].revents) take(running.output, output);
        if (wait[3].revents) take(running.complaints, complaints);
        if (output.size() > run.output_limit_bytes)
            throw ExternalError(format("wrote more than {} MiB", run.output_limit_bytes >> 20));
        complaints.resize(std::min(complaints.size(), kept_complaint_bytes));
        // What it wrote before it ended is still in the pipes; what others of its group keep open is not
        // waited for.
        has_ended = wait[0].revents && !(wait[2].revents & POLLIN) && !(wait[3].revents & POLLIN);
    }
    check_end(running.status(), run, complaints);
    return output;
}

}  // namespace reviewcast
