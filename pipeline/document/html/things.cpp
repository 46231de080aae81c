// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/things.hpp"

#include "document/captions.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace reviewcast {

namespace {

constexpr int deepest = 5;  // review.itemReviewed.director.affiliation.name

bool is_review(const Thing& thing) {
    constexpr std::array<std::string_view, 6> types{"Review",         "CriticReview", "UserReview",
                                                    "EmployerReview", "MediaReview",  "Recommendation"};
    return std::find(types.begin(), types.end(), thing.type) != types.end();
}

bool is_article(const Thing& thing) {
    constexpr std::array<std::string_view, 3> types{"WebPage", "ReviewNewsArticle", "SocialMediaPosting"};
    return thing.type.ends_with("Article") || thing.type.ends_with("Posting") ||
           std::find(types.begin(), types.end(), thing.type) != types.end();
}

/// What is no work: the site, its owner, its parts.
bool is_about_site(const Thing& thing) {
    constexpr std::array<std::string_view, 16> types{
        "WebSite",  "WebPage",        "Organization",   "NewsMediaOrganization",
        "Person",   "BreadcrumbList", "ImageObject",    "ItemList",
        "ListItem", "SearchAction",   "CollectionPage", "SiteNavigationElement",
        "WPHeader", "WPFooter",       "WPSideBar",      "VideoObject"};
    return thing.type.empty() || is_article(thing) || is_review(thing) || thing.type.ends_with("Rating") ||
           thing.type.ends_with("Action") || std::find(types.begin(), types.end(), thing.type) != types.end();
}

/// Addresses and the site's own business: nothing of it is of the review.
bool is_skipped(std::string_view property) {
    constexpr std::array<std::string_view, 17> names{
        "url",          "sameAs",           "image",           "logo",
        "thumbnailUrl", "mainEntityOfPage", "potentialAction", "isPartOf",
        "publisher",    "breadcrumb",       "thumbnail",       "primaryImageOfPage",
        "hasPart",      "offers",           "comment",         "photo",
        "contentUrl"};
    return std::find(names.begin(), names.end(), property) != names.end();
}

struct Candidate {
    const Things* syntax = nullptr;
    std::size_t thing = 0;
    std::optional<std::size_t> item = {};  ///< the thing that it is a review of, where that holds it
};

class Writer {
  public:
    Writer(const Things& things, Document& document) : things_(things), document_(document) {
        for (std::size_t i = 0; i < things.all.size(); ++i)
            if (const Thing& thing = things.all[i]; !thing.id.empty() && !thing.properties.empty())
                by_id_.emplace(thing.id, i);
    }

    void write(std::size_t index, const std::string& path, int depth = 0) {
        const Thing& thing = resolve(index);
        if (depth > deepest || !open_.insert(&thing).second) return;
        if (depth > 0 && !thing.type.empty()) add(path + ".@type", thing.type_text);
        for (const Thing::Property& property : thing.properties) {
            if (is_skipped(property.name) || property.name == "review" || property.name == "reviews")
                continue;
            if (property.name == "aggregateRating") {
                if (property.thing) write_crowd(*property.thing);
                continue;
            }
            const std::string key = path + "." + property.name;
            if (property.thing && resolve(*property.thing).type == "ItemList")
                write_list(*property.thing, key);
            else if (property.thing)
                write(*property.thing, key, depth + 1);
            else
                add(is_name(property.name) ? key + ".name" : key, property.value);
        }
        open_.erase(&thing);
    }

    /// A list's items by their names, each as a value of its own.
    void write_list(std::size_t index, const std::string& key) {
        for (const Thing::Property& element : resolve(index).properties) {
            if (element.name != "itemListElement") continue;
            if (!element.thing) add(key, element.value);
            if (!element.thing) continue;
            for (const Thing::Property& property : resolve(*element.thing).properties)
                if (property.name == "name" && !property.thing) add(key, property.value);
        }
    }

    void write_crowd(std::size_t index) {
        const Thing& thing = resolve(index);
        if (!crowds_.insert(&thing).second) return;
        for (const Thing::Property& property : thing.properties)
            if (!property.thing && !is_skipped(property.name))
                add("aggregateRating." + property.name, property.value);
    }

    const Thing& resolve(std::size_t index) const {
        const Thing& thing = things_.all[index];
        if (!thing.properties.empty() || thing.id.empty()) return thing;
        const auto found = by_id_.find(thing.id);
        return found == by_id_.end() ? thing : things_.all[found->second];
    }

  private:
    /// Properties whose value is a thing; a text there is its name.
    static bool is_name(std::string_view property) {
        constexpr std::array<std::string_view, 10> names{"author",     "creator", "director", "itemReviewed",
                                                         "byArtist",   "brand",   "actor",    "illustrator",
                                                         "translator", "reviewer"};
        return std::find(names.begin(), names.end(), property) != names.end();
    }

    void add(std::string key, const SourceText& value) {
        if (value.chars.empty()) return;
        document_.metadata.push_back({std::move(key), value, things_.origin, value.source()});
    }

    const Things& things_;
    Document& document_;
    std::map<std::string, std::size_t> by_id_;
    std::set<const Thing*> open_, crowds_;
};

std::string text_of(const Things& things, const Thing& thing, std::string_view name) {
    for (const Thing::Property& property : thing.properties) {
        if (property.name != name) continue;
        if (!property.thing) return property.value.chars;
        return text_of(things, things.all[*property.thing], "name");
    }
    return {};
}

std::vector<Candidate> candidates_of(const Things& things) {
    std::vector<Candidate> found;
    std::map<std::size_t, std::size_t> holders;
    for (std::size_t i = 0; i < things.all.size(); ++i)
        for (const Thing::Property& property : things.all[i].properties)
            if (property.thing && (property.name == "review" || property.name == "reviews"))
                holders.emplace(*property.thing, i);
    for (std::size_t i = 0; i < things.all.size(); ++i) {
        if (!is_review(things.all[i]) || things.all[i].properties.empty()) continue;
        const auto holder = holders.find(i);
        found.push_back({&things, i, holder == holders.end() ? std::nullopt : std::optional(holder->second)});
    }
    return found;
}

/// Greater is better: by the page's author, not a user's, not one of a work's many, a long text.
std::array<std::size_t, 4> rank(const Candidate& candidate, const std::string& page_author) {
    const Thing& thing = candidate.syntax->all[candidate.thing];
    const std::string author = text_of(*candidate.syntax, thing, "author");
    const bool own = !page_author.empty() && same_words(author, page_author);
    return {own ? 1U : 0U, thing.type != "UserReview" ? 1U : 0U, candidate.item ? 0U : 1U,
            std::max(text_of(*candidate.syntax, thing, "reviewBody").size(),
                     text_of(*candidate.syntax, thing, "description").size())};
}

std::optional<Candidate> choose(const std::vector<Candidate>& candidates, const std::string& page_author) {
    if (candidates.empty()) return std::nullopt;
    const auto best =
        std::max_element(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
            return rank(a, page_author) < rank(b, page_author);
        });
    return *best;
}

std::string item_of(const Candidate& candidate) {
    const std::string stated =
        text_of(*candidate.syntax, candidate.syntax->all[candidate.thing], "itemReviewed");
    return stated.empty() && candidate.item
               ? text_of(*candidate.syntax, candidate.syntax->all[*candidate.item], "name")
               : stated;
}

/// Whether nothing that both state speaks against their being one review.
bool agree(const Candidate& a, const Candidate& b) {
    const auto same = [](const std::string& left, const std::string& right) {
        return left.empty() || right.empty() || same_words(left, right);
    };
    const auto author_of = [](const Candidate& candidate) {
        return text_of(*candidate.syntax, candidate.syntax->all[candidate.thing], "author");
    };
    return same(author_of(a), author_of(b)) && same(item_of(a), item_of(b));
}

void write_review(const Candidate& review, Writer& writer) {
    const Thing& thing = review.syntax->all[review.thing];
    writer.write(review.thing, "review");
    const bool names_item =
        std::any_of(thing.properties.begin(), thing.properties.end(),
                    [](const Thing::Property& property) { return property.name == "itemReviewed"; });
    if (review.item && !names_item) writer.write(*review.item, "review.itemReviewed", 1);
}

}  // namespace

void write_things(const std::vector<Things>& syntaxes, const std::string& page_author, Document& document) {
    std::optional<Candidate> chosen;
    std::string author = page_author;
    for (const Things& things : syntaxes) {
        Writer writer(things, document);
        std::optional<std::size_t> article;
        for (std::size_t i = 0; i < things.all.size() && !article; ++i)
            if (is_article(things.all[i]) && things.all[i].type != "WebPage" && !things.all[i].is_nested)
                article = i;
        if (article) {
            writer.write(*article, "article");
            if (author.empty()) author = text_of(things, things.all[*article], "author");
        }
        const auto best = choose(candidates_of(things), author);
        // A second syntax may describe the same review; another author's is another review.
        const bool same = best && chosen && agree(*best, *chosen);
        if (best && (!chosen || same)) write_review(*best, writer);
        if (best && !chosen) chosen = best;
        for (std::size_t i = 0; i < things.all.size(); ++i) {
            if (things.all[i].type == "AggregateRating") writer.write_crowd(i);
            if (!best && !chosen && !things.all[i].is_nested && !is_about_site(things.all[i])) {
                writer.write(i, "item", 1);
            }
        }
    }
}

}  // namespace reviewcast
