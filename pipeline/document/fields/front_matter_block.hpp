// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/source.hpp"

#include <cstddef>

namespace reviewcast {

/// Reads the metadata at the top of a text into document.metadata, each with the origin "front matter": YAML
/// between "---", TOML between "+++", JSON in braces or between ";;;", keys that only a rule closes, Kirby's
/// fields parted by "----", or bare "key: value" lines. Returns where the text behind it begins; 0 where
/// there is none. What is no field is listed as dropped. Of a key that is given twice the first value stays.
/// Warns "broken-front-matter", "duplicate-key" and "unclosed-front-matter" with "name:line: …".
[[nodiscard]] std::size_t read_front_matter(const Source& source, Document& document,
                                            const WarningSink& warn);

/// The fields of YAML between the bytes of `inside`. Aliases are not followed, so that a few bytes cannot
/// stand for many. Where it is broken, those of its lines that are plain "key: value".
void read_yaml_fields(const Source& source, Span inside, Document& document, const WarningSink& warn);

/// The fields of TOML between the bytes of `inside`; broken as in YAML.
void read_toml_fields(const Source& source, Span inside, Document& document, const WarningSink& warn);

/// The fields of a JSON object between the bytes of `inside`; broken as in YAML.
void read_json_fields(const Source& source, Span inside, Document& document, const WarningSink& warn);

/// The fields of those lines that are a key, a colon or equals sign and a value.
void read_simple_fields(const Source& source, Span inside, Document& document);

/// Where bare "key: value" lines at `begin`, the start of a text, end; `begin` where there are none.
[[nodiscard]] std::size_t bare_fields_end(const Source& source, std::size_t begin);

/// Whether a line begins as YAML's mappings do: a key, a colon and white space or the end.
[[nodiscard]] bool is_key_line(std::string_view line);

}  // namespace reviewcast
