// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/headline_sides.hpp"

#include "review/openings.hpp"
#include "review/words.hpp"
#include "review/work_title.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t shortest_name_bytes = 3;
constexpr std::size_t most_name_words = 6;

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

std::optional<Span> side_of_colon(const std::string& title, const Draft& draft, const Lexicon& lexicon) {
    std::size_t end = title.size(), size = 0;
    for (const std::string_view sign : {": ", " : ", " – ", " — ", " - "})
        if (const std::size_t at = title.find(sign); at < end) end = at, size = sign.size();
    if (size == 0 || end == 0 || count_mentions(draft, title) > 0) return std::nullopt;
    const auto speaks_of = [&](Span side) {
        const std::string name = title.substr(side.begin, side.size());
        const auto first = next_word(name, 0);
        return first && first->capital && name.size() >= shortest_name_bytes &&
               count_words(name, most_name_words + 1) <= most_name_words && count_mentions(draft, name) > 0;
    };
    const Span before{0, end}, behind{end + size, title.size()};
    if (speaks_of(before) == speaks_of(behind)) return std::nullopt;
    const Span side = speaks_of(before) ? before : behind, other = side == before ? behind : before;
    // "Night Ferry – Paper Lungs": a title and its maker, and which is which the text does not say.
    const bool names = is_name_shaped(title.substr(other.begin, other.size()), lexicon);
    return names && title.find(':') != end && title.find(':') != end + 1 ? std::nullopt : std::optional(side);
}

}  // namespace reviewcast
