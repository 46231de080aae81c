// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/xml.hpp"

#include <cstdint>
#include <doctest/doctest.h>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>
#include <zip.h>

namespace reviewcast::testing {

/// A file of a ZIP file.
struct Entry {
    std::string name, bytes;
    bool stored = false;
};

/// All of them in their order, read by libzip.
inline std::vector<Entry> entries_of(const std::filesystem::path& file) {
    std::vector<Entry> entries;
    zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        Entry entry{stat.name, std::string(stat.size, '\0'), stat.comp_method == ZIP_CM_STORE};
        zip_file_t* stream = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(zip_fread(stream, entry.bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(stream);
        entries.push_back(std::move(entry));
    }
    zip_close(archive);
    return entries;
}

/// The element and all in it, in the order of the document.
inline void walk(const XmlNode& node, const std::function<void(const XmlNode&)>& visit) {
    visit(node);
    for (const XmlNode& child : node.children)
        walk(child, visit);
}

/// Every element of a local name.
inline std::vector<XmlNode> all_of(const XmlNode& root, const std::string& name) {
    std::vector<XmlNode> found;
    walk(root, [&](const XmlNode& node) {
        if (node.name == name) found.push_back(node);
    });
    return found;
}

/// Milliseconds of h:mm:ss.mmm.
inline std::int64_t ms_of(const std::string& clock) {
    const auto colon = clock.find(':');
    return ((std::stoll(clock.substr(0, colon)) * 60 + std::stoll(clock.substr(colon + 1, 2))) * 60 +
            std::stoll(clock.substr(colon + 4, 2))) *
               1000 +
           std::stoll(clock.substr(colon + 7));
}

/// A book read back.
struct ReadBook {
    std::vector<Entry> entries;
    std::map<std::string, XmlNode> pages;  ///< every XML file, without "EPUB/"

    explicit ReadBook(const std::filesystem::path& file) : entries(entries_of(file)) {
        for (const Entry& entry : entries) {
            const bool is_xml = entry.bytes.starts_with("<?xml");
            if (is_xml && entry.name.starts_with("EPUB/"))
                pages.emplace(entry.name.substr(5), parse_xml(entry.bytes, entry.name));
        }
    }
    [[nodiscard]] const XmlNode& package() const { return pages.at("package.opf"); }
    [[nodiscard]] std::string meta(const std::string& property, const std::string& refines = {}) const {
        for (const XmlNode& node : all_of(package(), "meta"))
            if (node.attribute("property") == property && node.attribute("refines").value_or("") == refines)
                return node.text;
        return "";
    }
};

}  // namespace reviewcast::testing
