// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/segment.hpp"

#include "base/unicode.hpp"
#include "review/byline_lines.hpp"
#include "review/front_matter.hpp"
#include "review/metadata.hpp"
#include "review/openings.hpp"
#include "review/passages.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <map>

namespace reviewcast {

namespace {

/// Least number of different unknown labels that make it plain that the text is built of labelled parts.
constexpr std::size_t least_unknown_labels = 3;

bool is_list_role(Role role) {
    return role == Role::highlights || role == Role::lowlights;
}

struct Segmenter {
    /// How far the open section reaches: its own paragraph and lists below it; its list; to the next opening.
    enum class Extent { paragraph, list, open };

    const Lexicon& lexicon;
    std::vector<Block> blocks;
    Draft draft = {};
    bool unknown_labels_are_plain = false;
    std::size_t last_opening = 0;  ///< index of the last block that opens a section
    bool is_open = false;
    Extent extent = Extent::open;
    int heading_level = 0;                    ///< of the heading that opened the section, 0 for none
    std::vector<Block> rules = {};            ///< seen since the last text
    std::vector<Block> pending_heading = {};  ///< a heading whose section has no block yet
    std::optional<std::pair<Span, std::string>> container = {};  ///< place and name of the open section's

    std::vector<Section>& sections() { return draft.review.sections; }

    void drop_rules() {
        for (const Block& rule : rules)
            draft.review.dropped.push_back({rule.text.source(), "a rule between sections"});
        rules.clear();
    }

    /// A heading that nothing follows is a line of the text.
    void settle() {
        drop_rules();
        if (sections().empty() || !sections().back().blocks.empty()) return;
        Section& section = sections().back();
        section.blocks = std::move(pending_heading);
        for (Block& block : section.blocks) {
            block.kind = Block::Kind::paragraph;
            block.level = 0;
        }
        section.heading.clear();
        section.heading_source = {};
        section.heading_pieces.clear();
        if (section.blocks.empty()) sections().pop_back();
    }

    void open(Role role, const Block& block, Span name, Extent reach, int level) {
        settle();
        Section section;
        section.role = role;
        SourceText heading = block.text.part(name);
        section.heading = bare_heading(heading.chars);
        section.heading_source = block.text.source_of(name);
        section.heading_pieces = heading.pieces;
        sections().push_back(std::move(section));
        pending_heading.clear();
        Block whole = block;
        whole.text = std::move(heading);
        pending_heading.push_back(std::move(whole));
        is_open = true;
        extent = reach;
        heading_level = level;
    }

    void open_plain(Role role) {
        settle();
        sections().push_back({role, {}, {}, {}});
        pending_heading.clear();
        is_open = true;
        extent = role == Role::body ? Extent::open : Extent::paragraph;
        heading_level = 0;
    }

    void append(Block block) {
        Section& section = sections().back();
        if (section.blocks.empty()) drop_rules();
        for (Block& rule : rules)
            section.blocks.push_back(std::move(rule));
        rules.clear();
        section.blocks.push_back(std::move(block));
    }

    /// Whether the open section takes a block that no label opens.
    bool takes(const Block& block, std::size_t i) {
        if (!is_open || sections().empty()) return false;
        const Section& section = sections().back();
        if (section.blocks.empty()) return true;
        if (!rules.empty() && !(section.role == Role::body && section.heading.empty())) return false;
        const bool after_list = section.blocks.back().kind == Block::Kind::list_item;
        if (block.kind == Block::Kind::list_item)
            return extent != Extent::paragraph || section.role != Role::score;
        if (extent == Extent::paragraph) return false;
        if (extent == Extent::list && after_list) return false;
        return !(is_list_role(section.role) && after_list && last_opening < i);
    }

    void take_plain(Block block, std::size_t i) {
        if (!takes(block, i)) open_plain(Role::body);
        append(std::move(block));
    }

    /// The text of a label on its own line.
    void take_rest(const Block& block, Span rest) {
        Block body;
        body.kind = block.kind == Block::Kind::heading ? Block::Kind::paragraph : block.kind;
        body.level = body.kind == Block::Kind::paragraph ? 0 : block.level;
        body.text = block.text.part(rest);
        append(std::move(body));
    }

    void take_label(const LabelOpening& opening, const Block& block) {
        const bool heading = block.kind == Block::Kind::heading;
        const Extent alone = heading ? Extent::open : Extent::list;
        const Role role = opening.label ? opening.label->role : Role::other;
        open(role, block, opening.name, opening.rest.empty() ? alone : Extent::paragraph,
             heading ? block.level : 0);
        if (!opening.rest.empty()) take_rest(block, opening.rest);
    }

    /// A score below a label is the label's text, whatever the label; below another heading it is no part of
    /// what the heading opens.
    void take_rating(const Block& block) {
        const bool below_label = is_open && rules.empty() && !sections().empty() &&
                                 sections().back().blocks.empty() && sections().back().role != Role::body;
        if (below_label && sections().back().role != Role::score)
            return take_rest(block, {0, block.text.chars.size()});
        const bool joins = is_open && sections().back().role == Role::score && rules.empty() &&
                           (sections().back().heading.empty() || sections().back().blocks.empty());
        if (!joins) open_plain(Role::score);
        take_rest(block, {0, block.text.chars.size()});
        extent = Extent::paragraph;
    }

    void take_heading(const Block& block) {
        const Section* current = sections().empty() ? nullptr : &sections().back();
        const bool inside = is_open && current && current->role != Role::body && heading_level > 0 &&
                            block.level > heading_level && !current->blocks.empty() && rules.empty();
        if (inside) return append(block);
        open(Role::body, block, {0, block.text.chars.size()}, Extent::open, block.level);
    }

    [[nodiscard]] bool is_above_list(std::size_t i) const {
        return i + 1 < blocks.size() && blocks[i + 1].kind == Block::Kind::list_item;
    }

    [[nodiscard]] std::optional<LabelOpening> opening_of(std::size_t i) const {
        const Block& block = blocks[i];
        if (block.kind == Block::Kind::quote) return std::nullopt;
        if (auto warning = read_spoiler_warning(block, lexicon)) return warning;
        if (auto opening = read_label(block.text.chars, lexicon)) {
            if (!next_word(block.text.chars, 0) && !is_above_list(i)) return std::nullopt;  // "-" alone
            if (block.kind != Block::Kind::list_item || opening->rest.empty() == false) return opening;
        }
        if (block.kind == Block::Kind::paragraph && unknown_labels_are_plain)
            return read_unknown_label(block.text.chars, lexicon);
        return std::nullopt;
    }

    /// What a container's name says that it holds: by the labels, or by a word that warns of spoilers in it.
    [[nodiscard]] std::optional<Role> role_of_container(const Container& name) const {
        if (const Label* label = lexicon.find_written(name.name.chars);
            label && label->role != Role::title && label->role != Role::credits)
            return label->role;
        for (const Word& word : words_in(name.name.chars))
            if (const Label* label = lexicon.find(word.folded); label && label->role == Role::spoiler)
                return Role::spoiler;
        return name.is_text ? std::optional(Role::body) : std::nullopt;
    }

    /// True where the block belongs to a container that is a section of its own, whatever it holds.
    bool take_contained(Block& block) {
        const SourceText& name = block.container.name;
        const std::pair at{name.source(), name.chars};
        if (container && (name.chars.empty() || at != *container)) {
            container.reset();
            is_open = false;
        }
        if (name.chars.empty()) return false;
        if (!container) {
            const auto role = role_of_container(block.container);
            if (!role) return false;
            Block heading;
            heading.kind = Block::Kind::heading;
            heading.text = name;
            if (block.container.is_text)
                open(*role, heading, {0, name.chars.size()}, Extent::open, 0);
            else
                open_plain(*role);
            container = at;
        }
        append(std::move(block));
        return true;
    }

    /// Notes stand together, whatever section they are notes to.
    void take_note(Block block) {
        if (sections().empty() || sections().back().role != Role::footnote) open_plain(Role::footnote);
        append(std::move(block));
        is_open = false;
    }

    /// "👍 The lamps" and "👎 The fog": what the items' signs say.
    void take_signed_item(Block block, Role role) {
        const bool joins = is_open && !sections().empty() && sections().back().role == role;
        if (!joins) open_plain(role);
        append(std::move(block));
        extent = Extent::paragraph;
        is_open = true;
    }

    void take(std::size_t i) {
        Block& block = blocks[i];
        if (take_contained(block)) return;
        if (block.kind == Block::Kind::footnote) return take_note(std::move(block));
        if (is_site_line(block, lexicon)) {
            draft.review.dropped.push_back({block.text.source(), site_line_reason});
            return;
        }
        if (block.kind == Block::Kind::caption) return take_plain(std::move(block), i);
        if (const auto role = role_of_sign(block)) return take_signed_item(std::move(block), *role);
        if (block.kind == Block::Kind::separator) {
            rules.push_back(std::move(block));
            return;
        }
        // "die Sprache: knapp" among what was liked is no credit.
        const bool listed =
            block.kind == Block::Kind::list_item && is_open && is_list_role(sections().back().role);
        if (block.kind != Block::Kind::quote) {
            if (is_rating_line(block.text.chars, lexicon)) return take_rating(block);
            if (!listed && take_facts(block, draft, lexicon)) {
                is_open = is_open && sections().back().blocks.empty();
                return;
            }
        }
        const auto opening = opening_of(i);
        const bool credits = opening && opening->label && opening->label->role == Role::credits;
        if (opening && !(listed && credits)) return take_label(*opening, block);
        if (block.kind == Block::Kind::heading) return take_heading(block);
        take_plain(std::move(block), i);
    }

    void look_ahead() {
        std::map<std::string, int> unknown;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Block& block = blocks[i];
            if (block.kind == Block::Kind::heading || read_label(block.text.chars, lexicon)) last_opening = i;
            if (block.kind != Block::Kind::paragraph) continue;
            if (read_label(block.text.chars, lexicon) || !read_facts(block.text.chars, lexicon).empty())
                continue;
            if (const auto label = read_unknown_label(block.text.chars, lexicon))
                ++unknown[fold_words(std::string_view(block.text.chars).substr(0, label->name.end))];
        }
        // The same label again and again is a speaker in a dialogue.
        const bool distinct =
            std::all_of(unknown.begin(), unknown.end(), [](const auto& entry) { return entry.second == 1; });
        unknown_labels_are_plain = distinct && unknown.size() >= least_unknown_labels;
    }
};

}  // namespace

Draft segment(Document document, const Lexicon& lexicon, bool heads_round_up) {
    Segmenter segmenter{.lexicon = lexicon, .blocks = std::move(document.blocks)};
    segmenter.draft.review.dropped = std::move(document.dropped);
    std::vector<Section> passages;
    take_metadata(std::move(document.metadata), segmenter.draft, passages, lexicon);
    drop_site_lines_at_end(segmenter.blocks, segmenter.draft.review.dropped, lexicon);
    take_meta_lines(segmenter.blocks, segmenter.draft, lexicon);
    const FrontMatter front = take_front(segmenter.blocks, segmenter.draft, lexicon, heads_round_up);
    segmenter.look_ahead();
    for (std::size_t i = front.begin; i < front.end; ++i)
        segmenter.take(i);
    segmenter.settle();
    add_passages(std::move(passages), segmenter.draft.review);
    turn_remarks_into_verdicts(segmenter.draft.review, lexicon);
    find_verdict(segmenter.draft.review, lexicon);
    return std::move(segmenter.draft);
}

}  // namespace reviewcast
