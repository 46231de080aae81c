// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/names.hpp"
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_dotted = 12;  // letters of "S.H.I.E.L.D."

bool is_name_at(const Sentence& s, std::size_t i) {
    const std::size_t at = s.is_mark(i, '"') || s.is_mark(i, 0x201C) ? i + 1 : i;
    return s.is_word(at) && s.at(at).upper;
}

bool is_letter_stop(const Sentence& s, std::size_t i) {
    return s.is_word(i) && code_points(s.at(i).chars.substr(0, 5)).size() == 1 && s.is_mark(i + 1, '.');
}

/// "Samuel L. Jackson", "J. K. Rowling": an initial inside a name.
std::size_t read_initial(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t next = s.skip_space(i + 2);
    const Token& before = s.at(s.before(i));
    const bool after_name =
        before.upper || s.is_mark(s.before(i), '.') || s.is_end(i - 1) || s.is_break(i - 1);
    if (!s.at(i).upper || !after_name || !is_name_at(s, next)) return 0;
    const auto movement =
        s.has("tempo_words", s.at(next).folded) ? roman_value(s.at(i).folded) : std::nullopt;
    if (movement && *movement <= 10)
        return say_tokens(s, i, i + 1, cardinal_words(*movement), out);  // "I. Allegro"
    return say_tokens(s, i, i + 2, s.at(i).chars, out);
}

std::string dotted_words(const Sentence& s, std::string_view letters, bool upper) {
    const std::string folded = fold_case(letters);
    const auto listed = s.find("dotted", folded);
    if (!listed.empty()) return std::string(listed);
    if (upper && s.has("dotted_words", folded)) return std::string(letters);
    return letter_words(letters);
}

/// Whether "St." is a saint: a name follows, and no street's name stands before.
bool is_saint(const Sentence& s, std::size_t i, std::size_t next) {
    return is_name_at(s, next) && !s.has("street_names", s.word_before(i));
}

bool is_after_name(const Sentence& s, std::size_t i) {
    const std::size_t before = s.is_mark(s.before(i), ',') ? s.before(s.before(i)) : s.before(i);
    return s.at(before).upper || s.is_digits(before) || s.is_digits(before - 1);
}

/// A Roman numeral as chapters and volumes have it.
bool is_counting_numeral(const Token& token) {
    return token.all_upper && token.chars.find_first_not_of("IVXLC") == std::string_view::npos &&
           roman_value(token.folded);
}

/// "iii" behind a stop, as in "No. iii".
bool is_small_numeral(const Token& token) {
    return token.folded == token.chars && token.chars.size() > 1 &&
           token.chars.find_first_not_of("ivxlc") == std::string_view::npos && roman_value(token.folded);
}

/// "IV", "Five": what chapters are counted by, where a title would take a name.
bool is_counted(const Sentence& s, std::size_t i) {
    return is_counting_numeral(s.at(i)) || s.has("number_names", s.at(i).folded);
}

/// "XR-750", "A12": capitals and digits.
bool is_code_at(const Sentence& s, std::size_t i) {
    return s.at(i).all_upper && s.is_digits(s.is_dash(i + 1) ? i + 2 : i + 1);
}

/// What an abbreviation stands for before the preposition at token `next`: "dir. by", "pub. in".
std::string_view before_preposition(const Sentence& s, std::string_view word, std::size_t next) {
    std::size_t by = next;  // "dir. and prod. by"
    if (s.at(next).folded == "and" || s.is_mark(next, '&')) {
        const std::size_t other = s.skip_space(next + 1);
        const bool stop = s.is_mark(other + 1, '.');
        if (stop && !s.find("before_by", s.at(other).folded).empty()) by = s.skip_space(other + 2);
    }
    if (by != next && is_name_at(s, by)) return s.find("before_by", word);  // "Dir. & wr. Greta Gerwig"
    if (s.at(by).folded == "by") return s.find("before_by", word);
    if (s.at(next).chars == "in") return s.find("before_in", word);
    return s.at(next).chars == "from" ? s.find("before_from", word) : std::string_view{};
}

/// "Mon–Fri 9–5, Sun closed": a list of days goes on.
bool is_listed_day(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 14;  // tokens
    const std::size_t comma = s.before(i);
    const bool stop = s.is_mark(i + 1, '.');  // "arrived Thurs., died Sat."
    if (!stop && !s.is_mark(comma, ',') && !s.is_mark(comma, ';')) return false;
    for (std::size_t at = comma; at > 0 && comma - at < farthest; --at)
        if (s.is_word(at - 1) && s.at(at - 1).upper && !s.find("weekdays", s.at(at - 1).folded).empty())
            return true;
    return false;
}

/// "Jan–Mar 2019": a month from or to which others last.
bool is_in_months(const Sentence& s, std::size_t i) {
    return (s.is_dash(i + 1) && !s.find("months", s.at(i + 2).folded).empty()) ||
           (s.is_dash(i - 1) && !s.find("months", s.at(i - 2).folded).empty());
}

/// Whether a month, another day or a word like "every" says that "Sun", "Sat" or "Wed" is a weekday. `next`
/// is the token after it.
bool is_among_days(const Sentence& s, std::size_t i, std::size_t next, bool stop) {
    const auto month = s.is_digits(next) ? s.word_after(next + 1) : s.word_after(next);
    const auto joined =
        s.at(s.is_dash(i + 2) ? i + 3 : next).folded == "and" ? s.word_after(next + 1) : std::string_view{};
    const auto after_comma =
        s.is_mark(i + 1, ',') ? s.word_after(i + 2) : std::string_view{};  // "Tue, Nov 5"
    const std::size_t slashed = s.is_mark(i + 1, '/') ? i + 2 : s.is_mark(i - 1, '/') ? i - 2 : 0;
    const Token& noun = s.at(next);
    const bool ranked =
        noun.folded == "the" && s.is_digits(next + 2) && s.is_word(next + 3);  // "Fri the 13th"
    const bool runs_on =
        ranked || (stop && s.is_space(i + 2) && noun.kind == Token::Kind::word && !noun.upper);
    return runs_on || is_listed_day(s, i) || (stop && s.is_mark(i + 2, ',')) ||
           !s.find("months", after_comma).empty() ||
           (slashed != 0 && !s.find("weekdays", s.at(slashed).folded).empty()) ||
           !s.find("months", month).empty() || (stop && s.has("day_words", s.word_before(i))) ||
           !s.find("weekdays", joined).empty() ||
           (stop && s.is_dash(i + 2) && !s.find("weekdays", s.at(i + 3).folded).empty()) ||
           (s.is_dash(i - 1) && s.is_mark(i - 2, '.') && !s.find("weekdays", s.at(i - 3).folded).empty()) ||
           (s.is_dash(i + 1) && !s.find("weekdays", s.at(i + 2).folded).empty()) ||
           (s.is_dash(i - 1) && !s.find("weekdays", s.at(i - 2).folded).empty());
}

/// "The catalogue no. is …": what goes on is no answer.
bool asks_number(const Sentence& s, std::size_t i) {
    constexpr std::size_t most_marks = 6;
    constexpr char32_t is_not = 0x2260;
    const std::size_t last = i + most_marks;
    while (i < last && s.is_break(i) && !s.is_end(i) && !s.is_mark(i, is_not))
        ++i;
    return s.is_mark(i, is_not) || s.at(i).folded == "is" || s.at(i).folded == "was" ||
           s.at(i).folded == "isn't";
}

/// "a dull min. in it", "per min.": a minute, no minimum.
bool is_one_minute(const Sentence& s, std::size_t i, bool stop) {
    const auto before = s.word_before(i);
    const auto next = s.word_after(i + (stop ? 2 : 1));
    const bool open = next.empty() || (s.has("function_words", next) && next != "of");
    const std::size_t adjective = s.before(i);
    const bool described = s.is_word(adjective) && !s.at(adjective).upper && s.follows_determiner(adjective);
    return before == "per" || (open && (s.follows_determiner(i) || described));
}

/// What an abbreviation stands for by its place alone, or anywhere: behind an ordinal or a name, before a
/// year. `next` is the token after it.
std::string_view expand_in_place(const Sentence& s, std::size_t i, bool stop, std::size_t next) {
    const std::string& word = s.at(i).folded;
    const bool capital = s.at(i).upper;
    const auto title = s.find("titles", word);
    // "the 23rd fl.", "E 7th St"
    const bool ordinal =
        (s.is_space(i - 1) || s.is_mark(i - 1, '-')) && s.is_word(i - 2) && s.is_digits(i - 3);
    const auto ranked = ordinal && s.is_break(i + 1) ? s.find("after_ordinal", word) : std::string_view{};
    if (!ranked.empty()) return ranked;
    const bool opens = !s.is_word(s.before(i)) && !s.is_digits(s.before(i));
    const auto credited =
        opens && stop && is_name_at(s, next) ? s.find("before_name", word) : std::string_view{};
    if (!credited.empty()) return credited;
    const bool year = s.is_digits(next) && s.at(next).folded.size() == 4;
    const bool day = s.is_digits(next) && s.at(next).folded.size() <= 2;
    const auto named = day ? s.word_after(next + 1) : std::string_view(s.at(next).folded);
    const bool date = year || (!s.find("months", named).empty() && s.at(day ? next + 2 : next).upper);
    const bool spelt_out = s.at(i).upper ? opens : s.is_space(i + 2);
    const auto lived = spelt_out && stop && date ? s.find("before_year", word) : std::string_view{};
    if (!lived.empty()) return lived;
    const auto after = s.find("after_name", word);
    if (!after.empty() && capital && (stop || s.has("after_name_without_stop", word)) && is_after_name(s, i))
        return after;
    if (word == "min" && is_one_minute(s, i, stop)) return "minute";
    const auto noun =
        stop && s.is_word(next) && !s.at(next).upper ? s.find("before_noun", word) : std::string_view{};
    if (!noun.empty()) return noun;  // "the prod. designer"
    if (stop && !(s.at(i).all_upper && s.has("small_abbreviations", word))) {
        const auto listed = s.find("abbreviations", word);
        if (!listed.empty() && !(s.has("abbreviations_before_name", word) && !is_name_at(s, next)))
            return listed;
    }
    const bool between =
        !stop && s.is_space(i - 1) && s.is_space(i + 1) && s.at(i - 2).upper && s.at(next).upper;
    const auto opposed = between ? s.find("between_names", s.at(i).chars) : std::string_view{};
    if (!opposed.empty()) return opposed;
    // No name follows, no street's name stands before: better a title than letters.
    if (stop && capital && s.has("titles_without_stop", word)) return title;
    const bool typed = !capital || (word.size() > 2 && !s.at(i).all_upper &&
                                    word.find_first_of("aeiou") == std::string::npos);
    const auto chat = typed && s.is_break(i + 1) ? s.find("chat_words", word) : std::string_view{};
    if (!chat.empty() && !(word == "bc" && s.is_digits(s.before(i)))) return chat;
    const bool letters = s.at(i).all_upper && s.has("small_abbreviations", word) && !s.is_digits(s.before(i));
    return letters ? std::string_view{} : s.find("abbreviations_without_stop", word);  // "an HR rep"
}

/// What an abbreviation stands for between what surrounds it; empty where it stands for nothing.
std::string_view expand(const Sentence& s, std::size_t i, bool stop) {
    const std::string& word = s.at(i).folded;
    const bool capital = s.at(i).upper;
    const std::size_t next = s.skip_space(i + (stop ? 2 : 1));
    if (stop && s.at(next).chars == "of" && s.is_mark(s.before(i), ','))
        if (const auto editor = s.find("before_of", word); !editor.empty()) return editor;
    const auto joined = stop ? before_preposition(s, word, next) : std::string_view{};
    if (!joined.empty()) return joined;
    const auto weekday = capital ? s.find("weekdays", word) : std::string_view{};
    if (!weekday.empty() && is_among_days(s, i, next, stop)) return weekday;
    const auto month = capital && is_in_months(s, i) ? s.find("months", word) : std::string_view{};
    if (!month.empty()) return month;
    if ((stop && s.is_mark(i + 2, ':')) || (s.is_mark(i + 1, ':') && s.has("colon_without_stop", word)))
        if (const auto label = s.find("before_colon", word); !label.empty()) return label;
    if (stop && s.is_space(i - 1) && s.is_digits(i - 2))
        if (const auto many = s.find("after_number", word); !many.empty()) return many;
    const auto title = s.find("titles", word);
    if (capital && !title.empty() && (stop || s.has("titles_without_stop", word))) {
        if (word == "st" ? is_saint(s, i, next)
                         : is_name_at(s, next) && !is_counted(s, next) &&
                               !(word == "dr" && s.has("street_names", s.word_before(i))))
            return title;
    }
    const bool number = s.is_digits(next) || (stop && is_small_numeral(s.at(next))) ||
                        (s.is_mark(next, '#') && s.is_digits(next + 1)) ||
                        ((word != "no" || s.at(next).chars.size() > 1) && is_counting_numeral(s.at(next))) ||
                        (s.has("numbered_nouns", s.word_before(i)) && is_code_at(s, next)) ||
                        (!s.find("currencies", s.at(next).chars).empty() && s.is_digits(next + 1));
    const bool era =
        s.has("eras", s.at(next).folded) && s.at(next).all_upper && s.is_digits(s.skip_space(next + 1));
    if (stop && era && (word == "c" || word == "ca")) return s.find("before_number", word);  // "c. AD 14"
    const bool asks =
        stop && word == "no" && s.has("numbered_nouns", s.word_before(i)) && asks_number(s, i + 2);
    const auto counted = s.find("before_number", word);
    if (asks) return counted;  // "The catalogue no. is …"
    if (!counted.empty() && number && (stop || s.has("before_number_without_stop", word)) && next != i + 1)
        return counted;
    return expand_in_place(s, i, stop, next);
}

}  // namespace

std::size_t read_dotted_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_letter_stop(s, i) &&
        !(s.at(i).folded == "ph" && s.is_mark(i + 1, '.') && s.at(i + 2).folded == "d"))
        return 0;
    if (!s.is_break(i - 1) || s.is_apostrophe(i - 1)) return 0;
    std::string letters;
    std::size_t end = i;
    bool upper = true;
    for (std::size_t n = 0; n < most_dotted && (n == 0 || is_letter_stop(s, end)); ++n, end += 2) {
        letters += s.at(end).chars;
        upper = upper && s.at(end).upper;
    }
    // "N.W.A": the last letter may go without its stop.
    const bool bare =
        s.is_word(end) && s.at(end).chars.size() == 1 && s.is_mark(end - 1, '.') && s.is_break(end + 1);
    if (bare && letters.size() + 1 >= 2) {
        letters += s.at(end).chars;
        return say_tokens(s, i, end + 1, dotted_words(s, letters, upper), out);
    }
    if (end == i + 2) return read_initial(s, i, out);
    if (!upper && s.find("dotted", fold_case(letters)).empty()) return 0;
    std::string words = dotted_words(s, letters, upper);
    // "J.R.R. Tolkien" runs on, "in the U.S. They" cannot be known.
    if (s.is_apostrophe(end) && s.at(end + 1).folded == "s")
        return say_tokens(s, i, end + 2, words + "'s", out);
    return say_stopped(s, i, end, words, out);
}

std::size_t read_abbreviation_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || s.at(i).chars.size() > 12 || s.is_digits(i - 1)) return 0;
    const bool stop = s.is_mark(i + 1, '.') && !s.is_mark(i + 2, '.');
    if (s.at(i).chars == "EPs" && !s.is_digits(s.skip_space(i + 1))) return 0;  // records
    const auto words = expand(s, i, stop);
    if (words.empty()) return 0;
    const bool slashed = s.is_mark(i + 1, '/') && s.find("weekdays", s.at(i).folded).empty();
    if (!stop) return s.is_break(i + 1) && !slashed ? say_tokens(s, i, i + 1, words, out) : 0;
    return say_stopped(s, i, i + 2, words, out);
}

}  // namespace reviewcast
