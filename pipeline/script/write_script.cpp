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

    void open_section(Role role, std::string title) {
        drop_empty_section();
        script.sections.push_back({role, std::move(title)});
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

    void add_frame_line(const std::string& line, Role role) {
        const auto filled = fill(line, frame, script.review);
        if (!filled || trim(*filled).empty()) return;
        Utterance& utterance = add(collapse_space(*filled), role);
        utterance.is_frame = true;
        utterance.ends_paragraph = true;
    }

    void add_text(const SourceText& text, Role role) {
        for (const Span& span : split_sentences(text.chars, rules)) {
            SourceText sentence = text.part(span);
            Utterance& utterance = add(std::move(sentence.chars), role);
            utterance.source = text.source_of(span);
            utterance.emphasis = std::move(sentence.runs);
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

Role role_of(const Block& block, Role section) {
    if (section != Role::body && section != Role::other) return section;
    switch (block.kind) {
    case Block::Kind::quote:
        return Role::quote;
    case Block::Kind::list_item:
        return Role::list;
    default:
        return section;
    }
}

void write_opening(Writer& writer) {
    writer.open_section(Role::title, chapter_name(writer.frame, "opening"));
    const auto& lines = writer.frame.opening;
    const auto first = std::ranges::find_if(
        lines, [&](const auto& line) { return fill(line, writer.frame, writer.script.review).has_value(); });
    if (first != lines.end()) writer.add_frame_line(*first, Role::title);
    writer.add_frame_line(writer.frame.score, Role::score);
}

/// What opens the section: the host's words for its role, or its heading as written.
void announce(Writer& writer, const Section& section) {
    const auto announcement = writer.frame.sections.find(section.role);
    if (!writer.options.plain && announcement != writer.frame.sections.end() && !section.heading.empty()) {
        writer.add_frame_line(announcement->second + ".", section.role);
    } else if (!section.heading.empty()) {
        Utterance& utterance = writer.add(section.heading, section.role);
        utterance.source = section.heading_source;
        utterance.ends_paragraph = true;
    }
}

void write_section(Writer& writer, const Section& section) {
    writer.open_section(section.role,
                        section.heading.empty() ? chapter_name(writer.frame, section.role) : section.heading);
    announce(writer, section);
    for (const Block& block : section.blocks)
        if (block.kind == Block::Kind::separator)
            writer.end_paragraph();
        else
            writer.add_text(block.text, role_of(block, section.role));
}

void write_closing(Writer& writer) {
    const Review& review = writer.script.review;
    writer.open_section(Role::credits, chapter_name(writer.frame, "closing"));
    writer.add_frame_line(writer.frame.closing_score, Role::score);
    if (!review.credits.empty()) writer.add_frame_line(writer.frame.credits, Role::credits);
    for (const Credit& credit : review.credits) {
        Utterance& utterance = writer.add(format("{}: {}", credit.label, credit.value.chars), Role::credits);
        utterance.source = credit.source;
        utterance.ends_paragraph = true;
    }
    writer.add_frame_line(writer.frame.synthetic, Role::other);
}

void check_speakable(const Script& script) {
    const std::string& name = script.review.source.name;
    std::size_t total = 0;
    for (const Utterance& utterance : script.utterances) {
        total += utterance.written.size();
        if (total > episode_limit_bytes)
            throw InputError(format("{}: has more than {} bytes to speak, the most for one episode", name,
                                    episode_limit_bytes));
        for (const Span& word : word_spans(utterance.written, utterance.language))
            if (word.size() > word_limit_bytes)
                throw InputError(format("{}: byte {}: a word of {} bytes; at most {} can be spoken", name,
                                        utterance.source.begin + word.begin, word.size(), word_limit_bytes));
    }
}

}  // namespace

Script write_script(Review review, const Frame& frame, const SentenceRules& rules,
                    const ScriptOptions& options) {
    Writer writer{.script = {.review = std::move(review), .sections = {}, .utterances = {}},
                  .frame = frame,
                  .rules = rules,
                  .options = options};
    if (!options.plain) write_opening(writer);
    // The writer grows the script; its review stays as it is.
    for (const Section& section : writer.script.review.sections)
        if (options.plain || section.role != Role::credits) write_section(writer, section);
    if (!options.plain) write_closing(writer);
    writer.drop_empty_section();
    check_speakable(writer.script);
    const bool speaks =
        std::ranges::any_of(writer.script.utterances, [](const auto& u) { return !u.is_frame; });
    if (!speaks) throw InputError(writer.script.review.source.name + ": has no text to speak");
    return std::move(writer.script);
}

}  // namespace reviewcast
