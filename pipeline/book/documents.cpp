// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/documents.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {
namespace {

/// When each sentence begins: as its first word does, but a millisecond after the one ahead at least, for a
/// sentence that is not said (stars after their score) has no time of its own. The first begins at 0.
std::vector<std::int64_t> sentence_begins(const BookPart& part) {
    std::vector<std::int64_t> begins;
    for (const TimedSection& section : part.transcript.sections)
        for (const TimedParagraph& paragraph : section.paragraphs)
            for (const TimedSentence& sentence : paragraph.sentences)
                if (!sentence.words.empty())
                    begins.push_back(
                        begins.empty() ? 0 : std::max(sentence.words.front().begin_ms, begins.back() + 1));
    if (begins.empty()) throw InputError(format("'{}' holds no text", part.title));
    if (part.duration_ms < static_cast<std::int64_t>(begins.size()))
        throw InputError(format("'{}' has {} sentences in {} ms of audio; one ms each is the least",
                                part.title, begins.size(), part.duration_ms));
    std::int64_t end = part.duration_ms;
    for (auto begin = begins.rbegin(); begin != begins.rend() && *begin >= end; ++begin)
        end = *begin = end - 1;
    return begins;
}

void append(BookClip& clip, std::string_view text) {
    const std::string_view word = trim(text);
    if (clip.space_after && !clip.text.empty() && !word.empty()) clip.text += ' ';
    clip.text += word;
    clip.space_after = (clip.space_after && word.empty()) ||
                       static_cast<std::size_t>(word.data() - text.data()) + word.size() < text.size();
}

/// Deals a part's sentences out to documents.
class Layout {
  public:
    Layout(const BookPart& part, std::size_t words)
        : part_(part), limit_(words), begins_(sentence_begins(part)) {
        begins_.push_back(part.duration_ms);
        const TimedSection& first = part.transcript.sections.front();
        has_title_ = first.role == Role::title;
    }

    std::vector<BookDocument> documents() {
        start_document();
        for (const TimedSection& section : part_.transcript.sections)
            add(section);
        return std::move(documents_);
    }

  private:
    void start_document() {
        documents_.emplace_back();
        sections_ = paragraphs_ = sentences_ = clips_ = 0;
        words_ = 0;
    }

    static std::size_t words_in(const TimedSection& section) {
        std::size_t words = 0;
        for (const TimedParagraph& paragraph : section.paragraphs)
            for (const TimedSentence& sentence : paragraph.sentences)
                words += sentence.words.size();
        return words;
    }

    void add(const TimedSection& section) {
        const std::size_t words = words_in(section);
        if (words == 0) return;
        if (words_ > 0 && words_ + words > limit_) start_document();
        open_section(section, false);
        for (const TimedParagraph& paragraph : section.paragraphs)
            add(section, paragraph, speaker_before(section, &paragraph - section.paragraphs.data()));
    }

    void add(const TimedSection& section, const TimedParagraph& paragraph, const std::string& speaker) {
        bool is_open = false;
        for (const TimedSentence& sentence : paragraph.sentences) {
            if (sentence.words.empty()) continue;
            if (words_ > 0 && words_ + sentence.words.size() > limit_ && words_in(section) > limit_) {
                start_document();
                open_section(section, true);
                is_open = false;
            }
            if (!is_open) open_paragraph(paragraph, speaker);
            is_open = true;
            add(sentence);
        }
    }

    void open_section(const TimedSection& section, bool is_continued) {
        documents_.back().sections.push_back({++sections_, section.role, section.title, is_continued, {}});
    }

    /// The title line is the part's heading of the first level, those of the sections follow.
    void open_paragraph(const TimedParagraph& paragraph, const std::string& speaker) {
        const bool is_title = has_title_ && next_sentence_ == 0;
        const int level = is_title ? 1 : !paragraph.is_heading ? 0 : has_title_ ? 2 : 1;
        documents_.back().sections.back().paragraphs.push_back(
            {++paragraphs_, level, paragraph.is_host, speaker, {}});
    }

    void add(const TimedSentence& sentence) {
        const std::int64_t begin = begins_[next_sentence_];
        const std::int64_t end = begins_[++next_sentence_];
        BookSentence laid{++sentences_, sentence.language, {}};
        for (const TimedWord& word : sentence.words) {
            auto& clips = laid.clips;
            const bool has_time =
                clips.empty() || (word.begin_ms > clips.back().begin_ms && word.begin_ms < end);
            if (has_time) {
                const std::int64_t at = clips.empty() ? begin : word.begin_ms;
                if (!clips.empty()) clips.back().end_ms = at;
                clips.push_back({++clips_, {}, false, at, end});
            }
            append(clips.back(), word.text);
        }
        words_ += sentence.words.size();
        BookDocument& document = documents_.back();
        if (document.end_ms == 0) document.begin_ms = begin;
        document.end_ms = end;
        document.sections.back().paragraphs.back().sentences.push_back(std::move(laid));
    }

    const BookPart& part_;
    std::size_t limit_;
    std::vector<std::int64_t> begins_;  ///< of the sentences, and the end of the last
    bool has_title_ = false;
    std::vector<BookDocument> documents_;
    std::size_t next_sentence_ = 0, words_ = 0;
    int sections_ = 0, paragraphs_ = 0, sentences_ = 0, clips_ = 0;
};

}  // namespace

std::vector<BookDocument> lay_out_documents(const BookPart& part, std::size_t words) {
    return Layout(part, words).documents();
}

}  // namespace reviewcast
