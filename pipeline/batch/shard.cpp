// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/shard.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/format.hpp"

#include <array>
#include <charconv>

namespace reviewcast {

namespace {

constexpr int most_shards = 100000;

/// The variables of a scheduler. Where `first` is empty, its numbers begin with 0.
struct Scheduler {
    const char *index, *first, *count;
};
constexpr std::array<Scheduler, 3> schedulers{
    {{"SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_COUNT"},
     {"JOB_COMPLETION_INDEX", "", "JOB_COMPLETIONS"},
     {"AWS_BATCH_JOB_ARRAY_INDEX", "", "AWS_BATCH_JOB_ARRAY_SIZE"}}};

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Shard checked(std::optional<int> number, std::optional<int> count, const std::string& text) {
    if (!number || !count || *count < 1 || *count > most_shards || *number < 1 || *number > *count)
        throw UsageError(format("--shard: {} is not of the form K/N with K from 1 to N and N at most {}",
                                text, most_shards));
    return {*number, *count};
}

}  // namespace

std::string to_string(const Shard& shard) {
    return format("{}-of-{}", shard.number, shard.count);
}

Shard parse_shard(std::string_view text,
                  const std::function<std::optional<std::string>(const std::string&)>& variable) {
    if (text != "auto") {
        const auto sign = std::min(text.find('/'), text.size());
        return checked(number_of(text.substr(0, sign)),
                       number_of(text.substr(std::min(sign + 1, text.size()))), format("'{}'", text));
    }
    for (const auto& [index, first, count] : schedulers) {
        const auto at = variable(index);
        if (!at) continue;
        const auto size = variable(count);
        if (!size) throw UsageError(format("--shard: {} is set, but {} is not", index, count));
        const auto from = *first == '\0' ? std::optional("0") : variable(first);
        const auto number = number_of(*at), begin = number_of(from.value_or("0"));
        return checked(number && begin ? std::optional(*number - *begin + 1) : std::nullopt, number_of(*size),
                       format("{}={}, {}={}", index, *at, count, *size));
    }
    throw UsageError("--shard: auto needs a job array of Slurm, Kubernetes or AWS Batch; there is none");
}

bool is_of(const Shard& shard, std::string_view guid) {
    std::uint64_t value = 0;
    const std::string digest = sha256_hex(guid);
    std::from_chars(digest.data(), digest.data() + 15, value, 16);
    return value % static_cast<std::uint64_t>(shard.count) == static_cast<std::uint64_t>(shard.number - 1);
}

}  // namespace reviewcast
