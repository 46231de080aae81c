// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.hpp"

#include <optional>
#include <vector>

namespace reviewcast {

/// What says that a site does not publish the review: "draft: true" (Hugo, Eleventy), "published: false"
/// (Jekyll), "status: private" (WordPress). Dates in the future are not looked at.
[[nodiscard]] std::optional<Fact> find_withheld(const std::vector<Field>& metadata);

}  // namespace reviewcast
