// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/words.hpp"

#include "base/unicode.hpp"
#include "document/html/elements.hpp"
#include "document/html/line.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 33> more_words{"read more",
                                                      "continue reading",
                                                      "keep reading",
                                                      "read the rest",
                                                      "more",
                                                      "read full review",
                                                      "see more",
                                                      "show more",
                                                      "weiterlesen",
                                                      "mehr lesen",
                                                      "mehr",
                                                      "weiter lesen",
                                                      "lire la suite",
                                                      "en savoir plus",
                                                      "lire plus",
                                                      "leer más",
                                                      "seguir leyendo",
                                                      "ver más",
                                                      "continua a leggere",
                                                      "leggi tutto",
                                                      "continua",
                                                      "leggi di più",
                                                      "leia mais",
                                                      "ler mais",
                                                      "continue lendo",
                                                      "continuar a ler",
                                                      "lees meer",
                                                      "lees verder",
                                                      "meer lezen",
                                                      "číst dále",
                                                      "číst více",
                                                      "celý článek",
                                                      "více"};

constexpr std::array<std::string_view, 38> share_words{"share",
                                                       "tweet",
                                                       "share this",
                                                       "pin it",
                                                       "pin",
                                                       "share on facebook",
                                                       "share on twitter",
                                                       "share on x",
                                                       "facebook",
                                                       "twitter",
                                                       "whatsapp",
                                                       "email this",
                                                       "print",
                                                       "pocket",
                                                       "teilen",
                                                       "twittern",
                                                       "drucken",
                                                       "partager",
                                                       "imprimer",
                                                       "tweeter",
                                                       "compartir",
                                                       "imprimir",
                                                       "tuitear",
                                                       "condividi",
                                                       "stampa",
                                                       "compartilhar",
                                                       "partilhar",
                                                       "tweetar",
                                                       "delen",
                                                       "afdrukken",
                                                       "tweeten",
                                                       "sdílet",
                                                       "tisk",
                                                       "copy link",
                                                       "link kopieren",
                                                       "copier le lien",
                                                       "copiar enlace",
                                                       "copia link"};

std::string bare(std::string_view text) {
    std::string folded = fold_case(trim(text));
    const auto is_ornament = [&](const CodePoint& c) { return !is_letter(c.value) && !is_digit(c.value); };
    while (!folded.empty()) {
        const CodePoint last = code_point_before(folded, folded.size());
        if (!is_ornament(last)) break;
        folded.erase(last.at.begin);
    }
    std::size_t begin = 0;
    while (begin < folded.size() && is_ornament(code_point_at(folded, begin)))
        begin = code_point_at(folded, begin).at.end;
    return folded.substr(begin);
}

}  // namespace

void add_class_words(const HtmlTree& tree, Span value, std::vector<HtmlClassWord>& words) {
    constexpr std::size_t most = 64;
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::size_t begin = value.begin;
    for (std::size_t at = value.begin; at <= value.end && words.size() < most; ++at) {
        const bool ends = at == value.end || !is_part(tree.source[at]) ||
                          (at > begin && is_capital(tree.source[at]) && is_small(tree.source[at - 1]));
        if (!ends) continue;
        if (at > begin) {
            std::string word(tree.source.substr(begin, at - begin));
            std::transform(word.begin(), word.end(), word.begin(),
                           [&](char c) { return is_capital(c) ? static_cast<char>(c + 32) : c; });
            words.push_back({std::move(word), {begin, at}});
        }
        begin = at < value.end && is_part(tree.source[at]) ? at : at + 1;
    }
}

std::vector<HtmlClassWord> class_words(const HtmlTree& tree, HtmlId id) {
    std::vector<HtmlClassWord> words;
    for (const std::string_view name : {"class", "id"})
        if (const auto value = tree.attribute_span(id, name)) add_class_words(tree, *value, words);
    return words;
}

bool has_class(const HtmlTree& tree, HtmlId id, std::string_view name) {
    const auto value = tree.attribute_span(id, "class");
    if (!value) return false;
    const std::string_view names = tree.source.substr(value->begin, value->size());
    constexpr std::string_view spaces = " \t\r\n\f";
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find_first_of(spaces, at), names.size());
        if (end - at == name.size() &&
            std::equal(
                name.begin(), name.end(), names.begin() + static_cast<std::ptrdiff_t>(at),
                [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b); }))
            return true;
        at = end + 1;
    }
    return false;
}

SourceText text_of(const HtmlTree& tree, HtmlId id, std::size_t limit) {
    std::vector<Dropped> unused;
    HtmlLine line(tree.source, unused);
    line.keep_breaks(true);
    const HtmlId last = std::min<HtmlId>(tree[id].past, id + static_cast<HtmlId>(limit));
    std::size_t size = 0;
    for (HtmlId at = id; at < last && size < limit;) {
        const HtmlNode& node = tree[at];
        if (node.kind == HtmlNode::Kind::text) {
            // A long text is cut; a reference that the cut goes through stands as it is.
            std::size_t end = std::min(node.tag.end, node.tag.begin + limit + 1);
            while (end < node.tag.end && (static_cast<unsigned char>(tree.source[end]) & 0xC0) == 0x80)
                ++end;
            line.add_text({node.tag.begin, end}, false);
            size += node.tag.size();
        } else if (node.kind == HtmlNode::Kind::element && (node.name == "br" || is_html_block(node.name))) {
            line.add_gap(node.tag.begin);
        }
        at = node.name == "script" || node.name == "style" ? node.past : at + 1;
    }
    auto parts = line.take();
    return parts.empty() ? SourceText() : std::move(parts.front().text);
}

bool says_read_more(std::string_view text) {
    const std::string words = bare(text);
    return std::find(more_words.begin(), more_words.end(), words) != more_words.end();
}

bool says_share(std::string_view text) {
    const std::string words = bare(text);
    return std::find(share_words.begin(), share_words.end(), words) != share_words.end();
}

}  // namespace reviewcast
