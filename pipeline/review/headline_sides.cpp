// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/headline_sides.hpp"

#include "review/words.hpp"
#include "review/work_title.hpp"

namespace reviewcast {

namespace {

std::string slice(const SourceText& text, Span span) {
    return text.chars.substr(span.begin, span.size());
}

/// The same parts of a headline that begins `by` bytes before.
Headline shifted(Headline headline, std::size_t by) {
    const auto shift = [by](Span& span) { span = {span.begin + by, span.end + by}; };
    shift(headline.title);
    for (auto* part : {&headline.quoted, &headline.year, &headline.creator, &headline.reviewer,
                       &headline.reviewed, &headline.bare_score})
        if (*part) shift(**part);
    return headline;
}

}  // namespace

std::optional<Headline> work_beside_review(const SourceText& text, const Headline& whole, const Draft& draft,
                                           const Lexicon& lexicon) {
    if (!whole.before_review || !whole.behind_review) return std::nullopt;
    const SourceText first = text.part(*whole.before_review), second = text.part(*whole.behind_review);
    const Headline before = read_headline(first, lexicon), behind = read_headline(second, lexicon);
    const bool before_recurs = count_mentions(draft, slice(first, before.title)) > 0;
    const bool behind_recurs = count_mentions(draft, slice(second, behind.title)) > 0;
    const auto opening = next_word(second.chars, 0);
    if (before.quoted || (opening && !opening->capital) || (before_recurs && !behind_recurs))
        return shifted(before, whole.before_review->begin);
    if (behind_recurs && !before_recurs) return shifted(behind, whole.behind_review->begin);
    return std::nullopt;
}

}  // namespace reviewcast
