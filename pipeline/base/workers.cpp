// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.hpp"

#include "base/error.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace reviewcast {

namespace {

constexpr const char* hearing = "hearing from a worker process";

}  // namespace

void Workers::start(std::size_t task, const std::function<void(const SayLine&)>& work,
                    std::chrono::seconds limit) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error("starting a worker process", errno);
    Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    Child child(
        [&] {
            ours.reset();
            work([&](std::string_view line) {
                write_all(theirs.get(), std::string(line) + "\n", "reporting from a worker process");
            });
        },
        limit);
    running_.push_back({task, std::move(ours), std::move(child)});
}

bool Workers::read_from(Running& worker, std::vector<WorkerEvent>& events) {
    std::array<char, 1 << 16> bytes{};
    const auto got = ::read(worker.pipe.get(), bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) return true;
    if (got < 0) throw system_error(hearing, errno);
    if (got == 0) {
        events.push_back({worker.task, {}, worker.child.wait()});
        return false;
    }
    worker.heard.append(bytes.data(), static_cast<std::size_t>(got));
    std::size_t begin = 0;
    for (auto end = worker.heard.find('\n'); end != std::string::npos; end = worker.heard.find('\n', begin)) {
        events.push_back({worker.task, worker.heard.substr(begin, end - begin), std::nullopt});
        begin = end + 1;
    }
    worker.heard.erase(0, begin);
    return true;
}

std::vector<WorkerEvent> Workers::hear(std::chrono::milliseconds patience) {
    std::vector<WorkerEvent> events;
    std::vector<pollfd> wanted;
    wanted.reserve(running_.size());
    for (const Running& worker : running_)
        wanted.push_back({worker.pipe.get(), POLLIN, 0});
    if (::poll(wanted.data(), wanted.size(), static_cast<int>(patience.count())) < 0) {
        if (errno == EINTR) return events;
        throw system_error(hearing, errno);
    }
    std::vector<Running> still;
    for (std::size_t i = 0; i < running_.size(); ++i)
        if (wanted[i].revents == 0 || read_from(running_[i], events)) still.push_back(std::move(running_[i]));
    running_ = std::move(still);
    return events;
}

}  // namespace reviewcast
