// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/facts.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/headline.hpp"
#include "review/headline_parts.hpp"
#include "review/item_type.hpp"
#include "review/openings.hpp"
#include "review/work_title.hpp"

#include <algorithm>
#include <filesystem>

namespace reviewcast {

namespace {

Span whole(const SourceText& text) {
    return text.source_of({0, text.chars.size()});
}

struct FactFinder {
    Draft& draft;
    const std::string& name;
    const ReadOptions& options;
    const Lexicon& lexicon;
    const WarningSink& warn;
    std::optional<Headline> headline;
    std::optional<WorkEvidence> work;

    Review& review() { return draft.review; }

    [[nodiscard]] const StatedFact* stated(std::string_view fact) const {
        for (const StatedFact& one : draft.stated)
            if (one.fact == fact) return &one;
        return nullptr;
    }

    static Fact from_label(const StatedFact& fact, std::string value) {
        return {std::move(value), format("label '{}'", fact.label), fact.source};
    }

    [[nodiscard]] static std::string slice(const SourceText& text, Span span) {
        return text.chars.substr(span.begin, span.size());
    }

    void find_title() {
        if (const StatedFact* fact = stated("title")) return take_stated_title(*fact);
        if (draft.headline) return take_headline();
        work = find_work(draft, lexicon);
        if (work) {
            review().title = review().item.name = Fact{work->name, work->evidence, work->source};
        } else if (const std::string file = title_of_file(name); !file.empty()) {
            review().title = Fact{file, "file name", {}};
        }
    }

    void take_stated_title(const StatedFact& fact) {
        headline = read_headline(fact.value, lexicon);
        review().title = review().item.name = from_label(fact, slice(fact.value, headline->title));
        take_headline_facts(fact.value);
    }

    void take_headline() {
        const SourceText& text = *draft.headline;
        headline = read_headline(text, lexicon);
        const std::string title = slice(text, headline->title);
        review().title = Fact{title, "headline", whole(text)};
        if (headline->names_work) {
            review().item.name = Fact{title, "headline", text.source_of(headline->title)};
        } else if (headline->quoted) {
            review().item.name = Fact{slice(text, *headline->quoted), "quoted in the headline",
                                      text.source_of(*headline->quoted)};
        } else if (count_mentions(draft, title) > 0) {
            review().item.name = Fact{title, "headline, recurs in the text", text.source_of(headline->title)};
        } else {
            take_work_beside(title, text);
        }
        take_headline_facts(text);
    }

    /// The work that the text speaks of, where the headline names it too or is a sentence of its own.
    void take_work_beside(const std::string& title, const SourceText& text) {
        work = find_work(draft, lexicon);
        if (work && headline->is_title_case && title.find(work->name) == std::string::npos) work.reset();
        if (work)
            review().item.name = Fact{work->name, work->evidence, work->source};
        else if (headline->is_title_case)
            review().item.name = Fact{title, "title-cased headline", text.source_of(headline->title)};
    }

    void take_headline_facts(const SourceText& text) {
        if (headline->year)
            review().item.year =
                Fact{slice(text, *headline->year), "headline", text.source_of(*headline->year)};
        if (headline->creator)
            review().item.creator =
                Fact{slice(text, *headline->creator), "headline", text.source_of(*headline->creator)};
        if (headline->reviewer) {
            review().author =
                Fact{slice(text, *headline->reviewer), "headline", text.source_of(*headline->reviewer)};
            const SourceText rest = text.part(*headline->reviewed);
            if (!draft.date && find_date(rest.chars, lexicon)) draft.date = rest;
        }
        if (headline->type) review().item.type = Fact{*headline->type, "headline", whole(text)};
    }

    /// "Night Ferry – Paper Lungs" above an album's review: by custom the artist stands first. Where the text
    /// speaks of the second name alone, it may be the artist as well, and nothing is taken.
    void split_artist() {
        Item& item = review().item;
        if (!headline || !item.type || item.type->value != "album" || !review().title) return;
        const StatedFact* fact = stated("title");
        const SourceText& text = fact ? fact->value : *draft.headline;
        const std::string title = slice(text, headline->title);
        const auto parts = parts_at_dash(title);
        if (!parts) return;
        const std::string before = title.substr(0, parts->before.end);
        const std::string after = title.substr(parts->after.begin);
        const bool stated_first = item.creator && fold_words(item.creator->value) == fold_words(before);
        if (item.creator && !stated_first) return;
        if (!stated_first && count_mentions(draft, after) > 0 && count_mentions(draft, before) == 0) return;
        const std::size_t base = headline->title.begin;
        Span at{base + parts->after.begin, headline->title.end};
        if (headline->quoted && headline->quoted->begin >= at.begin) at = *headline->quoted;
        review().title->value = slice(text, at);
        item.name = Fact{slice(text, at), "headline, behind the artist", text.source_of(at)};
        if (!item.creator)
            item.creator =
                Fact{before, "headline, before the album", text.source_of({base, base + before.size()})};
    }

    void find_item() {
        Item& item = review().item;
        if (const StatedFact* fact = stated("year"))
            if (const auto year = find_year(fact->value.chars))
                item.year = from_label(*fact, slice(fact->value, *year));
        if (!item.year && work && work->year)
            item.year = Fact{*work->year, "in brackets behind the title", work->source};
        if (const StatedFact* fact = stated("creator")) item.creator = from_label(*fact, fact->value.chars);
        if (auto type = find_item_type(draft, lexicon)) {
            if (!item.type || type->evidence.starts_with("label")) item.type = std::move(type);
        }
        const StatedFact* writer = stated("writer");
        if (writer && !item.creator && item.type && item.type->value == "book")
            item.creator = from_label(*writer, writer->value.chars);
        split_artist();
    }

    /// "By Ann Lee" below a headline is the work's creator where the text goes on to speak of her.
    [[nodiscard]] bool is_creator(const std::string& byline) const {
        const std::size_t space = byline.rfind(' ');
        const std::string last = space == std::string::npos ? byline : byline.substr(space + 1);
        return count_mentions(draft, last) > 0;
    }

    void find_author() {
        if (const StatedFact* fact = stated("author")) {
            std::string value = fact->value.chars.substr(0, fact->value.chars.find('<'));
            review().author = from_label(*fact, std::string(trim(value)));
        } else if (draft.byline) {
            const std::string& byline = draft.byline->chars;
            const bool creator = review().author.has_value() || is_creator(byline);
            if (!draft.byline_of_review && !review().item.creator && creator)
                review().item.creator =
                    Fact{byline, "line 'by', and the text speaks of the name", draft.byline_source};
            else if (!review().author || draft.byline_of_review)
                review().author =
                    Fact{byline, draft.byline_signed ? "signature" : "byline", draft.byline_source};
        } else if (const StatedFact* writer = stated("writer")) {
            const auto& item = review().item;
            const bool of_book = !item.type || item.type->value == "book";
            if (!of_book && !review().author) review().author = from_label(*writer, writer->value.chars);
        }
    }

    void take_date(const SourceText& text, const std::string& evidence, Span source) {
        const auto date = find_date(text.chars, lexicon);
        if (!date) return;
        if (date->iso.empty()) {
            warn({"ambiguous-date",
                  format("{}: '{}' may name the day or the month first; the date is left unknown, "
                         "--date states it",
                         name, slice(text, date->at))});
            return;
        }
        review().published = Fact{date->iso, evidence, source};
    }

    void find_published() {
        if (const StatedFact* fact = stated("published"))
            take_date(fact->value, format("label '{}'", fact->label), fact->source);
        if (!review().published && draft.date) take_date(*draft.date, "date line", whole(*draft.date));
        if (review().published) return;
        const std::string stem = std::filesystem::path(name).stem().string();
        if (find_invalid_utf8(stem)) return;
        const auto date = find_date(stem, lexicon);
        if (date && date->at.begin == 0 && date->iso == stem.substr(0, 10))
            review().published = Fact{date->iso, "file name", {}};
    }

    void apply_options() {
        const auto set = [](std::optional<Fact>& fact, const std::optional<std::string>& value,
                            const char* option) {
            if (value) fact = Fact{*value, format("option {}", option), {}};
        };
        set(review().title, options.title, "--title");
        if (options.title && !review().item.name) review().item.name = review().title;
        set(review().author, options.author, "--author");
        set(review().published, options.published, "--date");
    }

    /// Every line that was taken out of the body is a fact by now, or is listed.
    void list_unused() {
        std::vector<Span> used;
        for (const auto* fact : {&review().title, &review().author, &review().published, &review().item.name,
                                 &review().item.type, &review().item.year, &review().item.creator})
            if (*fact) used.push_back((*fact)->source);
        std::size_t credit = 0;  // credits and stated facts are in the order of the source
        const auto is_credit = [&](Span span) {
            const std::vector<Credit>& credits = review().credits;
            while (credit < credits.size() && credits[credit].source.end < span.end)
                ++credit;
            return credit < credits.size() && credits[credit].source == span;
        };
        const auto list = [&](Span span, const std::string& what) {
            const bool known = is_credit(span) || std::any_of(used.begin(), used.end(), [&](const Span& one) {
                                   return one.begin <= span.begin && one.end >= span.end;
                               });
            if (!known && !span.empty()) review().dropped.push_back({span, what});
        };
        for (const StatedFact& one : draft.stated)
            list(one.source,
                 format("states '{}', which another source overrides or nothing uses", one.label));
        if (draft.headline) list(whole(*draft.headline), "a headline, which a stated title overrides");
        if (draft.byline) list(draft.byline_source, "a byline, which another source overrides");
        if (draft.date)
            list(whole(*draft.date), "a date line, which another source overrides or that is ambiguous");
    }
};

}  // namespace

std::string title_of_file(const std::string& name) {
    if (name == "-" || name.empty() || find_invalid_utf8(name)) return {};
    std::string stem = std::filesystem::path(name).stem().string();
    const auto is_digit_at = [&](std::size_t i) { return stem[i] >= '0' && stem[i] <= '9'; };
    const std::string_view shape = "dddd-dd-dd";
    bool dated = stem.size() >= shape.size();
    for (std::size_t i = 0; dated && i < shape.size(); ++i)
        dated = shape[i] == 'd' ? is_digit_at(i) : (stem[i] == '-' || stem[i] == '_');
    if (dated) stem.erase(0, shape.size());
    std::replace(stem.begin(), stem.end(), '-', ' ');
    std::replace(stem.begin(), stem.end(), '_', ' ');
    std::string title;
    for (std::size_t at = 0; at < stem.size(); at = code_point_at(stem, at).at.end)
        if (!is_control(code_point_at(stem, at).value))
            title += stem.substr(at, code_point_at(stem, at).at.size());
    title = collapse_space(title);
    if (title.empty()) return title;
    const std::size_t first = code_point_at(title, 0).at.end;
    return to_upper(title.substr(0, first)) + title.substr(first);
}

void find_facts(Draft& draft, const std::string& name, const ReadOptions& options, const Lexicon& lexicon,
                const WarningSink& warn) {
    FactFinder finder{draft, name, options, lexicon, warn, {}, {}};
    finder.find_title();
    finder.find_item();
    finder.find_author();
    finder.find_published();
    finder.apply_options();
    finder.list_unused();
}

}  // namespace reviewcast
