// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "options.hpp"
#include "prosody/phrasing.hpp"
#include "prosody/voice.hpp"
#include "review/labels.hpp"
#include "script/frame.hpp"
#include "script/lexicon.hpp"
#include "script/reading_table.hpp"
#include "script/sentences.hpp"

#include <filesystem>
#include <future>
#include <map>
#include <string>
#include <vector>

namespace reviewcast {

/// What the stages read beside the review, from the folder of voices and from files of the user's: each file
/// is read once, however many reviews there are, and gives each of them the same warnings. Throws what the
/// readers throw. For one thread.
class StageTables {
  public:
    explicit StageTables(std::filesystem::path voices_folder) : folder_(std::move(voices_folder)) {}

    /// Begins to read in other threads what is needed whatever the review's language.
    void read_ahead();

    [[nodiscard]] const std::vector<Voice>& voices();
    /// The program's labels and keys, and the site's own.
    [[nodiscard]] const LabelTable& labels(const SiteOptions& site);
    [[nodiscard]] const Frame& frame_for(const std::string& language);
    [[nodiscard]] const Frame& frame(const std::filesystem::path& file);
    [[nodiscard]] const SentenceRules& sentence_rules(const std::string& language);
    [[nodiscard]] const ReadingTables& reading(const std::vector<std::string>& languages);
    [[nodiscard]] const ReadingTables& spellings();
    [[nodiscard]] const PhrasingTables& phrasing(const std::vector<std::string>& languages);
    [[nodiscard]] const PronunciationLexicon& lexicons(const std::vector<std::string>& languages,
                                                       const std::vector<std::filesystem::path>& files,
                                                       const WarningSink& warn);

  private:
    struct Lexicons {
        PronunciationLexicon lexicon;
        std::vector<Warning> warnings;
    };
    template <typename Value>
    using ByKey = std::map<std::string, Value>;

    std::filesystem::path folder_;
    std::future<std::vector<Voice>> voices_ahead_;
    std::future<ReadingTables> spellings_ahead_;
    ByKey<std::vector<Voice>> voices_;
    ByKey<LabelTable> labels_;
    ByKey<Frame> frames_;
    ByKey<SentenceRules> sentence_rules_;
    ByKey<ReadingTables> reading_;
    ByKey<ReadingTables> spellings_;
    ByKey<PhrasingTables> phrasing_;
    ByKey<Lexicons> lexicons_;
};

}  // namespace reviewcast
