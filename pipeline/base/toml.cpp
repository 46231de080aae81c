// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/toml.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"

#include <iterator>
#include <sstream>
#include <toml++/toml.h>

namespace reviewcast {

namespace {

constexpr std::size_t size_limit_bytes = 4u << 20;

void add_to_pointer(std::string& pointer, std::string_view key) {  // RFC 6901, section 3
    pointer += '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

/// Lines by pointer. Values come nearly in the order of their pointers, so each is looked for behind the
/// last.
struct Lines {
    std::map<std::string, int>& by_pointer;
    std::map<std::string, int>::iterator behind_last = by_pointer.end();

    void add(const std::string& pointer, int line) {
        behind_last = std::next(by_pointer.emplace_hint(behind_last, pointer, line));
    }
};

Json convert_value(const toml::node& node) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* number = node.as_integer()) return number->get();
    if (const auto* number = node.as_floating_point()) return number->get();
    if (const auto* truth = node.as_boolean()) return truth->get();
    std::ostringstream date;
    if (const auto* d = node.as_date()) date << d->get();
    if (const auto* t = node.as_time()) date << t->get();
    if (const auto* dt = node.as_date_time()) date << dt->get();
    return date.str();
}

/// The value of a node, whose pointer is the same again afterwards.
Json convert(const toml::node& node, std::string& pointer, Lines& lines) {
    if (node.source().begin.line > 0) lines.add(pointer, static_cast<int>(node.source().begin.line));
    const std::size_t length = pointer.size();
    if (const auto* table = node.as_table()) {
        Json::object_t object;
        object.reserve(table->size());
        for (const auto& [key, value] : *table) {
            add_to_pointer(pointer, key.str());
            // No key comes twice, and looking for each among those before takes the square of their number.
            object.emplace_back(std::string(key.str()), convert(value, pointer, lines));
            pointer.resize(length);
        }
        return object;
    }
    if (const auto* array = node.as_array()) {
        Json::array_t list;
        list.reserve(array->size());
        for (std::size_t i = 0; i < array->size(); ++i) {
            add_to_pointer(pointer, std::to_string(i));
            list.push_back(convert(*array->get(i), pointer, lines));
            pointer.resize(length);
        }
        return list;
    }
    return convert_value(node);
}

}  // namespace

std::string Toml::where(const std::string& pointer) const {
    const auto found = line.find(pointer);
    return found == line.end() ? file : format("{}:{}", file, found->second);
}

Toml parse_toml(std::string_view text, std::string file) {
    Toml document;
    document.file = std::move(file);
    try {
        Lines lines{document.line};
        std::string pointer;
        document.values = convert(toml::parse(text), pointer, lines);
    } catch (const toml::parse_error& error) {
        throw UsageError(format("{}:{}: {}", document.file, error.source().begin.line, error.description()));
    }
    return document;
}

Toml read_toml(const std::filesystem::path& path) {
    try {
        return parse_toml(read_file(path, size_limit_bytes), path.string());
    } catch (const InputError& error) {
        throw UsageError(error.what());
    }
}

}  // namespace reviewcast
