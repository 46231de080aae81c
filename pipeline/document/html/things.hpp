// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// A thing that a page's structured data describes, whatever its syntax, with schema.org's names.
struct Thing {
    struct Property {
        std::string name;                       ///< "author"
        SourceText value;                       ///< empty for a thing
        std::optional<std::size_t> thing = {};  ///< index of the thing that is the value
        Span source = {};                       ///< of the value
    };
    std::string type;  ///< "Review", without its vocabulary; empty where the page states none
    SourceText type_text;
    std::string id;  ///< "@id", by which others may refer to it
    std::vector<Property> properties;
    bool is_nested = false;  ///< is the value of another one's property
};

/// The things of one syntax ("JSON-LD", "microdata", "RDFa", "h-review"), in the order of the page.
struct Things {
    std::string origin;
    std::vector<Thing> all;
};

/// Writes what the page says of its review as fields: "review.…", "article.…" for what it says of the page,
/// "aggregateRating.…" for the crowd's rating, "item.…" for a work that no review is stated of. Of several
/// reviews one is taken, and never mixed with another: the one by the page's author, else the one with the
/// longest text, else the first.
void write_things(const std::vector<Things>& syntaxes, const std::string& page_author, Document& document);

}  // namespace reviewcast
