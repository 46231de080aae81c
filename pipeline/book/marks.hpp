// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/role.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace reviewcast {

/// Opens every XML file of a book.
inline constexpr std::string_view xml_opening = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                                "\n";

/// The class that a reading system gives to the words that are heard, and to the page while it plays.
inline constexpr std::string_view active_class = "-epub-media-overlay-active";
inline constexpr std::string_view playback_active_class = "-epub-media-overlay-playing";

/// The tag where it is well-formed BCP 47, else "und".
[[nodiscard]] std::string language_tag_or_und(std::string_view tag);

/// ` lang="…" xml:lang="…" dir="…"` of a language.
[[nodiscard]] std::string language_attributes(std::string_view tag);

/// Attributes that say what a section is for: epub:type and role (EPUB 3 Structural Semantics, DPUB-ARIA).
[[nodiscard]] std::string section_type(Role role);
/// The value of its epub:type.
[[nodiscard]] std::string_view epub_type(Role role);

/// A SMIL clock value, h:mm:ss.mmm.
[[nodiscard]] std::string clock_value(std::int64_t ms);

/// Names of a book's files; parts and documents are counted from 0.
[[nodiscard]] std::string content_name(std::size_t part, std::size_t document);
[[nodiscard]] std::string overlay_name(std::size_t part, std::size_t document);
[[nodiscard]] std::string audio_name(std::size_t part);
inline constexpr std::string_view navigation_name = "nav.xhtml";
inline constexpr std::string_view style_name = "style.css";
inline constexpr std::string_view cover_name = "cover.jpg";

}  // namespace reviewcast
