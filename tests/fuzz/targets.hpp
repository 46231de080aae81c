// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/format.hpp"
#include "document/source.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What of its laws a stage breaks for an input, one line each; empty where it holds them all.
using Broken = std::vector<std::string>;

// One function a target, each in a file of its own.
[[nodiscard]] Broken fuzz_decode(std::string_view bytes);
[[nodiscard]] Broken fuzz_format(std::string_view bytes);
[[nodiscard]] Broken fuzz_markdown(std::string_view bytes);
[[nodiscard]] Broken fuzz_html(std::string_view bytes);
[[nodiscard]] Broken fuzz_html_fragment(std::string_view bytes);
[[nodiscard]] Broken fuzz_feed(std::string_view bytes);
[[nodiscard]] Broken fuzz_json_feed(std::string_view bytes);
[[nodiscard]] Broken fuzz_rst(std::string_view bytes);
[[nodiscard]] Broken fuzz_org(std::string_view bytes);
[[nodiscard]] Broken fuzz_plain_text(std::string_view bytes);
[[nodiscard]] Broken fuzz_review(std::string_view bytes);
[[nodiscard]] Broken fuzz_normalise(std::string_view bytes);
[[nodiscard]] Broken fuzz_lexicon(std::string_view bytes);

/// A source of any bytes, as decode() gives it: ill-formed bytes are U+FFFD, there is no NUL.
[[nodiscard]] Source source_of_bytes(std::string_view bytes);

/// The laws of a reader: the document is sound (document_laws.hpp), the same for the same source, and each
/// warning is one line with a code.
[[nodiscard]] Broken check_reader(const Source& source,
                                  const std::function<Document(const Source&, const WarningSink&)>& read);

/// The laws of read_feed(): those of a reader for each entry; what cannot be read is refused in one line that
/// names the place.
[[nodiscard]] Broken check_feed(const Source& source, Format format);

}  // namespace reviewcast
