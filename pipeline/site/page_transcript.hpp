// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/timed_transcript.hpp"
#include "site/page_words.hpp"

#include <string>

namespace reviewcast {

/// The transcript as HTML: a section with a heading each, a paragraph each, a span for each sentence and each
/// word, which carries its time in milliseconds (data-t). Sections that give the story away are marked by a
/// word, and a link leads past them. Headings begin at h3. `language` is the page's.
[[nodiscard]] std::string transcript_html(const TimedTranscript& transcript, const PageWords& words,
                                          const std::string& language);

}  // namespace reviewcast
