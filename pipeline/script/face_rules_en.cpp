// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_tokens = 24;  // of a face
constexpr std::size_t most_bytes = 96;

/// Whether token i may belong to a face drawn with characters: no Latin word, no figures, no emoji.
bool is_face_part(const Sentence& s, std::size_t i) {
    const Token& token = s.at(i);
    if (token.kind == Token::Kind::end || token.kind == Token::Kind::digits) return false;
    if (token.kind != Token::Kind::word) return true;
    constexpr std::string_view eyes = "oOtTuUxXvVwWqQn";
    return code_point_at(token.chars, 0).value > 0x24F ||
           (token.chars.size() == 1 && eyes.find(token.chars[0]) != std::string_view::npos);
}

/// Signs that prose does not have inside brackets.
bool is_drawing(const Sentence& s, std::size_t i) {
    constexpr std::u32string_view signs = U"_^;°□´`¬▽△∀ω益ᴗ◕●•ᵕ﹏︵︶┻━┳┬─╯╰╭ノヽ彡ツ٩۶ง≧≦ಠಥ◡ˇ⌐■ლ͜͡ʖ";
    const char32_t c = s.at(i).kind == Token::Kind::end ? 0 : code_point_at(s.at(i).chars, 0).value;
    return c != 0 && is_one_of(c, signs);
}

/// The token after a face in brackets that begins at token i, with its arms: "ʕ•ᴥ•ʔ", "(╯°□°)╯︵ ┻━┻".
std::size_t face_end(const Sentence& s, std::size_t i) {
    std::size_t end = i;
    std::size_t drawings = 0;
    int open = 0;
    bool closed = false;
    for (; end < i + most_tokens && is_face_part(s, end); ++end) {
        const char32_t c = code_point_at(s.at(end).chars, 0).value;
        const bool opens = c == '(' || c == U'（' || c == 0x295;
        const bool closes = c == ')' || c == U'）' || c == 0x294;
        if (s.is_space(end) && open == 0) {
            // "(╯°□°)╯︵ ┻━┻": a table behind the arms.
            if (!closed || !is_drawing(s, end + 1) || s.is_mark(end + 1, ';') || s.is_mark(end + 1, '_'))
                break;
        }
        if (closed && (opens || is_one_of(c, U".,!?;:\"”"))) break;
        open += opens ? 1 : closes ? -1 : 0;
        closed = closed || closes;
        drawings += is_drawing(s, end) && !s.is_mark(end, ';') && !s.is_mark(end, 0xB0) ? 1 : 0;
        if (open < 0) return i;
    }
    return closed && open == 0 && drawings > 0 && s.is_break(end) ? end : i;
}

std::string face_words(const Sentence& s, std::size_t begin, std::size_t end) {
    const auto chars = s.text.substr(s.at(begin).at.begin, s.span(begin, end).size());
    if (chars.size() > most_bytes) return {};
    std::string folded = fold_case(chars);
    for (const char* space : {" ", "　", " "})
        for (auto at = folded.find(space); at != std::string::npos; at = folded.find(space))
            folded.erase(at, std::string_view(space).size());
    const auto listed = s.find("faces", folded);
    return std::string(listed.empty() ? s.find("words", "face") : listed);
}

}  // namespace

std::size_t read_face_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_space(i - 1) && !s.is_end(i - 1)) return 0;
    const char32_t c = s.is_end(i) ? 0 : code_point_at(s.at(i).chars, 0).value;
    const bool hand = c != 0 && is_one_of(c, U"ヽ٩ლ╭╰ᕕᕙ┌");  // "ヽ(´▽`)ノ"
    if (c != U'(' && c != U'（' && c != 0x295 && !hand) return 0;
    const std::size_t end = face_end(s, i);
    if (end <= i + 2) return 0;
    return say_tokens(s, i, end, face_words(s, i, end), out);
}

}  // namespace reviewcast
