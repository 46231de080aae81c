// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace reviewcast {

/// What a run of publish is about to write, told before it does, so that a run that is killed leaves no file
/// that later runs do not know. Several processes may add to it.
class WriteJournal {
  public:
    explicit WriteJournal(std::filesystem::path file) : file_(std::move(file)) {}

    /// Adds a file by its path inside the site. Throws ExternalError.
    void add(const std::string& name) const;
    /// All that was added; a line that a kill cut off is no name, for its file was not begun.
    [[nodiscard]] std::set<std::string> read() const;
    /// Forgets all, once the state has it.
    void clear() const;

  private:
    std::filesystem::path file_;
};

}  // namespace reviewcast
