// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sentences.hpp"

#include "base/error.hpp"
#include "base/unicode.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <random>

using namespace reviewcast;

namespace {

/// The text with | between its sentences.
std::string marked(const std::string& text, const std::string& language) {
    std::string result;
    for (const Span& span : split_sentences(text, read_sentence_rules(REVIEWCAST_VOICES, language))) {
        if (!result.empty()) result += '|';
        result += text.substr(span.begin, span.size());
    }
    return result;
}

struct Row {
    const char* language;
    const char* expected;  ///< sentences joined by |, each | standing for a space
};

constexpr Row rows[] = {
    // plain sentences and their marks
    {"en", "It works.|It really does!|Does it?|Yes."},
    {"en", "A long pause… Then nothing."},
    {"en", "She cried, \"Run!\"|Nobody moved."},
    {"en", "(This is an aside.)|This is not."},
    // abbreviations before names, nouns, numbers and Roman numerals
    {"de", "Es kostete 12 Mio. Euro, inkl. Versand zum dt. Kinostart."},
    {"de", "Es kostete 12 Mio.|Das ist viel."},
    {"de", "Hrsg. v. Dr. K. Meier, vgl. S. 212 der 2. Aufl. Berlin 1998."},
    {"es", "Se rodó en EE. UU. en el s. XIX, según el cap. III de J. Marías."},
    {"es", "Sacó un EP.|Luego calló."},
    {"es", "Tiene vitamina C.|Pocas frutas tanta."},
    {"fr", "Sorti en oct. 1999, éd. Gallimard, coll. « Folio », t. II."},
    {"fr", "En 52 av. J.-C., rien.|Voilà un DVD.|Jean l'a vu."},
    {"it", "Nel sec. XVI, cfr. Vasari, cap. IV, trad. di L. Rossi."},
    {"pt", "No séc. XIX, D. Pedro II e D. João VI riam no vol. II."},
    {"nl", "Vert. door J. Jansen, d.m.v. NPO Start, 2 u. 10 min. lang."},
    {"cs", "Nakl. Argo, přel. J. Novák, tržby 2 mld. Kč, díl II."},
    // initials
    {"en", "Samuel L. Jackson steals it."},
    {"en", "J. R. R. Tolkien wrote it.|C. S. Lewis read it first."},
    {"en", "J.R.R. Tolkien would have smiled."},
    {"en", "The cast has Vivica A. Fox and Uma.|It is sharp."},
    {"en", "He ran out of vitamin C.|Then he ran out of luck."},
    {"en", "They met in the U.S.|The film follows them home."},
    {"en", "The U.S. Army lent the tanks."},
    {"en", "It was plan B.|It failed.|I had a plan C.|A good one."},
    {"en", "It was plan B.|I had none."},
    {"en", "It is the best.|The answer is no.|Ask Ed.|Art is art.|Sal is out."},
    {"en", "It opened on Jan. 5 and closed in June."},
    // abbreviations
    {"en", "Dr. Strange vs. Mr. Fantastic is no contest."},
    {"en", "Kramer vs. Kramer holds up."},
    {"en", "St. Elmo's Fire, dir. Joel Schumacher, is a time capsule."},
    {"en", "See Vol. 2, pp. 12 to 15, for more.|Or not."},
    {"en", "Songs feat. Dua Lipa open the album.|Others close it."},
    {"en", "It has swords, maps, etc.|The rest is talk."},
    // numbers
    {"en", "It scores 8.5 out of 10.|That is generous."},
    {"en", "I give it 8/10.|Would watch again."},
    {"en", "No. 1 with a bullet.|No. 2 is worse."},
    // ellipses
    {"en", "He wants to create, to inspire… to work."},
    {"en", "He waits... and waits."},
    // quoted speech that goes on
    {"en", "\"Why?\" she asked, twice."},
    {"en", "“Stop!” he says, and it does."},
    // stray marks belong to their neighbour
    {"en", "Great. !!!"},
    // marks that are read are sentences of their own
    {"en", "See it large.|★★★★½"},
    {"en", "I loved it.|👍"},
    {"en", "It was fun.|3 stars from me.|★★★★ from her."},
    {"en", "See vol. 3, ch. 4 and approx. 20 minutes of No. 5."},
    {"de", "Das war gut.|4 Sterne von mir."},
    // no capitals at all
    {"en", "i watched it again.|it's fine?|the lead stares, e.g. at walls.|3 stars."},
    {"en", "he waits... and waits, dr. no in hand."},
    // other languages
    {"es", "¿Vale la pena?|Sí.|El Sr. López lo firma."},
    {"fr", "M. Hulot revient.|C'est tout.|Vraiment ?|Oui !"},
    {"de", "Der Film startet am 4. Oktober in Berlin.|Er läuft z. B. im Kino, d. h. überall."},
    {"de", "Das sagt u. a. Klaus Meier.|Er irrt."},
    {"de", "Im 2. Akt wird es zäh.|Die Musik rettet viel."},
    {"de", "Dr. Mabuse lebt.|Das ist alles."},
    {"it", "Il sig. Rossi torna.|Che noia!"},
    {"pt", "O Sr. Silva volta.|Não convence."},
    {"nl", "Dhr. Jansen speelt mee.|Het werkt."},
    {"cs", "Premiéra je 4. října v Praze.|Film nudí."},
    {"cs", "Režisér p. Novák to ví.|Nám to nevadí."},
};

}  // namespace

TEST_CASE("split_sentences: breaks where a reader would take a breath, in eight languages") {
    for (const Row& row : rows) {
        std::string text = row.expected;
        for (char& c : text)
            if (c == '|') c = ' ';
        CAPTURE(row.expected);
        CHECK(marked(text, row.language) == row.expected);
    }
}

TEST_CASE("split_sentences: blank text has none, and a language without rules has ICU's") {
    CHECK(split_sentences("", {}).empty());
    CHECK(split_sentences(" \n ", {}).empty());
    CHECK(marked("映画は良い。そうだ。", "ja") == "映画は良い。|そうだ。");
}

TEST_CASE("split_sentences: loses nothing but white space, whatever the text") {
    const SentenceRules rules = read_sentence_rules(REVIEWCAST_VOICES, "en");
    std::mt19937 random(11);
    const std::vector<std::string> pieces{"A",  "b", ".", "!", "?",  " ",  "\"", "…",
                                          "Dr", "8", ")", "é", "\n", "映", "。"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto i = random() % 20; i > 0; --i)
            text += pieces[random() % pieces.size()];
        std::size_t at = 0;
        for (const Span& span : split_sentences(text, rules)) {
            CHECK(span.begin >= at);
            CHECK_FALSE(span.empty());
            CHECK(trim(std::string_view(text).substr(at, span.begin - at)).empty());
            at = span.end;
        }
        CHECK(trim(std::string_view(text).substr(at)).empty());
    }
}

TEST_CASE("read_sentence_rules: says what is wrong with a table") {
    const testing::ScratchFolder voices;
    std::filesystem::create_directories(voices / "languages/xx");
    const std::string file = voices / "languages/xx/sentences.toml";
    const auto message_for = [&](const char* text) {
        std::ofstream(file) << text;
        try {
            (void)read_sentence_rules(voices.path(), "xx-YY");
        } catch (const UsageError& error) {
            return std::string(error.what());
        }
        return std::string("no error");
    };
    CHECK(message_for("word = []") ==
          file + ":1: unknown key word; allowed are before_words, before_numbers, before_nouns, "
                 "before_initials, openers and ordinal_stop");
    CHECK(message_for("\nopeners = 'the'") == file + ":2: openers is not a list of words");
    CHECK(message_for("openers = ['the',\n 5]") == file + ":2: a word in quotation marks is needed");
    CHECK(message_for("ordinal_stop = 1") == file + ":1: ordinal_stop is not true or false");
    CHECK(message_for("openers = ['The']") == "no error");
}
