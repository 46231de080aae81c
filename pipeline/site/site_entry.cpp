// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/site_entry.hpp"

#include <array>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::array<std::pair<const char*, std::string SiteEntry::*>, 15> texts{
    {{"slug", &SiteEntry::slug},
     {"title", &SiteEntry::title},
     {"language", &SiteEntry::language},
     {"reviewer", &SiteEntry::reviewer},
     {"date", &SiteEntry::date},
     {"guid", &SiteEntry::guid},
     {"link", &SiteEntry::link},
     {"description", &SiteEntry::description},
     {"disclosure", &SiteEntry::disclosure},
     {"item_name", &SiteEntry::item_name},
     {"item_type", &SiteEntry::item_type},
     {"item_year", &SiteEntry::item_year},
     {"item_creator", &SiteEntry::item_creator},
     {"score", &SiteEntry::score},
     {"waveform", &SiteEntry::waveform}}};

constexpr std::array<std::pair<const char*, SiteFile SiteEntry::*>, 6> single_files{
    {{"audio", &SiteEntry::audio},
     {"webvtt", &SiteEntry::webvtt},
     {"srt", &SiteEntry::srt},
     {"chapters", &SiteEntry::chapters},
     {"cover", &SiteEntry::cover},
     {"thumbnail", &SiteEntry::thumbnail}}};

Json to_json(const SiteFile& file) {
    return Json::array({file.name, file.media_type, file.bytes});
}

SiteFile file_from_json(const Json& json) {
    return {json.at(0).get<std::string>(), json.at(1).get<std::string>(), json.at(2).get<std::int64_t>()};
}

}  // namespace

std::vector<SiteFile> SiteEntry::files() const {
    std::vector<SiteFile> all{audio, webvtt, srt, chapters, cover, thumbnail};
    all.insert(all.end(), other_audio.begin(), other_audio.end());
    if (book) all.push_back(*book);
    return all;
}

Json to_json(const SiteEntry& entry) {
    Json json = Json::object();
    for (const auto& [name, member] : texts)
        json[name] = entry.*member;
    for (const auto& [name, member] : single_files)
        json[name] = to_json(entry.*member);
    json["score_share"] = entry.score_share ? Json(*entry.score_share) : Json();
    json["duration_ms"] = entry.duration_ms;
    json["other_audio"] = Json::array();
    for (const SiteFile& file : entry.other_audio)
        json["other_audio"].push_back(to_json(file));
    json["book"] = entry.book ? to_json(*entry.book) : Json();
    return json;
}

SiteEntry site_entry_from_json(const Json& json) {
    SiteEntry entry;
    for (const auto& [name, member] : texts)
        entry.*member = json.value(name, "");
    for (const auto& [name, member] : single_files)
        entry.*member = file_from_json(json.at(name));
    if (json.at("score_share").is_number()) entry.score_share = json.at("score_share").get<double>();
    entry.duration_ms = json.at("duration_ms").get<std::int64_t>();
    for (const Json& file : json.at("other_audio"))
        entry.other_audio.push_back(file_from_json(file));
    if (json.at("book").is_array()) entry.book = file_from_json(json.at("book"));
    return entry;
}

bool is_newer(const SiteEntry& a, const SiteEntry& b) {
    return a.date != b.date ? a.date > b.date : a.slug < b.slug;
}

}  // namespace reviewcast
