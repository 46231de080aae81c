// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/local_amounts.hpp"
#include "script/roman.hpp"
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_abbreviation = 16;  // bytes of one of its words
constexpr std::size_t most_parts = 5;

/// The key of a word: a single letter keeps its case ("M. Hulot", "p. 45").
std::string key_of(const Token& token) {
    return token.chars.size() == 1 ? std::string(token.chars) : token.folded;
}

/// The article that is written on: "l'" of "l'avv.".
std::string elided(const Token& token) {
    const auto mark = token.folded.rfind('\'');
    return mark == std::string::npos ? std::string() : token.folded.substr(0, mark + 1);
}

bool is_counted(const Sentence& s, std::size_t i) {
    return s.is_digits(i) || (s.at(i).all_upper && roman_value(s.at(i).folded));
}

/// What a list says for an abbreviation of several letters, also where a sentence begins with it: "C.-à-d."
std::string_view words_for(const Sentence& s, std::string_view list, const std::string& key,
                           std::size_t part) {
    const auto words = s.find(list, key);
    return words.empty() && part > 0 ? s.find(list, fold_case(key)) : words;
}

/// Whether what follows token i keeps an abbreviation from being one: "Er heißt Max. Sie heißt Eva.", "lui
/// M."
bool is_plain_word(const Sentence& s, std::size_t i) {
    const std::string key = key_of(s.at(i));
    const Token& next = s.at(s.skip_space(i + 2));
    const bool and_name = next.folded == s.find("words", "and") || next.folded == "&";
    if (key.size() == 1 && s.at(i).all_upper) return !next.upper && !and_name;
    if (s.has("lower_abbreviations", key) && s.at(i).upper) return true;  // "ein Verb."
    return s.has("also_words", key) && (next.upper || next.kind == Token::Kind::end);
}

/// "su primer EP.", "DC": capitals that spell a short form only where the text shouts: "DR. STRANGE".
bool are_initials(const Sentence& s, std::size_t i) {
    const Token& next = s.at(s.skip_space(i + 2));
    const bool shouts = s.is_mark(i + 1, '.') && next.all_upper && next.chars.size() > 1;
    return s.at(i).all_upper && s.at(i).chars.size() > 1 && !shouts && !s.has("capitals_too", s.at(i).folded);
}

struct Match {
    std::size_t end = 0;
    std::string_view words;
    bool stopped = false;  ///< its last token is a stop
};

/// The longest listed abbreviation that begins at word i: "etc.", "z. B.", "c.-à-d.", "sig.ra".
Match find_abbreviation(const Sentence& s, std::size_t i) {
    Match match;
    std::string key = key_of(s.at(i));
    key.erase(0, elided(s.at(i)).size());
    std::size_t at = i + 1;
    for (std::size_t part = 0; part < most_parts; ++part) {
        const bool stop = s.is_mark(at, '.');
        const auto words = words_for(s, stop ? "abbreviations" : "abbreviations_without_stop", key, part);
        const auto inner = !stop && part > 0 ? words_for(s, "abbreviations", key, part) : std::string_view{};
        if (!inner.empty()) match = {at, inner, false};
        const bool lone = !stop && key.size() == 1 &&  // "x" of "x favor", not of "eje x"
                          (!s.is_space(at) || s.has("letter_nouns", s.word_before(i)));
        if (!words.empty() && s.is_break(at) && !lone) match = {at + (stop ? 1 : 0), words, stop};
        if (!stop) break;
        key += '.';
        ++at;
        if (s.is_mark(at, '-') && s.is_word(at + 1)) key += '-';
        const std::size_t next = s.is_mark(at, '-') ? at + 1 : s.skip_space(at);
        if (!s.is_word(next) || s.at(next).chars.size() > longest_abbreviation) break;
        key += s.at(next).folded;
        at = next + 1;
        if (s.is_space(at) && part == 0 && s.at(at - 1).folded == s.find("words", "of") &&
            s.is_mark(at + 2, '.')) {  // "a. de C."
            key += " " + s.at(at + 1).folded;
            at += 2;
        }
        if (s.is_mark(at, '-') && s.is_word(at + 1)) {  // "c.-à-d."
            key += "-" + s.at(at + 1).folded;
            at += 2;
        }
    }
    return match;
}

/// "n.º 5", "Nº 5", "n° 5", "p. 45", "WO II": words that stand before numbers.
std::size_t read_before_number(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    std::string word = key_of(s.at(i));
    const std::string article = elided(s.at(i));
    word.erase(0, article.size());
    const bool n = word == "n" || word == "N";
    const std::size_t sign = s.is_mark(i + 1, '.') ? i + 2 : i + 1;
    const bool raised = s.at(sign).folded == "º" || s.is_mark(sign, 0xBA) || s.is_mark(sign, 0xB0);
    if (n && raised && s.is_digits(s.skip_space(sign + 1)))
        return say_tokens(s, i, sign + 1, s.find("words", "number"), out);
    const bool stop = s.is_mark(i + 1, '.');
    auto counted = s.find(stop ? "before_number" : "before_number_without_stop", word);
    if (stop && !s.word_before(i).empty())
        if (const auto cased = s.find("before_number", s.at(i).chars); !cased.empty()) counted = cased;
    const std::size_t next = s.skip_space(stop ? i + 2 : i + 1);
    if (counted.empty() || next == i + 1 || !is_counted(s, next)) return 0;
    // "Le dije que no. 5 minutos después": the number counts what follows it.
    const auto noun = s.at(next + 1).kind == Token::Kind::space ? s.word_after(next + 1) : std::string_view{};
    if (s.has("also_words", word) && !noun_gender(noun, *s.table).empty()) return 0;
    const auto in_case = s.find("count_cases", s.word_before(i));
    const auto declined =
        in_case.empty() ? in_case : s.find("before_number", word + " " + std::string(in_case));
    return say_tokens(s, i, stop ? i + 2 : i + 1,
                      article + std::string(declined.empty() ? counted : declined), out);
}

/// "J. R. R. Tolkien", "Samuel L. Jackson": a letter before a name, without its stop.
std::size_t read_initial(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& letter = s.at(i);
    const auto is_letter_with_stop = [&](std::size_t at) {
        return s.at(at).all_upper && s.at(at).chars.size() <= 2 && s.is_mark(at + 1, '.');
    };
    if (!is_letter_with_stop(i) || letter.chars.size() > 2) return 0;
    const std::size_t next = s.skip_space(i + 2);
    const bool another = is_letter_with_stop(next);
    const bool name = s.at(next).upper && s.at(next).chars.size() > 1;
    const bool one = letter.chars.size() == 1 || static_cast<unsigned char>(letter.chars[0]) >= 0xC0;
    const bool last = is_letter_with_stop(i - 2) && s.at(next).kind == Token::Kind::word;  // "S.O.S. a jiné"
    if (!one || (!another && !name && !last)) return 0;
    // "II. Akt", "I. Akt", "Teil I. Er war gut."
    const bool numeral = s.has("grammar", "roman stop") && roman_value(letter.folded) &&
                         (!ordinal_form(s, i, s.at(next).folded).empty() ||
                          s.has("numbered_parts", s.word_before(i)) || s.has("monarchs", s.word_before(i)));
    if (numeral) return 0;
    // "M. Hulot" is a title, "M. R. James" are initials.
    const bool listed = !s.find("abbreviations", letter.chars).empty();
    if (listed && !another && !last) return 0;
    out.say(s.at(i).at, letter.chars);
    out.skip(s.at(i + 1).at);
    return 2;
}

/// What an abbreviation says before its noun, by the word before it and the noun's ending: "tzv. klasika", "s
/// tzv. klasikou", "ein sog. Klassiker".
std::string_view agreeing(const Sentence& s, std::size_t i, std::size_t end, std::string_view words) {
    constexpr std::size_t longest_ending = 8;  // bytes
    const std::string& noun = s.at(s.skip_space(end)).folded;
    if (s.find("agreeing", words).empty()) return words;
    const auto before = s.word_before(i);
    const std::string head = std::string(words) + " ";
    const bool joins = !s.find("noun_forms", before).empty() || !s.find("name_cases", before).empty() ||
                       s.has("dative_prepositions", before) || s.has("determiners", before);
    if (s.is_word(s.before(i)) && !joins) {  // "bevande escl."
        const std::string& noun_before = s.at(s.before(i)).folded;
        const auto last = noun_before.substr(code_points(noun_before).back().at.begin);
        if (const auto found = s.find("agreeing", head + "behind " + last); !found.empty()) return found;
    }
    if (noun.empty() || s.skip_space(end) == end) return s.find("agreeing", words);
    for (const std::string& context :
         {ordinal_form(s, i, noun), std::string(s.find("count_cases", before)),
          std::string(s.find("noun_forms", before)),
          before.empty() ? std::string() : "after " + std::string(before), std::string("any")}) {
        if (context.empty()) continue;
        for (std::size_t size = std::min(longest_ending, noun.size()); size > 0; --size) {
            const auto ending = noun.substr(noun.size() - size);
            if (const auto found = s.find("agreeing", head + context + " " + ending); !found.empty())
                return found;
        }
        if (const auto found = s.find("agreeing", head + context + " *"); !found.empty()) return found;
    }
    return s.find("agreeing", words);
}

/// "2. WK", "Tweede WO", "II GM": initials that an ordinal counts.
std::size_t read_numbered_initials(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto words = s.at(i).all_upper ? s.find("numbered_initials", s.at(i).folded) : std::string_view{};
    if (words.empty()) return 0;
    std::size_t at = s.before(i);
    const bool word = s.has("ordinal_words", s.at(at).folded);
    if (s.is_mark(at, '.') || !s.find("ordinal_signs", s.at(at).folded).empty() || s.is_mark(at, 0xBA) ||
        s.is_mark(at, 0xB0) || s.is_mark(at, 0xAA))
        --at;
    const bool counted = is_counted(s, at) || (s.is_mark(at, '.') && is_counted(s, at - 1));
    return word || counted ? say_tokens(s, i, i + 1, words, out) : 0;
}

/// "S. Francesco", "D. Pedro": a letter that is a title before given names, and an initial before others.
std::size_t read_letter_title(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& name = s.at(s.skip_space(i + 2));
    if (s.at(i).chars.size() != 1 || !s.is_mark(i + 1, '.') || !name.upper) return 0;
    const auto title = s.find("letter_titles", std::string(s.at(i).chars) + " " + name.folded);
    return title.empty() ? 0 : say_tokens(s, i, i + 2, title, out);
}

/// "Am Fr. um 20 Uhr", "Do.–So.": a weekday, where another or a word like "am" says so.
std::size_t read_weekday(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto day = s.find("weekdays", s.at(i).folded);
    const bool right = s.is_dash(i + 1);
    const bool chain = right == s.is_dash(i - 1) || s.is_dash(right ? i + 3 : i - 3);  // "do-re-mi"
    const auto other = s.find("weekdays", s.at(right ? i + 2 : i - 2).folded);
    const bool spelt = s.at(i).upper || !s.has("grammar", "capital weekdays");
    if (!chain && spelt && !day.empty() && !other.empty() && day != other)  // "Mo-Fr"
        return say_tokens(s, i, i + (s.is_mark(i + 1, '.') && !s.ends_by(i + 2) ? 2 : 1), day, out);
    const auto declined = s.find("weekday_forms", std::string(s.word_before(i)) + " " + s.at(i).folded);
    if (!day.empty() && !declined.empty() && !s.is_mark(i + 1, '.'))  // "od út do ne"
        return say_tokens(s, i, i + 1, declined, out);
    if (!s.is_mark(i + 1, '.')) return 0;
    if (day.empty() || (!s.at(i).upper && s.has("grammar", "capital weekdays"))) return 0;
    const std::size_t date = s.skip_space(s.is_mark(i + 2, ',') ? i + 3 : i + 2);
    const bool dated = s.is_digits(date) && s.at(date).folded.size() <= 2 &&
                       (s.is_mark(date + 1, '/') || s.is_mark(date + 1, '.') ||
                        !s.find("months", s.word_after(date + 1)).empty());
    const auto joins = [&](std::size_t at) { return s.is_dash(at) || s.is_mark(at, '/'); };
    const bool before =
        joins(i - 1) && (!s.find("weekdays", s.at(i - 2).folded).empty() ||
                         (s.is_mark(i - 2, '.') && !s.find("weekdays", s.at(i - 3).folded).empty()));
    const bool after = joins(i + 2) && !s.find("weekdays", s.at(i + 3).folded).empty();
    const Token& next = s.at(s.skip_space(i + 2));
    const std::size_t joint = s.before(i);  // "za. en zo."
    const bool joined = s.at(joint).folded == s.find("words", "and") && s.is_mark(s.before(joint), '.') &&
                        !s.find("weekdays", s.at(s.before(joint) - 1).folded).empty();
    const bool sure = s.has("day_words", s.word_before(i)) && !s.has("also_words", s.at(i).folded);
    const bool told = (joined || sure) && !next.upper;
    return before || after || told || dated ? say_stopped(s, i, i + 2, day, out) : 0;
}

/// "Hauptstr.": a word whose last part is an abbreviation.
std::size_t read_ending(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::string_view word = s.at(i).chars;
    if (!s.is_mark(i + 1, '.')) return 0;
    for (std::size_t length = 2; length <= 4 && length < word.size(); ++length) {
        const auto ending = s.find("abbreviated_endings", word.substr(word.size() - length));
        if (ending.empty()) continue;
        const std::string words = std::string(word.substr(0, word.size() - length)) + std::string(ending);
        return say_stopped(s, i, i + 2, words, out);
    }
    return 0;
}

}  // namespace

std::size_t read_abbreviation_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || s.at(i).chars.size() > longest_abbreviation || !s.is_break(i - 1)) return 0;
    if (s.at(i).all_upper && s.has("initialisms", s.at(i).folded)) return 0;  // Dutch "de VS"
    if (const std::size_t count = read_before_number(s, i, out)) return count;
    if (const std::size_t count = read_numbered_initials(s, i, out)) return count;
    if (const std::size_t count = read_weekday(s, i, out)) return count;
    const auto title = s.find("titles_before_name", s.at(i).chars);
    const bool named = s.at(i + 2).upper && !s.has("no_names", s.at(i + 2).folded);
    if (!title.empty() && (s.is_space(i + 1) || s.is_mark(i + 1, '-')) && named)
        return say_tokens(s, i, i + 1, title, out);
    if (const std::size_t count = read_letter_title(s, i, out)) return count;
    Match match = find_abbreviation(s, i);
    // The last letter of "S.O.S." begins nothing.
    const bool amid_letters = s.is_mark(i - 1, '.') && s.at(i - 2).all_upper && s.at(i - 2).chars.size() == 1;
    if (amid_letters && s.at(i).all_upper && s.at(i).chars.size() == 1) match = {};
    const bool chain = match.end > i + 2;
    if (!chain && match.stopped && is_plain_word(s, i)) match = {};
    if (!chain && are_initials(s, i)) match = {};
    if (!chain)
        if (const std::size_t count = read_initial(s, i, out)) return count;
    if (match.words.empty()) return read_ending(s, i, out);
    const std::string words = elided(s.at(i)) + std::string(agreeing(s, i, match.end, match.words));
    if (match.stopped) return say_stopped(s, i, match.end, words, out);
    return say_tokens(s, i, match.end, words, out);
}

}  // namespace reviewcast
