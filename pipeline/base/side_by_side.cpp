// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/side_by_side.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <unistd.h>

namespace reviewcast {

namespace {

constexpr std::chrono::milliseconds patience{100};

// The first character of what a worker says of its tasks.
constexpr char begins = '+', speaks = '=', ends = '-';

class Runner {
  public:
    explicit Runner(const SideBySide& tasks) : tasks_(tasks) {
        for (std::size_t task = 0; task < tasks.count; ++task)
            waiting_.push_back(task);
    }

    void run() {
        while (tasks_.goes_on()) {
            while (!waiting_.empty() && workers_.running() < static_cast<std::size_t>(tasks_.jobs))
                start_worker();
            if (workers_.running() == 0) return;
            for (const WorkerEvent& event : workers_.hear(patience))
                hear(event);
        }
    }

  private:
    /// As many as a worker may have, but so that the last ones are shared out too.
    void start_worker() {
        const std::size_t shares = static_cast<std::size_t>(tasks_.jobs) * 4;
        const std::size_t size = std::clamp<std::size_t>(waiting_.size() / shares, 1, tasks_.most_a_worker);
        std::deque<std::size_t> mine(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(size));
        waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(size));
        const auto work = [this, mine](const SayLine& say) {
            for (const std::size_t task : mine) {
                ::alarm(static_cast<unsigned>(tasks_.limit.count()));
                say(std::string(1, begins));
                tasks_.work(task, [&](std::string_view line) { say(speaks + std::string(line)); });
                say(std::string(1, ends));
            }
        };
        workers_.start(next_worker_, work, tasks_.limit);
        tasks_of_.emplace(next_worker_++, std::move(mine));
    }

    void hear(const WorkerEvent& event) {
        std::deque<std::size_t>& mine = tasks_of_.at(event.task);
        if (event.end) return bury(event, mine);
        if (event.line.empty() || mine.empty()) return;
        if (event.line[0] == begins) tasks_.begun(mine.front());
        if (event.line[0] == speaks) tasks_.heard(mine.front(), std::string_view(event.line).substr(1));
        if (event.line[0] != ends) return;
        const std::size_t task = mine.front();
        mine.pop_front();
        tasks_.ended(task, "");
    }

    void bury(const WorkerEvent& event, std::deque<std::size_t>& mine) {
        if (!mine.empty()) {
            const std::size_t task = mine.front();
            waiting_.insert(waiting_.begin(), mine.begin() + 1, mine.end());
            tasks_.ended(task, event.end->succeeded ? "ended too early" : event.end->reason);
        }
        tasks_of_.erase(event.task);
    }

    const SideBySide& tasks_;
    std::deque<std::size_t> waiting_;
    std::map<std::size_t, std::deque<std::size_t>> tasks_of_;
    std::size_t next_worker_ = 0;
    Workers workers_;
};

}  // namespace

void run_side_by_side(const SideBySide& tasks) {
    Runner(tasks).run();
}

}  // namespace reviewcast
