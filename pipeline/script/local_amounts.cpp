// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"

#include "base/unicode.hpp"
#include "script/amounts.hpp"
#include "script/number_words.hpp"

namespace reviewcast {

std::optional<LocalNumber> read_local_number(const Sentence& s, std::size_t i) {
    if (!s.is_digits(i) || s.at(i).folded.size() > 15) return std::nullopt;
    LocalNumber number;
    number.end = i + 1;
    number.chars = s.at(i).folded;
    number.value = static_cast<double>(value_of(s.at(i).folded));
    number.whole = true;
    const bool divided = (s.is_mark(i + 1, ',') || s.is_mark(i + 1, '.')) && s.is_digits(i + 2);
    if (divided && s.at(i + 2).folded.size() < 9) {
        const std::string& decimals = s.at(i + 2).folded;
        double unit = 1;
        for (std::size_t n = 0; n < decimals.size(); ++n)
            unit *= 10;
        number.value += static_cast<double>(value_of(decimals)) / unit;
        number.chars += std::string(s.at(i + 1).chars) + decimals;
        number.end = i + 3;
        number.whole = false;
    } else if (const auto part = fraction_character(s.at(s.skip_space(i + 1)).mark)) {
        number.value += static_cast<double>(part->first) / part->second;
        number.end = s.skip_space(i + 1) + 1;
        number.whole = false;
    }
    return number;
}

std::string fill_in(std::string_view pattern,
                    std::initializer_list<std::pair<std::string_view, std::string>> words) {
    std::string filled(pattern);
    for (const auto& [name, value] : words) {
        const std::string slot = "{" + std::string(name) + "}";
        if (const auto at = filled.find(slot); at != std::string::npos)
            filled.replace(at, slot.size(), value);
    }
    return filled;
}

std::string local_ordinal(std::uint64_t number, std::string_view form, const ReadingTable& table) {
    const std::string listed(table.find("ordinals", std::to_string(number) + " " + std::string(form)));
    if (!listed.empty()) return listed;
    const std::string rule_set(table.find("ordinal_rule_sets", form));
    if (rule_set.empty() || number > 999) return {};
    std::string words = spell_out(static_cast<std::int64_t>(number), table.language, rule_set);
    return words + std::string(table.find("ordinal_endings", form));
}

}  // namespace reviewcast
