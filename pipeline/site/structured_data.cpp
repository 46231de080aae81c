// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/structured_data.hpp"

#include "base/format.hpp"
#include "site/markup.hpp"

#include <array>

namespace reviewcast {

namespace {

std::string_view schema_type(std::string_view item_type) {
    static constexpr std::array<std::array<std::string_view, 2>, 7> types{{{"film", "Movie"},
                                                                           {"tv", "TVSeries"},
                                                                           {"book", "Book"},
                                                                           {"game", "VideoGame"},
                                                                           {"album", "MusicAlbum"},
                                                                           {"place", "Place"},
                                                                           {"product", "Product"}}};
    for (const auto& [type, name] : types)
        if (type == item_type) return name;
    return "CreativeWork";
}

std::string_view maker_property(std::string_view item_type) {
    if (item_type == "film" || item_type == "tv") return "director";
    if (item_type == "book") return "author";
    if (item_type == "album") return "byArtist";
    if (item_type == "product") return "brand";
    return item_type == "place" ? "" : "creator";
}

Json named(std::string_view type, std::string_view name) {
    return {{"@type", type}, {"name", name}};
}

Json item_of(const SiteEntry& entry) {
    Json item = named(schema_type(entry.item_type), entry.item_name.empty() ? entry.title : entry.item_name);
    const std::string_view property = maker_property(entry.item_type);
    if (!entry.item_creator.empty() && !property.empty())
        item[std::string(property)] =
            named(entry.item_type == "product" ? "Brand" : "Person", entry.item_creator);
    if (!entry.item_year.empty() && entry.item_type != "place" && entry.item_type != "product")
        item["datePublished"] = entry.item_year;
    return item;
}

Json review_of(const SiteEntry& entry, const std::optional<ShownScore>& score) {
    Json review{{"@type", "Review"}, {"name", entry.title}, {"itemReviewed", item_of(entry)}};
    if (!entry.reviewer.empty()) review["author"] = named("Person", entry.reviewer);
    if (!entry.link.empty()) review["url"] = entry.link;
    if (!entry.date.empty()) review["datePublished"] = entry.date;
    if (!entry.language.empty()) review["inLanguage"] = entry.language;
    if (score && score->value && score->best)
        review["reviewRating"] = {{"@type", "Rating"},
                                  {"ratingValue", *score->value},
                                  {"bestRating", *score->best},
                                  {"worstRating", score->worst.value_or(0)}};
    return review;
}

}  // namespace

Json structured_data(const Show& show, const SiteEntry& entry, const std::optional<ShownScore>& score) {
    const std::string folder = show.base_url.empty() ? "" : format("{}/{}/", show.base_url, entry.slug);
    Json episode{{"@context", "https://schema.org"}, {"@type", "PodcastEpisode"}, {"name", entry.title}};
    if (!folder.empty()) episode["url"] = folder;
    if (!entry.description.empty()) episode["description"] = entry.description;
    if (!entry.date.empty()) episode["datePublished"] = entry.date;
    episode["inLanguage"] = entry.language;
    episode["duration"] = iso_duration(entry.duration_ms);
    episode["image"] = folder + entry.cover.name;
    episode["accessMode"] = {"auditory", "textual"};
    episode["accessibilityFeature"] = {"synchronizedAudioText", "transcript"};
    episode["partOfSeries"] = named("PodcastSeries", show.title);
    if (!show.base_url.empty()) episode["partOfSeries"]["url"] = show.base_url + "/";
    episode["associatedMedia"] = {{"@type", "AudioObject"},
                                  {"contentUrl", folder + entry.audio.name},
                                  {"encodingFormat", entry.audio.media_type},
                                  {"contentSize", std::to_string(entry.audio.bytes)},
                                  {"duration", iso_duration(entry.duration_ms)}};
    episode["about"] = review_of(entry, score);
    return episode;
}

}  // namespace reviewcast
