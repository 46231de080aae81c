// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/site_state.hpp"

#include "base/file.hpp"

#include <sys/stat.h>

namespace reviewcast {

namespace {

constexpr int format_version = 1;
constexpr std::size_t file_limit_bytes = 4ull << 30;

std::int64_t nanoseconds(const timespec& time) {
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Json to_json(const PublishedPage& page) {
    return {{"report", {page.report.size_bytes, page.report.modified_ns, page.report.changed_ns}},
            {"environment", page.environment},
            {"entry", to_json(page.entry)}};
}

PublishedPage page_from_json(const Json& json) {
    const Json& stamp = json.at("report");
    return {
        {stamp.at(0).get<std::int64_t>(), stamp.at(1).get<std::int64_t>(), stamp.at(2).get<std::int64_t>()},
        json.at("environment").get<std::string>(),
        site_entry_from_json(json.at("entry"))};
}

}  // namespace

FileStamp stamp_of(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    return {status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

SiteState read_site_state(const std::filesystem::path& file) {
    SiteState state;
    if (!std::filesystem::exists(file)) return state;
    try {
        const Json json = Json::parse(read_file(file, file_limit_bytes));
        if (json.at("version") != format_version) return state;
        for (const auto& [slug, page] : json.at("pages").items())
            state.pages.emplace(slug, page_from_json(page));
        state.files = json.at("files").get<std::set<std::string>>();
        state.retired = json.at("retired").get<std::set<std::string>>();
    } catch (const Json::exception&) {
        return {};
    }
    return state;
}

void write_site_state(const std::filesystem::path& file, const SiteState& state) {
    Json json{{"version", format_version}, {"pages", Json::object()}};
    for (const auto& [slug, page] : state.pages)
        json["pages"][slug] = to_json(page);
    json["files"] = state.files;
    json["retired"] = state.retired;
    write_file_atomically(file, json.dump() + "\n");
}

}  // namespace reviewcast
