// SPDX-License-Identifier: GPL-3.0-or-later
// The least that an episode can cost: eSpeak NG speaks a text at one go, and LAME encodes a master with the
// settings that the program uses, by one encoder. Prints nothing. usage: bench-floor TEXT VOICE MASTER.f32
// BITRATE QUALITY
#include <cstdlib>
#include <espeak-ng/speak_lib.h>
#include <fstream>
#include <iterator>
#include <lame/lame.h>
#include <string>
#include <vector>

namespace {

std::string bytes_of(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t spoken = 0;

int receive(short*, int count, espeak_EVENT*) {
    spoken += static_cast<std::size_t>(count);
    return 0;
}

bool speak(const std::string& text, const char* voice) {
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, 0) < 0) return false;
    espeak_SetSynthCallback(receive);
    return espeak_SetVoiceByName(voice) == EE_OK &&
           espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr,
                        nullptr) == EE_OK;
}

std::size_t encode(const std::string& master, int bitrate_kbps, int quality) {
    const lame_t lame = lame_init();
    lame_set_num_channels(lame, 1);
    lame_set_mode(lame, MONO);
    lame_set_in_samplerate(lame, 44100);
    lame_set_out_samplerate(lame, 44100);
    lame_set_VBR(lame, vbr_off);
    lame_set_brate(lame, bitrate_kbps);
    lame_set_quality(lame, quality);
    lame_set_disable_reservoir(lame, 1);
    lame_init_params(lame);
    constexpr std::size_t block_samples = 1152;
    std::vector<unsigned char> block(block_samples * 5 / 4 + 7200);
    const auto* samples = reinterpret_cast<const float*>(master.data());
    const std::size_t count = master.size() / sizeof(float);
    std::size_t made = 0;
    for (std::size_t at = 0; at + block_samples <= count; at += block_samples) {
        const int size = lame_encode_buffer_ieee_float(lame, samples + at, nullptr, block_samples,
                                                       block.data(), static_cast<int>(block.size()));
        made += static_cast<std::size_t>(size);
    }
    made += static_cast<std::size_t>(lame_encode_flush(lame, block.data(), static_cast<int>(block.size())));
    lame_close(lame);
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 6) return 2;
    const bool is_spoken = speak(bytes_of(argv[1]), argv[2]) && spoken > 0;
    return is_spoken && encode(bytes_of(argv[3]), std::atoi(argv[4]), std::atoi(argv[5])) > 0 ? 0 : 1;
}
