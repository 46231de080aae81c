// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/naming.hpp"

#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/file_title.hpp"
#include "review/headline_parts.hpp"
#include "review/headline_sides.hpp"
#include "review/openings.hpp"
#include "review/words.hpp"
#include "review/work_title.hpp"

#include <algorithm>
#include <filesystem>

namespace reviewcast {

namespace {

std::string slice(const SourceText& text, Span span) {
    return text.chars.substr(span.begin, span.size());
}

/// A page's title without the site's name: "Vertigo – The Long Take | Reviews" gives "Vertigo".
/// Where the site's name comes first, the part that is called a review is the title: "Site :: Review for
/// Vertigo".
SourceText without_site(const SourceText& title, const Lexicon& lexicon) {
    for (const std::string_view sign : {" | ", " » ", " « ", " :: ", " — ", " – ", " - ", " · "})
        if (const auto at = title.chars.find(sign); at != std::string::npos && at > 0) {
            const SourceText first = title.part({0, at});
            const std::size_t last = title.chars.rfind(sign) + sign.size();
            const std::vector<Word> words = words_after(title.chars, last, Lexicon::longest_phrase());
            if (match_phrase(lexicon, Words::review_words, words, 0) > 1)
                return title.part({last, title.chars.size()});
            return first;
        }
    return title;
}

constexpr std::size_t longest_title_words = 6;
constexpr std::size_t searched_bytes = 16 * 1024;
constexpr std::size_t longest_mark_bytes = 5;  // a quotation mark and a space
constexpr std::size_t shortest_name_bytes = 3;

/// "The Beekeeper's Ledger.md" was named by a person after the work, "beekeepers-ledger.md" by a program.
bool is_written_name(const std::string& path) {
    const std::string stem = std::filesystem::path(path).stem().string();
    const std::size_t first = stem.find_first_not_of("0123456789-_ .");
    return first != std::string::npos && stem.find_first_of("-_", first) == std::string::npos &&
           is_upper(code_point_at(stem, first).value) && count_words(stem, 9) <= 8;
}

struct Namer {
    Draft& draft;
    const std::string& path;
    const Lexicon& lexicon;
    Naming naming = {};
    std::string headline_evidence = "headline";
    Span headline_source = {};

    Review& review() { return draft.review; }

    /// The headline that the metadata state, where the text has none that goes before it.
    void take_stated_headline() {
        const StatedFact* fact = find_stated(draft.stated, "headline");
        if (!fact || (draft.headline && fact->rank > text_fact_rank)) return;
        const bool is_page =
            fact->origin == "title" || fact->origin == "Open Graph" || fact->origin == "meta";
        naming.overridden = std::move(draft.headline);
        draft.headline = is_page ? without_site(fact->value, lexicon) : fact->value;
        headline_evidence = evidence_of(*fact);
        headline_source = fact->source;
    }

    void find_title() {
        take_stated_headline();
        const StatedFact* name = find_stated(draft.stated, "title");
        if (draft.headline && !(name && name->origin.empty())) {
            take_headline();
            if (name) take_stated_name(*name);
        } else if (name) {
            take_stated_name(*name);
            review().title = review().item.name;
        } else if ((naming.work = find_work(draft, lexicon))) {
            review().title = review().item.name =
                Fact{naming.work->name, naming.work->evidence, naming.work->source};
        } else {
            take_file_name();
        }
    }

    /// The file's name as a title; spelled as in the text, and the work's name, where the text has it.
    void take_file_name() {
        const std::string file = title_of_file(path);
        if (file.empty()) return;
        review().title = Fact{file, "file name", {}};
        if (auto name = spelled_in_text(file))
            review().title = review().item.name = std::move(name);
        else if (is_written_name(path))
            review().item.name = review().title;
    }

    /// The words of the text whose file name it would be: "La Chambre d'écho" of "la-chambre-d-echo".
    [[nodiscard]] std::optional<Fact> spelled_in_text(const std::string& file) const {
        const std::string slug = slugify(file);
        const std::size_t most = count_words(file, longest_title_words + 4);
        std::size_t seen = 0;
        for (const Section& section : draft.review.sections)
            for (const Block& block : section.blocks) {
                if ((seen += block.text.chars.size()) > searched_bytes) return std::nullopt;
                const std::vector<Word> words = words_in(block.text.chars);
                for (std::size_t first = 0; first < words.size(); ++first)
                    for (std::size_t count = std::max<std::size_t>(most, 2) - 1;
                         count <= most && first + count <= words.size(); ++count) {
                        if (!words[first].capital) continue;
                        const Span at{words[first].at.begin, words[first + count - 1].at.end};
                        if (at.size() > 2 * file.size() || slugify(slice(block.text, at)) != slug) continue;
                        return Fact{slice(block.text, at), "file name, as the text spells it",
                                    block.text.source_of(at)};
                    }
            }
        return std::nullopt;
    }

    /// The item's name as a key or label states it, with the year that stands behind it: "Vertigo (1958)",
    /// "Vertigo|1958". A headline that says no more than the name is the name.
    void take_stated_name(const StatedFact& fact) {
        const SourceText text =
            fact.value.part({0, std::min(fact.value.chars.find('|'), fact.value.chars.size())});
        const Headline parts = read_headline(text, lexicon);
        review().item.name = to_fact(fact, slice(text, parts.title));
        if (!review().title || fold_words(review().title->value) == fold_words(text.chars))
            review().title = review().item.name;
        if (!naming.headline) naming.headline = parts;
        if (parts.year) review().item.year = to_fact(fact, slice(text, *parts.year));
        if (parts.creator) review().item.creator = to_fact(fact, slice(text, *parts.creator));
        if (parts.type && !review().item.type) review().item.type = to_fact(fact, *parts.type);
        if (text.chars.size() < fact.value.chars.size())
            if (const auto year = find_year(std::string_view(fact.value.chars).substr(text.chars.size())))
                review().item.year =
                    to_fact(fact, fact.value.chars.substr(text.chars.size() + year->begin, year->size()));
    }

    /// The work's facts from its side of the headline.
    void take_side(Headline side, const SourceText& text) {
        const Headline& whole = *naming.headline;
        if (!side.year) side.year = whole.year;
        if (!side.creator) side.creator = whole.creator;
        if (!side.type) side.type = whole.type;
        if (!side.reviewer) side.reviewer = whole.reviewer, side.reviewed = whole.reviewed;
        const Span name = side.quoted ? *side.quoted : side.title;
        review().item.name =
            Fact{slice(text, name), "headline, beside the word for reviews", text.source_of(name)};
        // A kicker ("ARC Review:") is not announced; what is said of the work is.
        if (side.title.begin >= whole.behind_review->begin) review().title->value = slice(text, side.title);
        naming.headline = std::move(side);
    }

    void take_headline() {
        const SourceText& text = *draft.headline;
        naming.headline = read_headline(text, lexicon);
        const std::string title = slice(text, naming.headline->title);
        review().title =
            Fact{title, headline_evidence, headline_source.empty() ? text.source() : headline_source};
        if (auto side = work_beside_review(text, *naming.headline, draft, lexicon)) {
            take_side(std::move(*side), text);
        } else if (naming.headline->names_work && !opens_quoted(text)) {
            review().item.name = Fact{title, "headline", text.source_of(naming.headline->title)};
        } else if (naming.headline->quoted) {
            review().item.name = Fact{slice(text, *naming.headline->quoted), "quoted in the headline",
                                      text.source_of(*naming.headline->quoted)};
        } else if (const auto part = side_of_colon(title, draft, lexicon)) {
            const Span name{naming.headline->title.begin + part->begin,
                            naming.headline->title.begin + part->end};
            review().item.name =
                Fact{slice(text, name), "headline, beside a colon; recurs in the text", text.source_of(name)};
        } else if (count_mentions(draft, title) > 0) {
            review().item.name =
                Fact{title, "headline, recurs in the text", text.source_of(naming.headline->title)};
        } else {
            take_work_beside(title, text);
        }
        take_headline_facts(text);
    }

    /// The work that the text speaks of, where the headline names it too or is a sentence of its own.
    void take_work_beside(const std::string& title, const SourceText& text) {
        if (auto named = set_off_in_text(title)) {
            review().item.name = std::move(named);
            return;
        }
        naming.work = find_work(draft, lexicon);
        if (naming.work && (naming.headline->is_title_case || is_title_shaped(title)) &&
            title.find(naming.work->name) == std::string::npos)
            naming.work.reset();
        if (naming.work)
            review().item.name = Fact{naming.work->name, naming.work->evidence, naming.work->source};
        else if (naming.headline->is_title_case || is_title_shaped(title))
            review().item.name = Fact{title, "title-cased headline", text.source_of(naming.headline->title)};
    }

    /// "“The Salt Map” seasons the western": the quoted words are the work, the headline says something of
    /// it.
    [[nodiscard]] bool opens_quoted(const SourceText& text) const {
        const Headline& parts = *naming.headline;
        if (!parts.quoted || parts.quoted->end >= parts.title.end) return false;
        return parts.quoted->begin < parts.title.begin + longest_mark_bytes &&
               next_word(std::string_view(text.chars).substr(0, parts.title.end), parts.quoted->end)
                   .has_value();
    }

    /// What the headline holds and the text sets off by emphasis or quotes, the longest.
    [[nodiscard]] std::optional<Fact> set_off_in_text(const std::string& title) const {
        const std::string folded = " " + fold_words(title) + " ";
        std::optional<Fact> found;
        for (const Section& section : draft.review.sections)
            for (const Block& block : section.blocks)
                for (const EmphasisRun& run : block.text.runs) {
                    const std::string words = slice(block.text, run.at);
                    if (words.size() > title.size() || words.size() < shortest_name_bytes) continue;
                    if (found && found->value.size() >= words.size()) continue;
                    const auto at = folded.find(" " + fold_words(words));
                    if (at == std::string::npos) continue;
                    const char after = folded[at + 1 + fold_words(words).size()];
                    if (after != ' ' && after != ',' && after != ':' && after != '.') continue;
                    found =
                        Fact{words, "set off in the text, and in the headline", block.text.source_of(run.at)};
                }
        return found;
    }

    /// English sets titles in capitals; most languages capitalise only the first word, and there a few words
    /// without the signs of a sentence are as likely a title.
    [[nodiscard]] bool is_title_shaped(const std::string& title) const {
        return !lexicon.language().empty() && lexicon.language() != "en" &&
               count_words(title, longest_title_words + 1) <= longest_title_words &&
               title.find_first_of(",;:?!") == std::string::npos;
    }

    void take_headline_facts(const SourceText& text) {
        if (naming.headline->year)
            review().item.year =
                Fact{slice(text, *naming.headline->year), "headline", text.source_of(*naming.headline->year)};
        if (naming.headline->creator)
            review().item.creator = Fact{slice(text, *naming.headline->creator), "headline",
                                         text.source_of(*naming.headline->creator)};
        if (naming.headline->reviewer) {
            review().author = Fact{slice(text, *naming.headline->reviewer), "headline",
                                   text.source_of(*naming.headline->reviewer)};
            const SourceText rest = text.part(*naming.headline->reviewed);
            if (!draft.date && find_date(rest.chars, lexicon)) draft.date = rest;
        }
        if (naming.headline->type)
            review().item.type = Fact{*naming.headline->type, "headline", text.source()};
    }
};

}  // namespace

Naming name_review(Draft& draft, const std::string& path, const Lexicon& lexicon) {
    Namer namer{draft, path, lexicon};
    namer.find_title();
    return std::move(namer.naming);
}

}  // namespace reviewcast
