// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "review/labels.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// A date as a text states it.
struct WrittenDate {
    std::string iso;  ///< "2019-10-04"; empty where day and month cannot be told apart ("4/10/2019")
    Span at;          ///< in the text
};

/// The first full date in the first part of a text: "2019-10-04", "October 4, 2019", "4. Oktober 2019",
/// "4 de octubre de 2019", "23/10/2019", "23.10.2019"; "4/10/2019" where the language is known and is not
/// English. Dates that the calendar does not have are none.
[[nodiscard]] std::optional<WrittenDate> find_date(std::string_view text, const Lexicon& lexicon);

/// A line that is a date and at most two words more ("Posted on 3 May 2024"), or that says of a review when
/// and where it was published ("Reviewed in the United Kingdom on 3 May 2024").
[[nodiscard]] bool is_date_line(std::string_view text, const Lexicon& lexicon);

/// The first year from 1800 to 2199 in a text: four digits that stand alone.
[[nodiscard]] std::optional<Span> find_year(std::string_view text);

}  // namespace reviewcast
