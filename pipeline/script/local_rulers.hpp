// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/tokens.hpp"

#include <cstdint>
#include <string>

namespace reviewcast {

/// How the number at token i is said behind the name of a ruler, "Karl V.", or behind an article after it,
/// "Karl der V."; empty where there is none.
[[nodiscard]] std::string ruler_number(const Sentence& sentence, std::size_t i, std::uint64_t value);

}  // namespace reviewcast
