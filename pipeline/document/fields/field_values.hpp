// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

/// How a value is written in YAML, TOML or JSON.
enum class Quoting { none, single_quotes, double_quotes, block };

/// A value as it was parsed, with the places where its characters stand in the source, from `at` on; moves
/// `at` behind it. What cannot be found there stands for all of what was looked at.
[[nodiscard]] SourceText locate_value(std::string_view source, std::size_t& at, std::string_view value,
                                      Quoting quoting);

/// Adds a field of the front matter, or lists it as dropped where its value says that there is none.
void add_front_matter_field(Document& document, std::string key, SourceText value, Span source);

/// Adds what was read of a front matter that is whole.
void add_front_matter(Document read, Document& document);

}  // namespace reviewcast
