// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/units_en.hpp"

#include "script/amounts.hpp"
#include "script/number_words.hpp"

namespace reviewcast {

namespace {

constexpr int most_divisors = 2;  // "dB/W/m"

/// "km/h", "fl oz" and other units of two words that are listed.
std::optional<Unit> read_compound_unit(const Sentence& s, std::size_t at) {
    if (s.is_mark(at + 1, '/') && s.is_word(at + 2) && s.is_break(at + 3)) {
        const auto names =
            s.find("units", std::string(s.at(at).chars) + "/" + std::string(s.at(at + 2).chars));
        if (!names.empty()) return make_unit(at + 3, names);
    }
    const std::size_t gap = s.is_mark(at + 1, '.') ? at + 2 : at + 1;
    if (s.is_space(gap) && s.is_word(gap + 1) && s.is_break(gap + 2)) {
        const auto names =
            s.find("units", std::string(s.at(at).chars) + " " + std::string(s.at(gap + 1).chars));
        const bool stop = gap == at + 2 && s.is_mark(gap + 2, '.') && !s.is_end(s.skip_space(gap + 3));
        if (!names.empty()) return make_unit(gap + (stop ? 3 : 2), names);
    }
    return std::nullopt;
}

/// "2.1A", "12V/2A", "a 2A charger": amperes; "seat 2A" is none.
bool is_current(const Sentence& s, std::size_t number, std::size_t i) {
    if (s.at(i).chars != "A") return false;
    std::size_t before = s.before(number);
    if (s.is_mark(before, '/') || s.is_mark(before, ',')) before = s.before(before);
    return s.is_mark(number + 1, '.') || s.at(before).chars == "V" ||
           s.has("current_nouns", s.word_after(i + 1));
}

/// "3m copies", "a 1.8m-dot screen": millions.
bool is_million(const Sentence& s, std::size_t i) {
    const std::size_t noun = s.is_mark(i + 1, '-') ? i + 2 : s.skip_space(i + 1);
    return s.at(i).chars == "m" && s.has("million_nouns", s.at(noun).folded);
}

/// "the Pi 4B": a letter of a model behind its name, no billion.
bool is_model_letter(const Sentence& s, std::size_t number, std::size_t i) {
    const std::size_t name = s.before(number);
    const auto next = s.word_after(i + 1);
    return s.at(i).chars == "B" && s.at(name).upper && !s.is_end(name - 1) &&
           s.at(number).folded.size() == 1 && !s.has("million_nouns", next) && !s.has("count_nouns", next);
}

/// The names of a unit of one word that stands at token `at`, behind the number or a gap at token i.
std::string_view unit_names(const Sentence& s, std::size_t number, std::size_t i, std::size_t at) {
    const auto chars = s.at(at).chars;
    if (at == i && is_million(s, at)) return s.find("magnitudes", chars);
    if (const auto names = s.find("units", chars); !names.empty()) return names;
    const bool capital = chars.size() >= 3 && s.at(at).upper && !s.at(at).all_upper;  // "2 Tbsp.", "90 Mins"
    if (const auto names = capital ? s.find("units", s.at(at).folded) : std::string_view{}; !names.empty())
        return names;
    const bool is_model = s.has("model_words", s.word_before(number)) ||
                          (at == i && s.at(at).upper && s.has("lettered_nouns", s.word_before(number))) ||
                          s.has("street_names", s.word_after(at + 1));
    // "12 W. 44th St." is no watt, "under-12s" no second.
    const bool stopped = s.is_mark(at + 1, '.') && !s.ends_by(at + 2);
    const bool spaced = at != i && s.is_space(i) && s.has("units_spaced", chars) && !stopped;
    const bool paged = (chars == "pp" || chars == "pt") && s.is_mark(i, '-');
    const bool glued = spaced || paged || (at == i && !(s.is_mark(number - 1, '-') && chars == "s"));
    if (glued && !is_model && !(at == i && is_model_letter(s, number, i))) {
        if (at == i && is_current(s, number, at)) return s.find("units_electric", chars);
        if (const auto names = s.find("units_glued", chars); !names.empty()) return names;
    }
    return s.is_mark(at + 1, '.') ? s.find("units_with_stop", chars) : std::string_view{};
}

/// The unit by which one at token i is divided, "m" in "W/m²": in the singular.
std::optional<Unit> read_divisor(const Sentence& s, std::size_t i) {
    if (!s.is_mark(i, '/') || !s.is_word(i + 1) || !s.is_break(i + 2)) return std::nullopt;
    const auto chars = s.at(i + 1).chars;
    auto names = s.find("per_units", chars);
    if (names.empty()) names = s.find("units", chars);
    if (names.empty()) names = s.find("units_divisor", chars);
    if (names.empty()) return std::nullopt;
    const char32_t power = s.at(i + 2).mark;
    const bool raised = power == 0xB2 || power == 0xB3;
    return make_unit(i + (raised ? 3 : 2), names, power == 0xB2 ? "square " : power == 0xB3 ? "cubic " : "");
}

/// The unit with what it is divided by: "dB/W/m", "g/l".
Unit divided(const Sentence& s, Unit unit) {
    for (int n = 0; n < most_divisors; ++n) {
        const auto by = read_divisor(s, unit.end);
        if (!by) break;
        for (std::string* name : {&unit.one, &unit.many, &unit.adjective})
            *name += " per " + by->one;
        unit.end = by->end;
    }
    return unit;
}

/// Whether the word after token i can be what a measure describes: "45W charging", no "5kg heavier", but "a
/// 3 ft long table", where an article says that one thing follows.
bool is_measured(const Sentence& s, std::size_t i, bool counts_one) {
    const Token& noun = s.at(i + 1);
    if (!s.is_space(i) || noun.kind != Token::Kind::word ||
        (noun.upper && !noun.all_upper && !s.has("initialisms", noun.folded)))
        return false;
    return !s.has("function_words", noun.folded) && (counts_one || !s.has("after_measure", noun.folded)) &&
           !noun.folded.ends_with("ly") && noun.folded.find('\'') == std::string::npos;
}

}  // namespace

Unit make_unit(std::size_t end, std::string_view names, std::string_view before) {
    const auto form = [&](std::size_t n, std::size_t otherwise) {
        const auto name = name_form(names, n);
        return std::string(before) + std::string(name.empty() ? name_form(names, otherwise) : name);
    };
    return {end, form(0, 0), form(1, 0), form(2, 0)};
}

std::optional<Unit> read_unit(const Sentence& s, std::size_t number, std::size_t i) {
    const bool hyphen = s.is_mark(i, '-');
    const std::size_t at = hyphen ? i + 1 : s.skip_space(i);
    if (!s.is_word(at)) return std::nullopt;
    const bool initials =
        s.at(at).chars.size() == 1 && s.is_mark(at + 1, '.') && s.is_word(at + 2);  // "1969 L.A."
    if (initials) return std::nullopt;
    const bool weighted = s.at(at).chars == "dB" && s.is_mark(at + 1, '(') && s.is_word(at + 2) &&
                          s.at(at + 2).chars.size() == 1 && s.is_mark(at + 3, ')');
    if (weighted) return make_unit(at + 4, "decibel A|decibels A");  // "dB(A)"
    if (auto compound = read_compound_unit(s, at)) return compound;
    if (!s.is_break(at + 1)) return std::nullopt;
    const auto names = unit_names(s, number, i, at);
    if (names.empty()) return std::nullopt;
    const char32_t power = s.at(at + 1).mark;
    if (power == 0xB2 || power == 0xB3) return make_unit(at + 2, names, power == 0xB2 ? "square " : "cubic ");
    const bool stop = s.is_mark(at + 1, '.') && !s.is_end(s.skip_space(at + 2)) && !s.is_mark(at + 2, '.');
    return divided(s, make_unit(at + (stop ? 2 : 1), names));
}

std::optional<Unit> read_degrees(const Sentence& s, std::size_t i) {
    const std::size_t at = s.skip_space(i);
    if (s.is_mark(at, 0x2103)) return make_unit(at + 1, "degree Celsius|degrees Celsius");
    if (s.is_mark(at, 0x2109)) return make_unit(at + 1, "degree Fahrenheit|degrees Fahrenheit");
    if (!s.is_mark(at, 0xB0) && !s.is_mark(at, 0xBA)) return std::nullopt;
    const std::size_t scale = s.skip_space(at + 1);
    const auto name =
        s.is_break(scale + 1) ? s.find("temperature_scales", s.at(scale).chars) : std::string_view{};
    if (name.empty()) return make_unit(at + 1, "degree|degrees");
    return make_unit(scale + 1, "degree " + std::string(name) + "|degrees " + std::string(name));
}

bool is_measure_adjective(const Sentence& s, std::size_t begin, std::size_t amount_end, std::size_t end) {
    if (s.is_mark(amount_end, '-') || s.is_mark(end, '-')) return true;
    if (s.is_mark(end, '/')) {  // "a 12V/2A adapter"
        const auto more = read_numeral(s, end + 1);
        const auto unit = more ? read_unit(s, end + 1, more->end) : std::nullopt;
        if (unit && !s.is_mark(unit->end, '/')) end = unit->end;
    }
    if (s.has("gauge_nouns", s.word_after(end))) return true;
    const bool glued = !s.is_space(amount_end);
    const bool counts_one = s.word_before(begin) == "a" || s.word_before(begin) == "an";
    return (glued || (s.is_space(begin - 1) && s.follows_determiner(begin))) &&
           is_measured(s, end, counts_one);
}

namespace {

/// "7/8", "4/4": beats of a bar by the name of a note.
bool is_signature_shape(const Sentence& s, std::size_t i) {
    constexpr std::uint64_t most_beats = 15;
    const bool slashed = s.is_digits(i) && s.is_mark(i + 1, '/') && s.is_digits(i + 2) &&
                         s.at(i).folded.size() <= 2 && s.at(i + 2).folded.size() <= 2 && s.is_break(i - 1) &&
                         s.is_break(i + 3) && !s.is_mark(i + 3, '/');
    if (!slashed) return false;
    const auto beats = value_of(s.at(i).folded);
    const auto note = value_of(s.at(i + 2).folded);
    return beats >= 2 && beats <= most_beats && (note == 2 || note == 4 || note == 8 || note == 16);
}

/// What may stand behind a time signature that no noun follows.
bool ends_signature(const Sentence& s, std::size_t i) {
    const auto next = s.word_after(i);
    const bool mark = s.is_end(i) || is_one_of(s.at(i).mark, U".,;:!?)");
    return mark || s.has("meter_words", next) || (s.has("function_words", next) && next != "of");
}

/// "in 3/4 until the bridge, then 7/8": one stands before.
bool follows_signature(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 24;  // tokens
    for (std::size_t back = 4; back <= farthest && back <= i; ++back)
        if (is_signature_shape(s, i - back) && s.has("meter_prepositions", s.word_before(i - back)))
            return true;
    return false;
}

}  // namespace

bool is_time_signature(const Sentence& s, std::size_t i) {
    constexpr std::size_t step = 6;  // figures, slash, figures, space, "to", space
    if (!is_signature_shape(s, i)) return false;
    if (s.has("meter_words", s.word_after(i + 3))) return true;
    const auto before = s.word_before(i);
    const auto next = s.word_after(i + 3);
    if (s.has("meter_prepositions", before)) {
        // "in 3/4 profile" is no waltz, "in 5/4 never sounded so alive" no part.
        const bool whole = value_of(s.at(i).folded) >= value_of(s.at(i + 2).folded);
        return ends_signature(s, i + 3) || (whole && !next.empty() && !next.ends_with('s'));
    }
    const bool changes = next == "to" && is_signature_shape(s, i + step);
    if (before == "from" && changes) return value_of(s.at(i + step).folded) != value_of(s.at(i).folded);
    if ((before == "then" || before == "into" || before == "to") && ends_signature(s, i + 3) &&
        follows_signature(s, i))
        return true;
    const bool joined = before == "to" || before == "and" || before == "or" || before == "then";
    if (!joined || i < step || !is_signature_shape(s, i - step)) return false;
    const auto first = s.word_before(i - step);
    return (s.has("meter_prepositions", first) || first == "from" || first == "between") &&
           ends_signature(s, i + 3);
}

bool is_size_mark(const Sentence& s, std::size_t i) {
    return is_one_of(s.at(i).mark, U"\"”″");
}

bool follows_size(const Sentence& s, std::size_t i) {
    const std::size_t sign = s.before(i);
    const std::size_t mark = s.before(sign);
    return (s.at(sign).chars == "x" || s.is_mark(sign, 0xD7)) && is_size_mark(s, mark) &&
           !s.is_space(mark - 1);
}

bool is_in_single_quotes(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 64;  // tokens
    for (std::size_t back = 1; back <= farthest && back <= i; ++back)
        if (s.is_apostrophe(i - back) && s.is_break(i - back - 1)) return true;
    return false;
}

bool is_foot_mark(const Sentence& s, std::size_t i) {
    return s.is_apostrophe(i) && s.is_space(i + 1) && s.is_word(i + 2) && !is_in_single_quotes(s, i - 1);
}

}  // namespace reviewcast
