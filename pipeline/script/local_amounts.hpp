// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/tokens.hpp"

#include <optional>
#include <string>
#include <utility>

namespace reviewcast {

/// A number as other languages write it: "7,5", "1.234", "3½". The engine reads its characters.
struct LocalNumber {
    std::size_t end = 0;
    std::string chars;   ///< as written
    double value = 0;    ///< for scores
    bool whole = false;  ///< digits only
};

/// Reads the number that starts at token i; a comma or a stop between digits is a decimal point in scores.
[[nodiscard]] std::optional<LocalNumber> read_local_number(const Sentence& sentence, std::size_t i);

/// `pattern` with each {name} replaced by its words.
[[nodiscard]] std::string fill_in(std::string_view pattern,
                                  std::initializer_list<std::pair<std::string_view, std::string>> words);

/// An ordinal in the table's language by the table's rule set for it ("masculine", "feminine", "genitive");
/// empty where the language has none.
[[nodiscard]] std::string local_ordinal(std::uint64_t number, std::string_view form,
                                        const ReadingTable& table);

}  // namespace reviewcast
