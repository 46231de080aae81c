// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/unicode.hpp"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace reviewcast {

namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

void check(UErrorCode status, const char* doing) {
    if (U_FAILURE(status)) throw ExternalError(std::string(doing) + ": " + u_errorName(status));
}

/// Break iterators are dear to make (0.5 ms) and are kept, one a language and thread.
template <typename Make>
icu::BreakIterator& cached(const std::string& language, const Make& make) {
    thread_local std::string made_for;
    thread_local Iterator iterator;
    if (!iterator || made_for != language) {
        iterator = make(icu::Locale::createCanonical(language.c_str()));
        made_for = language;
    }
    return *iterator;
}

icu::BreakIterator& sentence_iterator(const std::string& language) {
    return cached(language, [](const icu::Locale& locale) {
        UErrorCode status = U_ZERO_ERROR;
        Iterator iterator(icu::BreakIterator::createSentenceInstance(locale, status));
        check(status, "loading ICU's sentence rules");
        return iterator;
    });
}

icu::BreakIterator& word_iterator(const std::string& language) {
    return cached(language, [](const icu::Locale& locale) {
        UErrorCode status = U_ZERO_ERROR;
        Iterator iterator(icu::BreakIterator::createWordInstance(locale, status));
        check(status, "loading ICU's word rules");
        return iterator;
    });
}

/// Opened over UTF-8, so that the iterator's positions are byte offsets.
class Text {
  public:
    explicit Text(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
        check(status, "opening text");
    }
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    ~Text() { utext_close(&text_); }
    UText* get() { return &text_; }

  private:
    UText text_ = UTEXT_INITIALIZER;
};

template <typename Keep>
std::vector<Span> spans(icu::BreakIterator& iterator, std::string_view text, const Keep& keep) {
    Text opened(text);
    UErrorCode status = U_ZERO_ERROR;
    iterator.setText(opened.get(), status);
    check(status, "breaking text");
    std::vector<Span> found;
    std::int32_t begin = iterator.first();
    for (std::int32_t end = iterator.next(); end != icu::BreakIterator::DONE;
         begin = end, end = iterator.next())
        if (keep(iterator.getRuleStatus()))
            found.push_back({static_cast<std::size_t>(begin), static_cast<std::size_t>(end)});
    return found;
}

}  // namespace

std::vector<Span> sentence_spans(std::string_view text, const std::string& language) {
    return spans(sentence_iterator(language), text, [](std::int32_t) { return true; });
}

std::vector<Span> word_spans(std::string_view text, const std::string& language) {
    return spans(word_iterator(language), text,
                 [](std::int32_t status) { return status >= UBRK_WORD_NONE_LIMIT; });
}

}  // namespace reviewcast
