// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "review/review.hpp"
#include "script/pls.hpp"

#include <string>

namespace reviewcast {

/// The pronunciations that a review states itself, in a language (BCP 47); of a word stated twice, the last.
/// What is no pronunciation is left out with the warning "pronunciation", which names file and line.
[[nodiscard]] LexemeList lexemes_of(const Review& review, const std::string& language,
                                    const WarningSink& warn);

}  // namespace reviewcast
