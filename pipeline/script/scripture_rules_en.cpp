// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

#include <array>
#include <optional>

namespace reviewcast {

namespace {

/// "Rev.", "John", "Cor.": a book of the Bible at token i, its words and the token after it.
struct Book {
    std::size_t end = 0;
    std::string_view name;
};
std::optional<Book> read_book(const Sentence& s, std::size_t i) {
    if (!s.is_word(i) || !s.at(i).upper || !s.is_break(i - 1)) return std::nullopt;
    const bool stop = s.is_mark(i + 1, '.');
    if (const auto name = s.find("scripture_books", s.at(i).folded); !name.empty())
        return Book{i + (stop ? 2 : 1), name};
    if (!stop && s.has("scriptures", s.at(i).folded)) return Book{i + 1, s.at(i).chars};
    return std::nullopt;
}

bool is_figures(const Sentence& s, std::size_t i) {
    return s.is_digits(i) && s.at(i).folded.size() <= 3;
}

/// The token after "13:4", "38:1–11", "6.8" or "13" at token i, and their words; the end is i for none.
struct Place {
    std::size_t end = 0;
    std::string words;
    bool has_verse = false;
};
Place read_place(const Sentence& s, std::size_t i) {
    if (!is_figures(s, i)) return {i, {}, false};
    Place place{i + 1, cardinal_words(s.at(i).folded), false};
    const bool divided = s.is_mark(i + 1, ':') || s.is_mark(i + 1, '.');
    if (divided && is_figures(s, i + 2)) {
        const bool runs = s.is_dash(i + 3) && is_figures(s, i + 4);
        place = {i + 3, place.words + (runs ? ", " : " ") + cardinal_words(s.at(i + 2).folded), true};
        if (runs) place = {i + 5, place.words + " to " + cardinal_words(s.at(i + 4).folded), true};
    }
    return s.is_word(place.end) ? Place{i, {}, false} : place;
}

}  // namespace

std::size_t read_scripture_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    constexpr std::array<std::string_view, 3> ranks = {"First ", "Second ", "Third "};
    const bool numbered = s.is_digits(i) && s.at(i).folded.size() == 1 && s.is_space(i + 1) &&
                          s.at(i).folded[0] >= '1' && s.at(i).folded[0] <= '3' && s.is_break(i - 1);
    const auto book = read_book(s, numbered ? i + 2 : i);
    if (!book) return 0;
    const std::string folded = fold_case(book->name);
    if (numbered && !s.has("numbered_scriptures", folded)) return 0;
    const std::size_t at = s.skip_space(book->end);
    const Place place = at == book->end ? Place{at, {}, false} : read_place(s, at);
    const bool found = place.end != at;
    const bool shortened = s.at(book->end - 1).chars != book->name;
    const bool psalm = book->end == (numbered ? i + 4 : i + 2) && folded.starts_with("psalm");
    // "Mark 2", "USB Gen 2", "Rev. 2" and "2 Kings" may be anything; "Mark 2:1", "Ps. 2" and "2 Kings 4" are
    // none.
    const bool plain =
        found ? !numbered && !psalm && !(place.has_verse && (!shortened || s.is_mark(at + 1, ':')))
              : !numbered || !s.has("always_numbered_scriptures", folded);
    if (plain) return 0;
    std::string words(numbered ? ranks[value_of(s.at(i).folded) - 1] : "");
    words += book->name;
    return say_tokens(s, i, found ? place.end : book->end, found ? words + " " + place.words : words, out);
}

}  // namespace reviewcast
