// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dates.hpp"

#include "base/format.hpp"
#include "review/words.hpp"

#include <chrono>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::size_t reach_bytes = 200;
constexpr std::size_t longest_date_line = 80;
constexpr std::size_t most_lead_words = 6;  // "Reviewed in the United States on"

struct Part {
    Span at;
    int number = -1;  ///< -1 for a word
    int month = 0;    ///< 1–12 for a month's name
    std::size_t digits = 0;
};

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The numbers and words of a text; "4th" and "1er" count as numbers.
std::vector<Part> parts_of(std::string_view text, const Lexicon& lexicon) {
    std::vector<Part> parts;
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii_digit(text[at])) {
            Part part{{at, at}, 0, 0, 0};
            for (; part.at.end < text.size() && is_ascii_digit(text[part.at.end]); ++part.at.end)
                if (++part.digits <= 8) part.number = part.number * 10 + (text[part.at.end] - '0');
            at = part.at.end;
            const auto suffix = next_word(text, at);
            if (suffix && suffix->at.begin == at && suffix->at.size() <= 3) at = suffix->at.end;
            parts.push_back(part);
            continue;
        }
        if (static_cast<unsigned char>(text[at]) < 0x80 &&
            !((text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z')) {
            ++at;
            continue;
        }
        const auto word = next_word(text, at);
        if (!word) break;
        if (word->at.begin > at) {
            at = word->at.begin;
            continue;
        }
        parts.push_back({word->at, -1, lexicon.month(word->folded).value_or(0), 0});
        at = word->at.end;
    }
    return parts;
}

/// Whether words begin with a label of the day of publication.
bool says_published(std::string_view text, const Lexicon& lexicon) {
    const std::vector<Word> words = words_after(text, 0, 3);
    std::string phrase;
    for (const Word& word : words) {
        phrase += (phrase.empty() ? "" : " ") + word.folded;
        const Label* label = lexicon.find(phrase);
        if (label && label->fact == "published") return true;
    }
    return false;
}

std::string iso_date(int year, int month, int day) {
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1800 || year > 2199 || !date.ok()) return {};
    return format("{:04}-{:02}-{:02}", year, month, day);
}

/// The next part that is no connecting word ("4 de octubre de 2019").
const Part* after(const std::vector<Part>& parts, std::size_t i) {
    if (i + 1 < parts.size() && parts[i + 1].number < 0 && parts[i + 1].month == 0 &&
        parts[i + 1].at.size() <= 3)
        ++i;
    return i + 1 < parts.size() ? &parts[i + 1] : nullptr;
}

std::optional<WrittenDate> named_month(const std::vector<Part>& parts, std::size_t i) {
    const Part& first = parts[i];
    const Part* second = after(parts, i);
    if (!second) return std::nullopt;
    const Part* third = after(parts, static_cast<std::size_t>(second - parts.data()));
    if (!third || third->digits != 4 || third->at.end - first.at.begin > 60) return std::nullopt;
    std::string iso;
    if (first.digits >= 1 && first.digits <= 2 && second->month > 0)
        iso = iso_date(third->number, second->month, first.number);
    if (first.month > 0 && second->digits >= 1 && second->digits <= 2)
        iso = iso_date(third->number, first.month, second->number);
    if (iso.empty()) return std::nullopt;
    return WrittenDate{iso, {first.at.begin, third->at.end}};
}

/// Three numbers with the same sign between them. Of the languages that are read, only English has places
/// that write the month first.
std::optional<WrittenDate> numeric(std::string_view text, const std::vector<Part>& parts, std::size_t i,
                                   const Lexicon& lexicon) {
    if (i + 2 >= parts.size()) return std::nullopt;
    const Part &a = parts[i], &b = parts[i + 1], &c = parts[i + 2];
    if (a.number < 0 || b.number < 0 || c.number < 0) return std::nullopt;
    std::size_t gap = b.at.begin - a.at.end;
    if (gap < 1 || gap > 2 || c.at.begin - b.at.end != gap) return std::nullopt;
    const char sign = text[a.at.end];
    if ((sign != '-' && sign != '/' && sign != '.') || text[b.at.end] != sign) return std::nullopt;
    const Span at{a.at.begin, c.at.end};
    std::string iso;
    if (a.digits == 4 && b.digits <= 2 && c.digits <= 2) {
        iso = iso_date(a.number, b.number, c.number);
    } else if (c.digits == 4 && a.digits <= 2 && b.digits <= 2) {
        const std::string day_first = iso_date(c.number, b.number, a.number);
        const std::string month_first = sign == '.' ? std::string() : iso_date(c.number, a.number, b.number);
        const bool may_be_english = lexicon.language().empty() || lexicon.language().starts_with("en");
        if (may_be_english && !day_first.empty() && !month_first.empty() && day_first != month_first)
            return WrittenDate{{}, at};
        iso = day_first.empty() ? month_first : day_first;
    }
    if (iso.empty()) return std::nullopt;
    return WrittenDate{iso, at};
}

}  // namespace

std::optional<WrittenDate> find_date(std::string_view text, const Lexicon& lexicon) {
    text = text.substr(0, reach_bytes);
    const std::vector<Part> parts = parts_of(text, lexicon);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (auto date = numeric(text, parts, i, lexicon)) return date;
        if (auto date = named_month(parts, i)) return date;
    }
    return std::nullopt;
}

bool is_date_line(std::string_view text, const Lexicon& lexicon) {
    if (text.size() > longest_date_line) return false;
    const auto date = find_date(text, lexicon);
    if (!date || count_words(text.substr(date->at.end), 2) > 1) return false;
    const std::string_view lead = text.substr(0, date->at.begin);
    if (count_words(lead, 3) <= 2) return true;
    return count_words(lead, most_lead_words + 1) <= most_lead_words && says_published(lead, lexicon);
}

std::optional<Span> find_year(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (!is_ascii_digit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && is_ascii_digit(text[end]))
            ++end;
        const std::string_view digits = text.substr(at, end - at);
        if (digits.size() == 4 && digits >= "1800" && digits <= "2199") return Span{at, end};
        at = end;
    }
    return std::nullopt;
}

}  // namespace reviewcast
