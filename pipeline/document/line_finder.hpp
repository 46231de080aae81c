// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Numbers of lines in a long text that are asked for often: counts its lines once, when first asked.
class LineFinder {
  public:
    explicit LineFinder(std::string name, std::string_view text) : name_(std::move(name)), text_(text) {}
    /// 1-based, as line_number() counts.
    [[nodiscard]] std::size_t line(std::size_t at) const;
    /// "name:line" of a byte, for messages.
    [[nodiscard]] std::string where(std::size_t at) const;

  private:
    std::string name_;
    std::string_view text_;
    mutable std::vector<std::size_t> starts_;  ///< of lines
};

}  // namespace reviewcast
