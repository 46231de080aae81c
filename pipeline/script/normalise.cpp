// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"

#include "base/language_tag.hpp"

#include "script/reading_builder.hpp"
#include "script/rules.hpp"

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

}  // namespace

Reading normalise(std::string_view written, const std::string& language, const ReadingTables& tables,
                  const ReadingHints& hints) {
    static const ReadingTable none;
    const auto found = tables.find(primary_language(language));
    const ReadingTable& table = found == tables.end() ? none : found->second;
    const Sentence sentence = tokenise(written, table, hints.titles);
    const std::span<const Rule> rules = rules_of(table.language);
    ReadingBuilder out;
    for (std::size_t i = 0; i < sentence.tokens.size();) {
        const std::size_t count = apply_rules(sentence, i, rules, out);
        out.set_rule({});
        if (count == 0) copy_token(sentence.at(i), out);
        i += count == 0 ? 1 : count;
    }
    return std::move(out).finish();
}

Script say(Script script, const ReadingTables& tables) {
    for (Utterance& utterance : script.utterances) {
        Reading reading = normalise(utterance.written, utterance.language, tables, {utterance.titles});
        utterance.spoken = std::move(reading.spoken);
        utterance.alignment = std::move(reading.alignment);
        utterance.rewrites = std::move(reading.rewrites);
        utterance.pronunciations = std::move(reading.pronunciations);
    }
    return script;
}

Script say(Script script, const std::filesystem::path& voices_folder) {
    std::vector<std::string> languages;
    for (const Utterance& utterance : script.utterances)
        if (languages.empty() || languages.back() != utterance.language)
            languages.push_back(utterance.language);
    return say(std::move(script), read_reading_tables(voices_folder, languages));
}

}  // namespace reviewcast
