// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "print.hpp"

namespace reviewcast {

namespace {

Json source_to_json(const WrittenPlace& place) {
    return place.source.empty() ? Json(nullptr) : Json{place.source.begin, place.source.end};
}

std::string shown(const WrittenPlace& place) {
    return place.source.empty() ? "the host" : format("bytes {}-{}", place.source.begin, place.source.end);
}

std::string listed(const std::vector<std::string>& languages) {
    std::string list;
    for (const std::string& language : languages)
        list += (list.empty() ? " (" : ", ") + language;
    return list.empty() ? list : list + ")";
}

}  // namespace

Json explanation_to_json(const std::vector<Rewording>& rewordings, const std::vector<WordAtRisk>& words) {
    Json json{{"rewordings", Json::array()}, {"words_at_risk", Json::array()}};
    for (const Rewording& rewording : rewordings)
        json["rewordings"].push_back({{"written", rewording.written},
                                      {"spoken", rewording.spoken},
                                      {"rule", rewording.rule},
                                      {"utterance", rewording.at.utterance},
                                      {"source", source_to_json(rewording.at)}});
    for (const WordAtRisk& word : words)
        json["words_at_risk"].push_back({{"word", word.word},
                                         {"risk", to_string(word.risk)},
                                         {"languages", word.languages},
                                         {"count", word.count},
                                         {"utterance", word.first.utterance},
                                         {"source", source_to_json(word.first)}});
    return json;
}

std::string explanation_to_text(const std::vector<Rewording>& rewordings,
                                const std::vector<WordAtRisk>& words) {
    std::string text = "== said otherwise than written ==\n";
    for (const Rewording& rewording : rewordings)
        text += format("{:<19} {:<18} {} → {}\n", shown(rewording.at), rewording.rule, rewording.written,
                       rewording.spoken.empty() ? "(silent)" : rewording.spoken);
    text += "\n== words at risk ==\n";
    for (const WordAtRisk& word : words)
        text += format("{:<19} {:<18} {}{}\n", shown(word.first),
                       std::string(to_string(word.risk)) + listed(word.languages), word.word,
                       word.count > 1 ? format(" ×{}", word.count) : "");
    return text;
}

}  // namespace reviewcast
