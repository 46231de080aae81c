// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_tables.hpp"

#include "base/language_tag.hpp"

namespace reviewcast {

namespace {

/// The value for the key, made at its first use.
template <typename Value, typename Make>
const Value& once(std::map<std::string, Value>& values, const std::string& key, const Make& make) {
    const auto found = values.find(key);
    return found != values.end() ? found->second : values.emplace(key, make()).first->second;
}

std::string key_of(const std::vector<std::string>& languages) {
    std::string key;
    for (const std::string& language : languages)
        key += language + " ";
    return key;
}

LabelTable labels_for(const std::filesystem::path& voices_folder, const SiteOptions& site) {
    LabelTable table = read_labels(voices_folder);
    for (const std::string& entry : site.keys)
        add_key(table.keys, entry.substr(0, entry.rfind('=')),
                *parse_key_fact(entry.substr(entry.rfind('=') + 1)));
    for (const std::string& entry : site.labels)
        add_label(table, entry.substr(0, entry.rfind('=')), *parse_role(entry.substr(entry.rfind('=') + 1)));
    return table;
}

}  // namespace

void StageTables::read_ahead() {
    voices_ahead_ = std::async(std::launch::async, [folder = folder_] { return read_voices(folder); });
    spellings_ahead_ = std::async(std::launch::async, [folder = folder_] { return read_spellings(folder); });
}

const std::vector<Voice>& StageTables::voices() {
    return once(voices_, "",
                [&] { return voices_ahead_.valid() ? voices_ahead_.get() : read_voices(folder_); });
}

const LabelTable& StageTables::labels(const SiteOptions& site) {
    return once(labels_, "", [&] { return labels_for(folder_, site); });
}

const Frame& StageTables::frame_for(const std::string& language) {
    return once(frames_, "language " + language, [&] { return read_frame_for(folder_, language); });
}

const Frame& StageTables::frame(const std::filesystem::path& file) {
    return once(frames_, "file " + file.string(), [&] { return read_frame(file); });
}

const SentenceRules& StageTables::sentence_rules(const std::string& language) {
    return once(sentence_rules_, language, [&] { return read_sentence_rules(folder_, language); });
}

const ReadingTables& StageTables::reading(const std::vector<std::string>& languages) {
    return once(reading_, key_of(languages), [&] { return read_reading_tables(folder_, languages); });
}

const ReadingTables& StageTables::spellings() {
    return once(spellings_, "",
                [&] { return spellings_ahead_.valid() ? spellings_ahead_.get() : read_spellings(folder_); });
}

const PhrasingTables& StageTables::phrasing(const std::vector<std::string>& languages) {
    return once(phrasing_, key_of(languages), [&] {
        PhrasingTables tables;
        for (const std::string& language : languages)
            tables.emplace(primary_language(language), read_phrasing(folder_, language));
        return tables;
    });
}

const PronunciationLexicon& StageTables::lexicons(const std::vector<std::string>& languages,
                                                  const std::vector<std::filesystem::path>& files,
                                                  const WarningSink& warn) {
    std::string key = key_of(languages);
    for (const std::filesystem::path& file : files)
        key += "\n" + file.string();
    const Lexicons& found = once(lexicons_, key, [&] {
        Lexicons made;
        made.lexicon = read_lexicons(folder_, languages, files,
                                     [&](const Warning& warning) { made.warnings.push_back(warning); });
        return made;
    });
    for (const Warning& warning : found.warnings)
        warn(warning);
    return found.lexicon;
}

}  // namespace reviewcast
