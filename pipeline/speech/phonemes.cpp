// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/phonemes.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/toml.hpp"
#include "base/unicode.hpp"
#include "script/ipa.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// A file's values with the errors that they may have.
class Reader {
  public:
    explicit Reader(const std::filesystem::path& file) : toml_(read_toml(file)) {}

    [[nodiscard]] Phonemes read() const {
        Phonemes phonemes;
        phonemes.common = sounds_at("/common");
        for (const auto& [ipa, list] : table_at("/nearest").items()) {
            const std::string pointer = "/nearest/" + ipa;
            if (!list.is_array() || list.empty()) refuse(pointer, "is no list of sounds");
            auto& near = phonemes.nearest[ipa_of(ipa, pointer)];
            for (const Json& one : list)
                near.push_back(ipa_of(text_of(one, pointer), pointer));
        }
        for (const auto& [name, table] : table_at("/languages").items()) {
            const std::string pointer = "/languages/" + name;
            if (!table.is_object() || !table.contains("table")) refuse(pointer, "has no key 'table'");
            phonemes.languages[name] = {text_of(table["table"], pointer + "/table"),
                                        sounds_at(pointer + "/sounds")};
        }
        return phonemes;
    }

  private:
    [[noreturn]] void refuse(const std::string& pointer, const std::string& what) const {
        throw UsageError(format("{}: {} {}", toml_.where(pointer), pointer.substr(1), what));
    }
    [[nodiscard]] const Json& table_at(const std::string& pointer) const {
        const Json::json_pointer at(pointer);
        if (!toml_.values.contains(at) || !toml_.values.at(at).is_object()) refuse(pointer, "is no table");
        return toml_.values.at(at);
    }
    [[nodiscard]] std::string text_of(const Json& value, const std::string& pointer) const {
        if (!value.is_string() || value.get_ref<const std::string&>().empty())
            refuse(pointer, "is no text; allowed is a text that is not empty");
        return value.get<std::string>();
    }
    [[nodiscard]] std::string ipa_of(const std::string& text, const std::string& pointer) const {
        IpaReading reading = read_ipa(text);
        if (!reading.error.empty()) refuse(pointer, format("has '{}': {}", text, reading.error));
        return std::move(reading.ipa);
    }
    [[nodiscard]] Sounds sounds_at(const std::string& pointer) const {
        Sounds sounds;
        for (const auto& [ipa, notation] : table_at(pointer).items())
            sounds[ipa_of(ipa, pointer + "/" + ipa)] = text_of(notation, pointer + "/" + ipa);
        return sounds;
    }

    Toml toml_;
};

constexpr std::size_t longest_sequence_bytes = 16;

/// The start of a pronunciation that is written as one.
struct Match {
    std::size_t size_bytes = 0;
    std::string notation;
};

/// Writes the words of one language.
class Writer {
  public:
    Writer(const Phonemes& phonemes, const PhonemeTable* table) : phonemes_(phonemes), table_(table) {}

    [[nodiscard]] std::string write(std::string_view word) const {
        std::string notation;
        bool parted = true;
        for (std::size_t at = 0; at < word.size();) {
            const CodePoint c = code_point_at(word, at);
            const bool is_stress = c.value == U'ˈ' || c.value == U'ˌ';
            const Match match =
                is_stress ? Match{c.at.size(), c.value == U'ˈ' ? "'" : ","} : longest_match(word.substr(at));
            at += match.size_bytes > 0 ? match.size_bytes : c.at.size();
            if (match.notation.empty()) continue;
            notation += (parted ? "" : "|") + match.notation;
            parted = is_stress;
        }
        return notation;
    }

  private:
    [[nodiscard]] const std::string* notation_of(std::string_view sounds) const {
        if (table_)
            if (const auto own = table_->sounds.find(sounds); own != table_->sounds.end())
                return &own->second;
        const auto common = phonemes_.common.find(sounds);
        return common == phonemes_.common.end() ? nullptr : &common->second;
    }

    /// A sequence by the sounds that there are; empty where one is missing.
    [[nodiscard]] std::string write_known(std::string_view sounds) const {
        std::string notation;
        while (!sounds.empty()) {
            std::size_t size = sounds.size();
            while (size > 0 && !notation_of(sounds.substr(0, size)))
                --size;
            if (size == 0) return {};
            notation += (notation.empty() ? "" : "|") + *notation_of(sounds.substr(0, size));
            sounds.remove_prefix(size);
        }
        return notation;
    }

    [[nodiscard]] Match longest_match(std::string_view ipa) const {
        for (std::size_t size = std::min(ipa.size(), longest_sequence_bytes); size > 0; --size) {
            const std::string_view start = ipa.substr(0, size);
            if (const std::string* known = notation_of(start)) return {size, *known};
            const auto near = phonemes_.nearest.find(start);
            if (near == phonemes_.nearest.end()) continue;
            for (const std::string& instead : near->second)
                if (std::string known = write_known(instead); !known.empty()) return {size, std::move(known)};
        }
        return {};
    }

    const Phonemes& phonemes_;
    const PhonemeTable* table_;
};

}  // namespace

const PhonemeTable* Phonemes::find(std::string_view language) const {
    const std::string name = to_lower(language.substr(0, language.find('+')));
    for (const std::string_view key :
         {std::string_view(name), std::string_view(name).substr(0, name.find('-'))})
        if (const auto found = languages.find(key); found != languages.end()) return &found->second;
    return nullptr;
}

Phonemes read_phonemes(const std::filesystem::path& file) {
    return Reader(file).read();
}

std::vector<std::string> to_engine_phonemes(std::string_view ipa, const Phonemes& phonemes,
                                            const PhonemeTable* table) {
    const Writer writer(phonemes, table);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < ipa.size();) {
        const std::size_t end = std::min(ipa.find(' ', at), ipa.size());
        if (std::string word = writer.write(ipa.substr(at, end - at)); !word.empty())
            words.push_back(std::move(word));
        at = end + 1;
    }
    return words;
}

}  // namespace reviewcast
