// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/lexicon.hpp"

#include "base/error.hpp"
#include "script/ipa.hpp"
#include "script/normalise.hpp"
#include "script/shown_reading.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::string pls(const std::string& lexemes, const std::string& language = "en") {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" "
           "alphabet=\"ipa\" "
           "xml:lang=\"" +
           language + "\">\n" + lexemes + "\n</lexicon>\n";
}

std::string lexeme(const std::string& grapheme, const std::string& wording) {
    return "<lexeme><grapheme>" + grapheme + "</grapheme>" + wording + "</lexeme>\n";
}
std::string alias(const std::string& grapheme, const std::string& words) {
    return lexeme(grapheme, "<alias>" + words + "</alias>");
}
std::string phoneme(const std::string& grapheme, const std::string& ipa) {
    return lexeme(grapheme, "<phoneme>" + ipa + "</phoneme>");
}

std::vector<std::string> errors_of(const std::string& text) {
    return parse_pls(text, "a.pls").errors;
}

PronunciationLexicon lexicon_of(const std::vector<std::string>& layers, const std::string& language = "en") {
    PronunciationLexicon lexicon;
    for (const std::string& layer : layers) {
        PlsReading reading = parse_pls(pls(layer, language), "a.pls");
        REQUIRE(reading.errors.empty());
        lexicon.add(reading.list, "a.pls");
    }
    return lexicon;
}

const ReadingTables& tables() {
    static const ReadingTables all = read_reading_tables(REVIEWCAST_VOICES, {"en", "de", "fr"});
    return all;
}

Reading read(const std::string& written, const PronunciationLexicon& lexicon,
             const std::string& language = "en") {
    return normalise(written, language, tables(), {{}, &lexicon});
}

/// What is said, each pronounced part as "{words|ipa}".
std::string said(const std::string& written, const PronunciationLexicon& lexicon,
                 const std::string& language = "en") {
    const Reading reading = read(written, lexicon, language);
    return shown_reading(reading);
}

}  // namespace

TEST_CASE("parse_pls: reads graphemes, the preferred pronunciation, aliases and places") {
    const PlsReading reading =
        parse_pls(pls("<meta name=\"x\" content=\"y\"/>\n"
                      "<lexeme xml:id=\"a\"><grapheme>Björk</grapheme><grapheme>Bjork</grapheme>"
                      "<phoneme>bjɔːk</phoneme><phoneme prefer=\"true\">bjɜːk</phoneme><example>by "
                      "Björk</example></lexeme>\n"
                      "<lexeme><grapheme>W3C</grapheme><alias>World Wide  Web Consortium</alias></lexeme>"),
                  "a.pls");
    CHECK(reading.errors.empty());
    CHECK(reading.warnings.empty());
    CHECK(reading.list.language == "en");
    REQUIRE(reading.list.lexemes.size() == 2);
    CHECK(reading.list.lexemes[0].graphemes == std::vector<std::string>{"Björk", "Bjork"});
    CHECK(reading.list.lexemes[0].ipa == "bjɜːk");
    CHECK(reading.list.lexemes[0].place == "a.pls:4");
    CHECK(reading.list.lexemes[1].alias == "World Wide Web Consortium");
}

TEST_CASE("parse_pls: a role is left out with a warning") {
    const PlsReading reading =
        parse_pls(pls("<lexeme role=\"x\"><grapheme>a</grapheme><alias>b</alias></lexeme>"), "a.pls");
    CHECK(reading.list.lexemes.size() == 1);
    REQUIRE(reading.warnings.size() == 1);
    CHECK(reading.warnings.front().message == "a.pls:3: the role of a lexeme is not looked at");
}

TEST_CASE("parse_pls: every error names its line, what is wrong and what is allowed") {
    const std::vector<std::pair<std::string, std::string>> table{
        {"<lexicon/>", "a.pls:1: the root is 'lexicon'; allowed is 'lexicon' in the namespace "
                       "http://www.w3.org/2005/01/pronunciation-lexicon"},
        {"<lexicon version=\"2\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" "
         "xml:lang=\"en\"/>",
         "a.pls:1: lexicon: allowed is version=\"1.0\""},
        {"<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" "
         "alphabet=\"x-sampa\" xml:lang=\"en\"/>",
         "a.pls:1: alphabet 'x-sampa' is not known; allowed is alphabet=\"ipa\""},
        {"<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" "
         "alphabet=\"ipa\"/>",
         "a.pls:1: xml:lang '' is no language tag; allowed are tags like en, en-GB or pt-BR"},
        {pls("<word/>"),
         "a.pls:3: 'word' does not belong into a lexicon; allowed are lexeme, meta and metadata"},
        {pls("<lexeme><sound/></lexeme>"),
         "a.pls:3: 'sound' does not belong into a lexeme; allowed are grapheme, phoneme, alias and example"},
        {pls("<lexeme><alias>a</alias></lexeme>"),
         "a.pls:3: the lexeme has no spelling; needed is a grapheme"},
        {pls("<lexeme><grapheme>a</grapheme></lexeme>"),
         "a.pls:3: the lexeme is not said; needed is a phoneme or an alias"},
        {pls(alias(" ", "b")), "a.pls:3: a spelling is empty; needed are the letters that reviews write"},
        {pls(alias("?!", "b")), "a.pls:3: the spelling '?!' has no letter and no digit; needed is a word"},
        {pls(alias(std::string(201, 'a'), "b")), "a.pls:3: a spelling has 201 bytes; allowed are 200"},
        {pls(alias("a", "…")), "a.pls:3: an alias has no words; needed are the words to say"},
        {pls(alias("a", std::string(201, 'b'))), "a.pls:3: an alias has 201 bytes; allowed are 200"},
        {pls(phoneme("a", " ")),
         "a.pls:3: the pronunciation is empty; allowed is IPA with at least one letter"},
        {pls(phoneme("a", "almo'ðobaɾ")),
         "a.pls:3: ''' (U+0027) is no symbol of the International Phonetic Alphabet, perhaps the stress mark "
         "ˈ "
         "(U+02C8) is meant; allowed are its letters and marks, and spaces between words"},
        {pls(phoneme("a", std::string(401, 'a'))),
         "a.pls:3: the pronunciation has 401 bytes; allowed are 400"},
        {pls(lexeme("a", "<phoneme alphabet=\"x-sampa\">a</phoneme>")),
         "a.pls:3: alphabet 'x-sampa' is not known; allowed is ipa"},
        {pls(lexeme("a", "<alias prefer=\"yes\">b</alias>")),
         "a.pls:3: prefer=\"yes\"; allowed are true and false"},
        {"<lexicon>\n", "a.pls:2: Premature end of data in tag lexicon line 1; allowed is a well-formed XML "
                        "document"},
    };
    for (const auto& [text, error] : table) {
        CAPTURE(text);
        REQUIRE(errors_of(text).size() == 1);
        CHECK(errors_of(text).front() == error);
    }
}

TEST_CASE("parse_pls: all errors of a file are told, and the other lexemes are kept") {
    const PlsReading reading =
        parse_pls(pls(phoneme("a", "1") + alias("Ys", "ease") + phoneme("b", "[[t]]")), "a.pls");
    CHECK(reading.errors.size() == 2);
    CHECK(reading.list.lexemes.size() == 1);
}

TEST_CASE("read_pls: a file that is not there is a usage error that names it") {
    CHECK_THROWS_WITH_AS(static_cast<void>(read_pls("/nowhere/a.pls", [](const Warning&) {})),
                         doctest::Contains("/nowhere/a.pls"), UsageError);
}

TEST_CASE("read_ipa: gives one spelling of a pronunciation, and nothing but the alphabet") {
    CHECK(read_ipa("  ʤoʊn   s ").ipa == "dʒoʊn s");
    CHECK(read_ipa("t͡ʃ").ipa == "tʃ");
    CHECK(read_ipa("gɑ̃").ipa == "ɡɑ̃");
    CHECK(read_ipa("\u00E7a").ipa == "ça");
    CHECK(read_ipa("c\u0327a").ipa == "ça");
    for (const std::string hostile : {"[[t]]", "\x01",
                                      "a\x01"
                                      "5P",
                                      "<break/>", "a;b", "/a/", "a\\b", "_:", "a\xff", "1", "%"})
        CHECK_FALSE(read_ipa(hostile).error.empty());
}

TEST_CASE("lexicon: an alias is said instead of the word, the words of IPA stay and are pronounced") {
    const auto lexicon = lexicon_of({alias("Ys", "ease") + phoneme("Almodóvar", "almoˈðobaɾ")});
    CHECK(said("We played Ys with Almodóvar.", lexicon) == "We played ease with {Almodóvar|almoˈðobaɾ}.");
    CHECK(said("\u201CAlmodo\u0301var\u201D", lexicon) == "\"{Almodo\u0301var|almoˈðobaɾ}\"");
    const Reading reading = read("by Almodóvar", lexicon);
    REQUIRE(reading.rewrites.size() == 1);
    CHECK(reading.rewrites.front() == Rewrite{{3, 13}, "lexicon"});
}

TEST_CASE("lexicon: the longest entry matches, over words, whatever white space stands between them") {
    const auto lexicon = lexicon_of({phoneme("mise", "miːz") + phoneme("mise en scène", "miːz ɒ̃ sɛn")});
    CHECK(said("mise en  scène, mise en place", lexicon) ==
          "{mise en scène|miːz ɒ̃ sɛn}, {mise|miːz} en place");
}

TEST_CASE("lexicon: only whole words match") {
    const auto lexicon = lexicon_of({alias("ys", "ease") + alias("se7en", "seven")});
    CHECK(said("Lysa, days, ys2", lexicon).find("ease") == std::string::npos);
    CHECK(said("Se7en", lexicon) == "seven");
    CHECK(said("ys.com and ys@home", lexicon).find("ease") == std::string::npos);
    CHECK(said("Is it ys?", lexicon) == "Is it ease?");
    CHECK(said("pre-ys", lexicon) == "pre-ease");
}

TEST_CASE("lexicon: small letters match any case, capitals as written or throughout") {
    const auto lexicon = lexicon_of({alias("Sade", "shar day") + alias("auteur", "oh tur")});
    CHECK(said("Sade", lexicon) == "shar day");
    CHECK(said("SADE", lexicon) == "shar day");
    CHECK(said("sade", lexicon) == "sade");
    CHECK(said("auteur Auteur AUTEUR", lexicon) == "oh tur oh tur oh tur");
}

TEST_CASE("lexicon: a plural or possessive s is kept, with its sound") {
    const auto lexicon = lexicon_of({phoneme("Björk", "bjɜːk") + phoneme("Camus", "kæˈmuː") +
                                     phoneme("Dench", "dɛntʃ") + alias("auteur", "oh tur")});
    CHECK(said("Björk's", lexicon) == "{Björk's|bjɜːks}");
    CHECK(said("Camus’s", lexicon) == "{Camus's|kæˈmuːz}");
    CHECK(said("BJÖRK’S", lexicon) == "{BJÖRK'S|bjɜːks}");
    CHECK(said("Dench's", lexicon) == "{Dench's|dɛntʃɪz}");
    CHECK(said("auteurs' and the auteur's", lexicon) == "oh turs' and the oh tur's");
    const auto german = lexicon_of({phoneme("Björk", "bjœʁk")}, "de");
    CHECK(said("Björks Stimme", german, "de") == "{Björks|bjœʁks} Stimme");
    const auto french = lexicon_of({phoneme("Björk", "bjœʁk")}, "fr");
    CHECK(said("Björks", french, "fr") == "Björks");
}

TEST_CASE("lexicon: later layers win, the first of two entries in a layer counts") {
    CHECK(said("Ys", lexicon_of({alias("Ys", "one"), alias("Ys", "two")})) == "two");
    CHECK(said("Ys", lexicon_of({alias("Ys", "one") + alias("Ys", "two")})) == "one");
    CHECK(said("Ys Origin", lexicon_of({alias("Ys Origin", "one"), alias("Ys", "two")})) == "one");
}

TEST_CASE("lexicon: speaks for its own language and region") {
    CHECK(said("Ys", lexicon_of({alias("Ys", "ease")}, "de"), "en") != "ease");
    CHECK(said("Ys", lexicon_of({alias("Ys", "ease")}, "en-GB"), "en-US") != "ease");
    CHECK(said("Ys", lexicon_of({alias("Ys", "ease")}, "en-GB"), "en-GB") == "ease");
    CHECK(said("Ys", lexicon_of({alias("Ys", "ease")}, "en-GB"), "en") == "ease");
    CHECK(said("Ys", lexicon_of({alias("Ys", "ease")}, "en"), "en-US") == "ease");
}

TEST_CASE("lexicon: goes before every rule, and its words hold no digit and no symbol") {
    const auto lexicon = lexicon_of({alias("A24", "A 24") + alias("8½", "eight &amp; a half") +
                                     phoneme("Se7en", "ˈsɛvən") + phoneme("CHVRCHES", "ˈtʃɜːtʃɪz")});
    CHECK(said("A24", lexicon) == "A twenty-four");
    CHECK(said("8½ is", lexicon) == "eight and a half is");
    CHECK(said("CHVRCHES play", lexicon) == "{CHVRCHES|ˈtʃɜːtʃɪz} play");
    for (const char c : read("Se7en ends", lexicon).spoken)
        CHECK_FALSE((c >= '0' && c <= '9'));
}

TEST_CASE("lexicon: the alignment stays touching and total, and a reading of a reading says the same") {
    const auto lexicon = lexicon_of({phoneme("mise en scène", "miːz ɒ̃ sɛn") + alias("Ys", "ease")});
    const std::string written = "(Ys) — mise en scène's worth, *Ys*!";
    const Reading reading = read(written, lexicon);
    std::size_t at = 0, spoken_at = 0;
    for (const Link& link : reading.alignment) {
        CHECK(link.written.begin == at);
        CHECK(link.spoken.begin == spoken_at);
        at = link.written.end;
        spoken_at = link.spoken.end;
    }
    CHECK(at == written.size());
    CHECK(spoken_at == reading.spoken.size());
    CHECK(read(reading.spoken, lexicon).spoken == reading.spoken);
}

TEST_CASE("lexicon: a review's own text brings no phonemes") {
    const auto lexicon = lexicon_of({phoneme("Ys", "iːs")});
    for (const std::string hostile : {"[[Ys]]", "\x01Ys\x01", "<phoneme ph=\"a\">Ys</phoneme>"})
        for (const Pronunciation& one : read(hostile, lexicon).pronunciations)
            CHECK(one.ipa == "iːs");
}
