// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/complete_show.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::size_t most_categories = 3;

/// The commonest values, most of them first; of equally common ones the newest.
template <typename Value>
std::vector<Value> commonest(const std::vector<Value>& values) {
    std::vector<std::pair<int, Value>> counted;
    for (const Value& value : values) {
        const auto found = std::ranges::find(counted, value, &std::pair<int, Value>::second);
        if (found == counted.end())
            counted.push_back({1, value});
        else
            ++found->first;
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), &std::pair<int, Value>::first);
    std::vector<Value> sorted;
    for (auto& [count, value] : counted)
        sorted.push_back(std::move(value));
    return sorted;
}

}  // namespace

Show complete_show(Show show, const std::vector<SiteEntry>& entries,
                   const std::function<const PageWords&(const std::string& language)>& words_of) {
    std::vector<std::string> languages;
    std::vector<Category> categories;
    for (const SiteEntry& entry : entries) {
        if (!entry.language.empty()) languages.push_back(entry.language);
        categories.push_back(category_of(entry.item_type));
    }
    if (show.language.empty()) show.language = languages.empty() ? "en" : commonest(languages).front();
    if (show.categories.empty()) {
        show.categories = commonest(categories);
        show.categories.resize(std::min<std::size_t>(show.categories.size(), most_categories));
    }
    if (show.description.empty()) show.description = words_of(show.language).fill("about", show.title);
    if (show.link.empty() && !show.base_url.empty()) show.link = show.base_url + "/";
    return show;
}

}  // namespace reviewcast
