// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/transcript.hpp"

#include "base/unicode.hpp"

namespace reviewcast {
namespace {

/// Sentences that touch in the source are written without a space between them, as in Chinese and Japanese.
bool touch(const Utterance& before, const Utterance& after) {
    return !before.source.empty() && !after.source.empty() && before.source.end == after.source.begin;
}

std::string_view separator(TextBreak kind) {
    switch (kind) {
    case TextBreak::nothing:
        return "";
    case TextBreak::space:
        return " ";
    case TextBreak::paragraph:
        return "\n\n";
    case TextBreak::section:
        return "\n\n\n";
    }
    return "";
}

}  // namespace

TextBreak break_between(const Utterance& before, const Utterance& after) {
    if (before.section != after.section) return TextBreak::section;
    const bool parts = before.ends_paragraph || before.is_heading || after.is_heading;
    if (parts || before.is_frame != after.is_frame) return TextBreak::paragraph;
    return touch(before, after) ? TextBreak::nothing : TextBreak::space;
}

std::string write_transcript(const Script& script) {
    std::string text;
    const Utterance* before = nullptr;
    for (const Utterance& utterance : script.utterances) {
        if (before != nullptr) text += separator(break_between(*before, utterance));
        text += collapse_space(utterance.written);
        before = &utterance;
    }
    if (!text.empty()) text += '\n';
    return text;
}

}  // namespace reviewcast
