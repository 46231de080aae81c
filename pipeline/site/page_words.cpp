// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/page_words.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/toml.hpp"

#include <array>
#include <stdexcept>

namespace reviewcast {

namespace {

constexpr std::array names{"about",
                           "all",
                           "back",
                           "by",
                           "chapters",
                           "count",
                           "cover",
                           "feed",
                           "find",
                           "follow",
                           "forward",
                           "found",
                           "hint",
                           "minutes",
                           "newer",
                           "of",
                           "older",
                           "pause",
                           "play",
                           "player",
                           "position",
                           "read",
                           "score",
                           "search",
                           "skip_spoilers",
                           "skip_to",
                           "speed",
                           "spoiler",
                           "past_spoiler",
                           "transcript",
                           "transcript_files"};

}  // namespace

const std::string& PageWords::operator[](std::string_view name) const {
    const auto found = texts.find(name);
    if (found == texts.end()) throw std::logic_error("PageWords: no text " + std::string(name));
    return found->second;
}

std::string PageWords::fill(std::string_view name, std::string_view value) const {
    std::string text = (*this)[name];
    const auto begin = text.find('{');
    const auto end = text.find('}', begin);
    if (begin != std::string::npos && end != std::string::npos) text.replace(begin, end + 1 - begin, value);
    return text;
}

PageWords read_page_words(const std::filesystem::path& voices_folder, const std::string& language) {
    const auto file_of = [&](const std::string& tag) {
        return voices_folder / "languages" / tag / "page.toml";
    };
    std::string tag = primary_language(language);
    const bool is_name =
        !tag.empty() && tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    if (!is_name || !std::filesystem::exists(file_of(tag))) tag = "en";
    const Toml toml = read_toml(file_of(tag));
    PageWords words{tag, {}};
    for (const char* name : names) {
        const auto found = toml.values.find(name);
        if (found == toml.values.end() || !found->is_string() || found->get<std::string>().empty())
            throw UsageError(format("{}: needs a text '{}'", toml.file, name));
        words.texts[name] = found->get<std::string>();
    }
    for (const auto& [name, value] : toml.values.items())
        if (!words.texts.contains(name))
            throw UsageError(format("{}: '{}' is no text of a page", toml.where("/" + name), name));
    return words;
}

}  // namespace reviewcast
