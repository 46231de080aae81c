// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "print.hpp"

#include <cmath>

namespace reviewcast {

namespace {

Json to_json(const Span& span) {
    return {span.begin, span.end};
}

Json value_of(const std::optional<Fact>& fact) {
    return fact ? Json(fact->value) : Json(nullptr);
}

Json year_of(const std::optional<Fact>& year) {
    const bool is_number =
        year && year->value.size() == 4 && year->value.find_first_not_of("0123456789") == std::string::npos;
    return is_number ? Json(std::stoi(year->value)) : value_of(year);
}

/// 8 rather than 8.0.
Json number(std::optional<double> value) {
    if (!value) return nullptr;
    if (*value == std::floor(*value) && std::abs(*value) < 1e15) return static_cast<std::int64_t>(*value);
    return *value;
}

Json to_json(const Score& score, const ScoreReader& spoken) {
    Json json;
    json["value"] = score.value ? number(score.value) : Json(score.grade);
    json["best"] = number(score.best);
    json["worst"] = number(score.worst);
    json["written"] = score.written;
    json["spoken"] = spoken(score);
    json["label"] = score.label.empty() ? Json(nullptr) : Json(score.label);
    json["source"] = to_json(score.source);
    return json;
}

Json evidence_of(const Review& review) {
    const std::pair<const char*, const std::optional<Fact>&> facts[]{{"title", review.title},
                                                                     {"item.name", review.item.name},
                                                                     {"item.type", review.item.type},
                                                                     {"item.year", review.item.year},
                                                                     {"item.creator", review.item.creator},
                                                                     {"author", review.author},
                                                                     {"published", review.published},
                                                                     {"link", review.link},
                                                                     {"language", review.language}};
    Json evidence = Json::object();
    for (const auto& [name, fact] : facts)
        if (fact) evidence[name] = {{"from", fact->evidence}, {"source", to_json(fact->source)}};
    return evidence;
}

/// The section's own heading stands in its `heading`.
bool opens_section(const Utterance& utterance, const Section& section) {
    return utterance.is_heading && !section.heading.empty() && utterance.source == section.heading_source;
}

Json sections_of(const Script& plain) {
    Json sections = Json::array();
    for (const Section& section : plain.review.sections)
        sections.push_back({{"role", to_string(section.role)},
                            {"heading", section.heading.empty() ? Json(nullptr) : Json(section.heading)},
                            {"utterances", Json::array()}});
    for (const Utterance& utterance : plain.utterances) {
        const auto index = plain.sections[utterance.section].review_section;
        if (!index || utterance.is_frame || opens_section(utterance, plain.review.sections[*index])) continue;
        sections[*index]["utterances"].push_back({{"written", utterance.written},
                                                  {"spoken", utterance.spoken},
                                                  {"language", utterance.language},
                                                  {"role", to_string(utterance.role)},
                                                  {"source", to_json(utterance.source)}});
    }
    return sections;
}

Json dropped_of(const Review& review) {
    Json dropped = Json::array();
    for (const Dropped& part : review.dropped)
        dropped.push_back({{"source", to_json(part.source)}, {"reason", part.reason}});
    return dropped;
}

}  // namespace

Json review_to_json(const Script& plain, const ScoreReader& spoken) {
    const Review& review = plain.review;
    Json json;
    json["title"] = value_of(review.title);
    json["item"] = {{"name", value_of(review.item.name)},
                    {"type", value_of(review.item.type)},
                    {"year", year_of(review.item.year)},
                    {"creator", value_of(review.item.creator)}};
    json["author"] = value_of(review.author);
    json["published"] = value_of(review.published);
    if (review.link) json["link"] = review.link->value;
    json["language"] = value_of(review.language);
    json["score"] = review.score ? to_json(*review.score, spoken) : Json(nullptr);
    json["other_scores"] = Json::array();
    for (const Score& score : review.other_scores)
        json["other_scores"].push_back(to_json(score, spoken));
    json["credits"] = Json::array();
    for (const Credit& credit : review.credits)
        json["credits"].push_back({{"label", credit.label}, {"value", credit.value.chars}});
    json["sections"] = sections_of(plain);
    json["id"] = review.id;
    json["format"] = review.source.format;
    json["encoding"] = review.source.encoding;
    json["evidence"] = evidence_of(review);
    json["dropped"] = dropped_of(review);
    return json;
}

}  // namespace reviewcast
