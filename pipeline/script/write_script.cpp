// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/write_script.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// A script under construction; the last section is the one being written.
struct Writer {
    Script script;
    const Frame& frame;
    const SentenceRules& rules;
    const ScriptOptions& options;

    void open_section(Role role, std::string title, std::optional<std::size_t> review_section = {}) {
        drop_empty_section();
        script.sections.push_back({role, std::move(title), review_section});
    }

    void drop_empty_section() {
        if (script.sections.empty()) return;
        if (script.utterances.empty() || script.utterances.back().section + 1 != script.sections.size())
            script.sections.pop_back();
    }

    Utterance& add(std::string written, Role role) {
        Utterance utterance;
        utterance.written = std::move(written);
        utterance.language = options.language;
        utterance.role = role;
        utterance.section = script.sections.size() - 1;
        return script.utterances.emplace_back(std::move(utterance));
    }

    void add_frame_line(const std::string& line, Role role, const Review& review, bool is_heading = false) {
        const auto filled = fill(line, frame, review);
        if (!filled || trim(*filled).empty()) return;
        Utterance& utterance = add(collapse_space(*filled), role);
        utterance.is_frame = true;
        utterance.is_heading = is_heading;
        utterance.ends_paragraph = true;
    }

    /// The first of the lines whose every name is known.
    void add_first_line(const std::vector<std::string>& lines, Role role, const Review& review) {
        const auto first = std::ranges::find_if(
            lines, [&](const auto& line) { return fill(line, frame, review).has_value(); });
        if (first != lines.end()) add_frame_line(*first, role, review);
    }

    /// What is said before a block that the reviewer did not write out.
    [[nodiscard]] std::string lead_of(const Block& block) const {
        if (block.number > 0) return format("{}. ", block.number);
        if (block.kind == Block::Kind::caption && !options.plain && !frame.caption.empty())
            return frame.caption + " ";
        return {};
    }

    void add_block(const Block& block, Role role) {
        std::string number = lead_of(block);
        for (const Span& span : split_sentences(block.text.chars, rules)) {
            SourceText sentence = block.text.part(span);
            for (EmphasisRun& run : sentence.runs)
                run.at = {run.at.begin + number.size(), run.at.end + number.size()};
            Utterance& utterance = add(number + sentence.chars, role);
            utterance.source = block.text.source_of(span);
            utterance.pieces = shifted(std::move(sentence.pieces), number.size());
            if (!block.language.empty()) utterance.language = block.language;
            utterance.emphasis = std::move(sentence.runs);
            utterance.is_heading = block.kind == Block::Kind::heading;
            number.clear();
        }
        end_paragraph();
    }

    void end_paragraph() {
        if (!script.utterances.empty()) script.utterances.back().ends_paragraph = true;
    }
};

std::string chapter_name(const Frame& frame, Role role) {
    if (const auto found = frame.sections.find(role); found != frame.sections.end()) return found->second;
    const auto found = frame.chapters.find(std::string(to_string(role)));
    if (found != frame.chapters.end()) return found->second;
    return std::string(to_string(role));
}

std::string chapter_name(const Frame& frame, const char* key) {
    const auto found = frame.chapters.find(key);
    return found == frame.chapters.end() ? key : found->second;
}

std::string_view without_stop(std::string_view line) {
    return line.substr(0, line.size() - line.ends_with('.'));
}

Role role_of(const Block& block, Role section) {
    if (section != Role::body && section != Role::other) return section;
    switch (block.kind) {
    case Block::Kind::quote:
        return Role::quote;
    case Block::Kind::list_item:
    case Block::Kind::table_row:
        return Role::list;
    case Block::Kind::footnote:
        return Role::footnote;
    case Block::Kind::caption:
        return Role::other;
    default:
        return section;
    }
}

/// What the host says before a review: of what, by whom, and the score.
void introduce(Writer& writer, const Review& review) {
    writer.add_first_line(writer.frame.opening, Role::title, review);
    writer.add_frame_line(writer.frame.score, Role::score, review);
}

void write_opening(Writer& writer) {
    const Review& review = writer.script.review;
    writer.open_section(Role::title, chapter_name(writer.frame, "opening"));
    if (review.parts.empty()) return introduce(writer, review);
    writer.add_first_line(writer.frame.round_up, Role::title, review);
}

/// What opens the section: the host's words for its role, or its heading as written. Spoilers are never met
/// without a warning.
void announce(Writer& writer, const Section& section, const Review& review) {
    const auto announcement = writer.frame.sections.find(section.role);
    const bool known = announcement != writer.frame.sections.end();
    const bool unwarned = section.role == Role::spoiler && section.heading.empty();
    if (known && (unwarned || (!writer.options.plain && !section.heading.empty()))) {
        writer.add_frame_line(announcement->second + ".", section.role, review, true);
    } else if (!section.heading.empty()) {
        Utterance& utterance = writer.add(section.heading, section.role);
        utterance.source = section.heading_source;
        utterance.pieces = section.heading_pieces;
        utterance.is_heading = true;
        utterance.ends_paragraph = true;
    }
}

/// Whether the host has said all that the block says: "8/10" on a line of its own.
bool repeats_score(const Block& block, const Review& review, const Writer& writer) {
    if (writer.options.plain || writer.frame.score.empty() || !review.score) return false;
    return without_stop(block.text.chars) == review.score->written;
}

void write_blocks(Writer& writer, const Section& section, const Review& review) {
    for (const Block& block : section.blocks)
        if (block.kind == Block::Kind::separator)
            writer.end_paragraph();
        else if (!repeats_score(block, review, writer))
            writer.add_block(block, role_of(block, section.role));
}

/// Nothing but what the host has said.
bool is_said(const Section& section, const Review& review, const Writer& writer) {
    return std::ranges::all_of(section.blocks,
                               [&](const Block& block) { return repeats_score(block, review, writer); });
}

/// A section whose spoilers were left out has no blocks.
bool is_left_out(const Section& section) {
    return section.role == Role::spoiler && section.blocks.empty();
}

void write_section(Writer& writer, std::size_t index) {
    const Review& review = writer.script.review;
    const Section& section = review.sections[index];
    if (!is_left_out(section) && is_said(section, review, writer)) return;
    writer.open_section(section.role,
                        section.heading.empty() ? chapter_name(writer.frame, section.role) : section.heading,
                        index);
    if (is_left_out(section))
        return writer.add_frame_line(writer.frame.spoilers_left_out, section.role, review);
    announce(writer, section, review);
    write_blocks(writer, section, review);
}

void write_credits(Writer& writer, const Review& review) {
    for (const Credit& credit : review.credits) {
        const std::string label = credit.label.empty() ? "" : credit.label + ": ";
        Utterance& utterance = writer.add(label + credit.value.chars, Role::credits);
        utterance.source = credit.source;
        utterance.pieces = shifted(credit.value.pieces, label.size());
        const Span place{credit.source.begin, credit.value.source().begin};
        if (!label.empty() && place.begin < place.end)
            utterance.pieces.insert(utterance.pieces.begin(), {{0, label.size()}, place});
        utterance.ends_paragraph = true;
    }
}

/// One review of a round-up: a chapter of its own.
void write_part(Writer& writer, const Review& part) {
    const std::string title = part.title ? part.title->value : chapter_name(writer.frame, "body");
    writer.open_section(Role::body, title);
    if (!writer.options.plain) {
        introduce(writer, part);
    } else if (part.title) {
        Utterance& utterance = writer.add(title, Role::title);
        utterance.source = part.title->source;
        utterance.pieces = {{{0, utterance.written.size()}, utterance.source}};
        utterance.is_heading = true;
        utterance.ends_paragraph = true;
    }
    for (const Section& section : part.sections) {
        if (is_left_out(section)) {
            writer.add_frame_line(writer.frame.spoilers_left_out, section.role, part);
        } else if (!is_said(section, part, writer)) {
            announce(writer, section, part);
            write_blocks(writer, section, part);
        }
    }
    write_credits(writer, part);
}

std::string chapter_of_credits(const Frame& frame) {
    const auto announced = without_stop(frame.credits);
    return announced.empty() ? chapter_name(frame, "closing") : std::string(announced);
}

void write_closing(Writer& writer) {
    const bool plain = writer.options.plain;
    writer.open_section(Role::credits,
                        plain ? chapter_of_credits(writer.frame) : chapter_name(writer.frame, "closing"));
    const Review& review = writer.script.review;
    if (plain) return write_credits(writer, review);
    writer.add_frame_line(writer.frame.closing_score, Role::score, review);
    if (!review.credits.empty()) writer.add_frame_line(writer.frame.credits, Role::credits, review, true);
    write_credits(writer, review);
    writer.add_frame_line(writer.frame.synthetic, Role::other, review);
}

void check_words(const Utterance& utterance, const std::string& name) {
    if (utterance.written.size() <= spoken_word_limit_bytes) return;
    for (const Span& word : word_spans(utterance.written, utterance.language))
        if (word.size() > spoken_word_limit_bytes)
            throw InputError(format("{}: byte {}: a word of {} bytes; at most {} can be spoken", name,
                                    utterance.source.begin + word.begin, word.size(),
                                    spoken_word_limit_bytes));
}

void check_speakable(const Script& script) {
    const std::string name = shown_name(script.review.source);
    std::size_t total = 0;
    for (const Utterance& utterance : script.utterances) {
        check_words(utterance, name);
        total += utterance.written.size();
    }
    if (total > episode_limit_bytes)
        throw InputError(format("{}: has {} bytes to speak; at most {} fit one episode", name, total,
                                episode_limit_bytes));
    const bool speaks = script.review.score ||
                        std::ranges::any_of(script.utterances, [](const auto& u) { return !u.is_frame; });
    if (!speaks) throw InputError(name + ": has no text to speak");
}

}  // namespace

Script write_script(Review review, const Frame& frame, const SentenceRules& rules,
                    const ScriptOptions& options) {
    Writer writer{.script = {.review = std::move(review), .sections = {}, .utterances = {}},
                  .frame = frame,
                  .rules = rules,
                  .options = options};
    if (!options.plain) write_opening(writer);
    const auto& sections = writer.script.review.sections;
    for (std::size_t i = 0; i < sections.size(); ++i)
        write_section(writer, i);
    for (const Review& part : writer.script.review.parts)
        write_part(writer, part);
    write_closing(writer);
    writer.drop_empty_section();
    check_speakable(writer.script);
    return std::move(writer.script);
}

}  // namespace reviewcast
