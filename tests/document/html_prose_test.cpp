// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

const std::string first =
    "The house at the end of the lane has been empty for eleven years when the film begins, "
    "and the camera walks through every room of it.";
const std::string second =
    "What follows is less a ghost story than a story about what one inherits, and the script "
    "trusts its players to say nothing for minutes at a time.";

std::string with_title(const std::string& title, const std::string& body) {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("read_html: without telling names the longest run of prose and its title are the review") {
    const std::string page = with_title(
        "The Empty Lane review – Northern Reels",
        "<div><a href=/>Northern Reels</a> <a href=/f>Films</a></div>"
        "<div><h3>Latest</h3><p><a href=/1>Salt</a> Mar 3</p><p><a href=/2>Iron</a> Feb 28</p></div>"
        "<div><div>12 March 2021</div><h1>The Empty Lane</h1><div>By Ann Lee</div><p>" +
            first + "</p><p>" + second +
            "</p><p>8/10</p></div><div><h3>More</h3><div><a href=/3>The Orchard"
            "</a><br>A loud one</div><div><a href=/4>The Train</a><br>A late one"
            "</div></div><div>Northern Reels Ltd</div>");
    CHECK(page_lines(page) == Lines{"p 12 March 2021", "h1 The Empty Lane", "p By Ann Lee", "p " + first,
                                    "p " + second, "p 8/10"});
}

TEST_CASE("read_html: a table that lays out the page is left out but for the cell with the prose") {
    const std::string page =
        with_title("Kinofreunde - Das leere Haus",
                   "<table><tr><td colspan=3><font size=5><b>Kinofreunde</b></font></td></tr><tr><td><a "
                   "href=i>Start</a><br>"
                   "<a href=k>Kritiken</a></td><td><b>Das leere Haus</b><br><br>" +
                       first + "<br><br>" + second +
                       "</td><td>Auch gut:<br><a href=a>Salz</a><br><a href=b>Eisen</a></td></tr></table>");
    CHECK(page_lines(page) == Lines{"p Das leere Haus", "p " + first, "p " + second});
}

TEST_CASE("read_html: a heading that is the site's name is not the title where a later line of <title> is") {
    const std::string page =
        with_title("Cinema de Esquina » A casa vazia",
                   "<div><h1>Cinema de Esquina</h1><p>desde 2009</p></div><div><h2>A casa "
                   "vazia</h2><p>" +
                       first + "</p><p>" + second + "</p></div>");
    CHECK(page_lines(page) == Lines{"h2 A casa vazia", "p " + first, "p " + second});
}

TEST_CASE("read_html: links in what the reviewer says of the work stay") {
    const std::string list = "<h3>Pros</h3><ul><li><a href=/m>Mara Lind</a></li><li>The score</li></ul>";
    const std::string page = with_title("The Empty Lane", "<h1>The Empty Lane</h1><p>" + first + "</p><p>" +
                                                              second + "</p>" + list);
    CHECK(page_lines(page) == Lines{"h1 The Empty Lane", "p " + first, "p " + second, "h3 Pros",
                                    "li1 Mara Lind", "li1 The score"});
}

TEST_CASE("read_html: a page without a run of prose is read whole") {
    CHECK(page_lines("<html><body><p>Short.</p><div>8/10</div></body></html>") ==
          Lines{"p Short.", "p 8/10"});
}
