// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/tokens.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace reviewcast {

/// A number as other languages write it: "7,5", "1.234", "100 000", "3½", "2 1/2".
struct LocalNumber {
    std::size_t end = 0;   ///< token after it
    std::string digits;    ///< before the decimal sign, ASCII, without separators
    std::string decimals;  ///< after it; empty for none
    std::string fraction;  ///< "1/2" of "3½" and "3 1/2"; empty for none
    double value = 0;
    bool grouped = false;  ///< with separators between thousands

    [[nodiscard]] bool whole() const { return decimals.empty() && fraction.empty(); }
};

/// Reads the number that starts at token i. A comma or a stop between digits is a decimal sign, unless
/// thousands are parted by it.
[[nodiscard]] std::optional<LocalNumber> read_local_number(const Sentence& sentence, std::size_t i);

/// Whether a number may begin at token i: no digits, word or decimal sign runs into it.
[[nodiscard]] bool starts_number(const Sentence& sentence, std::size_t i);

/// A number as it is handed to the engine: digits that it reads well, else words. `form` names the gender and
/// case of what is counted; empty for a number that stands alone.
[[nodiscard]] std::string said_number(const LocalNumber& number, std::string_view form,
                                      const ReadingTable& table);

/// A whole number in the form of what is counted: "una", "veintiuna", "dvě", or its digits where the engine
/// reads them so anyway.
[[nodiscard]] std::string said_count(std::uint64_t number, std::string_view form, const ReadingTable& table);

/// A year, in words where the engine reads its digits as a quantity.
[[nodiscard]] std::string said_year(const std::string& digits, const ReadingTable& table);

/// A number with the name of what is counted, out of "one|many" or "one|few|many|part of one".
[[nodiscard]] std::string said_quantity(const Sentence& sentence, std::size_t i, const LocalNumber& number,
                                        std::string_view names);

/// The case that the word before token i puts a number and its noun into, where the noun's ending agrees: "s
/// 5 kamarády", "z 10"; empty for none. `noun` is case-folded, empty where there is none.
[[nodiscard]] std::string_view counted_case(const Sentence& sentence, std::size_t i, std::string_view noun);

/// Gender and case of a counted noun, as far as the table tells: "feminine", "masculine accusative"; empty
/// where it does not. `i` is the token of the number, `noun` is case-folded.
[[nodiscard]] std::string count_form(const Sentence& sentence, std::size_t i, std::string_view noun);

/// The gender that the table gives a noun by itself or by its ending; empty for none.
[[nodiscard]] std::string_view noun_gender(std::string_view noun, const ReadingTable& table);

/// `pattern` with each {name} replaced by its words.
[[nodiscard]] std::string fill_in(std::string_view pattern,
                                  std::initializer_list<std::pair<std::string_view, std::string>> words);

/// An ordinal in the table's language by the table's rule set for it ("masculine", "feminine", "genitive");
/// empty where the language has none.
[[nodiscard]] std::string local_ordinal(std::uint64_t number, std::string_view form,
                                        const ReadingTable& table);

/// The form of an ordinal before a noun, by the word before both: "im 19. Jahrhundert", "der 2. Staffel".
/// Empty where the noun takes no ordinal.
[[nodiscard]] std::string ordinal_form(const Sentence& sentence, std::size_t i, std::string_view noun);

/// The form of an ordinal by the word before it and the ending of a noun that no list knows: "do 3. kola",
/// "2. liga"; empty for none.
[[nodiscard]] std::string guessed_ordinal_form(const Sentence& sentence, std::size_t i,
                                               std::string_view noun);

}  // namespace reviewcast
