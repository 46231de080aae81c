// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/child.hpp"
#include "base/file.hpp"
#include "speech/engine.hpp"
#include "speech/passage.hpp"
#include "speech/slot.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// A child process that has the voice loaded and never speaks, and forks one child of its own for each
/// passage. This process never starts the engine: what a child of the host says depends on its passage and
/// the voice alone.
class VoiceHost {
  public:
    /// Forks the host and waits until it is ready. At most `jobs` of its children speak at a time. All
    /// arguments must outlive it. Throws UsageError when the
    /// engine has no such voice, ExternalError when it does not start.
    VoiceHost(const ProsodyPlan& plan, const std::vector<Passage>& passages, const Engine& engine,
              std::vector<Slot>& slots, int jobs, std::chrono::seconds time_limit);
    VoiceHost(const VoiceHost&) = delete;
    VoiceHost& operator=(const VoiceHost&) = delete;
    /// Ends the host and its children.
    ~VoiceHost();

    [[nodiscard]] int sample_rate() const noexcept { return sample_rate_; }  ///< Hz, the voice's
    /// Starts to render passages[passage] into slots[slot].
    void start(std::size_t passage, std::size_t slot);
    /// Waits until that passage's child has ended. Throws ExternalError when the host itself is lost.
    [[nodiscard]] ChildEnd wait(std::size_t passage);

  private:
    struct Reply;
    [[nodiscard]] Reply receive(std::optional<std::chrono::seconds> limit);
    void send(std::int64_t kind, std::size_t passage, std::size_t slot);

    std::string engine_name_;
    Descriptor socket_;
    std::optional<Child> child_;
    bool is_ready_ = false;
    int sample_rate_ = 0;
};

}  // namespace reviewcast
