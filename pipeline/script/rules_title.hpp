// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/rules.hpp"

namespace reviewcast {

// Rules that read inside the names of works alone, in any language; tried before all others.
std::size_t read_listed_title(const Sentence&, std::size_t, ReadingBuilder&);  ///< "The 4400": by the table
std::size_t read_title_word(const Sentence&, std::size_t, ReadingBuilder&);    ///< "Batman v Superman"
std::size_t read_title_mark(const Sentence&, std::size_t,
                            ReadingBuilder&);  ///< "Tick, Tick… Boom!": no pause in a name
std::size_t read_title_number(const Sentence&, std::size_t,
                              ReadingBuilder&);  ///< "1917", "8 Mile", "Les 400 Coups"
std::size_t read_title_capitals(const Sentence&, std::size_t, ReadingBuilder&);  ///< "IT", "RRR"

}  // namespace reviewcast
