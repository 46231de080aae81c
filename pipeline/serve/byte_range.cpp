// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/byte_range.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace reviewcast {

namespace {

// More in one header are an attack, or nonsense.
constexpr std::size_t most_ranges = 64;

struct Asked {
    std::int64_t first, end;  // end <= first: nothing of the file
};

std::string_view without_blanks(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// A number of digits alone; one that is too large is the largest. Nothing for anything else.
std::optional<std::int64_t> number(std::string_view text) {
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::int64_t value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc()) return INT64_MAX;
    return value;
}

std::optional<Asked> parse_one(std::string_view text, std::int64_t file_bytes) {
    const auto sign = text.find('-');
    if (sign == std::string_view::npos) return std::nullopt;
    const std::string_view before = text.substr(0, sign), after = text.substr(sign + 1);
    if (before.empty()) {
        const auto last = number(after);
        if (!last) return std::nullopt;
        return Asked{file_bytes - std::min(*last, file_bytes), file_bytes};
    }
    const auto first = number(before), last = after.empty() ? std::optional(INT64_MAX) : number(after);
    if (!first || !last || *last < *first) return std::nullopt;
    return Asked{*first, std::min(*last, file_bytes - 1) + 1};
}

/// The ranges that hold bytes of the file; nothing where the header is malformed.
std::optional<std::vector<Asked>> parse_all(std::string_view header, std::int64_t file_bytes) {
    if (header.size() < 6 || !std::ranges::equal(header.substr(0, 6), std::string_view("bytes="),
                                                 [](char a, char b) { return (a | 32) == (b | 32); }))
        return std::nullopt;
    std::vector<Asked> ranges;
    header.remove_prefix(6);
    for (std::size_t count = 0;; ++count) {
        const auto comma = std::min(header.find(','), header.size());
        const auto one = parse_one(without_blanks(header.substr(0, comma)), file_bytes);
        if (!one || count == most_ranges) return std::nullopt;
        if (one->first < one->end) ranges.push_back(*one);
        if (comma == header.size()) return ranges;
        header.remove_prefix(comma + 1);
    }
}

}  // namespace

ByteRange choose_range(std::string_view header, std::int64_t file_bytes) {
    const ByteRange whole{RangeKind::whole, 0, file_bytes};
    auto ranges = parse_all(header, file_bytes);
    if (!ranges) return whole;
    if (ranges->empty()) return {RangeKind::none, 0, 0};
    std::ranges::sort(*ranges, {}, &Asked::first);
    Asked joined = ranges->front();
    for (const Asked& one : *ranges) {
        if (one.first > joined.end) return whole;
        joined.end = std::max(joined.end, one.end);
    }
    return {RangeKind::part, joined.first, joined.end - joined.first};
}

}  // namespace reviewcast
