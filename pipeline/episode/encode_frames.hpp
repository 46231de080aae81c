// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/mp3.hpp"

#include <span>
#include <string>

namespace reviewcast {

/// Encodes by LAME, mono, at a constant bit rate and without bit reservoir, so that a
/// frame can stand behind any other: the frames that `samples` fill, one after the other; with `is_last` also
/// those that hold the encoder's rest. As loud as the samples. Throws ExternalError "DOING: …".
[[nodiscard]] std::string encode_frames(std::span<const float> samples, int sample_rate,
                                        const Mp3Options& options, bool is_last, const std::string& doing);

/// "LAME 3.100".
[[nodiscard]] std::string mp3_encoder_version();

}  // namespace reviewcast
