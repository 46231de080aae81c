// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/reading_rows.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace reviewcast {

namespace {

const std::filesystem::path& folder() {
    static const auto path = std::filesystem::path(REVIEWCAST_TESTS) / "script" / "readings";
    return path;
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) {
        part.erase(0, part.find_first_not_of(' '));
        parts.push_back(part);
    }
    return parts;
}

ReadingRow read_row(const std::string& line, const std::string& place) {
    const auto tab = line.find('\t');
    REQUIRE_MESSAGE(tab != std::string::npos, place, " has no tab");
    const auto end = std::min(line.find('\t', tab + 1), line.size());
    ReadingRow row{place, line.substr(0, tab), line.substr(tab + 1, end - tab - 1), {}};
    const std::string note = end < line.size() ? line.substr(end + 1) : "";
    if (note.starts_with("not ")) row.not_classes = split(note.substr(4, note.find(':') - 4), ',');
    return row;
}

}  // namespace

std::vector<ReadingRow> read_rows(const std::string& language) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder() / language))
        files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<ReadingRow> rows;
    for (const auto& file : files) {
        std::ifstream in(file);
        int number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            if (line.empty()) continue;
            rows.push_back(read_row(line, file.filename().string() + ":" + std::to_string(number)));
        }
    }
    return rows;
}

std::map<std::string, std::set<std::string, std::less<>>> read_classes() {
    std::map<std::string, std::set<std::string, std::less<>>> classes;
    std::ifstream in(folder() / "classes.tsv");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with('#')) continue;
        const auto tab = line.find('\t');
        for (const std::string& rule : split(line.substr(tab + 1), ','))
            classes[line.substr(0, tab)].insert(rule);
    }
    return classes;
}

}  // namespace reviewcast
