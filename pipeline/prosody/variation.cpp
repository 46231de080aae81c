// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/variation.hpp"

#include <cmath>
#include <cstdint>

namespace reviewcast {

namespace {

/// FNV-1a of 64 bits.
std::uint64_t hash_of(std::string_view bytes) {
    std::uint64_t hash = 14695981039346656037u;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
    return hash;
}

/// Numbers in [−1, 1) from a seed (splitmix64).
class Numbers {
  public:
    explicit Numbers(std::uint64_t seed) : state_(seed) {}
    double next() {
        state_ += 0x9e3779b97f4a7c15u;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        mixed ^= mixed >> 31;
        return static_cast<double>(mixed >> 11) / static_cast<double>(std::uint64_t{1} << 52) - 1;
    }

  private:
    std::uint64_t state_;
};

}  // namespace

void vary(Phrase& phrase, std::string_view spoken, const Variation& limits) {
    Numbers numbers(hash_of(spoken.substr(phrase.spoken.begin, phrase.spoken.size())) + phrase.spoken.begin);
    phrase.rate *= 1 + limits.rate * numbers.next();
    phrase.pitch *= 1 + limits.pitch * numbers.next();
    phrase.pause_after_ms = static_cast<int>(std::lround(static_cast<double>(phrase.pause_after_ms) *
                                                         (1 + limits.pause * (1 + numbers.next()) / 2)));
}

}  // namespace reviewcast
