// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"

#include <cstddef>
#include <vector>

namespace reviewcast {

/// The range of `spoken` that says a range of `written`; empty where nothing says it.
[[nodiscard]] Span spoken_of(const Utterance& utterance, Span written);

/// Accents for the utterance's emphasis runs, the works it names, and words that are set against each other
/// (`contrasted`, indexes of words). They begin and end at words, are ordered
/// and disjoint; where runs overlap, the stronger one is heard. Runs of more than twelve words give none: a
/// passage in italics is not shouted.
[[nodiscard]] std::vector<Accent> accents_of(const Utterance& utterance, const std::vector<Span>& words,
                                             const std::vector<std::size_t>& contrasted = {});

}  // namespace reviewcast
