// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/web_address.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t most_bytes = 2000;  // browsers and feed readers cut longer ones

bool is_refused(const CodePoint& c) {
    return c.value <= 0x20 || (c.value >= 0x7F && c.value <= 0x9F) || is_space(c.value) ||
           (c.value >= 0x200B && c.value <= 0x200F) || (c.value >= 0x2028 && c.value <= 0x202E) ||
           (c.value >= 0x2066 && c.value <= 0x2069) || c.value == 0xFFFD ||
           std::u32string_view(U"<>\"'`{}|\\^").find(c.value) != std::u32string_view::npos;
}

}  // namespace

bool is_web_address(std::string_view text) {
    const std::string start = to_lower(text.substr(0, 8));
    const std::size_t scheme = start.starts_with("https://") ? 8 : start.starts_with("http://") ? 7 : 0;
    if (scheme == 0 || text.size() > most_bytes) return false;
    const std::string_view host = text.substr(scheme, text.find_first_of("/?#", scheme) - scheme);
    return !host.empty() && host.front() != ':' && host.front() != '.' &&
           host.find('@') == std::string_view::npos && std::ranges::none_of(code_points(text), is_refused);
}

}  // namespace reviewcast
