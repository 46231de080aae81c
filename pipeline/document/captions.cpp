// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/captions.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace reviewcast {

namespace {

/// Words that say only that there is a picture, in the eight languages, case-folded.
constexpr std::array<std::string_view, 74> picture_words{
    "image",      "img",        "picture",      "pic",        "photo",   "photograph", "screenshot",
    "cover",      "poster",     "banner",       "header",     "hero",    "thumbnail",  "thumb",
    "logo",       "icon",       "avatar",       "figure",     "alt",     "text",       "book",
    "film",       "movie",      "album",        "game",       "art",     "artwork",    "front",
    "back",       "the",        "of",           "featured",   "post",    "imagen",     "portada",
    "cartel",     "foto",       "affiche",      "couverture", "bild",    "titelbild",  "plakat",
    "cover-bild", "copertina",  "locandina",    "immagine",   "capa",    "cartaz",     "imagem",
    "omslag",     "afbeelding", "obálka",       "plakát",     "obrázek", "fotka",      "jaquette",
    "pochette",   "carátula",   "caratula",     "póster",     "foto's",  "boekomslag", "filmplakat",
    "filmposter", "buchcover",  "de",           "du",         "la",      "le",         "del",
    "do",         "il",         "movie-poster", "untitled"};

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const CodePoint& c : code_points(text)) {
        if (is_letter(c.value) || is_digit(c.value)) {
            append_utf8(word, c.value);
        } else if (!word.empty()) {
            words.push_back(fold_case(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(fold_case(word));
    return words;
}

bool has_letter(std::string_view word) {
    const auto points = code_points(word);
    return std::any_of(points.begin(), points.end(), [](const CodePoint& c) { return is_letter(c.value); });
}

/// A full stop before three or four letters at the end, and no space.
bool is_file_name(std::string_view text) {
    const std::size_t stop = text.rfind('.');
    return stop != std::string_view::npos && stop > 0 && text.size() - stop >= 4 && text.size() - stop <= 5 &&
           has_letter(text.substr(stop)) && text.find(' ', stop) == std::string_view::npos;
}

}  // namespace

bool is_telling_caption(std::string_view alternative) {
    if (is_file_name(alternative)) return false;
    if (alternative.find(' ') == std::string_view::npos) return false;  // a slug, a number, one word
    std::size_t telling = 0;
    for (const std::string& word : folded_words(alternative))
        if (has_letter(word) && word.size() > 1 &&
            std::find(picture_words.begin(), picture_words.end(), word) == picture_words.end())
            ++telling;
    return telling > 1;
}

bool same_words(std::string_view a, std::string_view b) {
    if (a.size() > 2 * b.size() + 16 || b.size() > 2 * a.size() + 16) return false;
    return folded_words(a) == folded_words(b);
}

}  // namespace reviewcast
