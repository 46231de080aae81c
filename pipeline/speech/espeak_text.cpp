// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/espeak_text.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"

#include <utility>

namespace reviewcast {

namespace {

// eSpeak NG keeps 200 bytes of phonemes a word and does not look where they end (1.51).
constexpr std::size_t longest_word_bytes = 120;

class TextWriter {
  public:
    explicit TextWriter(const EngineRequest& request) : request_(request), change_(request.changes.begin()) {}

    /// Everything up to a byte of the request.
    void copy_until(std::size_t end) {
        while (at_ < end) {
            write_changes();
            const CodePoint c = code_point_at(request_.text, at_);
            result_.chars.append(request_.text, at_, c.at.size());
            result_.byte_of.push_back(at_);
            at_ = c.at.end;
        }
    }

    void write_phonemes(Span at, const std::vector<std::string>& words) {
        write_changes();
        const std::string_view letters = std::string_view(request_.text).substr(at.begin, at.size());
        const std::vector<Span> spoken = word_spans(letters, {});
        const bool is_side_by_side = spoken.size() == words.size();
        add("[[", at.begin);
        for (std::size_t i = 0; i < words.size(); ++i)
            add((i > 0 ? " " : "") + words[i], at.begin + (is_side_by_side ? spoken[i].begin : 0));
        add("]]", at.begin);
        at_ = at.end;
    }

    [[nodiscard]] CommandedText take() { return std::move(result_); }

  private:
    void add(const std::string& ascii, std::size_t byte) {
        result_.chars += ascii;
        result_.byte_of.insert(result_.byte_of.end(), ascii.size(), byte);
    }
    void write_changes() {
        for (; change_ != request_.changes.end() && change_->at <= at_; ++change_)
            add(format("\x01{}S\x01{}P", change_->words_per_minute, change_->pitch), at_);
    }

    const EngineRequest& request_;
    std::vector<EngineChange>::const_iterator change_;
    CommandedText result_;
    std::size_t at_ = 0;
};

bool is_speakable(const std::vector<std::string>& words) {
    for (const std::string& word : words)
        if (word.size() > longest_word_bytes) return false;
    return !words.empty();
}

}  // namespace

CommandedText write_espeak_text(const EngineRequest& request, const PhonemeSource& phonemes_of) {
    TextWriter writer(request);
    for (const EnginePronunciation& one : request.pronunciations) {
        const auto letters = std::string_view(request.text).substr(one.at.begin, one.at.size());
        const std::vector<std::string> words = phonemes_of(one, letters);
        if (!is_speakable(words)) continue;
        writer.copy_until(one.at.begin);
        writer.write_phonemes(one.at, words);
    }
    writer.copy_until(request.text.size());
    return writer.take();
}

std::vector<std::string> read_espeak_phonemes(std::string_view phonemes, const std::string& from,
                                              const std::string& back) {
    std::vector<std::string> words;
    std::string word = "_^_" + from + " ";
    bool has_sound = false;
    const auto end_word = [&] {
        if (has_sound) words.push_back(std::exchange(word, {}));
        has_sound = false;
    };
    for (std::size_t at = 0; at < phonemes.size(); ++at) {
        const char c = phonemes[at];
        const std::size_t end = c == '(' ? phonemes.find(')', at) : std::string_view::npos;
        if (end != std::string_view::npos) {
            end_word();
            word += format("_^_{} ", phonemes.substr(at + 1, end - at - 1));
            at = end;
        } else if (c == ' ' || c == '\n') {
            end_word();
        } else if (c != '|' || has_sound) {
            word += c;
            has_sound = true;
        }
    }
    end_word();
    if (!words.empty()) words.back() += " _^_" + back;
    return words;
}

}  // namespace reviewcast
