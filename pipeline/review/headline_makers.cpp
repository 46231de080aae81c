// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/naming.hpp"

#include "review/headline_parts.hpp"
#include "review/openings.hpp"
#include "review/words.hpp"

namespace reviewcast {

namespace {

std::string slice(const SourceText& text, Span span) {
    return text.chars.substr(span.begin, span.size());
}

/// "The Clockmaker – Ann Lee" above a book's review that speaks of her, and not of the other side.
void split_writer(Draft& draft, const Naming& naming, const Lexicon& lexicon) {
    Item& item = draft.review.item;
    if (!draft.headline) return;
    const SourceText& text = *draft.headline;
    const std::string title = slice(text, naming.headline->title);
    const auto parts = parts_at_dash(title);
    if (!parts) return;
    const std::string name = title.substr(0, parts->before.end), writer = title.substr(parts->after.begin);
    if (!is_name_shaped(writer, lexicon) || count_words(writer, 2) < 2) return;
    const std::string last_name = writer.substr(writer.rfind(' ') + 1);
    if (count_mentions(draft, last_name) == 0 || count_mentions(draft, name) > 0) return;
    if (item.creator && fold_words(item.creator->value) != fold_words(writer)) return;
    const std::size_t base = naming.headline->title.begin;
    draft.review.title->value = name;
    item.name = Fact{name, "headline, before the writer", text.source_of({base, base + name.size()})};
    if (!item.creator)
        item.creator = Fact{writer, "headline, behind the book",
                            text.source_of({base + parts->after.begin, base + title.size()})};
}

}  // namespace

void split_artist(Draft& draft, const Naming& naming, const Lexicon& lexicon) {
    Item& item = draft.review.item;
    if (!naming.headline || !item.type || !draft.review.title) return;
    if (item.type->value == "book") return split_writer(draft, naming, lexicon);
    if (item.type->value != "album") return;
    const StatedFact* fact = find_stated(draft.stated, "title");
    const SourceText& text = draft.headline ? *draft.headline : fact->value;
    const std::string title = slice(text, naming.headline->title);
    const auto parts = parts_at_dash(title);
    if (!parts) return;
    const std::string before = title.substr(0, parts->before.end);
    const std::string after = title.substr(parts->after.begin);
    const bool stated_first = item.creator && fold_words(item.creator->value) == fold_words(before);
    if (item.creator && !stated_first) return;
    if (!stated_first && count_mentions(draft, after) > 0 && count_mentions(draft, before) == 0) return;
    const std::size_t base = naming.headline->title.begin;
    Span at{base + parts->after.begin, naming.headline->title.end};
    if (naming.headline->quoted && naming.headline->quoted->begin >= at.begin) at = *naming.headline->quoted;
    draft.review.title->value = slice(text, at);
    item.name = Fact{slice(text, at), "headline, behind the artist", text.source_of(at)};
    if (!item.creator)
        item.creator =
            Fact{before, "headline, before the album", text.source_of({base, base + before.size()})};
}

}  // namespace reviewcast
