// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <stdexcept>
#include <unicode/rbnf.h>

namespace reviewcast {

namespace {

/// Formatters take milliseconds to make and are kept, one a language and thread.
icu::RuleBasedNumberFormat& formatter(const std::string& language) {
    thread_local std::map<std::string, std::unique_ptr<icu::RuleBasedNumberFormat>> made;
    auto& slot = made[language];
    if (!slot) {
        UErrorCode status = U_ZERO_ERROR;
        slot = std::make_unique<icu::RuleBasedNumberFormat>(
            icu::URBNF_SPELLOUT, icu::Locale::createCanonical(language.c_str()), status);
        if (U_FAILURE(status))
            throw std::logic_error("ICU has no number words: " + std::string(u_errorName(status)));
    }
    return *slot;
}

}  // namespace

bool has_spell_out(const std::string& language, const std::string& rule_set) {
    const auto& format = formatter(language);
    for (std::int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
        std::string name;
        format.getRuleSetName(i).toUTF8String(name);
        if (name == rule_set) return true;
    }
    return false;
}

std::string spell_out(std::int64_t number, const std::string& language, const std::string& rule_set) {
    auto& format = formatter(language);
    icu::UnicodeString wide;
    icu::FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    if (rule_set.empty())
        format.format(number, wide, position, status);
    else
        format.format(number, icu::UnicodeString::fromUTF8(rule_set), wide, position, status);
    if (U_FAILURE(status)) throw std::logic_error(language + " has no rule set " + rule_set);
    std::string words;
    wide.toUTF8String(words);
    // Soft hyphens mark where German compounds may be broken: not for the ear.
    for (std::size_t at; (at = words.find("\u00AD")) != std::string::npos;)
        words.erase(at, 2);
    return words;
}

}  // namespace reviewcast
