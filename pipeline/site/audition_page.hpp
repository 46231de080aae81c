// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace reviewcast {

/// How one voice reads a passage.
struct AuditionVoice {
    std::string name, description, engine;
    int words_per_minute = 0;
    std::int64_t duration_ms = 0;
    std::string mp3;      ///< bytes of the file
    std::string failure;  ///< why there is none; otherwise empty
};

/// A passage of a review, as several voices read it.
struct Audition {
    std::string title;                    ///< of the review
    std::string language;                 ///< BCP 47, of the review
    std::vector<std::string> paragraphs;  ///< what is read, as it is written
    std::vector<AuditionVoice> voices;
};

/// A page to compare voices on: one HTML file with the sound inside, which loads nothing and runs no script.
[[nodiscard]] std::string audition_page(const Audition& audition);

}  // namespace reviewcast
