// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/decode.hpp"

#include "base/error.hpp"
#include "base/unicode.hpp"

#include <doctest/doctest.h>
#include <vector>

using namespace reviewcast;
using namespace std::string_literals;

namespace {

std::string refusal(const std::string& bytes) {
    try {
        static_cast<void>(decode(bytes, "r.txt", [](const Warning&) {}));
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

struct Decoded {
    Source source;
    std::vector<std::string> warnings;  ///< "code: message"
};

Decoded decoded(const std::string& bytes) {
    Decoded result;
    result.source = decode(bytes, "r.txt", [&](const Warning& warning) {
        result.warnings.push_back(warning.code + ": " + warning.message);
    });
    return result;
}

/// The code points as units of the given number of bytes.
std::string wide(std::string_view text, std::size_t unit, bool big_endian) {
    std::string bytes;
    const auto put = [&](char32_t value) {
        for (std::size_t i = 0; i < unit; ++i)
            bytes.push_back(static_cast<char>(value >> 8 * (big_endian ? unit - 1 - i : i)));
    };
    for (const CodePoint& c : code_points(text)) {
        if (unit == 2 && c.value > 0xFFFF) {
            put(0xD800 + ((c.value - 0x10000) >> 10));
            put(0xDC00 + ((c.value - 0x10000) & 0x3FF));
        } else {
            put(c.value);
        }
    }
    return bytes;
}

const std::string sample = "Příběh o “malém” psu — 😀 8/10.\nUn café très noir, 映画.\n";

}  // namespace

TEST_CASE("decode: refuses what is no text, in one line with the place") {
    CHECK(refusal("") == "r.txt: is empty; a review in UTF-8 text is needed");
    CHECK(refusal(" \n\t\r\n ") == "r.txt: is blank; a review in UTF-8 text is needed");
    CHECK(refusal("\xEF\xBB\xBF\n") == "r.txt: is blank; a review in UTF-8 text is needed");
    CHECK(refusal("\xFF\xFE") == "r.txt: is blank; a review in UTF-8 text is needed");
    CHECK(refusal("a\nb\0c"s) == "r.txt:2: is binary (a NUL at byte 3); UTF-8 text is allowed");
    CHECK(refusal("\x01\x02\x03 ab") ==
          "r.txt: is binary (3 of 6 bytes are control characters); UTF-8 text is allowed");
    CHECK(refusal("a review\x07 with one control character in it").empty());
    std::string noise;
    for (unsigned i = 0; i < 4000; ++i)
        noise.push_back(static_cast<char>(0x80 + i * i % 127));
    CHECK(refusal("ok\n" + noise).starts_with("r.txt:2: is no text in an encoding that can be told"));
}

TEST_CASE("decode: names the kind of a file that is no text") {
    const std::string needed =
        ", not a text; a review in plain text, Markdown, HTML, reStructuredText, Org or a "
        "feed is needed";
    const std::pair<std::string, std::string> table[] = {
        {"%PDF-1.7\n%\xE2\xE3\xCF\xD3", "a PDF"},
        {"PK\x03\x04\x14\0\x06\0"s, "a ZIP archive (or a .docx, .odt or .epub)"},
        {"\x89PNG\r\n\x1A\n\0\0"s, "a PNG picture"},
        {"\xFF\xD8\xFF\xE0\0\x10JFIF"s, "a JPEG picture"},
        {"GIF89a\x01\0"s, "a GIF picture"},
        {"RIFF\x24\0\0\0WAVEfmt "s, "a WAV recording, an AVI film or a WebP picture"},
        {"ID3\x04\0\0\0"s, "an MP3 recording"},
        {"\xFF\xFB\x90\x64\0\0"s, "an MP3 recording"},
        {"\0\0\0\x20"s + "ftypisom", "an MP4 recording or film"},
        {"{\\rtf1\\ansi A fine film}", "an RTF document"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Microsoft Office document"},
        {"\x1F\x8B\x08\0"s, "a gzip archive"},
    };
    for (const auto& [bytes, kind] : table)
        CHECK(refusal(bytes) == "r.txt: is " + kind + needed);
    for (const std::string text :
         {"RIFFS by Ann Lee: 8/10", "A leftypo", "BZh is short", "ID3 tags, a review", "PK was here"})
        CHECK(refusal(text).empty());
}

TEST_CASE("decode: byte order marks state the encoding and are no part of the text") {
    const std::string bom = "\uFEFF";
    const std::tuple<std::string, std::string> table[] = {
        {bom + sample, "UTF-8"},
        {wide(bom + sample, 2, false), "UTF-16LE"},
        {wide(bom + sample, 2, true), "UTF-16BE"},
        {wide(bom + sample, 4, false), "UTF-32LE"},
        {wide(bom + sample, 4, true), "UTF-32BE"},
    };
    for (const auto& [bytes, encoding] : table) {
        CAPTURE(encoding);
        const Decoded result = decoded(bytes);
        CHECK(result.source.text == sample);
        CHECK(result.source.encoding == encoding);
        CHECK(result.warnings.empty());
    }
}

TEST_CASE("decode: UTF-16 and UTF-32 without a mark are told by their zero bytes, and warned of") {
    for (const std::size_t unit : {2, 4})
        for (const bool big_endian : {false, true})
            for (const std::string& text :
                 {sample, "Saw it last night. 9/10."s, "Очень хороший фильм, мне понравилось, да.\n"s}) {
                const Decoded result = decoded(wide(text, unit, big_endian));
                CHECK(result.source.text == text);
                REQUIRE(result.warnings.size() == 1);
                CHECK(result.warnings[0] ==
                      "encoding: r.txt: states no encoding; read as " + result.source.encoding);
            }
}

TEST_CASE("decode: lone surrogates and a cut end of UTF-16 cost a replacement and a warning") {
    std::string bytes = wide("\uFEFFa\nb", 2, false) + "\x3D\xD8" + wide("c", 2, false);
    Decoded result = decoded(bytes);
    CHECK(result.source.text == "a\nb\uFFFDc");
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0] == "bad-bytes: r.txt:2: has bytes that are not UTF-16LE; read as U+FFFD");
    bytes = wide("\uFEFFabc", 2, true) + "d";
    CHECK(decoded(bytes).source.text == "abc\uFFFD");
}

TEST_CASE("decode: well-formed UTF-8 is UTF-8, whatever it states") {
    const std::string text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>café — 映画</p>";
    const Decoded result = decoded(text);
    CHECK(result.source.text == text);
    CHECK(result.source.encoding == "UTF-8");
    CHECK(result.warnings.empty());
}

TEST_CASE("decode: takes the encoding that bytes state, without a warning") {
    const std::tuple<std::string, std::string, std::string> table[] = {
        {"<?xml version='1.0' encoding='ISO-8859-1'?><p>caf\xE9\x85</p>", "café…", "windows-1252"},
        {"\n<?xml version=\"1.0\" encoding = \"windows-1250\" ?><p>p\xF8\xED"
         "b\xEC"
         "h</p>",
         "příběh", "windows-1250"},
        {"<html><head><META CHARSET=iso-8859-2><p>\xB9koda</p>", "škoda", "ISO-8859-2"},
        {"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">\xCF\xF0\xE8", "При",
         "windows-1251"},
        {"<meta name=a content=b><meta charset='shift_jis'/><p>\x89\x66\x89\xE6", "映画", "Shift_JIS"},
        {"# -*- coding: latin-1 -*-\n\ncaf\xE9 \xFC", "café ü", "windows-1252"},
        {"<meta charset=iso-8859-15>\xA4 20", "€ 20", "ISO-8859-15"},
    };
    for (const auto& [bytes, contained, encoding] : table) {
        CAPTURE(contained);
        const Decoded result = decoded(bytes);
        CHECK(result.source.text.find(contained) != std::string::npos);
        CHECK(result.source.encoding == encoding);
        CHECK(result.warnings.empty());
    }
}

TEST_CASE("decode: an encoding that is stated wrongly or unknown is detected instead, with a warning") {
    const Decoded wrong = decoded("<meta charset=utf-8><p>Un \xE9t\xE9 tr\xE8s long \xE0 la mer</p>");
    CHECK(wrong.source.text.find("Un été très long à la mer") != std::string::npos);
    REQUIRE(wrong.warnings.size() == 1);
    CHECK(wrong.warnings[0] ==
          "encoding: r.txt: is not in the encoding \"utf-8\" that it states; read as windows-1252");
    const Decoded unknown = decoded("<meta charset=klingon><p>Un \xE9t\xE9 tr\xE8s long</p>");
    CHECK(unknown.source.encoding == "windows-1252");
    CHECK(unknown.warnings.size() == 1);
}

TEST_CASE("decode: detects encodings by the letters of the language, and warns") {
    const std::tuple<std::string, std::string> table[] = {
        // windows-1252: en, fr, de, es, it, pt, nl
        {"well\x85 I liked it", "well… I liked it"},
        {"It\x92s a film that \x93works\x94 \x96 mostly", "It’s a film that “works” – mostly"},
        {"A na\xEFve film in a caf\xE9.", "A naïve film in a café."},
        {"La m\xE8re et le p\xE8re \xE0 No\xEBl. \xC7"
         "a m'a plu.",
         "La mère et le père à Noël. Ça m'a plu."},
        {"Ein sch\xF6ner Film \xFC"
         "ber Gr\xF6\xDF"
         "e.",
         "Ein schöner Film über Größe."},
        {"El a\xF1o pasado, \xBFqu\xE9 m\xE1s? \xA1Qu\xE9 coraz\xF3n!",
         "El año pasado, ¿qué más? ¡Qué corazón!"},
        {"Non \xE8 pi\xF9 bello di cos\xEC. Perch\xE9? La citt\xE0.",
         "Non è più bello di così. Perché? La città."},
        {"A emo\xE7\xE3o \xE9 forte. S\xC3O JO\xC3O.", "A emoção é forte. SÃO JOÃO."},
        {"Een paar sc\xE8nes over een co\xF6rdinator.", "Een paar scènes over een coördinator."},
        // Central European
        {"P\xF8\xED"
         "b\xEC"
         "h je skv\xEC"
         "l\xFD. \x8E"
         "ena a t\xEClo.",
         "Příběh je skvělý. Žena a tělo."},
        {"\xA9koda, \xBE"
         "e je film tak dlouh\xFD, vyprav\xEC\xE8 sna\xBE\xED se.",
         "Škoda, že je film tak dlouhý, vypravěč snaží se."},
        {"Film jest \x9Cwietny, ale ko\xF1"
         "c\xF3wka by\xB3"
         "a z\xB3"
         "a.",
         "Film jest świetny, ale końcówka była zła."},
        // others
        {"\xCE\xF7\xE5\xED\xFC \xF5\xEE\xF0\xEE\xF8\xE8\xE9 \xF4\xE8\xEB\xFC\xEC, \xEC\xED\xE5 "
         "\xEF\xEE\xED\xF0\xE0\xE2\xE8\xEB\xEE\xF1\xFC.",
         "Очень хороший фильм, мне понравилось."},
        {"\x82\xB1\x82\xCC\x89\x66\x89\xE6\x82\xCD\x96\xCA\x94\x92\x82\xA9\x82\xC1\x82\xBD\x81\x42",
         "この映画は面白かった。"},
        {"\xD5\xE2\xB2\xBF\xB5\xE7\xD3\xB0\xBA\xDC\xBA\xC3\xBF\xB4\xA3\xAC\xCE\xD2\xB7\xC7\xB3\xA3\xCF\xB2"
         "\xBB\xB6\xA1\xA3",
         "这部电影很好看，我非常喜欢。"},
        {"I don\xD5t think it\xD5s a \xD2great\xD3 caf\x8E film.", "I don’t think it’s a “great” café film."},
        {"\x1B$B1G2h\x1B(B is a film", "映画 is a film"},
    };
    for (const auto& [bytes, text] : table) {
        CAPTURE(text);
        const Decoded result = decoded(bytes);
        CHECK(result.source.text == text);
        CHECK(result.source.encoding != "UTF-8");
        REQUIRE(result.warnings.size() == 1);
        CHECK(result.warnings[0] ==
              "encoding: r.txt: states no encoding and is not UTF-8; read as " + result.source.encoding);
    }
}

TEST_CASE("decode: bad bytes in what is otherwise UTF-8 are read as well as they can, and warned of") {
    const std::string good = "Žena a muž. Un café — très bien.\n";
    const std::tuple<std::string, std::string> table[] = {
        {"stray caf\xE9 here", "stray café here"},
        {"it\x92s", "it’s"},
        {"so\x85", "so…"},
        {"lost \xC3 byte", "lost \uFFFD byte"},
        {"overlong \xC0\xAF slash", "overlong \uFFFD\uFFFD slash"},
        {"surrogate \xED\xA0\x80 here", "surrogate \uFFFD\uFFFD\uFFFD here"},
        {"cut \xE2\x80 dash", "cut \uFFFD dash"},
        {"beyond \xF5 all", "beyond õ all"},
        {"the end \xE2\x80", "the end \uFFFD"},
    };
    for (const auto& [bytes, text] : table) {
        CAPTURE(text);
        const Decoded result = decoded(good + good + bytes);
        CHECK(result.source.text == good + good + text);
        CHECK(result.source.encoding == "UTF-8");
        REQUIRE(result.warnings.size() == 1);
        CHECK(result.warnings[0].starts_with("bad-bytes: r.txt:3: "));
    }
    CHECK(
        decoded(good + good + "caf\xE9").warnings[0] ==
        "bad-bytes: r.txt:3: 1 bytes are not UTF-8; single ones were read as windows-1252, others as U+FFFD");
}

TEST_CASE("decode: one byte of windows-1252 in a long ASCII text is that, not UTF-8 with a hole") {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "A film about a long summer by the sea. ";
    const Decoded result = decoded(text + "Caf\xE9 noir.");
    CHECK(result.source.text == text + "Café noir.");
    CHECK(result.source.encoding == "windows-1252");
}

TEST_CASE("decode: warns of text that was decoded wrongly before, and leaves it as it is") {
    const std::tuple<std::string, std::string> table[] = {
        {"CafÃ© noir", "'Ã©' for 'é'"},
        {"I donâ€™t", "'â€™' for '’'"},
        {"Note: â˜…â˜…â˜…", "'â˜…' for '★'"},
        {"Ã©tait", "'Ã©' for 'é'"},
        {"LÃ©a", "'Ã©' for 'é'"},
        {"PÅ™Ã­bÄ›h", "'Ã­' for 'í'"},
        {"sehr schÃ¶n", "'Ã¶' for 'ö'"},
        {"it costs Â£10", "'Â£' for '£'"},
        {"great ðŸ˜€", "'ðŸ˜€' for '😀'"},
        {"la citt\u00C3\u00A0", "'\u00C3\u00A0' for 'à'"},
        {"corazÃ³n", "'Ã³' for 'ó'"},
        {"emoÃ§Ã£o", "'Ã§' for 'ç'"},
    };
    for (const auto& [text, found] : table) {
        CAPTURE(text);
        const std::string right = "é\n" + text;  // a letter decoded rightly: not all of it can be mended
        const Decoded result = decoded(right);
        CHECK(result.source.text == right);
        REQUIRE(result.warnings.size() == 1);
        CHECK(result.warnings[0] == "mojibake: r.txt:2: looks decoded wrongly before (" + found + ")");
    }
}

TEST_CASE("decode: a text decoded wrongly as a whole is mended, with a warning") {
    const Decoded result = decoded("ok\nUne soirÃ©e Ã\u00A0 lâ€™Ã©tÃ©, 10 â‚¬");
    CHECK(result.source.text == "ok\nUne soirée à l’été, 10 €");
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0] ==
          "mojibake: r.txt:2: was decoded wrongly before ('Ã©' for 'é'); mended, as all of it can be");
}

TEST_CASE("decode: letters that the languages have are no wrong decoding") {
    for (const std::string text :
         {"SÃO PAULO NÃO É A MANHû, IRMû", "l’âge d’or, un théâtre bâti", "România, când, până",
          "«Il est arrivé…» «à l’été…»", "Ärger “Ä” und ›Öl‹", "LEÃO ® e AÇÃO™", "Å“ Ångström", "30 €…",
          "Été, où, Noël, À “propos”", "VÅRT “Å”", "ð and þ", "CAFÉ» “NAÏVE”", "“TÉLÉ…” «BÂ»"}) {
        CAPTURE(text);
        CHECK(decoded(text).warnings.empty());
    }
}
