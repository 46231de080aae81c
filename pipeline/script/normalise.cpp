// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"

#include "base/language_tag.hpp"

#include "script/ipa.hpp"
#include "script/reading_builder.hpp"
#include "script/rules.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

/// What no rule touches: words and digits as they are, white space as one space.
void copy_token(const Token& token, ReadingBuilder& out) {
    if (token.kind == Token::Kind::space) return out.space(token.at);
    if (token.kind == Token::Kind::mark) return out.skip(token.at);
    out.copy(token.at, token.chars);
}

std::size_t apply_rules(const Sentence& sentence, std::size_t i, std::span<const Rule> rules,
                        ReadingBuilder& out) {
    if (sentence.is_space(i)) return 0;
    for (const Rule& rule : rules) {
        out.set_rule(rule.name);
        if (const std::size_t count = rule.apply(sentence, i, out)) return count;
    }
    out.set_rule({});
    return 0;
}

/// Letters, and what stands between them in names: what the voice may be given as it is written.
bool is_plain(const Token& token) {
    if (token.kind == Token::Kind::mark) return token.mark == '-' || token.mark == '\'';
    return token.kind == Token::Kind::word || token.kind == Token::Kind::space;
}

struct LexiconReader {
    const std::string& language;
    const ReadingTables& tables;
    const PronunciationLexicon* lexicon;

    /// The words of a text by the rules alone, without the stop at its end.
    [[nodiscard]] std::string words_of(std::string_view text) const {
        std::string words = normalise(text, language, tables).spoken;
        while (!words.empty() && (words.back() == '.' || words.back() == ' '))
            words.pop_back();
        return words;
    }

    /// A name in its own spelling, so that the transcript's words and the voice's stay side by side.
    void say_as_written(const Sentence& sentence, std::size_t i, std::size_t end, ReadingBuilder& out) const {
        const auto tokens = std::span(sentence.tokens).subspan(i, end - i);
        if (!std::ranges::all_of(tokens, is_plain))
            return out.say(sentence.span(i, end),
                           words_of(sentence.text.substr(tokens.front().at.begin,
                                                         tokens.back().at.end - tokens.front().at.begin)));
        for (const Token& token : tokens)
            token.kind == Token::Kind::space ? out.space(token.at) : out.copy(token.at, token.chars);
    }

    /// Number of tokens that an entry of the lexicon speaks for.
    std::size_t apply(const Sentence& sentence, std::size_t i, ReadingBuilder& out) const {
        const auto match = lexicon ? lexicon->find(sentence, i, language) : std::nullopt;
        if (!match) return 0;
        out.set_rule("lexicon");
        const std::size_t end = i + match->count;
        if (!match->entry->alias.empty()) {
            out.say(sentence.span(i, end), words_of(match->entry->alias) + std::string(match->ending));
            return match->count;
        }
        const std::size_t begin = out.size();
        say_as_written(sentence, i, end, out);
        const auto sound = match->ending.empty()
                               ? std::nullopt
                               : sound_of_ending(match->entry->ipa, primary_language(language));
        out.pronounce(begin, match->entry->ipa + sound.value_or(""), match->entry->place);
        return match->count;
    }
};

}  // namespace

Reading normalise(std::string_view written, const std::string& language, const ReadingTables& tables,
                  const ReadingHints& hints) {
    const ReadingTable& table = table_of(language, tables);
    Sentence sentence = tokenise(written, table, hints.titles);
    sentence.silent_emoji = hints.emoji == EmojiReading::silent;
    const std::span<const Rule> rules = rules_of(table.language);
    const LexiconReader lexicon{language, tables, hints.lexicon};
    ReadingBuilder out;
    for (std::size_t i = 0; i < sentence.tokens.size();) {
        std::size_t count = lexicon.apply(sentence, i, out);
        if (count == 0) count = apply_rules(sentence, i, rules, out);
        out.set_rule({});
        if (count == 0) copy_token(sentence.at(i), out);
        i += count == 0 ? 1 : count;
    }
    return std::move(out).finish();
}

Script say(Script script, const ReadingTables& tables, const PronunciationLexicon& lexicon,
           EmojiReading emoji) {
    for (Utterance& utterance : script.utterances) {
        Reading reading =
            normalise(utterance.written, utterance.language, tables, {utterance.titles, &lexicon, emoji});
        utterance.spoken = std::move(reading.spoken);
        utterance.alignment = std::move(reading.alignment);
        utterance.rewrites = std::move(reading.rewrites);
        utterance.pronunciations = std::move(reading.pronunciations);
    }
    return script;
}

std::vector<std::string> languages_of(const Script& script) {
    std::vector<std::string> languages;
    for (const Utterance& utterance : script.utterances)
        if (std::ranges::find(languages, utterance.language) == languages.end())
            languages.push_back(utterance.language);
    return languages;
}

}  // namespace reviewcast
