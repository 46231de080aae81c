// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/http_date.hpp"

#include <array>

namespace reviewcast {

namespace {

// The program sets no locale: names of days and months are English.
constexpr const char* form = "%a, %d %b %Y %H:%M:%S GMT";

}  // namespace

std::string http_date(std::time_t time) {
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    return {text.data(), std::strftime(text.data(), text.size(), form, &parts)};
}

std::optional<std::time_t> parse_http_date(const std::string& text) {
    std::tm parts{};
    const char* end = ::strptime(text.c_str(), form, &parts);
    if (end == nullptr || *end != '\0') return std::nullopt;
    return ::timegm(&parts);
}

}  // namespace reviewcast
