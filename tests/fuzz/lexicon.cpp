// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "fuzz/targets.hpp"
#include "script/ipa.hpp"
#include "script/pls_edit.hpp"

namespace reviewcast {

namespace {

/// The laws of an entry that was read.
void check_lexeme(const Lexeme& lexeme, Broken& broken) {
    if (lexeme.graphemes.empty()) broken.emplace_back("an entry has no spelling");
    for (const std::string& grapheme : lexeme.graphemes)
        if (!fault_of_grapheme(grapheme).empty()) broken.push_back("a bad spelling was read: " + grapheme);
    if (lexeme.alias.empty() == lexeme.ipa.empty())
        broken.emplace_back("an entry is not said in exactly one way");
    if (!lexeme.ipa.empty() && read_ipa(lexeme.ipa).ipa != lexeme.ipa)
        broken.push_back("IPA that was read is read otherwise: " + lexeme.ipa);
    if (!lexeme.alias.empty() && !fault_of_alias(lexeme.alias).empty())
        broken.push_back("a bad alias was read: " + lexeme.alias);
}

/// What is read can be written, and read again.
void check_written(const Lexeme& lexeme, Broken& broken) {
    const PlsReading again = parse_pls(add_lexeme(empty_pls("en"), "new", lexeme), "new");
    const bool same = again.errors.empty() && again.list.lexemes.size() == 1 &&
                      again.list.lexemes.front().graphemes == lexeme.graphemes &&
                      again.list.lexemes.front().alias == lexeme.alias &&
                      again.list.lexemes.front().ipa == lexeme.ipa;
    if (!same) broken.emplace_back("an entry changes when it is written");
}

}  // namespace

Broken fuzz_lexicon(std::string_view bytes) {
    Broken broken;
    const PlsReading reading = parse_pls(bytes, "lexicon");
    for (const std::string& error : reading.errors)
        if (!error.starts_with("lexicon") || error.find('\n') != std::string::npos)
            broken.push_back("an error is not one line that names the file: " + error);
    for (const Lexeme& lexeme : reading.list.lexemes) {
        check_lexeme(lexeme, broken);
        check_written(lexeme, broken);
    }
    try {
        const std::string longer = add_lexeme(bytes, "lexicon", {{"Ys of the test"}, "ees", {}, {}});
        if (parse_pls(longer, "lexicon").list.lexemes.size() != reading.list.lexemes.size() + 1)
            broken.emplace_back("an entry that was added is not there");
    } catch (const UsageError&) {
        // What is no lexicon cannot grow.
    }
    return broken;
}

}  // namespace reviewcast
