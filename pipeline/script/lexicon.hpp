// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/pls.hpp"
#include "script/reading_table.hpp"
#include "script/tokens.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace reviewcast {

/// How words are said that no rule gets right.
struct LexiconEntry {
    std::string written;  ///< the spelling, as the lexicon has it
    std::string alias;    ///< words to say instead; empty where `ipa` says how
    std::string ipa;      ///< as read_ipa gives it; empty where `alias` says how
    std::string layer;    ///< where it comes from: "built in", or the name of a file
    std::string place;    ///< "file:line"
};

/// An entry that speaks for tokens of a sentence.
struct LexiconMatch {
    const LexiconEntry* entry = nullptr;
    std::size_t count = 0;    ///< tokens
    std::string_view ending;  ///< what follows the spelling inside the last token: "'s", "s", or nothing
};

/// Pronunciations in layers: what is added later goes before what was there.
///
/// Whole words match, as many as any entry holds. An entry in small letters matches however it is written;
/// one with capitals matches as it is written, and in capitals throughout: "Sade" is not "sade". A plural or
/// possessive s behind the entry is kept where the language has a sound for it (sound_of_ending). An entry of
/// a region ("en-GB") speaks for that region and where none is told.
class PronunciationLexicon {
  public:
    /// Adds a layer on top. Of two entries with one spelling in a layer, the first counts.
    void add(const LexemeList& list, const std::string& layer);

    /// The entry for the words that begin at token i, in a sentence of that language (BCP 47). Its time does
    /// not grow with the lexicon.
    [[nodiscard]] std::optional<LexiconMatch> find(const Sentence& sentence, std::size_t i,
                                                   std::string_view language) const;
    [[nodiscard]] bool empty() const { return languages_.empty(); }

  private:
    struct Candidate {
        LexiconEntry entry;
        std::vector<std::string> keys;   ///< of its tokens, as they are compared
        std::vector<std::string> chars;  ///< of its tokens, as they are written
        std::string region;              ///< "gb"; empty for the whole language
        bool is_any_case = false;
        std::size_t layer = 0;
    };
    /// By the first token's key; longest first, then the latest layer, then what has capitals.
    using Candidates = std::unordered_map<std::string, std::vector<Candidate>, WordHash, std::equal_to<>>;

    /// Where a match is sought.
    struct Place {
        const Sentence& sentence;
        std::size_t i;
        std::string language, region;  ///< "en", "gb"
    };

    static void add(Candidate candidate, Candidates& candidates);
    [[nodiscard]] static std::optional<LexiconMatch> match(const Candidate& candidate, const Place& place);

    std::map<std::string, Candidates, std::less<>> languages_;  ///< "en"
    std::size_t layers_ = 0;
};

/// The pronunciations that come with the program for some languages (BCP 47), voices/languages/<language>/
/// lexicon.pls where there is one, and on top of them the files in their order. Throws UsageError
/// "file:line: …".
[[nodiscard]] PronunciationLexicon read_lexicons(const std::filesystem::path& voices_folder,
                                                 const std::vector<std::string>& languages,
                                                 const std::vector<std::filesystem::path>& files,
                                                 const WarningSink& warn);

}  // namespace reviewcast
