// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/verify.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/report.hpp"
#include "episode/timed_transcript.hpp"
#include "episode/verify_parts.hpp"

#include <set>

namespace reviewcast {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t file_limit_bytes = 16ull << 30;

bool is_text(const std::string& name) {
    const std::string extension = fs::path(name).extension().string();
    return extension == ".json" || extension == ".vtt" || extension == ".srt" || extension == ".txt";
}

void check_file(const fs::path& folder, const Json& entry, Findings& findings) {
    const std::string name = entry.at("name").get<std::string>();
    const auto find = [&](const std::string& what) { findings.push_back({name, what}); };
    if (!is_plain_name(name)) return find("is no file name");
    const fs::path path = folder / name;
    if (!fs::is_regular_file(fs::symlink_status(path))) return find("is missing");
    const std::string bytes = read_file(path, file_limit_bytes);
    if (bytes.size() != entry.at("bytes").get<std::size_t>())
        find(format("has {} bytes, the report says {}", bytes.size(), entry.at("bytes").get<std::size_t>()));
    else if (sha256_hex(bytes) != entry.at("sha256").get<std::string>())
        find("has other bytes than the report says (SHA-256)");
    if (is_text(name))
        if (const auto bad = find_invalid_utf8(bytes)) find(format("is not UTF-8 at byte {}", *bad));
    if (fs::path(name).extension() == ".json" && !Json::accept(bytes)) find("is not JSON");
}

/// Episodes without a profile are podcasts.
std::string profile_name(const Json& report) {
    return report.value("settings", Json::object())
        .value("profile", std::string(rules_of(SoundProfile::podcast).name));
}

/// The names that every episode has.
std::vector<std::string> expected_names(const std::string& slug) {
    return {slug + ".mp3",   slug + ".vtt", slug + ".srt", slug + ".txt", std::string(timed_transcript_name),
            "chapters.json", "review.json"};
}

}  // namespace

// The list of a hostile report opens nothing outside.
bool is_plain_name(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos;
}

std::string content_of(const fs::path& path) {
    return fs::is_regular_file(fs::symlink_status(path)) ? read_file(path, file_limit_bytes) : std::string();
}

ReportFacts read_report_facts(const Json& report) {
    ReportFacts facts;
    facts.slug = report.at("slug").get<std::string>();
    facts.profile = profile_named(profile_name(report)).value_or(SoundProfile::podcast);
    facts.samples = report.at("samples").get<std::int64_t>();
    facts.sample_rate = report.at("sample_rate").get<int>();
    facts.bitrate_kbps = report.at("bitrate_kbps").get<int>();
    facts.duration_ms = report.at("duration_ms").get<std::int64_t>();
    facts.integrated_lufs = report.at("loudness").at("integrated_lufs").get<double>();
    facts.true_peak_dbtp = report.at("loudness").at("true_peak_dbtp").get<double>();
    facts.words = report.at("words").get<std::size_t>();
    for (const auto& [key, value] : report.at("tags").items())
        facts.tags[key] = value.get<std::string>();
    for (const Json& chapter : report.at("chapters"))
        facts.chapters.push_back({chapter.at("title").get<std::string>(),
                                  chapter.at("start_ms").get<std::int64_t>(),
                                  chapter.at("end_ms").get<std::int64_t>()});
    for (const Json& encoding : report.value("encodings", Json::array()))
        facts.encodings.push_back({encoding.at("name").get<std::string>(),
                                   encoding.at("samples").get<std::int64_t>(),
                                   encoding.at("sample_rate").get<int>(),
                                   encoding.at("loudness").at("integrated_lufs").get<double>(),
                                   encoding.at("loudness").at("true_peak_dbtp").get<double>()});
    return facts;
}

void check_files(const fs::path& folder, const Json& report, Findings& findings) {
    std::set<std::string> listed{std::string(report_name)};
    for (const Json& entry : report.at("files")) {
        if (!listed.insert(entry.at("name").get<std::string>()).second)
            findings.push_back({entry.at("name").get<std::string>(), "is listed twice"});
        check_file(folder, entry, findings);
    }
    for (const std::string& name : expected_names(report.at("slug").get<std::string>()))
        if (!listed.contains(name)) findings.push_back({name, "is not listed in the report"});
    std::set<std::string> there;
    for (const auto& entry : fs::directory_iterator(folder))
        there.insert(entry.path().filename().string());
    for (const std::string& name : there)
        if (!listed.contains(name)) findings.push_back({name, "is no part of the episode"});
}

std::vector<Finding> verify_episode(const fs::path& folder) {
    if (!fs::is_directory(folder))
        throw InputError(format("{}: is no folder; an episode is one", folder.string()));
    Findings findings;
    const std::string report_file(report_name);
    const std::string text = content_of(folder / report_name);
    if (text.empty()) return {{report_file, "is missing or empty"}};
    if (const auto bad = find_invalid_utf8(text))
        return {{report_file, format("is not UTF-8 at byte {}", *bad)}};
    const Json report = Json::parse(text, nullptr, false);
    if (!report.is_object()) return {{report_file, "is not a JSON object"}};
    try {
        const ReportFacts facts = read_report_facts(report);
        if (!is_plain_name(facts.slug)) return {{report_file, "its slug is no file name"}};
        if (!profile_named(profile_name(report)))
            findings.push_back(
                {report_file, format("its profile \"{}\" is not known", profile_name(report))});
        check_files(folder, report, findings);
        check_texts(folder, facts, findings);
        check_sound(folder, facts, findings);
        check_encodings(folder, facts, findings);
    } catch (const Json::exception& error) {
        findings.push_back({report_file, format("cannot be understood: {}", error.what())});
    }
    return findings;
}

}  // namespace reviewcast
