// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/facts.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/item_type.hpp"
#include "review/maker.hpp"
#include "review/naming.hpp"
#include "review/work_title.hpp"

#include <algorithm>
#include <climits>
#include <filesystem>

namespace reviewcast {

namespace {

/// A name without markup and addresses: "<b>Ann Lee</b>", "Ann Lee <ann@example.org>".
std::string without_angles(std::string_view value) {
    std::string name;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t open = std::min(value.find('<', at), value.size());
        name.append(value.substr(at, open - at));
        const std::size_t close = value.find('>', open);
        at = close == std::string_view::npos ? value.size() : close + 1;
    }
    return collapse_space(name);
}

/// StatedFact::rank from which on a field describes the page, not the review.
constexpr int page_fact_rank = 3000;

struct FactFinder {
    Draft& draft;
    const std::string& path;
    const ReadOptions& options;
    const Lexicon& lexicon;
    const WarningSink& warn;
    Naming naming;

    Review& review() { return draft.review; }

    [[nodiscard]] const StatedFact* stated(std::string_view fact) const {
        return find_stated(draft.stated, fact);
    }

    [[nodiscard]] bool is_type(std::string_view type) {
        return review().item.type && review().item.type->value == type;
    }

    void find_item() {
        Item& item = review().item;
        if (const StatedFact* fact = stated("year"))
            if (const auto year = find_year(fact->value.chars))
                item.year = to_fact(*fact, fact->value.chars.substr(year->begin, year->size()));
        if (!item.year) item.year = year_of_publisher();
        if (!item.year && naming.work && naming.work->year)
            item.year = Fact{*naming.work->year, "in brackets behind the title", naming.work->source};
        if (const StatedFact* fact = stated("creator")) item.creator = to_fact(*fact, fact->value.chars);
        if (auto type = find_item_type(draft, lexicon))
            if (!item.type || !type->is_concluded) item.type = std::move(type);
        if (const StatedFact* writer = item.creator ? nullptr : book_writer())
            item.creator = to_fact(*writer, writer->value.chars);
        if (!item.type && item.creator) item.type = book_of_writer();
        if (!item.creator) item.creator = find_maker(draft, lexicon);
        split_artist(draft, naming, lexicon);
        part_from_maker();
    }

    /// "Publisher: Tin Roof, 2021", where the year closes the line.
    [[nodiscard]] std::optional<Fact> year_of_publisher() const {
        for (const StatedFact& one : draft.stated) {
            const std::string& value = one.value.chars;
            if (one.item_type != "publication" || value.size() < 6) continue;
            const auto year = find_year(std::string_view(value).substr(value.size() - 4));
            const std::string_view before = std::string_view(value).substr(0, value.size() - 4);
            if (year && (before.ends_with(", ") || before.ends_with(" (")))
                return to_fact(one, value.substr(value.size() - 4));
        }
        return std::nullopt;
    }

    /// "Salt Road – Ann Lee", "Salt Road (Ann Lee)": a maker known from elsewhere is no part of the name.
    void part_from_maker() {
        Item& item = review().item;
        if (!item.name || !item.creator) return;
        std::string_view name = item.name->value;
        if (name.ends_with(')')) name.remove_suffix(1);
        if (!name.ends_with(item.creator->value)) return;
        name.remove_suffix(item.creator->value.size());
        for (const std::string_view joint : {" - ", " – ", " — ", " | ", ", ", " ("})
            if (name.ends_with(joint) && name.size() > joint.size()) {
                item.name->value = std::string(name.substr(0, name.size() - joint.size()));
                return;
            }
    }

    /// An "author" is the book's where the text says so in its lines, speaks of the name, or the file is kept
    /// as a log of books (a key such as "isbn" or "date_read").
    [[nodiscard]] bool wrote_the_book(const StatedFact& writer) {
        // "Author: Ann Lee" above a text that speaks of her is a book's, where nothing says what is reviewed.
        const bool of_text = writer.origin.empty();
        if (!review().item.type) return of_text && is_mentioned(writer.value.chars);
        if (!is_type("book")) return false;
        if (of_text || is_mentioned(writer.value.chars)) return true;
        return std::ranges::any_of(draft.stated, [&](const StatedFact& one) {
            const auto& types = lexicon.keys().types;
            const auto type = types.find(fold_key(one.label));
            return !one.origin.empty() && type != types.end() && type->second == "book";
        });
    }

    /// Who wrote the book: as a line of the text says, else the metadata, whose author may be the reviewer.
    [[nodiscard]] const StatedFact* book_writer() {
        const StatedFact* found = stated("writer");
        for (const StatedFact& one : draft.stated)
            if (one.fact == "writer" && one.origin.empty()) found = &one;
        return found && wrote_the_book(*found) ? found : nullptr;
    }

    /// A work whose maker is called its author is a book.
    [[nodiscard]] std::optional<Fact> book_of_writer() {
        const StatedFact* writer = book_writer();
        if (!writer || writer->source != review().item.creator->source) return std::nullopt;
        return Fact{"book", evidence_of(*writer), writer->source, true};
    }

    /// Whether the text speaks of a person, by the last name.
    [[nodiscard]] bool is_mentioned(const std::string& name) const {
        const std::size_t space = name.rfind(' ');
        return count_mentions(draft, space == std::string::npos ? name : name.substr(space + 1)) > 0;
    }

    void take_author(const StatedFact& fact) {
        const std::string name = without_angles(fact.value.chars);
        if (!name.empty()) review().author = to_fact(fact, name);
    }

    /// "By Ann Lee" below a headline is the work's creator where the text goes on to speak of her, or is one
    /// of a round-up's.
    void take_byline() {
        const std::string& byline = draft.byline->chars;
        const bool creator = review().author.has_value() || draft.is_part || is_mentioned(byline);
        if (!draft.byline_of_review && !review().item.creator && creator)
            review().item.creator =
                Fact{byline, "line 'by', and the text speaks of the name", draft.byline_source};
        else if (!review().author || draft.byline_of_review)
            review().author = Fact{byline, draft.byline_signed ? "signature" : "byline", draft.byline_source};
    }

    /// An "author" that is not the book's: of the file's metadata, who wrote the review; of a line of the
    /// text only where the item is no book.
    void take_writer() {
        const StatedFact* writer = stated("writer");
        if (!writer || review().author) return;
        if (review().item.creator && review().item.creator->source == writer->source) return;
        const bool may_be_book = !review().item.type || is_type("book");
        const bool of_file =
            !writer->origin.empty() && (is_type("book") || !is_mentioned(writer->value.chars));
        if (of_file || !may_be_book) take_author(*writer);
    }

    void find_author() {
        const StatedFact* fact = stated("author");
        if (fact && fact->rank < page_fact_rank) return take_author(*fact);
        if (draft.byline) take_byline();
        take_writer();
        if (fact && !review().author) take_author(*fact);
    }

    void take_date(const SourceText& text, const std::string& evidence, Span source) {
        const auto date = find_date(text.chars, lexicon);
        if (!date) return;
        if (date->iso.empty()) {
            warn({"ambiguous-date",
                  format("{}: '{}' may name the day or the month first; the date is left unknown, "
                         "--date states it",
                         shown_name(review().source), text.chars.substr(date->at.begin, date->at.size()))});
            return;
        }
        review().published = Fact{date->iso, evidence, source};
    }

    void find_published() {
        take_stated_dates("published", 0, page_fact_rank - 1);
        if (!review().published && draft.date) take_date(*draft.date, "date line", draft.date->source());
        take_stated_dates("published", page_fact_rank, INT_MAX);
        if (!review().published) take_path_date();
        take_stated_dates("consumed", 0, INT_MAX);
    }

    /// The first date that can be read among those that the metadata and labels state.
    void take_stated_dates(std::string_view fact, int least_rank, int most_rank) {
        std::vector<const StatedFact*> dates;
        for (const StatedFact& one : draft.stated)
            if (one.fact == fact && one.rank >= least_rank && one.rank <= most_rank) dates.push_back(&one);
        std::ranges::stable_sort(dates, {}, &StatedFact::rank);
        for (const StatedFact* one : dates)
            if (!review().published) take_date(one->value, evidence_of(*one), one->source);
    }

    /// "2021-09-01-quiet-week.md", "2021/09/01/quiet-week.md".
    void take_path_date() {
        const std::string stem = std::filesystem::path(path).stem().string();
        if (find_invalid_utf8(stem)) return;
        const auto date = find_date(stem, lexicon);
        if (date && date->at.begin == 0 && date->iso.size() == 10 && date->at.end == 10) {
            review().published = Fact{date->iso, "file name", {}};
            return;
        }
        // Year, month and day as folders; less says too little.
        const std::string folders = std::filesystem::path(path).parent_path().generic_string() + "/";
        if (find_invalid_utf8(folders)) return;
        const std::string_view shape = "dddd/dd/dd/";
        for (std::size_t at = folders.size(); at-- > 0;) {
            if (at + shape.size() > folders.size() || (at > 0 && folders[at - 1] != '/')) continue;
            bool fits = true;
            for (std::size_t k = 0; fits && k < shape.size(); ++k)
                fits = shape[k] == 'd' ? std::isdigit(static_cast<unsigned char>(folders[at + k])) != 0
                                       : folders[at + k] == '/';
            const auto in_path = fits ? find_date(folders.substr(at, 10), lexicon) : std::nullopt;
            if (in_path && !in_path->iso.empty()) {
                review().published = Fact{in_path->iso, "path", {}};
                return;
            }
        }
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

    void find_link() {
        if (const StatedFact* stated = find_stated(draft.stated, "link"))
            review().link = to_fact(*stated, std::string(trim(stated->value.chars)));
    }

    /// Every line that was taken out of the body is a fact by now, or is listed.
    void list_unused() {
        std::vector<Span> used;
        for (const auto* fact :
             {&review().title, &review().author, &review().published, &review().link, &review().item.name,
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
        if (naming.overridden)
            list(naming.overridden->source(), "a headline, which the stated title overrides");
        if (draft.headline) list(draft.headline->source(), "a headline, which a stated title overrides");
        if (draft.byline) list(draft.byline_source, "a byline, which another source overrides");
        if (draft.date)
            list(draft.date->source(), "a date line, which another source overrides or that is ambiguous");
    }
};

}  // namespace

void find_facts(Draft& draft, const std::string& path, const ReadOptions& options, const Lexicon& lexicon,
                const WarningSink& warn) {
    FactFinder finder{draft, path, options, lexicon, warn, name_review(draft, path, lexicon)};
    finder.find_item();
    finder.find_author();
    finder.find_published();
    finder.find_link();
    finder.apply_options();
    finder.list_unused();
}

}  // namespace reviewcast
