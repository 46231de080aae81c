// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// The three-letter code (ISO 639-2/T) of a BCP 47 language, as ID3's TLAN, COMM and USLT want it: "en-GB"
/// gives "eng"; a three-letter language stays; "und" where it is unknown or empty.
[[nodiscard]] std::string iso639_2(std::string_view language);

}  // namespace reviewcast
