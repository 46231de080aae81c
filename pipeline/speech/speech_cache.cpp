// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speech_cache.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <vector>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_bytes = 256u << 20;

struct Entry {
    fs::path path;
    fs::file_time_type used;
    std::int64_t bytes = 0;
};

}  // namespace

fs::path SpeechCache::place_of(const std::string& key) const {
    const std::string name = sha256_hex(key);
    return folder_ / name.substr(0, 2) / (name.substr(2) + ".wav");
}

std::optional<std::string> SpeechCache::find(const std::string& key) const {
    if (folder_.empty()) return {};
    const fs::path place = place_of(key);
    std::error_code error;
    fs::last_write_time(place, fs::file_time_type::clock::now(), error);
    if (error) return {};
    try {
        return read_file(place, largest_bytes);
    } catch (const Error&) {
        return {};  // another process has just removed it
    }
}

void SpeechCache::keep(const std::string& key, const std::string& bytes) const {
    if (folder_.empty()) return;
    const fs::path place = place_of(key);
    std::error_code error;
    fs::create_directories(place.parent_path(), error);
    if (error) return;
    try {
        write_file_atomically(place, bytes);
    } catch (const Error&) {
        return;  // it is said again the next time
    }
}

void trim_speech_cache(const fs::path& folder, std::int64_t limit_bytes) {
    std::vector<Entry> entries;
    std::int64_t bytes = 0;
    const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);
    std::error_code error;
    fs::recursive_directory_iterator all(folder, error);
    for (; !error && all != fs::recursive_directory_iterator(); all.increment(error)) {
        std::error_code gone;  // another process trims the same folder
        if (!all->is_regular_file(gone)) continue;
        const Entry entry{all->path(), all->last_write_time(gone),
                          static_cast<std::int64_t>(all->file_size(gone))};
        if (gone) continue;
        if (entry.path.extension() == ".wav") {
            entries.push_back(entry);
            bytes += entry.bytes;
        } else if (entry.used < yesterday) {
            fs::remove(entry.path, gone);
        }
    }
    std::ranges::sort(entries, {}, &Entry::used);
    for (const Entry& entry : entries) {
        if (bytes <= limit_bytes) return;
        std::error_code gone;
        fs::remove(entry.path, gone);
        bytes -= entry.bytes;
    }
}

}  // namespace reviewcast
