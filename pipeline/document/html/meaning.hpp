// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "document/html/tree.hpp"

#include <optional>

namespace reviewcast {

/// How an element marks the words in it: by its name (em, strong, cite, q) or its style.
[[nodiscard]] std::optional<Emphasis> emphasis_of(const HtmlTree& tree, HtmlId id);

/// The container that a word of an element's class or id names ("spoiler", "pros"), unless a heading of its
/// own or another word speaks against it.
[[nodiscard]] std::optional<Container> container_of(const HtmlTree& tree, HtmlId id);

/// Whether an element's class says that it is the caption of a picture beside it.
[[nodiscard]] bool is_picture_caption(const HtmlTree& tree, HtmlId id);

}  // namespace reviewcast
