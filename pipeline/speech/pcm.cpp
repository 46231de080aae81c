// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/pcm.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::size_t memory_limit_samples = 1u << 19;  // 2 MiB: below it a file costs more than it saves

constexpr std::size_t direct_samples = 1u << 16;  // from so many on another copy costs more than a write

std::string_view as_bytes(std::span<const float> samples) {
    return {reinterpret_cast<const char*>(samples.data()), samples.size_bytes()};
}

}  // namespace

Pcm::Pcm(int sample_rate, std::vector<float> samples)
    : sample_rate_(sample_rate), size_(static_cast<std::int64_t>(samples.size())),
      memory_(std::move(samples)) {}

void Pcm::append(std::span<const float> samples) {
    size_ += static_cast<std::int64_t>(samples.size());
    const bool is_long = samples.size() >= direct_samples && file_.get() >= 0;
    if (memory_.size() + samples.size() > memory_limit_samples / 8) memory_.reserve(memory_limit_samples);
    if (!is_long) memory_.insert(memory_.end(), samples.begin(), samples.end());
    if (!is_long && memory_.size() < memory_limit_samples) return;
    if (file_.get() < 0) file_ = open_scratch();
    store(memory_);
    memory_.clear();
    if (is_long) store(samples);
}

void Pcm::store(std::span<const float> samples) {
    write_all(file_.get(), as_bytes(samples), "storing audio in a temporary file");
    in_file_ += static_cast<std::int64_t>(samples.size());
}

void Pcm::append_silence(std::int64_t samples) {
    static constexpr std::array<float, 4096> silence{};
    while (samples > 0) {
        const auto count = std::min<std::int64_t>(samples, silence.size());
        append({silence.data(), static_cast<std::size_t>(count)});
        samples -= count;
    }
}

std::size_t Pcm::read(std::int64_t position, std::span<float> into) const {
    std::size_t done = 0;
    while (done < into.size() && position < size_) {
        const auto rest = into.subspan(done);
        std::size_t count = 0;
        if (position < in_file_) {
            const auto wanted =
                std::min<std::int64_t>(in_file_ - position, static_cast<std::int64_t>(rest.size()));
            const auto bytes =
                ::pread(file_.get(), rest.data(), static_cast<std::size_t>(wanted) * sizeof(float),
                        position * static_cast<std::int64_t>(sizeof(float)));
            if (bytes < 0 && errno == EINTR) continue;
            if (bytes <= 0)
                throw system_error("reading audio from a temporary file", bytes < 0 ? errno : EIO);
            count = static_cast<std::size_t>(bytes) / sizeof(float);
        } else {
            const auto begin = memory_.begin() + (position - in_file_);
            count = std::min(rest.size(), static_cast<std::size_t>(memory_.end() - begin));
            std::copy_n(begin, count, rest.begin());
        }
        done += count;
        position += static_cast<std::int64_t>(count);
    }
    return done;
}

std::vector<float> Pcm::to_vector() const {
    std::vector<float> samples(static_cast<std::size_t>(size_));
    read(0, samples);
    return samples;
}

}  // namespace reviewcast
