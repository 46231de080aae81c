// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stated.hpp"

#include "base/format.hpp"

namespace reviewcast {

const StatedFact* find_stated(const std::vector<StatedFact>& stated, std::string_view fact) {
    const StatedFact* best = nullptr;
    for (const StatedFact& one : stated)
        if (one.fact == fact && (!best || one.rank < best->rank)) best = &one;
    return best;
}

std::string evidence_of(const StatedFact& stated) {
    return stated.origin.empty() ? format("label '{}'", stated.label)
                                 : format("{} '{}'", stated.origin, stated.label);
}

Fact to_fact(const StatedFact& stated, std::string value) {
    return {std::move(value), evidence_of(stated), stated.source};
}

}  // namespace reviewcast
