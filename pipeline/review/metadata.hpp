// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <vector>

namespace reviewcast {

/// What the metadata of a document states: facts, scores and credits of the draft, and passages that are to
/// be read out ("pros", "verdict"). What no table knows is listed in dropped.
void take_metadata(std::vector<Field> fields, Draft& draft, std::vector<Section>& passages,
                   const Lexicon& lexicon);

}  // namespace reviewcast
