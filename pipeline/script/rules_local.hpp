// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/rules.hpp"

namespace reviewcast {

// Rules of the languages whose plain numbers the engine reads; everything they say stands in the language's
// table.
std::size_t read_score_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< 4,5/5, 3 estrellas
std::size_t read_result_local(const Sentence&, std::size_t, ReadingBuilder&);     ///< 2-1 of a match
std::size_t read_date_local(const Sentence&, std::size_t, ReadingBuilder&);       ///< 04.10.2019, 4. Oktober
std::size_t read_decade_local(const Sentence&, std::size_t, ReadingBuilder&);     ///< 80er, '80
std::size_t read_telephone_local(const Sentence&, std::size_t, ReadingBuilder&);  ///< Tel. 030 12345, ISBN
std::size_t read_clock_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< 20:30, 20h30, 20.30 Uhr
std::size_t read_money_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< 12,50 €, 200 M€
std::size_t read_magnitude_local(const Sentence&, std::size_t, ReadingBuilder&);  ///< 200 Mio. Euro
std::size_t read_ordinal_local(const Sentence&, std::size_t, ReadingBuilder&);    ///< 1º, 2e, 3. Teil
std::size_t read_episode_local(const Sentence&, std::size_t, ReadingBuilder&);    ///< S01E05, 1x05
std::size_t read_range_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< 2003–2007
std::size_t read_ratio_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< 16:9, 2,35:1
std::size_t read_sign_local(const Sentence&, std::size_t, ReadingBuilder&);       ///< -5, #1
std::size_t read_measure_local(const Sentence&, std::size_t, ReadingBuilder&);    ///< 10 %, 20 °C, 5 km
std::size_t read_part_local(const Sentence&, std::size_t, ReadingBuilder&);       ///< ½ hora
std::size_t read_version_local(const Sentence&, std::size_t, ReadingBuilder&);    ///< 2.0, 1.2.3
std::size_t read_count_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< 1 película, 2 hodiny
std::size_t read_number_local(const Sentence&, std::size_t, ReadingBuilder&);     ///< 100 000, 1999
std::size_t read_abbreviation_local(const Sentence&, std::size_t, ReadingBuilder&);  ///< Sr., z. B., n.º 1
std::size_t read_roman_local(const Sentence&, std::size_t, ReadingBuilder&);      ///< Felipe II, XXe siècle
std::size_t read_stretched_local(const Sentence&, std::size_t, ReadingBuilder&);  ///< laaargo

}  // namespace reviewcast
