// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/show.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

struct MainCategory {
    std::string_view name;
    std::vector<std::string_view> subs;
};

/// Apple Podcasts categories (Apple 1691).
const std::vector<MainCategory>& apple_categories() {
    static const std::vector<MainCategory> all{
        {"Arts", {"Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"}},
        {"Business", {"Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"}},
        {"Comedy", {"Comedy Interviews", "Improv", "Stand-Up"}},
        {"Education", {"Courses", "How To", "Language Learning", "Self-Improvement"}},
        {"Fiction", {"Comedy Fiction", "Drama", "Science Fiction"}},
        {"Government", {}},
        {"Health & Fitness",
         {"Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"}},
        {"History", {}},
        {"Kids & Family", {"Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"}},
        {"Leisure",
         {"Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden",
          "Video Games"}},
        {"Music", {"Music Commentary", "Music History", "Music Interviews"}},
        {"News",
         {"Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News",
          "Tech News"}},
        {"Religion & Spirituality",
         {"Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality"}},
        {"Science",
         {"Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences",
          "Nature", "Physics", "Social Sciences"}},
        {"Society & Culture",
         {"Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"}},
        {"Sports",
         {"Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby",
          "Running", "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling"}},
        {"Technology", {}},
        {"True Crime", {}},
        {"TV & Film", {"After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"}}};
    return all;
}

std::string key_of(std::string_view name) {
    return fold_case(collapse_space(name));
}

template <typename Names>
std::string listed(const Names& names) {
    std::string list;
    for (const auto& name : names)
        list += format("{}{}", list.empty() ? "" : ", ", name);
    return list;
}

bool is_url_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~:/@!$&()*+,;=%[]").find(c) != std::string_view::npos;
}

}  // namespace

std::string check_base_url(std::string_view url) {
    constexpr const char* needed = "is not an address like https://example.org/podcast";
    const bool secure = url.starts_with("https://");
    const std::string_view rest = url.substr(std::min(url.size(), std::size_t{secure ? 8u : 7u}));
    const std::string_view host = rest.substr(0, rest.find_first_of(":/"));
    const bool local = url.starts_with("http://") && (host == "127.0.0.1" || host == "localhost");
    if (!secure && !local) return needed;
    if (host.empty() || !std::ranges::all_of(url, is_url_char) || host.find('@') != std::string_view::npos)
        return needed;
    return "";
}

std::string check_email(std::string_view email) {
    const auto at = email.find('@');
    const bool plain = std::ranges::all_of(email, [](char c) { return c > ' ' && c < 0x7F; }) &&
                       email.find_first_of("<>\"'&,;") == std::string_view::npos;
    const bool whole = at != std::string_view::npos && at > 0 && email.rfind('@') == at &&
                       email.find('.', at) != std::string_view::npos && email.back() != '.';
    return plain && whole ? "" : "is not an address like name@example.org";
}

Category parse_category(std::string_view text) {
    const auto sign = text.find('>');
    const std::string_view main = trim(text.substr(0, sign));
    const std::string_view sub = sign == std::string_view::npos ? "" : trim(text.substr(sign + 1));
    const auto& all = apple_categories();
    const auto found =
        std::ranges::find_if(all, [&](const auto& one) { return key_of(one.name) == key_of(main); });
    if (found == all.end()) {
        std::vector<std::string_view> names;
        for (const MainCategory& one : all)
            names.push_back(one.name);
        throw UsageError(
            format("'{}' is no category of Apple Podcasts; allowed are {}", main, listed(names)));
    }
    if (sub.empty()) return {std::string(found->name), ""};
    const auto under =
        std::ranges::find_if(found->subs, [&](auto one) { return key_of(one) == key_of(sub); });
    if (under == found->subs.end())
        throw UsageError(format("'{}' is no subcategory of {}; allowed are {}", sub, found->name,
                                found->subs.empty() ? "none" : listed(found->subs)));
    return {std::string(found->name), std::string(*under)};
}

Category category_of(std::string_view item_type) {
    static constexpr std::array<std::array<std::string_view, 3>, 7> by_type{
        {{"film", "TV & Film", "Film Reviews"},
         {"tv", "TV & Film", "TV Reviews"},
         {"book", "Arts", "Books"},
         {"game", "Leisure", "Video Games"},
         {"album", "Music", "Music Commentary"},
         {"place", "Society & Culture", "Places & Travel"},
         {"product", "Technology", ""}}};
    for (const auto& [type, main, sub] : by_type)
        if (type == item_type) return {std::string(main), std::string(sub)};
    return {"Arts", ""};
}

}  // namespace reviewcast
