// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rules.hpp"

#include "script/rules_en.hpp"
#include "script/rules_local.hpp"
#include "script/rules_title.hpp"

#include <array>

namespace reviewcast {

namespace {

// The order is what makes the readings right: what has the more particular shape comes first.
constexpr std::array english = {
    Rule{"listed title", read_listed_title},
    Rule{"title word", read_title_word},
    Rule{"title mark", read_title_mark},
    Rule{"title number", read_title_number},
    Rule{"title capitals", read_title_capitals},
    Rule{"stylised spelling", read_stylised},
    Rule{"image", read_image},
    Rule{"link", read_link},
    Rule{"address", read_address},
    Rule{"handle", read_handle},
    Rule{"long token", read_long_word},
    Rule{"hashtag", read_hashtag},
    Rule{"face", read_face_en},
    Rule{"stars", read_stars},
    Rule{"row of signs", read_sign_row},
    Rule{"masked word", read_masked},
    Rule{"list mark", read_bullet},
    Rule{"markup", read_markup},
    Rule{"footnote mark", read_footnote},
    Rule{"emoji", read_emoji},
    Rule{"music", read_music_en},
    Rule{"grade", read_grade_en},
    Rule{"scripture", read_scripture_en},
    Rule{"date range", read_date_range_en},
    Rule{"date", read_date_en},
    Rule{"decade", read_decade_en},
    Rule{"telephone number", read_telephone_en},
    Rule{"air time", read_air_time_en},
    Rule{"date", read_day_letters_en},
    Rule{"power", read_power_en},
    Rule{"shutter speed", read_shutter_en},
    Rule{"score", read_score_en},
    Rule{"time", read_clock_en},
    Rule{"duration", read_duration_en},
    Rule{"aperture", read_aperture_en},
    Rule{"frame rate", read_frame_rate_en},
    Rule{"money", read_money_en},
    Rule{"height", read_height_en},
    Rule{"shorthand", read_shorthand_en},
    Rule{"episode", read_episode_en},
    Rule{"version", read_version_en},
    Rule{"sign before a number", read_prefix_en},
    Rule{"measure", read_measure_en},
    Rule{"pair", read_pair_en},
    Rule{"ratio", read_ratio_en},
    Rule{"ordinal", read_ordinal_en},
    Rule{"disguised word", read_leet_en},
    Rule{"season", read_season_en},
    Rule{"code", read_code_en},
    Rule{"year", read_year_en},
    Rule{"number", read_number_en},
    Rule{"slashed abbreviation", read_slashed_en},
    Rule{"scene", read_scene_en},
    Rule{"dotted abbreviation", read_direction_en},
    Rule{"dotted abbreviation", read_dotted_en},
    Rule{"abbreviation", read_state_en},
    Rule{"abbreviation", read_abbreviation_en},
    Rule{"Roman numeral", read_roman_en},
    Rule{"capitals", read_cells_en},
    Rule{"stretched word", read_stretched_en},
    Rule{"Greek letter", read_greek_en},
    Rule{"capitals", read_capitals_en},
    Rule{"styled letters", read_word_en},
    Rule{"slash", read_slash},
    Rule{"symbol", read_symbol},
    Rule{"", read_punctuation},
};

constexpr std::array local = {
    Rule{"listed title", read_listed_title},
    Rule{"title word", read_title_word},
    Rule{"title mark", read_title_mark},
    Rule{"title number", read_title_number},
    Rule{"title capitals", read_title_capitals},
    Rule{"stylised spelling", read_stylised},
    Rule{"image", read_image},
    Rule{"link", read_link},
    Rule{"address", read_address},
    Rule{"handle", read_handle},
    Rule{"long token", read_long_word},
    Rule{"hashtag", read_hashtag},
    Rule{"stars", read_stars},
    Rule{"row of signs", read_sign_row},
    Rule{"masked word", read_masked},
    Rule{"list mark", read_bullet},
    Rule{"markup", read_markup},
    Rule{"footnote mark", read_footnote},
    Rule{"emoji", read_emoji},
    Rule{"telephone number", read_telephone_local},
    Rule{"date", read_date_local},
    Rule{"decade", read_decade_local},
    Rule{"score", read_score_local},
    Rule{"time", read_clock_local},
    Rule{"money", read_money_local},
    Rule{"magnitude", read_magnitude_local},
    Rule{"ordinal", read_ordinal_local},
    Rule{"episode", read_episode_local},
    Rule{"range", read_range_local},
    Rule{"result", read_result_local},
    Rule{"ratio", read_ratio_local},
    Rule{"sign before a number", read_sign_local},
    Rule{"measure", read_measure_local},
    Rule{"part", read_part_local},
    Rule{"version", read_version_local},
    Rule{"count", read_count_local},
    Rule{"number", read_number_local},
    Rule{"abbreviation", read_abbreviation_local},
    Rule{"Roman numeral", read_roman_local},
    Rule{"stretched word", read_stretched_local},
    Rule{"slash", read_slash},
    Rule{"symbol", read_symbol},
    Rule{"", read_punctuation},
};

}  // namespace

std::size_t say_stopped(const Sentence& s, std::size_t begin, std::size_t end, std::string_view words,
                        ReadingBuilder& out) {
    if (!s.ends_by(end)) return say_tokens(s, begin, end, words, out);
    out.say(s.span(begin, end - 1), words);
    out.pause(s.at(end - 1).at, '.');
    return end - begin;
}

std::span<const Rule> rules_of(std::string_view language) {
    if (language == "en") return english;
    return local;
}

}  // namespace reviewcast
