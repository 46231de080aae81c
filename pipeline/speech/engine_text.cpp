// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/engine_text.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_gap_bytes = 64;  // marks and symbols between two words
constexpr std::size_t longest_repeat = 3;

bool is_bracket_or_quote(char32_t c) {
    return std::u32string_view(
               U"()[]{}<>\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u300C\u300D\uFF08\uFF09")
               .find(c) != std::u32string_view::npos;
}

/// Marks that the engine phrases by; at the end they are replaced by one.
bool is_phrase_mark(char32_t c) {
    return std::u32string_view(U".,;:?!-/"
                               U"'\u2018\u2019\u2013\u2014\u2026\u00BF\u00A1\u3001\u3002\uFF0C\uFF01\uFF1F"
                               U"\uFF1A\uFF1B\u203D\u2047")
               .find(c) != std::u32string_view::npos;
}

/// Collects the text for the engine and where each of its bytes comes from.
class Collector {
  public:
    void add(std::string_view bytes, std::size_t origin) {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            result_.text += bytes[i];
            result_.origin.push_back(origin + i);
        }
    }
    void add_space(std::size_t origin) {
        if (!result_.text.empty() && result_.text.back() != ' ') add(" ", origin);
    }
    /// Removes bytes from the end.
    void cut(std::size_t size) {
        result_.text.resize(size);
        result_.origin.resize(size);
    }
    [[nodiscard]] const std::string& text() const { return result_.text; }
    [[nodiscard]] EngineText take() { return std::move(result_); }

  private:
    EngineText result_;
};

void add_gap(Collector& into, std::string_view spoken, Span gap) {
    std::size_t used = 0;
    std::size_t repeated = 0;
    char32_t previous = 0;
    for (const auto& c : code_points(spoken.substr(gap.begin, gap.size()))) {
        repeated = c.value == previous ? repeated + 1 : 1;
        previous = c.value;
        if (repeated > longest_repeat || used > longest_gap_bytes) continue;
        const auto origin = gap.begin + c.at.begin;
        if (is_space(c.value) || is_bracket_or_quote(c.value)) {
            into.add_space(origin);
        } else if (!is_control(c.value) && c.value >= U' ' && c.value != U'\uFFFD') {
            into.add(spoken.substr(origin, c.at.size()), origin);
            used += c.at.size();
        }
    }
}

void add_word(Collector& into, std::string_view spoken, Span word) {
    std::size_t used = 0;
    // Only so much is decoded: a hostile word may be of megabytes.
    for (auto at = word.begin; at < word.end && used < word_limit_bytes;) {
        const auto c = code_point_at(spoken, at);
        if (!is_control(c.value) && c.value != U'\uFFFD') {
            into.add(spoken.substr(at, c.at.size()), at);
            used += c.at.size();
        }
        at = c.at.end;
    }
    // The rest must not join the next word.
    if (used >= word_limit_bytes) into.add_space(word.end);
}

/// Takes the marks off the end and returns the one that carries the melody.
char take_final_mark(Collector& from, bool is_last) {
    char mark = is_last ? '.' : ',';
    auto size = from.text().size();
    while (size > 0) {
        const auto c = code_point_before(from.text(), size);
        if (!is_phrase_mark(c.value) && !is_space(c.value)) break;
        if (c.value == U'?' || c.value == U'\uFF1F') mark = '?';
        if ((c.value == U'!' || c.value == U'\uFF01') && mark != '?') mark = '!';
        if (!is_last && (c.value == U'.' || c.value == U';' || c.value == U':') && mark == ',')
            mark = static_cast<char>(c.value);
        size = c.at.begin;
    }
    from.cut(size);
    return mark;
}

}  // namespace

EngineText engine_text(std::string_view spoken, Span at, std::span<const Span> words, bool is_last) {
    Collector collector;
    auto done = at.begin;
    for (const auto& word : words) {
        add_gap(collector, spoken, {done, word.begin});
        add_word(collector, spoken, word);
        done = word.end;
    }
    add_gap(collector, spoken, {done, at.end});
    const char mark = take_final_mark(collector, is_last);
    if (!collector.text().empty()) collector.add({&mark, 1}, at.end);
    return collector.take();
}

}  // namespace reviewcast
