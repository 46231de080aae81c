// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"
#include "batch/shard.hpp"
#include "batch/state.hpp"

#include <optional>

namespace reviewcast {

/// Keeps an output folder to one run: for as long as it, or any process that it started, is alive. Shards run
/// side by side, each once, and never beside a run of the whole.
class RunLock {
  public:
    /// Makes the folder. Throws ExternalError where another run is at work there, naming it.
    RunLock(const BatchFolder& folder, const std::optional<Shard>& shard);

  private:
    Descriptor whole_, part_;
};

}  // namespace reviewcast
