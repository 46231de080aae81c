// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace reviewcast {

/// Mono samples in ±1, appended and then read in any order. Long audio lies in a temporary file without a
/// name, so that hours of it cost no memory. Move-only.
class Pcm {
  public:
    explicit Pcm(int sample_rate = 22050) : sample_rate_(sample_rate) {}
    Pcm(int sample_rate, std::vector<float> samples);

    [[nodiscard]] int sample_rate() const noexcept { return sample_rate_; }  ///< Hz
    [[nodiscard]] std::int64_t size() const noexcept { return size_; }       ///< samples
    /// Adds samples at the end. Throws ExternalError when the disk is full.
    void append(std::span<const float> samples);
    /// Adds silence at the end.
    void append_silence(std::int64_t samples);
    /// Copies samples from `position` on; returns how many, fewer than asked only at the end.
    std::size_t read(std::int64_t position, std::span<float> into) const;
    /// All samples at once: for tests and short audio.
    [[nodiscard]] std::vector<float> to_vector() const;

  private:
    /// Writes samples behind those in the file.
    void store(std::span<const float> samples);

    int sample_rate_;
    std::int64_t size_ = 0;
    std::vector<float> memory_;  ///< the last samples, not yet in the file
    std::int64_t in_file_ = 0;   ///< samples in the file
    Descriptor file_;
};

}  // namespace reviewcast
