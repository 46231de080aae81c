// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/names.hpp"
#include "script/rules.hpp"

#include <optional>

namespace reviewcast {

namespace {

constexpr std::size_t longest_address = 64;  // tokens; a rule looks no further
constexpr std::size_t most_labels = 6;

/// Index of the first token from i on that is the mark, within longest_address.
std::optional<std::size_t> find_mark(const Sentence& s, std::size_t i, char32_t mark) {
    for (std::size_t at = i; at < i + longest_address && !s.is_end(at); ++at)
        if (s.is_mark(at, mark)) return at;
    return std::nullopt;
}

/// Index after the last token of a run without white space, closing punctuation left out.
std::size_t run_end(const Sentence& s, std::size_t i) {
    std::size_t end = i;
    while (!s.is_end(end) && !s.is_space(end))
        ++end;
    while (end > i && s.at(end - 1).kind == Token::Kind::mark && !s.is_mark(end - 1, '/'))
        --end;
    return end;
}

/// "example.co.uk" → "example dot co dot U K".
std::string domain_words(std::string_view domain, const ReadingTable& table) {
    std::string words;
    for (std::size_t label = 0; label < most_labels && !domain.empty(); ++label) {
        const auto dot = domain.find('.');
        const auto name = domain.substr(0, dot);
        domain = dot == std::string_view::npos ? std::string_view{} : domain.substr(dot + 1);
        if (name.empty()) continue;
        const bool is_country =
            domain.empty() && label > 0 && name.size() == 2 && !table.has("said_domains", name);
        const bool spelt = is_country || (name.size() > 2 && table.has("initialisms", fold_case(name)));
        if (!words.empty()) words += " " + std::string(table.find("words", "dot")) + " ";
        words += spelt ? letter_words(name) : identifier_words(name, table);
    }
    return words;
}

std::string link_to(std::string_view host, const ReadingTable& table) {
    if (host.starts_with("www.")) host.remove_prefix(4);
    host = host.substr(0, host.find_first_of("/?#:"));
    if (const auto at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
    const std::string words = domain_words(host, table);
    if (words.empty()) return std::string(table.find("words", "link"));
    return std::string(table.find("words", "link_to")) + " " + words;
}

/// Index after a chain of words, digits, dots, hyphens and underscores: host names and mail boxes.
std::size_t dotted_end(const Sentence& s, std::size_t i) {
    std::size_t end = i;
    for (; end < i + longest_address; ++end) {
        const bool inner =
            s.is_mark(end, '.') || s.is_mark(end, '-') || s.is_mark(end, '_') || s.is_mark(end, '+');
        if (s.is_break(end) && !(inner && !s.is_break(end + 1))) return end;
    }
    return end;
}

std::string_view chars_of(const Sentence& s, std::size_t begin, std::size_t end) {
    const Span span = s.span(begin, end);
    return s.text.substr(span.begin, span.size());
}

/// A mail address must be heard sign by sign: "film-club" → "film dash club", where the language has the
/// words.
std::string mail_words(std::string_view chars, const ReadingTable& table) {
    std::string words;
    while (!chars.empty()) {
        const auto sign = chars.find_first_of("-_+");
        if (!words.empty()) words += ' ';
        words += domain_words(chars.substr(0, sign), table);
        if (sign == std::string_view::npos) break;
        const auto said = table.find("words", chars[sign] == '-'   ? "dash"
                                              : chars[sign] == '_' ? "underscore"
                                                                   : "plus");
        if (!said.empty()) words.append(" ").append(said);
        chars.remove_prefix(sign + 1);
    }
    return words;
}

std::size_t read_mail(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t at = dotted_end(s, i);
    if (!s.is_mark(at, '@') || at == i) return 0;
    const std::size_t end = dotted_end(s, at + 1);
    const auto domain = end > at + 1 ? chars_of(s, at + 1, end) : std::string_view{};
    if (domain.find('.') == std::string_view::npos) return 0;
    const std::string words = mail_words(chars_of(s, i, at), *s.table) + " " +
                              std::string(s.find("words", "at")) + " " + mail_words(domain, *s.table);
    return say_tokens(s, i, end, words, out);
}

std::size_t read_domain(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t end = dotted_end(s, i);
    const Token& last = s.at(end - 1);
    const bool has_dot = end >= i + 3 && s.is_mark(end - 2, '.') && last.kind == Token::Kind::word;
    if (!has_dot || last.chars != last.folded || !s.has("top_domains", last.folded)) return 0;
    const auto host = chars_of(s, i, end);
    if (!s.is_mark(end, '/')) {
        const bool www = host.starts_with("www.");
        return say_tokens(s, i, end, www ? link_to(host, *s.table) : domain_words(host, *s.table), out);
    }
    return say_tokens(s, i, run_end(s, i), link_to(host, *s.table), out);
}

/// Whether alternative text says nothing: empty, a file name, the picture's own name, or the word "image".
bool is_silent_alt(std::string_view alt, std::string_view address, const ReadingTable& table) {
    const std::string folded = fold_case(trim(alt));
    const auto slash = address.rfind('/');
    const auto name = slash == std::string_view::npos ? address : address.substr(slash + 1);
    const auto dot = folded.rfind('.');
    const bool is_file =
        dot != std::string::npos && dot + 1 < folded.size() && folded.find(' ') == std::string::npos;
    return folded.empty() || is_file || table.has("image_words", folded) ||
           folded == fold_case(name.substr(0, name.find('.')));
}

}  // namespace

std::size_t read_image(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_mark(i, '!') || !s.is_mark(i + 1, '[')) return 0;
    const auto close = find_mark(s, i + 2, ']');
    if (!close || !s.is_mark(*close + 1, '(')) return 0;
    const auto end = find_mark(s, *close + 2, ')');
    if (!end) return 0;
    const auto alt = *close > i + 2 ? chars_of(s, i + 2, *close) : std::string_view{};
    const auto address = *end > *close + 2 ? chars_of(s, *close + 2, *end) : std::string_view{};
    const std::size_t count = is_silent_alt(alt, address, *s.table) ? *end + 1 - i : 2;
    out.skip(s.span(i, i + count));
    return count;
}

std::size_t read_link(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_mark(i, '[')) {
        const auto close = find_mark(s, i + 1, ']');
        if (!close || !s.is_mark(*close + 1, '(')) return 0;
        out.skip(s.at(i).at);
        return 1;
    }
    if (!s.is_mark(i, ']') || !s.is_mark(i + 1, '(')) return 0;
    const auto end = find_mark(s, i + 2, ')');
    if (!end) return 0;
    out.skip(s.span(i, *end + 1));
    return *end + 1 - i;
}

std::size_t read_address(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_break(i) || !s.is_break(i - 1)) return 0;
    const bool scheme = s.is_mark(i + 1, ':') && s.is_mark(i + 2, '/') && s.is_mark(i + 3, '/');
    if (scheme && s.has("schemes", s.at(i).folded)) {
        const std::size_t end = run_end(s, i + 4);
        const auto host = end > i + 4 ? chars_of(s, i + 4, end) : std::string_view{};
        return say_tokens(s, i, std::max(end, i + 4), link_to(host, *s.table), out);
    }
    if (const std::size_t count = read_mail(s, i, out)) return count;
    return s.is_word(i) ? read_domain(s, i, out) : 0;
}

std::size_t read_handle(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_mark(i, '@') || !s.is_break(i - 1) || s.is_break(i + 1)) return 0;
    const bool amount = s.table->language == "en" && s.is_digits(i + 1) &&
                        (s.is_break(i + 2) || s.at(i + 2).chars.size() <= 3);  // "@1.5x", "@60fps"
    if (amount) return 0;
    std::size_t end = i + 1;
    const auto joins = [&](std::size_t at) {  // "@film.fan", but not "@fan.Then"
        return !s.is_break(at + 1) && (s.is_mark(at, '_') || (s.is_mark(at, '.') && !s.at(at + 1).upper));
    };
    while (end < i + longest_address && (!s.is_break(end) || joins(end)))
        ++end;
    const std::string name = domain_words(chars_of(s, i + 1, end), *s.table);
    return say_tokens(s, i, end, std::string(s.find("words", "at")) + " " + name, out);
}

std::size_t read_hashtag(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_mark(i, '#') || s.is_break(i + 1) || !s.is_break(i - 1)) return 0;
    const bool is_number = s.is_digits(i + 1) && !s.is_word(i + 2);
    if (is_number) return 0;
    std::size_t end = i + 1;
    while (end < i + longest_address && (!s.is_break(end) || (s.is_mark(end, '_') && !s.is_break(end + 1))))
        ++end;
    std::string_view chars = chars_of(s, i + 1, end);
    const bool owned = s.at(end - 1).folded.ends_with("'s");  // "#FilmTwitter's", with either apostrophe
    for (int letter = 0; owned && letter < 2; ++letter)
        chars = chars.substr(0, code_point_before(chars, chars.size()).at.begin);
    const std::string name = identifier_words(chars, *s.table) + (owned ? "'s" : "");
    return say_tokens(s, i, end, std::string(s.find("words", "hashtag")) + " " + name, out);
}

}  // namespace reviewcast
