// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/labels.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_label_bytes = 80;

std::vector<std::string> split_words(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin) words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::string join_words(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin) text += ' ';
        text += words[i];
    }
    return text;
}

bool is_ornament(char32_t c) {
    return !is_letter(c) && !is_digit(c) && c != U'+' && c != U'-' && c != U'\'';
}

/// Without emoji, brackets, bullets and punctuation at both ends.
std::string_view without_ornaments(std::string_view text) {
    while (!text.empty() && is_ornament(code_point_at(text, 0).value))
        text.remove_prefix(code_point_at(text, 0).at.size());
    while (!text.empty() && is_ornament(code_point_before(text, text.size()).value))
        text.remove_suffix(code_point_before(text, text.size()).at.size());
    return text;
}

/// ASCII with single spaces, none at the ends: most words of most reviews.
bool is_plain_ascii(std::string_view text) {
    char before = ' ';
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x7F || c < ' ' || (c == ' ' && before == ' ')) return false;
        before = c;
    }
    return text.empty() || before != ' ';
}

std::string lower_ascii(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// What stands before a closing bracket at the end: "Release date (US)" gives "Release date".
std::string_view without_bracket(std::string_view text) {
    const std::size_t open = text.rfind('(');
    return open != std::string_view::npos && open > 0 && text.back() == ')' ? trim(text.substr(0, open))
                                                                            : text;
}

}  // namespace

std::string fold_words(std::string_view text) {
    if (is_plain_ascii(text)) return lower_ascii(text);
    const std::string folded = fold_case(collapse_space(text));
    std::string result;
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = code_point_at(folded, at);
        const bool apostrophe = c.value == U'\u2019' || c.value == U'\u02BC' || c.value == U'\u2018' ||
                                c.value == U'\u00B4' || c.value == U'\u2032';
        append_utf8(result, apostrophe ? U'\'' : c.value);
        at = c.at.end;
    }
    return result;
}

Lexicon::Lexicon(const LabelTable& table, std::string language)
    : table_(table), language_(std::move(language)) {
    language_ = language_.substr(0, language_.find('-'));
    if (language_.empty()) {
        for (const auto& [name, words] : table.words)
            if (name != "en") order_.push_back(name);
        order_.insert(order_.begin(), "en");
    } else {
        order_.push_back(language_);
        if (language_ != "en") order_.push_back("en");
    }
    for (const std::string& name : order_)
        if (const auto found = table.words.find(name); found != table.words.end())
            words_.push_back(&found->second);
    for (const LanguageWords* words : words_) {
        for (const auto& [word, value] : words->numbers)
            openers_.insert(word);
        for (const Words list : {Words::thumbs_up, Words::thumbs_down})
            for (const std::string& phrase : words->lists[static_cast<std::size_t>(list)])
                openers_.insert(phrase.substr(0, phrase.find(' ')));
    }
}

const Label* Lexicon::find(std::string_view folded) const {
    const auto found = table_.labels.find(folded);
    if (found == table_.labels.end()) return nullptr;
    if (found->second.front().language.empty()) return &found->second.front();
    for (const std::string& name : order_)
        for (const Label& label : found->second)
            if (label.language == name) return &label;
    return nullptr;
}

const Label* Lexicon::find_written(std::string_view text) const {
    if (text.size() > longest_label_bytes) return nullptr;
    std::string_view bare = without_ornaments(without_bracket(trim(text)));
    if (bare.empty()) return nullptr;
    if (const Label* label = find(fold_words(bare))) return label;
    std::string plain(bare);  // "Warning: spoilers!" is "warning spoilers"
    std::erase_if(plain, [](char c) { return c == ':' || c == ',' || c == '!'; });
    const std::vector<std::string> words = split_words(fold_words(plain));
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        if (begin > 0 && !has(Words::articles, words[begin - 1]) && !has(Words::adornments, words[begin - 1]))
            break;
        for (std::size_t end = words.size(); end > begin; --end) {
            if (end < words.size() && !has(Words::adornments, words[end])) break;
            if (const Label* label = find(join_words(words, begin, end))) return label;
        }
    }
    return nullptr;
}

bool Lexicon::has(Words list, std::string_view folded) const {
    return std::any_of(words_.begin(), words_.end(), [&](const LanguageWords* words) {
        const auto& set = words->lists[static_cast<std::size_t>(list)];
        return set.find(folded) != set.end();
    });
}

bool Lexicon::any_of(Words list, const std::function<bool(std::string_view)>& fits) const {
    return std::ranges::any_of(words_, [&](const LanguageWords* words) {
        return std::ranges::any_of(words->lists[static_cast<std::size_t>(list)], fits);
    });
}

std::optional<int> Lexicon::number(std::string_view folded) const {
    for (const LanguageWords* words : words_)
        if (const auto found = words->numbers.find(folded); found != words->numbers.end())
            return found->second;
    return std::nullopt;
}

std::optional<int> Lexicon::month(std::string_view folded) const {
    for (const LanguageWords* words : words_)
        if (const auto found = words->months.find(folded); found != words->months.end()) return found->second;
    return std::nullopt;
}

std::optional<std::string> Lexicon::item_type(std::string_view folded) const {
    for (const std::string& name : order_) {
        const auto words = table_.item_words.find(name);
        if (words == table_.item_words.end()) continue;
        if (const auto found = words->second.find(std::string(folded)); found != words->second.end())
            return found->second;
    }
    return std::nullopt;
}

}  // namespace reviewcast
