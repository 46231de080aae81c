// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace reviewcast {

/// An ID3v2.4 tag in UTF-8, to stand before the frames of an MP3 of `samples` samples: the texts that are not
/// empty, TLEN, and a CHAP for each chapter under one ordered top-level CTOC. Version 2.4 because TDRC is its
/// frame and mutagen, libavformat, TagLib, mpg123 and Apple's players all read it. Control characters are
/// left out, and line breaks too where a text has one line. Throws std::logic_error when the chapters do not
/// cover the samples in order or fit_chapters() would change them.
[[nodiscard]] std::string render_id3(const Tags& tags, const std::vector<Chapter>& chapters, int sample_rate,
                                     std::int64_t samples);

/// A text as render_id3() writes it: for comparing with what is read back.
[[nodiscard]] std::string as_tag_line(std::string_view text);
/// The same for a text of several lines.
[[nodiscard]] std::string as_tag_text(std::string_view text);

/// The texts of an MP3's ID3v2 tag; empty where there is none. `language` is TLAN as it stands there (ISO
/// 639-2). Throws ExternalError "reading tags of PATH: …".
[[nodiscard]] Tags read_tags(const std::filesystem::path& path);

/// Bytes of a tag that tell its size.
inline constexpr std::size_t id3_header_bytes = 10;

/// Size of the ID3v2 tag that begins with these bytes, header included; 0 where they begin none.
[[nodiscard]] std::size_t id3_size(std::string_view header);

/// A tag of render_id3() with a front cover (APIC), a JPEG, behind its frames. Throws ExternalError where
/// `tag` is no whole ID3v2.4 tag or the picture is too large for it (256 MiB).
[[nodiscard]] std::string add_picture(std::string_view tag, std::string_view jpeg);

}  // namespace reviewcast
