// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_laws.hpp"
#include "document/html_for_tests.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

using namespace reviewcast;

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> pages() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(fs::path(REVIEWCAST_TESTS) / "document" / "pages"))
        if (entry.path().extension() == ".html") found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

Document read(const std::string& html) {
    return read_html({"page.html", html}, [](const Warning&) {});
}

/// Why the part of a page that holds these words is left out; empty where it is not.
std::string reason_of(const std::string& html, const std::string& words) {
    const Document document = read(html);
    const std::size_t at = html.find(words);
    for (const Dropped& dropped : document.dropped)
        if (dropped.source.begin <= at && at < dropped.source.end) return dropped.reason;
    return {};
}

const std::string review =
    "<p>A long night in a small town, told without haste and without a false note. The two "
    "sisters carry it.</p><p>See it with someone you do not speak to any more.</p>";

std::string page(const std::string& before, const std::string& after) {
    return "<html><body>" + before + "<div class=text><h1>The Night</h1>" + review + "</div>" + after +
           "</body></html>";
}

}  // namespace

TEST_CASE("read_html: finds the review on pages of many systems, and nothing but the review") {
    const auto files = pages();
    CHECK(files.size() >= 18);
    for (const fs::path& file : files) {
        CAPTURE(file.filename().string());
        const std::string html = content_of(file);
        const Document document = read(html);
        CHECK(joined(lines_of(document)) == content_of(fs::path(file).replace_extension(".txt")));
        CHECK(lost_text(html, document) == "");
        CHECK(joined(broken_laws(document, html)) == "");
    }
}

TEST_CASE("read_html: says why a part of the page is left out") {
    const std::vector<std::array<std::string, 2>> cases{
        {"<nav><a href=/>NEEDLE</a></nav>", "navigation"},
        {"<div class='main-menu'><a href=/a>NEEDLE</a> <a href=/b>Films</a></div>", "navigation"},
        {"<div class='comments-area'><p>NEEDLE I did not like it at all.</p></div>", "comments"},
        {"<section id=comentarios><p>NEEDLE no me gustó.</p></section>", "comments"},
        {"<div class=sharebar><a href=#>NEEDLE</a></div>", "share buttons"},
        {"<div class='related-posts'><a href=/x>NEEDLE</a></div>", "related posts"},
        {"<div id=sidebar><p>NEEDLE</p></div>", "a sidebar"},
        {"<aside><p>NEEDLE</p></aside>", "a sidebar"},
        {"<div class='newsletter-box'>NEEDLE</div>", "a newsletter box"},
        {"<div id=cookie-banner>NEEDLE</div>", "a cookie notice"},
        {"<div class='author-bio'>NEEDLE writes.</div>", "about the author"},
        {"<div class=advert>NEEDLE</div>", "an advertisement"},
        {"<footer>NEEDLE</footer>", "the page's foot"},
        {"<div role=dialog>NEEDLE</div>", "a window over the page"},
        {"<ul><li><a href=/1>NEEDLE</a><li><a href=/2>Two</a><li><a href=/3>Three</a></ul>",
         "a list of links"},
        {"<div>For everyone who reads<br><a href=/1>NEEDLE</a> | <a href=/2>Two</a> | <a "
         "href=/3>Six</a></div>",
         "navigation"},
        {"<p>Copyright 2001 NEEDLE</p>", "a copyright note"},
    };
    for (const auto& [part, reason] : cases) {
        CAPTURE(part);
        CHECK(reason_of(page("", part), "NEEDLE") == reason);
    }
}

TEST_CASE("read_html: keeps the review whatever the boxes around it are called") {
    for (const std::string name : {"has-sidebar", "page-with-menu", "widget", "related", "share", "ad",
                                   "comments-open", "footer", "sidebar-right content", "popup"}) {
        CAPTURE(name);
        CHECK(joined(page_lines("<html><body><div class='" + name + "'><h1>The Night</h1>" + review +
                                "</div></body></html>"))
                  .find("The two sisters carry it.") != std::string::npos);
    }
}

TEST_CASE("read_html: a fragment wrapped in a page gives the same blocks") {
    const std::vector<std::string> fragments{review, "<h1>The Night</h1>" + review,
                                             "<h2>One</h2>" + review +
                                                 "<ul><li>a<li>b</ul><blockquote>c</blockquote>",
                                             "<table><tr><th>Director<td>Ann Lee</table>" + review};
    for (const std::string& fragment : fragments) {
        CAPTURE(fragment);
        const std::string expected = joined(fragment_lines(fragment));
        CHECK(joined(page_lines("<html><head><title>x</title></head><body>" + fragment + "</body></html>")) ==
              expected);
        CHECK(joined(page_lines("<html><body><nav><a href=/>Home</a></nav><main><article>" + fragment +
                                "</article></main><footer>Us</footer></body></html>")) == expected);
    }
}

TEST_CASE("read_html: minified and indented pages give the same words") {
    for (const fs::path& file : pages()) {
        const std::string html = content_of(file);
        std::string indented;
        bool raw = false;
        for (std::size_t at = 0; at < html.size(); ++at) {
            if (html.compare(at, 7, "<script") == 0) raw = true;
            if (html.compare(at, 8, "</script") == 0) raw = false;
            const bool block = !raw && (html.compare(at, 3, "<p>") == 0 || html.compare(at, 4, "<div") == 0 ||
                                        html.compare(at, 3, "<ul") == 0 || html.compare(at, 3, "<h2") == 0);
            if (block) indented += "\n      ";
            indented += html[at];
        }
        const auto words = [](const std::string& text) {
            std::string result;
            for (const Block& block : read(text).blocks)
                result += block.text.chars + "\n";
            return result;
        };
        CAPTURE(file.filename().string());
        CHECK(words(indented) == words(html));
    }
}

TEST_CASE("read_html: loses no word of a page of which tags are missing, doubled or in the wrong place") {
    std::mt19937 random(21);
    for (const fs::path& file : pages()) {
        const std::string html = content_of(file);
        std::vector<std::string> parts;
        for (std::size_t at = 0; at < html.size();) {
            // Scripts stay whole: what is in them is no markup.
            const bool script = html.compare(at, 7, "<script") == 0;
            const std::size_t end = html[at] == '<'
                                        ? html.find('>', script ? html.find("</script", at) : at) + 1
                                        : std::min(html.find('<', at), html.size());
            parts.push_back(html.substr(at, end - at));
            at = end;
        }
        for (int round = 0; round < 20; ++round) {
            std::vector<std::string> broken = parts;
            for (int i = 0; i < 12; ++i) {
                const std::size_t at = random() % broken.size(), other = random() % broken.size();
                switch (random() % 3) {
                case 0:
                    broken[at].clear();
                    break;
                case 1:
                    std::swap(broken[at], broken[other]);
                    break;
                default:
                    broken[at] += broken[other];
                }
            }
            std::string text;
            for (const std::string& part : broken)
                text += part;
            CAPTURE(text);
            const Document document = read(text);
            CHECK(lost_text(text, document) == "");
            CHECK(joined(broken_laws(document, text)) == "");
        }
    }
}

TEST_CASE("read_html: a page that scripts fill is read from its structured data") {
    const std::string html =
        "<html><body><div id=app></div><script type='application/ld+json'>{\"@type\":\"Review\","
        "\"reviewBody\":\"It is fine.\"}</script></body></html>";
    CHECK(page_lines(html) == std::vector<std::string>{"p It is fine."});
}
