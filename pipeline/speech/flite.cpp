// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/flite.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "speech/flite_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <dlfcn.h>
#include <memory>
#include <string_view>
#include <utility>

#include <flite/flite.h>
#include <flite/flite_version.h>
extern "C" {  // the header itself does not say so (2.2)
#include <flite/cst_cg.h>
}

namespace reviewcast {

namespace {

/// A voice of Flite's, each a library of its own that is loaded when it is asked for: linked, the four would
/// cost every start of the program 130,000 relocations.
struct FliteVoice {
    std::string_view name;
    /// Words a minute that it speaks by itself, pauses left out; counted over a review of 116 words.
    double words_per_minute;
};

constexpr std::array voices{FliteVoice{"awb", 209}, FliteVoice{"kal16", 218}, FliteVoice{"rms", 181},
                            FliteVoice{"slt", 210}};

constexpr int plain_points = 50;  // of pitch and range: the voice's own
constexpr double tail_s = 0.02;   // after the last segment, where a final stop still rings

/// What a request asks of an utterance, for the callback that Flite gives nothing but the utterance.
struct Manner {
    double pitch = 1;
    double range = 1;
    const std::vector<FliteToken>* tokens = nullptr;
};

Manner manner;

struct UtteranceDeleter {
    void operator()(cst_utterance* utterance) const noexcept { delete_utterance(utterance); }
};
using UtterancePointer = std::unique_ptr<cst_utterance, UtteranceDeleter>;

/// When a segment begins, in seconds: where the one before it ends.
double begin_of(const cst_item* segment) {
    const cst_item* before = item_prev(segment);
    return before ? item_feat_float(before, "end") : 0;
}

struct Stretch {
    double begin_s = 0;
    double end_s = 0;
};

/// The segments of a token's words; empty where it has none.
Stretch stretch_of(const cst_item* token) {
    Stretch stretch;
    bool is_begun = false;
    for (const cst_item* word = item_daughter(token); word; word = item_next(word)) {
        const cst_item* first = path_to_item(word, "R:SylStructure.daughter1.daughter1.R:Segment");
        const cst_item* last = path_to_item(word, "R:SylStructure.daughtern.daughtern.R:Segment");
        if (!first || !last) continue;
        if (!std::exchange(is_begun, true)) stretch.begin_s = begin_of(first);
        stretch.end_s = item_feat_float(last, "end");
    }
    return stretch;
}

/// Voiced frames of the parameters: F0 changed by the manner, in the logarithm around its own mean.
void shape_pitch(const cst_utterance* utterance, cst_track& track, double frame_s) {
    double sum = 0;
    int voiced = 0;
    for (int i = 0; i < track.num_frames; ++i)
        if (track.frames[i][0] > 0) {
            sum += std::log2(static_cast<double>(track.frames[i][0]));
            ++voiced;
        }
    if (voiced == 0) return;
    const double mean = sum / voiced;
    std::vector<double> factor(static_cast<std::size_t>(track.num_frames), manner.pitch);
    std::size_t index = 0;
    for (const cst_item* token = relation_head(utt_relation(utterance, "Token")); token;
         token = item_next(token), ++index) {
        const Stretch at = stretch_of(token);
        for (auto i = static_cast<std::size_t>(at.begin_s / frame_s);
             i < factor.size() && static_cast<double>(i) * frame_s < at.end_s; ++i)
            factor[i] = manner.pitch * (*manner.tokens)[index].pitch;
    }
    constexpr double lowest_hz = 50, highest_hz = 700;  // what Flite itself allows (cst_cg.c)
    for (int i = 0; i < track.num_frames; ++i) {
        if (!(track.frames[i][0] > 0)) continue;
        const double octaves =
            mean + (std::log2(static_cast<double>(track.frames[i][0])) - mean) * manner.range;
        track.frames[i][0] = static_cast<float>(
            std::clamp(std::exp2(octaves) * factor[static_cast<std::size_t>(i)], lowest_hz, highest_hz));
    }
}

int stop_stream(const cst_wave*, int, int, int, cst_audio_streaming_info*) {
    return CST_AUDIO_STREAM_STOP;
}

/// In place of Flite's cg_synth, which knows no way to its F0 (rms ignores f0_shift): lets it predict the
/// parameters, ends it before it makes sound of them, and makes it of those changed.
cst_utterance* synthesise(cst_utterance* utterance) {
    feat_set(utterance->features, "streaming_info", audio_streaming_info_val([] {
                 auto* info = new_audio_streaming_info();
                 info->asc = stop_stream;
                 return info;
             }()));
    cg_synth(utterance);
    feat_remove(utterance->features, "streaming_info");
    auto* voice = val_cg_db(utt_feat_val(utterance, "cg_db"));
    auto* track = val_track(utt_feat_val(utterance, "param_track"));
    const auto* strengths =
        voice->mixed_excitation ? val_track(utt_feat_val(utterance, "str_track")) : nullptr;
    shape_pitch(utterance, *track, static_cast<double>(voice->frame_advance));
    if (!voice->do_mlpg) {
        utt_set_wave(utterance, mlsa_resynthesis(track, strengths, voice, nullptr, 0));
        return utterance;
    }
    auto* smoothed = mlpg(track, voice);
    utt_set_wave(utterance, mlsa_resynthesis(smoothed, strengths, voice, nullptr, 0));
    delete_track(smoothed);
    return utterance;
}

std::string names() {
    std::string all;
    for (const FliteVoice& voice : voices)
        all += format("{}{}", all.empty() ? "" : ", ", voice.name);
    return all;
}

cst_voice* load(std::string_view name) {
    const std::string library = format("libflite_cmu_us_{}.so.1", name);
    void* handle = ::dlopen(library.c_str(), RTLD_NOW);
    if (!handle) throw ExternalError(format("Flite: its voice cannot be loaded: {}", ::dlerror()));
    const std::string symbol = format("register_cmu_us_{}", name);
    using Register = cst_voice* (*)(const char*);
    const auto enter = reinterpret_cast<Register>(::dlsym(handle, symbol.c_str()));
    cst_voice* voice = enter ? enter(nullptr) : nullptr;
    if (!voice) throw ExternalError(format("Flite: {} has no voice", library));
    return voice;
}

/// The engine in its process.
class Flite {
  public:
    explicit Flite(Phonemes phonemes) : phonemes_(std::move(phonemes)) {}

    int open(const Voice& voice) {
        const auto known = std::ranges::find(voices, voice.engine_voice, &FliteVoice::name);
        if (known == voices.end())
            throw UsageError(format("voice '{}': Flite has no voice '{}'; allowed are {}", voice.name,
                                    voice.engine_voice, names()));
        flite_init();
        voice_ = load(known->name);
        words_per_minute_ = known->words_per_minute;
        is_parametric_ = feat_present(voice_->features, "cg_db") != 0;
        return flite_get_param_int(voice_->features, "sample_rate", 16000);
    }

    EngineSound say(const EngineRequest& request) {
        const auto tokens =
            flite_tokens(request, [this](const EnginePronunciation& one) { return phones_of(one); });
        if (tokens.empty()) return {};
        manner = {std::exp2((request.pitch - plain_points) / points_per_octave),
                  static_cast<double>(request.range) / plain_points, &tokens};
        cst_utterance* made = new_utterance();
        add_tokens(*made, tokens);
        set_features(*made, request);
        const UtterancePointer utterance(flite_do_synth(made, voice_, utt_synth_tokens));
        const cst_wave* wave = utterance ? utt_wave(utterance.get()) : nullptr;
        if (!wave || !wave->samples) throw ExternalError("Flite: it made no sound");
        return take(*utterance, *wave, tokens);
    }

  private:
    std::vector<std::string> phones_of(const EnginePronunciation& one) const {
        std::vector<std::string> words;
        if (!one.ipa.empty())
            for (const std::string& word : to_engine_phonemes(one.ipa, phonemes_, phonemes_.find("en")))
                words.push_back(flite_phones(word));
        std::erase(words, "");
        return words;
    }

    void add_tokens(cst_utterance& utterance, const std::vector<FliteToken>& tokens) const {
        cst_relation* relation = utt_relation_create(&utterance, "Token");
        for (const FliteToken& token : tokens) {
            cst_item* item = relation_append(relation, nullptr);
            item_set_string(item, "name", token.name.c_str());
            item_set_string(item, "whitespace", " ");
            item_set_string(item, "prepunctuation", "");
            item_set_string(item, "punc", token.punctuation.c_str());
            if (!token.phones.empty()) item_set_string(item, "phones", token.phones.c_str());
            item_set_float(item, "local_duration_stretch", static_cast<float>(token.stretch));
            if (!is_parametric_) item_set_float(item, "local_f0_shift", static_cast<float>(token.pitch));
        }
    }

    void set_features(cst_utterance& utterance, const EngineRequest& request) const {
        const float own = flite_get_param_float(voice_->features, "duration_stretch", 1);
        feat_set_float(utterance.features, "duration_stretch",
                       own * static_cast<float>(words_per_minute_ / request.words_per_minute));
        if (is_parametric_) {
            feat_set(utterance.features, "wave_synth_func", uttfunc_val(synthesise));
            return;
        }
        const float deviation = flite_get_param_float(voice_->features, "int_f0_target_stddev", 11);
        feat_set_float(utterance.features, "f0_shift", static_cast<float>(manner.pitch));
        feat_set_float(utterance.features, "int_f0_target_stddev",
                       deviation * static_cast<float>(manner.range));
    }

    /// The sound from the first segment to the last, without the silence around them.
    static EngineSound take(const cst_utterance& utterance, const cst_wave& wave,
                            const std::vector<FliteToken>& tokens) {
        const auto sample_of = [&](double seconds) {
            return std::clamp<std::int64_t>(std::llround(seconds * wave.sample_rate), 0, wave.num_samples);
        };
        EngineSound sound;
        double end_s = 0;
        std::int64_t begin = 0;
        std::size_t index = 0;
        for (const cst_item* token = relation_head(utt_relation(&utterance, "Token")); token;
             token = item_next(token), ++index) {
            const Stretch at = stretch_of(token);
            if (!(at.end_s > at.begin_s)) continue;
            if (sound.words.empty()) begin = sample_of(at.begin_s);
            sound.words.push_back({tokens[index].at, sample_of(at.begin_s) - begin});
            end_s = at.end_s;
        }
        if (sound.words.empty()) return sound;
        sound.samples.assign(wave.samples + begin, wave.samples + sample_of(end_s + tail_s));
        return sound;
    }

    Phonemes phonemes_;
    cst_voice* voice_ = nullptr;
    double words_per_minute_ = 0;
    bool is_parametric_ = true;
};

}  // namespace

Engine flite_engine(Phonemes phonemes) {
    auto engine = std::make_shared<Flite>(std::move(phonemes));
    return {flite_version(), [engine](const Voice& voice) { return engine->open(voice); },
            [](const Voice&, const std::string&) {},  // it reads English only
            [engine](const EngineRequest& request) { return engine->say(request); }};
}

std::string flite_version() {
    return format("Flite {}", FLITE_PROJECT_VERSION);
}

}  // namespace reviewcast
