// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/side_by_side.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <map>
#include <memory>
#include <new>
#include <numeric>
#include <optional>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::chrono::milliseconds patience{100};

// The first character of what a worker says of its tasks.
constexpr char begins = '+', speaks = '=', ends = '-';

using Counter = std::atomic<std::size_t>;
static_assert(Counter::is_always_lock_free);  // a worker that is killed holds nothing

struct Unmap {
    void operator()(Counter* counter) const { ::munmap(counter, sizeof(Counter)); }
};

/// A number that processes forked from now on share with this one.
std::unique_ptr<Counter, Unmap> shared_counter() {
    void* const place =
        ::mmap(nullptr, sizeof(Counter), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED) throw system_error("sharing memory with worker processes", errno);
    return std::unique_ptr<Counter, Unmap>(new (place) Counter(0));
}

/// Each worker takes the next task when it has done one, so that none waits for another and as few as can
/// be are started: every start costs what the work reads before its first task.
class Runner {
  public:
    explicit Runner(const SideBySide& tasks) : tasks_(tasks), order_(tasks.count), next_(shared_counter()) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
    }

    void run() {
        std::vector<bool> is_done(tasks_.count, false);
        while (!order_.empty()) {
            *next_ = 0;
            ended_.clear();
            if (!run_once()) return;
            for (const std::size_t task : ended_)
                is_done[task] = true;
            // What a worker took that was killed before it could say so.
            std::erase_if(order_, [&](std::size_t task) { return is_done[task]; });
        }
    }

  private:
    struct Worker {
        std::optional<std::size_t> task;  ///< that it works on
        bool has_begun = false;           ///< any
    };

    /// Whether it came to its end.
    bool run_once() {
        while (tasks_.goes_on()) {
            while (*next_ < order_.size() && workers_.running() < static_cast<std::size_t>(tasks_.jobs))
                start_worker();
            if (workers_.running() == 0) return true;
            for (const WorkerEvent& event : workers_.hear(patience))
                hear(event);
        }
        return false;
    }

    void start_worker() {
        const auto work = [this](const SayLine& say) {
            for (std::size_t done = 0; done < tasks_.most_a_worker; ++done) {
                const std::size_t at = (*next_)++;
                if (at >= order_.size()) return;
                ::alarm(static_cast<unsigned>(tasks_.limit.count()));
                say(begins + std::to_string(order_[at]));
                tasks_.work(order_[at], [&](std::string_view line) { say(speaks + std::string(line)); });
                say(std::string(1, ends));
            }
        };
        workers_.start(next_worker_, work, tasks_.limit);
        running_[next_worker_++] = {};
    }

    void hear(const WorkerEvent& event) {
        Worker& worker = running_.at(event.task);
        if (event.end) return bury(event);
        if (event.line.empty()) return;
        const std::string_view said = std::string_view(event.line).substr(1);
        if (event.line[0] == begins) {
            std::size_t task = 0;
            std::from_chars(said.data(), said.data() + said.size(), task);
            worker = {task, true};
            tasks_.begun(task);
        }
        if (event.line[0] == speaks) tasks_.heard(worker.task.value(), said);
        if (event.line[0] == ends) end(*std::exchange(worker.task, std::nullopt), "");
    }

    void bury(const WorkerEvent& event) {
        const Worker worker = running_.at(event.task);
        running_.erase(event.task);
        const std::string death = event.end->succeeded ? "ended too early" : event.end->reason;
        if (worker.task) return end(*worker.task, death);
        // One that never comes to a task must not be started for ever.
        if (worker.has_begun || event.end->succeeded) return;
        if (const std::size_t at = (*next_)++; at < order_.size()) end(order_[at], death);
    }

    void end(std::size_t task, const std::string& death) {
        ended_.push_back(task);
        tasks_.ended(task, death);
    }

    const SideBySide& tasks_;
    std::vector<std::size_t> order_;  ///< tasks to do
    std::vector<std::size_t> ended_;
    std::unique_ptr<Counter, Unmap> next_;  ///< place in order_
    std::map<std::size_t, Worker> running_;
    std::size_t next_worker_ = 0;
    Workers workers_;
};

}  // namespace

void run_side_by_side(const SideBySide& tasks) {
    Runner(tasks).run();
}

}  // namespace reviewcast
