// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/media_type.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace reviewcast {

namespace {

struct Type {
    std::string_view start, ending, type;
};

// The first that fits.
constexpr std::array types{Type{"feed", ".xml", "application/rss+xml; charset=utf-8"},
                           Type{"chapters-", ".json", "application/json+chapters"},
                           Type{"", ".html", "text/html; charset=utf-8"},
                           Type{"", ".css", "text/css; charset=utf-8"},
                           Type{"", ".js", "text/javascript; charset=utf-8"},
                           Type{"", ".json", "application/json"},
                           Type{"", ".xml", "application/xml"},
                           Type{"", ".txt", "text/plain; charset=utf-8"},
                           Type{"", ".vtt", "text/vtt; charset=utf-8"},
                           Type{"", ".srt", "application/x-subrip; charset=utf-8"},
                           Type{"", ".mp3", "audio/mpeg"},
                           Type{"", ".m4a", "audio/mp4"},
                           Type{"", ".m4b", "audio/mp4"},
                           Type{"", ".opus", "audio/ogg"},
                           Type{"", ".ogg", "audio/ogg"},
                           Type{"", ".flac", "audio/flac"},
                           Type{"", ".wav", "audio/wav"},
                           Type{"", ".jpg", "image/jpeg"},
                           Type{"", ".jpeg", "image/jpeg"},
                           Type{"", ".png", "image/png"},
                           Type{"", ".webp", "image/webp"},
                           Type{"", ".gif", "image/gif"},
                           Type{"", ".svg", "image/svg+xml"},
                           Type{"", ".ico", "image/x-icon"},
                           Type{"", ".woff2", "font/woff2"},
                           Type{"", ".pdf", "application/pdf"},
                           Type{"", ".epub", "application/epub+zip"}};

}  // namespace

std::string_view media_type(std::string_view file_name) {
    std::string name(file_name);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto found = std::ranges::find_if(
        types, [&](const Type& one) { return name.starts_with(one.start) && name.ends_with(one.ending); });
    return found == types.end() ? "application/octet-stream" : found->type;
}

}  // namespace reviewcast
