// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cover/colours.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A category of Apple Podcasts: "TV & Film" and "Film Reviews"; `sub` may be empty.
struct Category {
    std::string main;
    std::string sub;
    friend bool operator==(const Category&, const Category&) = default;
};

/// The show that a site's episodes belong to.
struct Show {
    std::string title;
    std::string description;  ///< at most 4000 bytes
    std::string author;       ///< empty: the title
    std::string email;        ///< the owner's; empty: none is published
    std::string link;         ///< the show's own site; empty: the published one
    std::string language;     ///< BCP 47
    std::vector<Category> categories;
    bool is_explicit = false;
    std::filesystem::path artwork;  ///< a picture of the user's; empty: it is drawn
    Colour colour{};                ///< of drawn covers
    bool has_books = false;         ///< an EPUB of each episode beside its page
    std::string base_url;  ///< where the site will stand, without a slash at its end; empty: not known
};

/// What of a show's address is not as it has to be, or nothing: an absolute https URL in ASCII without query
/// and fragment; http is allowed for the loopback address alone.
[[nodiscard]] std::string check_base_url(std::string_view url);

/// What is not as it has to be, or nothing: "name@host".
[[nodiscard]] std::string check_email(std::string_view email);

/// "TV & Film > Film Reviews" or "Arts" as Apple Podcasts spells it; case and spaces do not matter. Throws
/// UsageError that lists what is allowed.
[[nodiscard]] Category parse_category(std::string_view text);

/// The category of reviews of that type of item ("film", "book"), or of all others.
[[nodiscard]] Category category_of(std::string_view item_type);

}  // namespace reviewcast
