// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/frame.hpp"

#include "base/error.hpp"
#include "base/language_tag.hpp"
#include "base/toml.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 8> names{"title",   "work", "author", "type",
                                                "creator", "year", "score",  "count"};
constexpr std::array<std::string_view, 5> chapter_keys{"opening", "closing", "body", "list", "other"};
constexpr std::array<std::string_view, 2> speaker_keys{"host", "reviewer"};

/// The frame's single lines.
struct Text {
    std::string_view key;
    std::string Frame::*member;
};
constexpr std::array<Text, 6> texts{{{"score", &Frame::score},
                                     {"closing_score", &Frame::closing_score},
                                     {"credits", &Frame::credits},
                                     {"synthetic", &Frame::synthetic},
                                     {"caption", &Frame::caption},
                                     {"spoilers_left_out", &Frame::spoilers_left_out}}};

/// The item's name where the title is another and does not hold it.
std::optional<std::string> work_beside_title(const Review& review) {
    if (!review.item.name || !review.title) return std::nullopt;
    const bool held =
        fold_case(review.title->value).find(fold_case(review.item.name->value)) != std::string::npos;
    return held ? std::nullopt : std::optional(review.item.name->value);
}

std::optional<std::string> value_of(std::string_view name, const Frame& frame, const Review& review) {
    const auto fact = [](const std::optional<Fact>& f) { return f ? std::optional(f->value) : std::nullopt; };
    if (name == "title") return fact(review.title);
    if (name == "author") return fact(review.author);
    if (name == "creator") return fact(review.item.creator);
    if (name == "year") return fact(review.item.year);
    if (name == "work") return work_beside_title(review);
    if (name == "count")
        return review.parts.empty() ? std::nullopt : std::optional(std::to_string(review.parts.size()));
    if (name == "score") return review.score ? std::optional(review.score->written) : std::nullopt;
    if (!review.item.type) return std::nullopt;
    const auto found = frame.types.find(review.item.type->value);
    return found == frame.types.end() ? std::nullopt : std::optional(found->second);
}

/// Calls `text` for what stands between the names and `name` for each {name}.
void scan(std::string_view line, const std::function<void(std::string_view)>& text,
          const std::function<void(std::string_view)>& name) {
    while (!line.empty()) {
        const auto open = line.find('{');
        const auto close = open == line.npos ? line.npos : line.find('}', open);
        if (close == line.npos) return text(line);
        text(line.substr(0, open));
        name(line.substr(open + 1, close - open - 1));
        line.remove_prefix(close + 1);
    }
}

std::string checked_line(const Toml& toml, const std::string& pointer, const Json& value) {
    if (!value.is_string()) throw UsageError(toml.where(pointer) + ": a text in quotation marks is needed");
    const std::string line = value;
    scan(
        line, [](std::string_view) {},
        [&](std::string_view name) {
            if (std::ranges::find(names, name) == names.end())
                throw UsageError(
                    toml.where(pointer) + ": unknown name {" + std::string(name) +
                    "}; allowed are {title}, {work}, {author}, {type}, {creator}, {year}, {score} and "
                    "{count}");
        });
    return line;
}

std::vector<std::string> read_lines(const Toml& toml, const std::string& pointer, const Json& value) {
    if (!value.is_array()) return {checked_line(toml, pointer, value)};
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < value.size(); ++i)
        lines.push_back(checked_line(toml, pointer + "/" + std::to_string(i), value[i]));
    return lines;
}

std::map<std::string, std::string> read_table(const Toml& toml, const std::string& key, const Json& value) {
    if (!value.is_object()) throw UsageError(toml.where("/" + key) + ": " + key + " is not a table");
    std::map<std::string, std::string> table;
    for (const auto& [name, text] : value.items())
        table[name] = checked_line(toml, "/" + key + "/" + name, text);
    return table;
}

std::map<Role, std::string> read_sections(const Toml& toml, const Json& value) {
    std::map<Role, std::string> sections;
    for (const auto& [name, text] : read_table(toml, "sections", value)) {
        const auto role = parse_role(name);
        if (!role) throw UsageError(toml.where("/sections/" + name) + ": unknown role " + name);
        sections[*role] = text;
    }
    return sections;
}

std::map<std::string, std::string> read_chapters(const Toml& toml, const Json& value) {
    auto chapters = read_table(toml, "chapters", value);
    for (const auto& [name, text] : chapters)
        if (std::ranges::find(chapter_keys, name) == chapter_keys.end())
            throw UsageError(toml.where("/chapters/" + name) + ": unknown chapter " + name +
                             "; allowed are opening, closing, body, list and other");
    return chapters;
}

std::map<std::string, std::string> read_speaker_names(const Toml& toml, const Json& value) {
    auto speakers = read_table(toml, "speakers", value);
    for (const auto& [name, text] : speakers) {
        const std::string where = toml.where("/speakers/" + name);
        if (std::ranges::find(speaker_keys, name) == speaker_keys.end())
            throw UsageError(where + ": unknown speaker " + name + "; allowed are host and reviewer");
        if (trim(text).empty()) throw UsageError(where + ": a name is needed");
    }
    return speakers;
}

}  // namespace

Frame read_frame(const std::filesystem::path& file) {
    const Toml toml = read_toml(file);
    Frame frame;
    for (const auto& [key, value] : toml.values.items()) {
        const auto text = std::ranges::find(texts, key, &Text::key);
        if (text != texts.end())
            frame.*text->member = checked_line(toml, "/" + key, value);
        else if (key == "opening")
            frame.opening = read_lines(toml, "/opening", value);
        else if (key == "round_up")
            frame.round_up = read_lines(toml, "/round_up", value);
        else if (key == "types")
            frame.types = read_table(toml, key, value);
        else if (key == "sections")
            frame.sections = read_sections(toml, value);
        else if (key == "chapters")
            frame.chapters = read_chapters(toml, value);
        else if (key == "speakers")
            frame.speakers = read_speaker_names(toml, value);
        else
            throw UsageError(
                toml.where("/" + key) + ": unknown key " + key +
                "; allowed are opening, round_up, score, closing_score, credits, synthetic, caption, "
                "spoilers_left_out, types, sections, chapters and speakers");
    }
    return frame;
}

Frame read_frame_for(const std::filesystem::path& voices_folder, const std::string& language) {
    const auto folder = voices_folder / "languages";
    const auto file = folder / primary_language(language) / "frame.toml";
    return read_frame(std::filesystem::exists(file) ? file : folder / "en" / "frame.toml");
}

std::optional<std::string> fill(const std::string& line, const Frame& frame, const Review& review) {
    if (line.empty()) return std::nullopt;
    std::string filled;
    bool known = true;
    scan(
        line,
        [&](std::string_view text) {
            // "Who's There?" ends its line itself.
            if (text.starts_with('.') && !filled.empty() &&
                std::string_view(".!?").find(filled.back()) != text.npos)
                text.remove_prefix(1);
            filled += text;
        },
        [&](std::string_view name) {
            const auto value = value_of(name, frame, review);
            known = known && value;
            filled += value.value_or("");
        });
    return known ? std::optional(filled) : std::nullopt;
}

}  // namespace reviewcast
