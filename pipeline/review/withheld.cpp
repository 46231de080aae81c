// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/withheld.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace reviewcast {

namespace {

using Words = std::array<std::string_view, 6>;

/// A key of site generators and the values by which it withholds; compared in small letters.
struct WithholdingKey {
    std::string_view key;
    Words values;
};
constexpr Words yes{"true", "yes", "on", "1", "y", "draft"}, no{"false", "no", "off", "0", "n", "never"},
    states{"draft", "private", "pending", "trash", "unpublished", "hidden"};
constexpr std::array<WithholdingKey, 6> withholding{{{"draft", yes},
                                                     {"params.draft", yes},
                                                     {"published", no},
                                                     {"status", states},
                                                     {"wp:status", states},
                                                     {"visibility", states}}};

}  // namespace

std::optional<Fact> find_withheld(const std::vector<Field>& metadata) {
    for (const Field& field : metadata) {
        const std::string key = to_lower(field.key), value = to_lower(trim(field.value.chars));
        for (const WithholdingKey& one : withholding)
            if (one.key == key && std::ranges::find(one.values, value) != one.values.end())
                return Fact{format("{}: {}", field.key, trim(field.value.chars)), field.origin,
                            field.value.source()};
    }
    return std::nullopt;
}

}  // namespace reviewcast
