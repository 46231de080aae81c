// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/rules.hpp"

namespace reviewcast {

// Rules of English.
std::size_t read_score_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< 8/10, 4.5 stars
std::size_t read_grade_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< B+, A-
std::size_t read_date_en(const Sentence&, std::size_t, ReadingBuilder&);   ///< 2019-10-04, 4 October 2019
std::size_t read_date_range_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< 11/9–11/15
std::size_t read_air_time_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< 9/8c: an hour in two zones
std::size_t read_day_letters_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< M–F 9–5
std::size_t read_power_en(const Sentence&, std::size_t, ReadingBuilder&);        ///< 10⁶, 2.5e9, m²
std::size_t read_greek_en(const Sentence&, std::size_t, ReadingBuilder&);        ///< Ω, α standing alone
std::size_t read_slashed_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< b/w by what stands around it
std::size_t read_season_en(const Sentence&, std::size_t, ReadingBuilder&);   ///< S2, S1–3, E4–10
std::size_t read_scripture_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< Job 38:1–11, 1 Cor. 13
std::size_t read_face_en(const Sentence&, std::size_t, ReadingBuilder&);       ///< (ಠ_ಠ)
std::size_t read_leet_en(const Sentence&, std::size_t, ReadingBuilder&);       ///< S7VEN, n00b
std::size_t read_shorthand_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< 6yo, 3N/4D
std::size_t read_music_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< E♭ maj., Cmaj7, Op. 18/4
std::size_t read_scene_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< V.iii of a play
std::size_t read_decade_en(const Sentence&, std::size_t, ReadingBuilder&);     ///< 1980s, '90s, '99
std::size_t read_clock_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< 7:30 pm
std::size_t read_duration_en(const Sentence&, std::size_t, ReadingBuilder&);   ///< 2h 13m
std::size_t read_money_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< $12.5 million, £5.99
std::size_t read_aperture_en(const Sentence&, std::size_t, ReadingBuilder&);   ///< f/1.4–f/16
std::size_t read_shutter_en(const Sentence&, std::size_t, ReadingBuilder&);    ///< 1/2000s
std::size_t read_frame_rate_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< 30p in 8K/30p
std::size_t read_height_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< 5'11"
std::size_t read_measure_en(const Sentence&, std::size_t, ReadingBuilder&);     ///< 60fps, 10%, -5°C, 1.5x
std::size_t read_ratio_en(const Sentence&, std::size_t, ReadingBuilder&);       ///< 16:9, 1920x1080
std::size_t read_episode_en(const Sentence&, std::size_t, ReadingBuilder&);     ///< S01E05, 3x10
std::size_t read_version_en(const Sentence&, std::size_t, ReadingBuilder&);     ///< v2.0, 1.2.3
std::size_t read_telephone_en(const Sentence&, std::size_t,
                              ReadingBuilder&);                           ///< telephone numbers, ISBNs, 1-2-3
std::size_t read_code_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< PS5, 4K, PG-13, Se7en
std::size_t read_prefix_en(const Sentence&, std::size_t,
                           ReadingBuilder&);  ///< #1, ~5, -5, >5 before a number
std::size_t read_ordinal_en(const Sentence&, std::size_t, ReadingBuilder&);    ///< 21st
std::size_t read_pair_en(const Sentence&, std::size_t, ReadingBuilder&);       ///< 24/7, 50/50, 2/3 of
std::size_t read_year_en(const Sentence&, std::size_t, ReadingBuilder&);       ///< 1984, 2003–2007
std::size_t read_number_en(const Sentence&, std::size_t, ReadingBuilder&);     ///< any number that is left
std::size_t read_roman_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< Rocky IV, Henry VIII
std::size_t read_direction_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< E 7th St, 5 N. Main St.
std::size_t read_state_en(const Sentence&, std::size_t, ReadingBuilder&);      ///< Austin, TX; in CA.
std::size_t read_dotted_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< e.g., U.S., Samuel L. Jackson
std::size_t read_abbreviation_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< Dr., St., vs., No. 1
std::size_t read_capitals_en(const Sentence&, std::size_t,
                             ReadingBuilder&);                             ///< CGI, NASA, DVDs, LOUD NOISES
std::size_t read_cells_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< 4 AAAs
std::size_t read_stretched_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< sooooo
std::size_t read_word_en(const Sentence&, std::size_t, ReadingBuilder&);  ///< words in letters no voice knows

}  // namespace reviewcast
