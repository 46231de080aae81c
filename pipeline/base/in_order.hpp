// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace reviewcast {

/// Makes the values make(0) to make(count − 1) in `jobs` threads and keeps those that wait for their turn.
template <typename Value>
class OrderedWork {
  public:
    OrderedWork(std::size_t count, int jobs, const std::function<Value(std::size_t)>& make)
        : count_(count), most_ahead_(2 * static_cast<std::size_t>(jobs)), make_(make) {
        for (int i = 0; i < jobs; ++i)
            threads_.emplace_back([this] { work(); });
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;
    ~OrderedWork() {
        stop();
        for (std::thread& thread : threads_)
            thread.join();
    }

    /// The next value in order. Throws what making any of them threw.
    Value next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return error_ || made_.contains(taken_); });
        if (error_) std::rethrow_exception(error_);
        Value value = std::move(made_.extract(taken_++).mapped());
        changed_.notify_all();
        return value;
    }

  private:
    /// The next value to make; nothing where there is no more to do.
    std::optional<std::size_t> begin_next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock,
                      [&] { return is_stopped_ || started_ == count_ || started_ < taken_ + most_ahead_; });
        if (is_stopped_ || started_ == count_) return std::nullopt;
        return started_++;
    }

    void work() {
        try {
            while (const auto index = begin_next()) {
                Value value = make_(*index);
                const std::lock_guard lock(mutex_);
                made_.emplace(*index, std::move(value));
                changed_.notify_all();
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!error_) error_ = std::current_exception();
            is_stopped_ = true;
            changed_.notify_all();
        }
    }

    void stop() {
        const std::lock_guard lock(mutex_);
        is_stopped_ = true;
        changed_.notify_all();
    }

    const std::size_t count_, most_ahead_;
    const std::function<Value(std::size_t)>& make_;
    std::mutex mutex_;
    std::condition_variable changed_;  ///< any of what follows
    std::map<std::size_t, Value> made_;
    std::size_t started_ = 0, taken_ = 0;
    bool is_stopped_ = false;
    std::exception_ptr error_;
    std::vector<std::thread> threads_;
};

/// Makes the values make(0) to make(count − 1) in `jobs` threads and hands them to take(value) in their
/// order, in the calling thread, beside the making of later ones. Few values wait to be taken, so that memory
/// does not grow with `count`. With one job no thread is started. What make or take throws comes out after
/// all threads have ended. `make` is called by several threads at once.
template <typename Make, typename Take>
void in_order(std::size_t count, int jobs, const Make& make, const Take& take) {
    if (jobs <= 1 || count <= 1) {
        for (std::size_t i = 0; i < count; ++i)
            take(make(i));
        return;
    }
    const std::function<std::invoke_result_t<Make, std::size_t>(std::size_t)> made = make;
    OrderedWork work(count, jobs, made);
    for (std::size_t i = 0; i < count; ++i)
        take(work.next());
}

}  // namespace reviewcast
