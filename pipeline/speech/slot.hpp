// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"
#include "speech/pcm.hpp"
#include "speech/timeline.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace reviewcast {

/// A temporary file through which one child at a time hands back its passage: the child writes, the parent
/// reads when the child has ended, however it ended.
class Slot {
  public:
    /// Throws ExternalError when there is no room for a file.
    Slot() : file_(open_scratch()) {}

    /// Parent: forgets what was handed back before.
    void clear();
    /// Child: which utterance is being spoken, for the case that it does not end well.
    void set_utterance(std::size_t index);
    /// Child: samples, in order.
    void append(std::span<const float> samples);
    /// Child: all is done.
    void finish(const std::vector<UtteranceMark>& marks);
    /// Child: could not be done, and why.
    void fail(const std::string& reason);

    /// Parent: the last utterance that was begun.
    [[nodiscard]] std::size_t utterance() const;
    /// Parent: why the child could not do it; empty where it did not say.
    [[nodiscard]] std::string failure() const;
    /// Parent: adds the samples to `pcm` and returns the marks, counted from the passage's first sample.
    /// Throws ExternalError when they are not complete.
    [[nodiscard]] std::vector<UtteranceMark> take(Pcm& pcm) const;

  private:
    struct Header {
        std::int64_t utterance = 0;
        std::int64_t samples = 0;
        std::int64_t marks = 0;          ///< numbers behind the samples
        std::int64_t failure_bytes = 0;  ///< text behind the header
    };
    void write_header() const;
    [[nodiscard]] Header read_header() const;

    Descriptor file_;
    Header header_;              ///< the child's
    std::vector<float> buffer_;  ///< the child's, not yet written
};

}  // namespace reviewcast
