// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/page.hpp"

#include "base/error.hpp"
#include "site/describe.hpp"
#include "site/hand_made_site.hpp"
#include "site/markup.hpp"
#include "site/page_transcript.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;

namespace {

PageWords english() {
    return read_page_words(REVIEWCAST_VOICES, "en");
}

std::string page_of(const RenderedEpisode& episode, const SiteEntry& entry) {
    return episode_page(hand_made::show(), episode, entry, english());
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("transcript_html: each word carries its time, each sentence of another language its language") {
    const std::string html = transcript_html(hand_made::rendered().transcript, english(), "en");
    CHECK(has(html, "<span><span data-t=\"2100\">Good.</span> </span>"));
    CHECK(has(html, "<span lang=\"fr\"><span data-t=\"2300\">C’est fini.</span></span>"));
    CHECK(count(html, "data-t=") == 5);
}

TEST_CASE(
    "transcript_html: a heading that is read out is the section's, and spoilers are marked and passed by") {
    const std::string html = transcript_html(hand_made::rendered().transcript, english(), "en");
    CHECK(count(html, "<h3 ") == 3);
    CHECK(count(html, "Spoilers from here on.") == 1);
    CHECK(has(html, "<section aria-labelledby=\"part-1\" class=\"spoiler\">"));
    CHECK(has(html, "<strong>Spoiler:</strong>"));
    CHECK(has(html, "<a href=\"#past-1\">"));
    CHECK(has(html, "<div id=\"past-1\">"));
}

TEST_CASE("episode_page: score, chapters and files are there; nothing is loaded from elsewhere") {
    const std::string html = page_of(hand_made::rendered(), hand_made::entry("keeper", "2024-05-03"));
    CHECK(has(
        html,
        "<audio controls preload=\"metadata\"><source src=\"keeper-1.mp3\" type=\"audio/mpeg\"></audio>"));
    CHECK(has(html, "<strong>7/10</strong>"));
    CHECK(has(html, "data-from=\"1000\" data-to=\"2000\" data-spoiler>"));
    CHECK(has(html, "data-do=\"skip-spoilers\""));
    CHECK(has(html, "default-src 'none'"));
    CHECK(has(html, "Read by a synthetic voice."));
    CHECK_FALSE(has(html, "autoplay"));
}

TEST_CASE("episode_page: leads to the review where its address is known") {
    SiteEntry entry = hand_made::entry("keeper", "2024-05-03");
    const PageWords words = read_page_words(REVIEWCAST_VOICES, "de");
    CHECK(episode_page(hand_made::show(), hand_made::rendered(), entry, words).find("Die Kritik lesen") ==
          std::string::npos);
    entry.link = "https://example.com/?a=1&b='2";
    const std::string html = episode_page(hand_made::show(), hand_made::rendered(), entry, words);
    CHECK(html.find("<a href=\"https://example.com/?a=1&amp;b=&#39;2\">Die Kritik lesen</a>") !=
          std::string::npos);
    CHECK(html.find("\"url\":\"https://example.com/?a=1\\u0026b='2\"") != std::string::npos);
}

TEST_CASE("episode_page: whatever the review says stays text, also in structured data") {
    RenderedEpisode episode = hand_made::rendered();
    SiteEntry entry = hand_made::entry("keeper", "2024-05-03");
    for (std::string SiteEntry::*member :
         {&SiteEntry::title, &SiteEntry::reviewer, &SiteEntry::description, &SiteEntry::disclosure,
          &SiteEntry::item_name, &SiteEntry::item_year, &SiteEntry::item_creator, &SiteEntry::score,
          &SiteEntry::language, &SiteEntry::waveform})
        entry.*member = hand_made::hostile;
    episode.score->written = episode.chapters[0].title = hand_made::hostile;
    episode.transcript.sections[0].title = hand_made::hostile;
    episode.transcript.sections[2].paragraphs[0].sentences[0] =
        hand_made::sentence(hand_made::hostile, 2100, hand_made::hostile);
    const std::string html = page_of(episode, entry);
    const auto begin = html.find("ld+json\">") + 9;
    const auto end = html.find("</script>", begin);
    const Json data = Json::parse(html.substr(begin, end - begin));
    const std::string markup = html.substr(0, begin) + html.substr(end);
    CHECK_FALSE(has(html, "<script>alert"));
    CHECK_FALSE(has(markup, "\" onload"));
    CHECK_FALSE(has(markup, "<b>"));
    CHECK(count(html, "<script") == 2);
    CHECK(count(html, "</script>") == 2);
    CHECK(data["name"] == hand_made::hostile);
    CHECK(data["about"]["author"]["name"] == hand_made::hostile);
}

TEST_CASE("episode_page: structured data tells the review's rating with its scale, and none without") {
    RenderedEpisode episode = hand_made::rendered();
    const SiteEntry entry = hand_made::entry("keeper", "2024-05-03");
    CHECK(has(page_of(episode, entry),
              R"("reviewRating":{"@type":"Rating","ratingValue":7.0,"bestRating":10.0,"worstRating":0.0})"));
    episode.score->best.reset();
    CHECK_FALSE(has(page_of(episode, entry), "reviewRating"));
}

TEST_CASE("episode_page: languages written from right to left say so") {
    SiteEntry entry = hand_made::entry("keeper", "");
    CHECK_FALSE(has(page_of(hand_made::rendered(), entry), "dir=\"rtl\""));
    entry.language = "he-IL";
    CHECK(has(page_of(hand_made::rendered(), entry), "<html lang=\"he-IL\" dir=\"rtl\">"));
}

TEST_CASE("describe: the verdict in whole sentences, never a spoiler, never the host") {
    RenderedEpisode episode = hand_made::rendered();
    CHECK(describe(episode) == "Good. C’est fini.");
    episode.transcript.sections.pop_back();
    CHECK(describe(episode).empty());
    episode.transcript.sections.push_back(
        {Role::body, "B", {{false, false, {hand_made::sentence(std::string(700, 'a') + " b", 3000)}}}});
    CHECK(describe(episode).ends_with("…"));
}

TEST_CASE("read_page_words: eight languages have all words, any other gets the English ones") {
    for (const char* language : {"en", "es", "fr", "de", "it", "pt-BR", "nl", "cs"})
        CHECK(read_page_words(REVIEWCAST_VOICES, language).language == std::string(language).substr(0, 2));
    for (const char* language : {"fi", "", "../en", "zz-ZZ"})
        CHECK(read_page_words(REVIEWCAST_VOICES, language).language == "en");
    CHECK(english().fill("count", "12") == "12 episodes");
}

TEST_CASE("read_page_words: a missing or unknown text is said with its file") {
    const hand_made::Folder voices;
    std::filesystem::create_directories(voices / "languages" / "en");
    const auto file = voices / "languages" / "en" / "page.toml";
    std::ofstream(file) << "about = \"x\"\n";
    CHECK_THROWS_WITH_AS((void)read_page_words(voices.path(), "en"),
                         doctest::Contains("page.toml: needs a text 'all'"), UsageError);
    std::filesystem::copy_file(std::string(REVIEWCAST_VOICES) + "/languages/en/page.toml", file,
                               std::filesystem::copy_options::overwrite_existing);
    std::ofstream(file, std::ios::app) << "colour = \"x\"\n";
    CHECK_THROWS_WITH_AS((void)read_page_words(voices.path(), "en"),
                         doctest::Contains("'colour' is no text of a page"), UsageError);
}

TEST_CASE("clock_time, iso_duration: hours only where there are some") {
    CHECK(clock_time(61'999) == "1:01");
    CHECK(clock_time(3'661'000) == "1:01:01");
    CHECK(iso_duration(3'661'000) == "PT1H1M1S");
}
