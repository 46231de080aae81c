// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/lexicon.hpp"
#include "script/normalise.hpp"

#include "script/shown_reading.hpp"
#include <algorithm>

#include <doctest/doctest.h>
#include <filesystem>
#include <set>

using namespace reviewcast;

namespace {

/// A built-in lexicon: how many entries it has at least, and ordinary words of its language, many of them
/// near an entry in spelling, none of which it may speak for.
struct BuiltIn {
    std::string language;
    std::size_t entries;
    std::string ordinary;
};

const std::vector<BuiltIn>& built_in() {
    static const std::vector<BuiltIn> all{
        {"en", 400,
         "the got it wow cod wok rot rotten ring rings not sin nun nib ram rat rats rate soap load mole sake "
         "nice "
         "job dune air polish lead wound bow tear live minute second read sad side shade spiel kin akin "
         "ravel "
         "bald malice brown stream star harry potter marvel cage swift queen prince rush yes no see see-saw "
         "me "
         "mi re do la so ma pa see men wind wee we sega-like auto author general gender cliff noise noir-ish "
         "coup coupe crepe confide confetti late latter lattes tagline tapes tap dash dashed match matched "
         "ratio radish lien led motto motive mood moon moor moan moans thank thanks akimbo animal mechanic "
         "sommer wind rice fish pod phone photo pinto marlin merle aisle lee rea colt cold comb mac mad"},
        {"es", 60,
         "el la los las casa perro gato cine película actor actriz director libro música juego comida noche "
         "día "
         "luz ciudad mundo vida muerte amor guerra paz hombre mujer niño historia escena guion banda sonora "
         "año tres cinco rojo verde camino can canes canas dique jaque pacto remate rebote estrella guerra "
         "malo mala brava bravo bate batir coro corto disco díscolo joya reve reyes"},
        {"fr", 60,
         "le la les maison chien chat cinéma film acteur actrice livre musique jeu repas nuit jour lumière "
         "ville "
         "monde vie mort amour guerre paix homme femme enfant histoire scène bande sonore année trois rouge "
         "vert "
         "chemin coin coins joie joyeux remarque rebut étoile mauvais bon bonne route rousse rousseur canne "
         "cannes-anglaises noyau bordure bordeau pacte fin finir streamer sauce course"},
        {"de", 60,
         "der die das Haus Hund Katze Kino Film Schauspieler Buch Musik Spiel Essen Nacht Tag Licht Stadt "
         "Welt "
         "Leben Tod Liebe Krieg Frieden Mann Frau Kind Geschichte Szene Jahr drei rot weg Weise weiß Kanne "
         "kann "
         "Kannen Bord Streif Streifen Strom strömend Rasse reif Reif Stern Sterne Krieger schlecht gut böse "
         "Bohne bohren Knecht Made man Mann Nolle Kohl Kugel Spinne spinnen bald ball dick dicken"},
        {"it", 60,
         "il lo la i gli le casa cane cani gatto cinema film attore attrice libro musica gioco cena notte "
         "giorno "
         "luce città mondo vita morte amore guerra pace uomo donna bambino storia scena anno tre rosso verde "
         "cammino canne canna gioia reboante rimane rima stella stelle cattivo buono rosse russo spina spine "
         "bordo bordi batte batteria pulpito disco disney-like ora ore vite viso vissi nicchia"},
        {"pt", 60,
         "o a os as casa cão gato cinema filme ator atriz livro música jogo comida noite dia luz cidade "
         "mundo vida "
         "morte amor guerra paz homem mulher menino história cena ano três vermelho verde caminho cana canas "
         "joia remate rebote estrela mau boa bordo bater bate batem polpa ficção disco quebrando trono "
         "tronos "
         "russo ruço rever reves ler lei dique diques coelho linha"},
        {"nl", 60,
         "de het een huis hond kat film acteur boek muziek spel eten nacht dag licht stad wereld leven dood "
         "liefde "
         "oorlog vrede man vrouw kind verhaal scène jaar drie rood weg kan kannen kans bord streep strepen "
         "stroom stromend reep repen ster sterren slecht goed boos bowl bouwen knecht made mannen kool "
         "koelen "
         "koel spin spinnen wijs weids dik dikke koen koene dood pool"},
        {"cs", 60,
         "ten ta to dům pes kočka kino film herec herečka kniha hudba hra jídlo noc den světlo město svět "
         "život smrt "
         "láska válka mír muž žena dítě příběh scéna rok tři červený cesta kan kanec konec konce bord bordel "
         "proud proudění hvězda hvězdy zlý dobrý bod boj knedlík maso muži kuře koule pavouk pavouci vlk "
         "vějíř "
         "dík díky kamen kámen rus ruce remíza rebel"}};
    return all;
}

LexemeList lexemes_of(const std::string& language, std::vector<std::string>& warnings) {
    const auto file = std::filesystem::path(REVIEWCAST_VOICES) / "languages" / language / "lexicon.pls";
    return read_pls(file, [&](const Warning& warning) { warnings.push_back(warning.message); });
}

PronunciationLexicon lexicon_of(const std::string& language) {
    return read_lexicons(REVIEWCAST_VOICES, {language}, {},
                         [](const Warning& warning) { FAIL_CHECK(warning.message); });
}

/// What the built-in lexicon of a language makes of a text: each pronounced part as "{words|ipa}".
std::string said(const std::string& written, const std::string& language) {
    const PronunciationLexicon lexicon = lexicon_of(language);
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {language});
    const Reading reading = normalise(written, language, tables, {{}, &lexicon});
    return shown_reading(reading);
}

/// Each word with a capital, as at the start of a sentence.
std::string with_capitals(const std::string& words) {
    std::string text;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size() - 1) + 1;
        const std::string word = words.substr(begin, end - begin);
        const std::size_t first = code_points(word).front().at.end;
        text += to_upper(word.substr(0, first)) + word.substr(first);
        begin = end;
    }
    return text;
}

/// The spellings of the entries that speak for a part of the text.
std::vector<std::string> matches_in(const std::string& text, const std::string& language) {
    static const ReadingTable none;
    const PronunciationLexicon lexicon = lexicon_of(language);
    const Sentence sentence = tokenise(text, none);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
        if (const auto match = lexicon.find(sentence, i, language)) found.push_back(match->entry->written);
    return found;
}

}  // namespace

TEST_CASE("built-in lexicons: each is read without a warning, has its entries, and no spelling twice") {
    for (const BuiltIn& one : built_in()) {
        INFO(one.language);
        std::vector<std::string> warnings;
        const LexemeList list = lexemes_of(one.language, warnings);
        CHECK(warnings == std::vector<std::string>{});
        CHECK(list.language == one.language);
        CHECK(list.lexemes.size() >= one.entries);
        std::set<std::string> spellings;
        for (const Lexeme& lexeme : list.lexemes)
            for (const std::string& grapheme : lexeme.graphemes) {
                CHECK_MESSAGE(spellings.insert(grapheme).second, grapheme);
                CHECK_MESSAGE(compose(grapheme) == grapheme, grapheme);
            }
    }
}

TEST_CASE("built-in lexicons: no entry speaks for an ordinary word, however it is written") {
    for (const BuiltIn& one : built_in()) {
        INFO(one.language);
        for (const std::string& text : {one.ordinary, to_upper(one.ordinary), with_capitals(one.ordinary)})
            CHECK(matches_in(text, one.language) == std::vector<std::string>{});
    }
}

TEST_CASE("built-in lexicons: every entry speaks for its own spelling") {
    for (const BuiltIn& one : built_in()) {
        INFO(one.language);
        std::vector<std::string> warnings;
        for (const Lexeme& lexeme : lexemes_of(one.language, warnings).lexemes)
            for (const std::string& grapheme : lexeme.graphemes) {
                const auto found = matches_in(grapheme, one.language);
                CHECK_MESSAGE((!found.empty() && found.front() == grapheme), grapheme);
            }
    }
}

TEST_CASE("built-in lexicons: English names, terms and abbreviations as newsreaders say them") {
    CHECK(said("Scorsese's film", "en") == "{Scorsese's|skɔːɹˈseɪziz} film");
    CHECK(said("the mise en scène", "en") == "the {mise en scène|ˌmiːz ɑːn ˈsɛn}");
    CHECK(said("two auteurs", "en") == "two {auteurs|oʊˈtɜːɹz}");
    CHECK(said("by Wong Kar-wai", "en") == "by {Wong Kar-wai|ˌwɔːŋ kɑːɹ ˈwaɪ}");
    CHECK(said("Ralph Fiennes leads", "en") == "{Ralph Fiennes|ˈɹeɪf ˈfaɪnz} leads");
    CHECK(said("Joseph Fiennes leads", "en") == "Joseph {Fiennes|ˈfaɪnz} leads");
    CHECK(said("in Cannes", "en") == "in {Cannes|ˈkæn}");
    CHECK(said("Sade sings", "en") == "{Sade|ʃɑːˈdeɪ} sings");
    CHECK(said("the Marquis de Sade", "en") == "the {Marquis de Sade|mɑːɹˌkiː də ˈsɑːd}");
    CHECK(said("Umami, and umami", "en") == "{Umami|uːˈmɑːmi}, and {umami|uːˈmɑːmi}");
    CHECK(said("RHCP and NIN", "en") == "Red Hot Chili Peppers and Nine Inch Nails");
    CHECK(said("in BotW", "en") == "in Breath of the Wild");
    CHECK(said("the LotR films", "en") == "the Lord of the Rings films");
    CHECK(said("the LOTR films", "en") == "the Lord of the Rings films");
    CHECK(said("a D&D night", "en") == "a Dungeons and Dragons night");
    CHECK(said("by deadmau5", "en") == "by dead mouse");
}

TEST_CASE("built-in lexicons: English names with each language's own sounds") {
    CHECK(said("con James Bond", "es") == "con {James Bond|ˈdʒejms ˈbond}");
    CHECK(said("un thriller", "es") == "un {thriller|ˈθɾileɾ}");
    CHECK(said("avec Ryan Gosling", "fr") == "avec {Ryan Gosling|ʁaˈjan ɡɔsˈliŋ}");
    CHECK(said("mit Hugh Grant", "de") == "mit {Hugh Grant|ˈhjuː ˈɡʁɛnt}");
    CHECK(said("con Tom Cruise", "it") == "con {Tom Cruise|ˈtɔm ˈkruz}");
    CHECK(said("um remake", "pt") == "um {remake|hiˈmejk}");
    CHECK(said("met James Cameron", "nl") == "met {James Cameron|ˈdʒeːms ˈkɛmərɔn}");
    CHECK(said("film Pulp Fiction", "cs") == "film {Pulp Fiction|ˈpalp ˈfɪkʃn̩}");
}
