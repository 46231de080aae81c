// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/rules.hpp"
#include "script/score_repeats.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_repeats = 4096;
constexpr std::size_t longest_name = 40;  // bytes; longer names explain more than a listener wants

std::string emoji_name(const Sentence& s, std::size_t i) {
    std::string base;
    append_utf8(base, s.at(i).mark);
    const auto listed = s.find("emoji", base);
    if (!listed.empty()) return std::string(listed == "-" ? "" : listed);
    if (s.table->language != "en") return {};
    std::string name = character_name(s.at(i).mark);
    if (name.starts_with("regional indicator")) return "flag";
    for (char& c : name)
        if (c >= '0' && c <= '9') return {};
    return name.size() <= longest_name ? name : std::string();
}

/// Whether the words of a name were written just before token i: "two thumbs up (👍👍)".
bool is_written_before(const Sentence& s, std::size_t i, std::string_view name) {
    std::size_t at = s.is_mark(i - 1, '(') ? s.before(i - 1) : s.before(i);
    while (!name.empty()) {
        const auto gap = name.rfind(' ');
        if (s.at(at).folded != name.substr(gap == std::string_view::npos ? 0 : gap + 1)) return false;
        name = gap == std::string_view::npos ? std::string_view{} : name.substr(0, gap);
        at = s.before(at);
    }
    return true;
}

}  // namespace

std::size_t read_emoji(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t c = s.at(i).mark;
    const bool listed = c != 0 && c > 0x7F && !s.find("emoji", s.at(i).chars).empty();
    const bool flag = c >= 0x1F1E6 && c <= 0x1F1FF;
    if (!listed && !s.find("symbols", s.at(i).chars).empty()) return 0;
    if (!listed && !flag && !(c >= 0x2300 && is_emoji(c))) return 0;
    std::size_t end = i + 1;
    while (end < i + most_repeats && (s.is_mark(end, c) || (s.is_space(end) && s.is_mark(end + 1, c))))
        ++end;
    if (end > i + 1) {  // "5/5 🌶🌶🌶🌶🌶" draws the score once more
        std::size_t count = 0;
        for (std::size_t at = i; at < end; ++at)
            count += s.is_space(at) ? 0 : 1;
        if (repeats_score(s, i, static_cast<double>(count), std::nullopt))
            return say_tokens(s, i, end, {}, out);
    }
    const std::string name = s.silent_emoji ? std::string() : emoji_name(s, i);
    return say_tokens(s, i, end, is_written_before(s, i, name) ? std::string_view{} : name, out);
}

}  // namespace reviewcast
