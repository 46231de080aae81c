// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/metadata.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/metadata_score.hpp"
#include "review/openings.hpp"
#include "review/pronunciations.hpp"
#include "review/quotations.hpp"
#include "review/web_address.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

struct OriginRank {
    std::string_view origin;
    int rank;
};

/// StatedFact::rank by origin; 0 where none is named here: what the file says of itself.
constexpr std::array<OriginRank, 8> origin_ranks{{{"JSON-LD", 2000},
                                                  {"microdata", 2000},
                                                  {"RDFa", 2000},
                                                  {"h-review", 2000},
                                                  {"Open Graph", 3000},
                                                  {"meta", 4000},
                                                  {"time", 5000},
                                                  {"title", 6000}}};

/// Origins whose "author" is who wrote the text, never the author of the work.
constexpr std::array<std::string_view, 8> authored_texts{"RSS",        "Atom", "JSON Feed", "JSON-LD",
                                                         "Open Graph", "meta", "title",     "h-review"};

/// Accounts that write for nobody in particular.
constexpr std::array<std::string_view, 10> nobody{"admin", "administrator", "editor",    "staff", "webmaster",
                                                  "root",  "user",          "anonymous", "guest", "unknown"};

int rank_of(const std::string& origin) {
    const auto found = std::ranges::find(origin_ranks, origin, &OriginRank::origin);
    return found == origin_ranks.end() ? 0 : found->rank;
}

std::string_view name_of(KeyFact fact) {
    switch (fact) {
    case KeyFact::name:
        return "title";
    case KeyFact::title:
        return "headline";
    case KeyFact::kind:
        return "type";
    default:
        return key_fact_names()[static_cast<std::size_t>(fact)];
    }
}

/// "release_date" as a label to be read out: "Release date".
std::string label_of(const std::string& folded) {
    return capitalise(std::string_view(folded).substr(folded.rfind('.') + 1));
}

bool is_address(std::string_view text) {
    return text.find("://") != text.npos || text.starts_with("www.") || text.starts_with('/');
}

struct Taker {
    Draft& draft;
    std::vector<Section>& passages;
    const Lexicon& lexicon;
    const KeyTable& keys = lexicon.keys();

    static Span place(const Field& field) {
        return field.source.empty() ? field.value.source() : field.source;
    }

    void drop(const Field& field) {
        draft.review.dropped.push_back({place(field), format("metadata '{}'", field.key)});
    }

    void state(std::string fact, std::string type, const std::string& folded, Field field) {
        const auto order = keys.order.find(folded);
        const int rank =
            rank_of(field.origin) + (order == keys.order.end() ? 500 : std::min(order->second, 499));
        const Span source = place(field);
        draft.stated.push_back({std::move(fact), std::move(type), std::move(field.key),
                                std::move(field.value), source, std::move(field.origin), rank});
    }

    /// Several values of one key are one fact: "Ann Lee, Bo Carr".
    bool joins(const std::string& fact, const Field& field) {
        if (fact != "creator" && fact != "author" && fact != "writer") return false;
        if (draft.stated.empty()) return false;
        StatedFact& last = draft.stated.back();
        if (last.fact != fact || last.label != field.key || last.origin != field.origin) return false;
        if (rank_of(field.origin) > 0) {
            drop(field);  // a page states a name in several ways
            return true;
        }
        const Span all{std::min(last.source.begin, place(field).begin),
                       std::max(last.source.end, place(field).end)};
        append_other(last.value, ", ", {last.source.end, last.source.end});
        append_part(last.value, field.value, {0, field.value.chars.size()});
        last.source = all;
        return true;
    }

    /// What a kind's value stands for; of a list ("film, drama", ":book:review:") its first entry that says.
    [[nodiscard]] std::optional<std::string> type_of(const std::string& value) const {
        const auto kind = keys.kinds.find(value);
        if (kind != keys.kinds.end()) return kind->second;
        if (auto type = lexicon.item_type(value)) return type;
        constexpr std::string_view signs = ",;:|";
        for (std::size_t begin = 0; value.find_first_of(signs) != value.npos && begin < value.size();) {
            const std::size_t end = std::min(value.find_first_of(signs, begin), value.size());
            const std::string entry(trim(std::string_view(value).substr(begin, end - begin)));
            if (entry.size() < value.size())
                if (auto type = type_of(entry)) return type;
            begin = end + 1;
        }
        return std::nullopt;
    }

    void take_kind(const std::string& folded, Field field) {
        const auto type = type_of(fold_key(field.value.chars));
        if (!type) return drop(field);
        // A category or tag speaks for a type, a key that means the type states it.
        const bool states = folded.find("type") != std::string::npos || folded == "kind" ||
                            folded == "medium" || folded == "media";
        state(states ? "type" : "", *type, folded, std::move(field));
    }

    /// Without what notes put around names: "[[Odile Grant]]", "@annlee".
    static void bare_name(SourceText& value) {
        const std::size_t begin = value.chars.find_first_not_of("[@\"' ");
        const std::size_t end = value.chars.find_last_not_of("]\"' ");
        if (begin != std::string::npos && end != std::string::npos && end >= begin)
            value = value.part({begin, end + 1});
    }

    void take_person(KeyFact fact, const std::string& folded, Field field) {
        bare_name(field.value);
        if (const auto byline = read_byline(field.value.chars, lexicon); byline && byline->name.begin > 0)
            field.value = field.value.part(byline->name);  // "By Ann Lee"
        const std::string value = fold_words(field.value.chars);
        const bool nameless = std::ranges::find(nobody, value) != nobody.end() || is_address(value) ||
                              (value.find('@') != std::string::npos && value.find(' ') == std::string::npos &&
                               !value.starts_with('@')) ||
                              !next_word(value, 0);
        if (nameless) return drop(field);
        if (fact == KeyFact::writer &&
            std::ranges::find(authored_texts, field.origin) != authored_texts.end())
            fact = KeyFact::author;
        const std::string name(name_of(fact));
        if (joins(name, field)) return;
        const auto type = keys.types.find(folded);
        if (fact == KeyFact::creator && rank_of(field.origin) == 0) add_credit(folded, field);
        state(name, type == keys.types.end() ? "" : type->second, folded, std::move(field));
    }

    void add_credit(const std::string& folded, const Field& field) {
        std::vector<Credit>& credits = draft.review.credits;
        const std::string label = label_of(folded);
        if (!credits.empty() && credits.back().label == label) {
            Credit& credit = credits.back();
            append_other(credit.value, ", ", {credit.source.end, credit.source.end});
            append_part(credit.value, field.value, {0, field.value.chars.size()});
            credit.source.end = std::max(credit.source.end, place(field).end);
        } else {
            credits.push_back({label, field.value, place(field)});
        }
    }

    void take_passage(Role role, Field field) {
        Block block;
        block.kind = role == Role::highlights || role == Role::lowlights ? Block::Kind::list_item
                                                                         : Block::Kind::paragraph;
        block.level = block.kind == Block::Kind::list_item ? 1 : 0;
        block.text = std::move(field.value);
        if (passages.empty() || passages.back().role != role) passages.push_back({role, {}, {}, {}});
        passages.back().blocks.push_back(std::move(block));
    }

    void take_fact(KeyFact fact, const std::string& folded, Field field) {
        const auto type = keys.types.find(folded);
        const std::string implied = type == keys.types.end() ? "" : type->second;
        switch (fact) {
        case KeyFact::silent:
            if (!implied.empty()) return state("", implied, folded, std::move(field));
            return drop(field);
        case KeyFact::kind:
            return take_kind(folded, std::move(field));
        case KeyFact::creator:
        case KeyFact::writer:
        case KeyFact::author:
            return take_person(fact, folded, std::move(field));
        case KeyFact::score:
        case KeyFact::best:
        case KeyFact::worst:
        case KeyFact::crowd:
            if (!implied.empty()) state("", implied, folded, field);
            return;  // read by take_stated_scores
        case KeyFact::link:
            // Many a site's "url" is a path, and its "link" leads elsewhere within it.
            if (!is_web_address(trim(field.value.chars))) return drop(field);
            return state("link", implied, folded, std::move(field));
        default:
            return state(std::string(name_of(fact)), implied, folded, std::move(field));
        }
    }

    /// A key that only the labels of the texts know: "Studio", "Altersfreigabe".
    void take_labelled(const Label& label, const std::string& folded, Field field) {
        switch (label.role) {
        case Role::title:
            return state(label.fact, label.item_type, folded, std::move(field));
        case Role::credits:
            if (rank_of(field.origin) == 0 && !is_address(field.value.chars) &&
                next_word(field.value.chars, 0))
                add_credit(folded, field);
            return state(label.fact, label.item_type, folded, std::move(field));
        case Role::highlights:
        case Role::lowlights:
        case Role::verdict:
        case Role::synopsis:
        case Role::mvp:
            return take_passage(label.role, std::move(field));
        default:
            return drop(field);
        }
    }

    void take_pronunciation(const Field& field) {
        if (auto stated = read_pronunciation(field, place(field)))
            draft.review.pronunciations.push_back(std::move(*stated));
        drop(field);
    }

    void take(Field field) {
        if (is_pronunciation_key(field.key)) return take_pronunciation(field);
        const std::string folded = fold_key(field.key);
        add_quotations(field.value);
        const std::string call = folded.substr(0, folded.find('.'));  // "pro.1": an argument by its place
        const bool by_place = folded.find_first_not_of("0123456789", call.size() + 1) == std::string::npos;
        if (const auto section = keys.sections.find(by_place ? call : folded); section != keys.sections.end())
            return take_passage(section->second, std::move(field));
        if (const auto fact = find_key(keys, folded)) return take_fact(*fact, folded, std::move(field));
        if (is_score_key(folded, lexicon)) return;
        const auto type = keys.types.find(folded);
        if (const Label* label = lexicon.find_written(by_place ? call : folded)) {
            if (type != keys.types.end()) state("", type->second, folded, field);
            return take_labelled(*label, folded, std::move(field));
        }
        if (type != keys.types.end()) return state("", type->second, folded, std::move(field));
        drop(field);
    }
};

}  // namespace

void take_metadata(std::vector<Field> fields, Draft& draft, std::vector<Section>& passages,
                   const Lexicon& lexicon) {
    take_stated_scores(fields, draft, lexicon);
    Taker taker{draft, passages, lexicon};
    for (Field& field : fields)
        taker.take(std::move(field));
}

}  // namespace reviewcast
