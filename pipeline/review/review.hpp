// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/document.hpp"
#include "review/role.hpp"
#include "review/score.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// Something known about the review, and how it is known.
struct Fact {
    std::string value;
    std::string evidence;  ///< "option --title", "label 'Director'", "recurring phrase", "file name"
    Span source;           ///< where the source says it; empty when it does not
    /// Concluded from how the text speaks, not stated: anything stated goes before it.
    bool is_concluded = false;
};

/// The work, place or product reviewed. Unknown stays unknown.
struct Item {
    std::optional<Fact> name;
    std::optional<Fact> type;     ///< film, book, game, album, tv, place, product
    std::optional<Fact> year;     ///< four digits
    std::optional<Fact> creator;  ///< director, author, band, developer, …
};

/// A line of credits: "Director: Jane Campion".
struct Credit {
    std::string label;  ///< as written
    SourceText value;
    Span source;  ///< label and value
};

/// A passage with one purpose. What a label or heading says is in `heading`, not in the blocks.
struct Section {
    Role role = Role::body;
    std::string heading;  ///< as written, without colon; empty where nothing opens the section
    Span heading_source;  ///< empty where heading is empty
    /// At least one, none of Kind::heading at level 1; none at all where spoilers were left out.
    std::vector<Block> blocks;
    std::vector<SourceText::Piece> heading_pieces = {};  ///< the place of heading's bytes in the source
};

/// Where the review came from.
struct SourceInfo {
    std::string name;    ///< of the file, as given on the command line; "standard input"
    std::string sha256;  ///< of the bytes as read
    std::size_t size_bytes = 0;
    std::string encoding = "UTF-8";     ///< IANA name of what it was decoded from
    std::string format = "plain text";  ///< as to_string(Format) names it
    std::string item = {};              ///< which review of it: a feed's id or a slug; empty for the only one
    std::string within = {};            ///< the same for messages, to stand behind the name: " item 2"
};

/// What a review is called in messages: its file, and which review of it.
[[nodiscard]] inline std::string shown_name(const SourceInfo& source) {
    return source.name + source.within;
}

/// How a word is said, as the review's author states it.
struct StatedPronunciation {
    std::string word;
    std::string said;   ///< IPA between slashes, or words to say instead; not yet checked
    Span source;        ///< the entry, or the comment that holds it
    std::string place;  ///< "file:line"
};

/// A review understood. Everything in the source is in a section, in the metadata facts, or in `dropped`.
struct Review {
    std::string id;             ///< slug of the title; names the episode's folder
    std::optional<Fact> title;  ///< what is announced: the work's name, or the review's own headline
    Item item;
    std::optional<Fact> author;       ///< the reviewer
    std::optional<Fact> published;    ///< ISO 8601 date
    std::optional<Fact> language;     ///< BCP 47
    std::optional<Fact> link;         ///< http or https address at which the review was published
    std::optional<Fact> withheld;     ///< "draft: true": what says that it is not to be published
    std::optional<Score> score;       ///< the reviewer's overall score
    std::vector<Score> other_scores;  ///< category ratings and other people's
    std::vector<Credit> credits;
    std::vector<Section> sections;  ///< in the order of the source
    std::vector<Dropped> dropped;
    std::vector<StatedPronunciation> pronunciations;  ///< a later one of a word goes before an earlier one
    SourceInfo source;
    /// Of a round-up: its reviews in the order of the source, each with its own facts and sections; the
    /// round-up's own sections are its introduction. Empty for a single review.
    std::vector<Review> parts = {};
};

}  // namespace reviewcast
