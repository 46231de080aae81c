// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/file_title.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <filesystem>

namespace reviewcast {

std::string title_of_file(const std::string& name) {
    if (name == "-" || name.empty() || find_invalid_utf8(name)) return {};
    const std::filesystem::path path(name);
    std::string stem = path.stem().string();
    // "the-quiet-sea/index.md"
    if (stem == "index" || stem == "README" || stem == "review")
        stem = path.parent_path().filename().string();
    const auto is_digit_at = [&](std::size_t i) { return stem[i] >= '0' && stem[i] <= '9'; };
    const std::string_view shape = "dddd-dd-dd";
    bool dated = stem.size() >= shape.size();
    for (std::size_t i = 0; dated && i < shape.size(); ++i)
        dated = shape[i] == 'd' ? is_digit_at(i) : (stem[i] == '-' || stem[i] == '_');
    if (dated) stem.erase(0, shape.size());
    std::replace(stem.begin(), stem.end(), '-', ' ');
    std::replace(stem.begin(), stem.end(), '_', ' ');
    std::string title;
    for (std::size_t at = 0; at < stem.size(); at = code_point_at(stem, at).at.end)
        if (!is_control(code_point_at(stem, at).value))
            title += stem.substr(at, code_point_at(stem, at).at.size());
    title = collapse_space(title);
    return capitalise(title);
}

}  // namespace reviewcast
