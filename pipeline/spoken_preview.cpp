// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_preview.hpp"

#include "base/file.hpp"
#include "sound/master.hpp"

#include <utility>

namespace reviewcast {

Script preview_script(const std::string& text, const Voice& voice, const Setup& setup) {
    Script script;
    script.sections.push_back({.title = "Preview"});
    script.utterances.push_back({.written = text, .language = voice.language, .ends_paragraph = true});
    return with_words(std::move(script), voice.language, setup);
}

void write_preview(Script script, const Voice& voice, const Setup& setup, const std::filesystem::path& file) {
    const PhrasingTables& phrasing = setup.tables->phrasing(languages_of(script));
    Narration narration = to_narration(plan_prosody(std::move(script), voice, phrasing), setup);
    const Mastered mastered = master(std::move(narration), {}, setup.warn);
    AtomicFile written(file);
    write_master(sound_of(mastered), MasterFormat::wav, written.staged());
    written.commit();
}

}  // namespace reviewcast
