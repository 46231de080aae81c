// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace reviewcast {

/// A row of tests/script/readings/LANGUAGE/*.tsv: what is written, what is said, a note.
struct ReadingRow {
    std::string place;  ///< "scores.tsv:12"
    std::string written;
    std::string spoken;
    std::vector<std::string> not_classes;  ///< classes it only looks like: "not scores, dates: why"
};

/// Every row of a language's tables, in the order of the files' names.
[[nodiscard]] std::vector<ReadingRow> read_rows(const std::string& language);

/// The rules of each class, of tests/script/readings/classes.tsv.
[[nodiscard]] std::map<std::string, std::set<std::string, std::less<>>> read_classes();

}  // namespace reviewcast
