// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/inputs.hpp"

#include "base/json.hpp"

#include <cctype>
#include <cstdint>
#include <iterator>

namespace reviewcast {

namespace {

/// Sentences of a made-up critic's, the same in every run.
class Critic {
  public:
    /// A number below `limit`.
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>(state_ >> 33) % limit;
    }

    std::string sentence() {
        static constexpr const char* words[] = {
            "the",       "film",  "a",      "slow",  "and",     "quiet",   "score",    "that",
            "camera",    "never", "leaves", "its",   "harbour", "with",    "patience", "of",
            "Lindqvist", "every", "scene",  "holds", "light",   "in",      "winter",   "Marta",
            "actors",    "speak", "as",     "if",    "nobody",  "listened"};
        std::string text;
        for (std::size_t n = 6 + below(14); n > 0; --n)
            text += (text.empty() ? "" : " ") + std::string(words[below(std::size(words))]);
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
        return text + ".";
    }

    std::string paragraph() {
        std::string text = sentence();
        for (std::size_t n = 2 + below(4); n > 0; --n)
            text += " " + sentence();
        return text;
    }

    std::string score() { return std::to_string(below(11)) + "/10"; }

  private:
    std::uint64_t state_ = 1;
};

/// `head`, then what `part` writes until there are `bytes`, then `tail`.
template <typename Part>
std::string repeat(std::size_t bytes, std::string head, Part part, const std::string& tail = {}) {
    Critic critic;
    while (head.size() < bytes)
        head += part(critic);
    return head + tail;
}

std::string plain_text(std::size_t bytes) {
    return repeat(bytes, "The Salt Keeper (2023)\nReview by Ann Lee\n\nDirector: Marta Lindqvist\n\n",
                  [](Critic& critic) {
                      return critic.paragraph() + "\n\n" + critic.paragraph() + "\n\nHighlights:\n- " +
                             critic.sentence() + "\n- " + critic.sentence() + "\n\nSound: " + critic.score() +
                             "\n\nVerdict: " + critic.paragraph() + "\n\n";
                  });
}

std::string short_lines(std::size_t bytes) {
    return repeat(bytes, "Notes\n\n", [](Critic& critic) { return critic.score() + "\na\n\n- b\n\n"; });
}

std::string markdown(std::size_t bytes) {
    return repeat(
        bytes, "---\ntitle: The Salt Keeper\nrating: 4\ntags: [film, drama]\n---\n\n", [](Critic& critic) {
            return "## " + critic.sentence() + "\n\n" + critic.paragraph() + "\n\n**" + critic.sentence() +
                   "** *" + critic.sentence() + "* [a link](https://example.org/a_b_c)\n\n> " +
                   critic.sentence() + "\n\n- " + critic.sentence() + "\n- " + critic.sentence() +
                   "\n\n| Part | Score |\n|---|---|\n| Sound | " + critic.score() +
                   " |\n\n{% include stars.html stars=4 %}\n\n### Verdict\n\n" + critic.paragraph() + "\n\n";
        });
}

std::string html_body(Critic& critic) {
    return "<h2>" + critic.sentence() + "</h2>\n<p>" + critic.paragraph() + "</p>\n<p><strong>" +
           critic.sentence() + "</strong> <em>" + critic.sentence() +
           "</em> <a href=\"/a?b=1&amp;c=2\">more &eacute;</a></p>\n<ul><li>" + critic.sentence() +
           "</li><li>" + critic.sentence() + "</li></ul>\n<table><tr><th>Sound</th><td>" + critic.score() +
           "</td></tr></table>\n<blockquote><p>" + critic.sentence() + "</p></blockquote>\n";
}

std::string html_page(std::size_t bytes) {
    return repeat(
        bytes,
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>The Salt Keeper - Late Reviews</title>"
        "<meta property=\"og:title\" content=\"The Salt Keeper\">"
        "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@type\": \"Review\", "
        "\"itemReviewed\": {\"@type\": \"Movie\", \"name\": \"The Salt Keeper\"}, \"reviewRating\": "
        "{\"ratingValue\": 4, \"bestRating\": 5}}</script></head><body><nav><a href=\"/\">Home</a></nav>"
        "<article><h1>The Salt Keeper</h1>\n",
        html_body, "</article><footer>Imprint</footer></body></html>\n");
}

std::string html_soup(std::size_t bytes) {
    return repeat(bytes, "<html><body><div><p>", [](Critic& critic) {
        return "<b><i>" + critic.sentence() + "</b></i><div class=x><p>" + critic.paragraph() +
               "<br><br><td>" + critic.score() + "</div></p><span><font size=2>" + critic.sentence() +
               " &amp &bogus; <li>" + critic.sentence() + "<ul><a href=<\"></ul></section><blockquote>";
    });
}

std::string escaped(const std::string& html) {
    std::string text;
    for (const char c : html) {
        if (c == '<')
            text += "&lt;";
        else if (c == '&')
            text += "&amp;";
        else
            text += c;
    }
    return text;
}

std::string rss(std::size_t bytes) {
    return repeat(
        bytes, "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Late Reviews</title>\n",
        [](Critic& critic) {
            return "<item><title>" + critic.sentence() + "</title><guid>https://example.org/" +
                   std::to_string(critic.below(1u << 30)) +
                   "</guid><pubDate>Tue, 03 Sep 2019 08:00:00 GMT</pubDate><description>" +
                   escaped(html_body(critic) + html_body(critic)) + "</description></item>\n";
        },
        "</channel></rss>\n");
}

std::string wordpress(std::size_t bytes) {
    return repeat(
        bytes,
        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" "
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
        "xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2</wp:wxr_version>\n",
        [](Critic& critic) {
            return "<item><title>" + critic.sentence() + "</title><wp:post_id>" +
                   std::to_string(critic.below(1u << 30)) +
                   "</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                   "<content:encoded><![CDATA[" +
                   critic.paragraph() + "\n\n" + html_body(critic) +
                   "]]></content:encoded><wp:comment><wp:comment_content>" + critic.sentence() +
                   "</wp:comment_content></wp:comment></item>\n";
        },
        "</channel></rss>\n");
}

std::string atom(std::size_t bytes) {
    return repeat(
        bytes, "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Late</title>\n",
        [](Critic& critic) {
            return "<entry><title>" + critic.sentence() +
                   "</title><id>urn:x:" + std::to_string(critic.below(1u << 30)) +
                   "</id><updated>2019-09-03T08:00:00Z</updated><content type=\"html\"><![CDATA[" +
                   html_body(critic) + html_body(critic) + "]]></content></entry>\n";
        },
        "</feed>\n");
}

std::string json_feed(std::size_t bytes) {
    return repeat(
        bytes,
        R"({"version": "https://jsonfeed.org/version/1.1", "title": "Late Reviews", "items": [{"id": "0", "content_text": "A fine film."})",
        [](Critic& critic) {
            return ",\n" + Json{{"id", std::to_string(critic.below(1u << 30))},
                                {"title", critic.sentence()},
                                {"content_html", html_body(critic) + html_body(critic)}}
                               .dump();
        },
        "]}\n");
}

std::string rst(std::size_t bytes) {
    return repeat(
        bytes, "The Salt Keeper\n===============\n\n:author: Ann Lee\n:rating: 4\n\n", [](Critic& critic) {
            return "Verdict\n-------\n\n" + critic.paragraph() + "\n\n**" + critic.sentence() + "** *" +
                   critic.sentence() + "* `a link <https://example.org>`_\n\n- " + critic.sentence() +
                   "\n- " + critic.sentence() + "\n\n.. note::\n\n   " + critic.sentence() + "\n\n    " +
                   critic.sentence() + "\n\n:Sound: " + critic.score() + "\n\n";
        });
}

std::string org(std::size_t bytes) {
    return repeat(bytes, "#+TITLE: The Salt Keeper\n#+AUTHOR: Ann Lee\n\n", [](Critic& critic) {
        return "* " + critic.sentence() + "\n:PROPERTIES:\n:RATING: 4\n:END:\n" + critic.paragraph() +
               "\n\n*" + critic.sentence() + "* /" + critic.sentence() +
               "/ [[https://example.org][a link]]\n\n- " + critic.sentence() + "\n- " + critic.sentence() +
               "\n\n| Sound | " + critic.score() + " |\n\n#+BEGIN_QUOTE\n" + critic.sentence() +
               "\n#+END_QUOTE\n\n";
    });
}

}  // namespace

std::vector<Layout> layouts() {
    return {{"plain text", "r.txt", plain_text},
            {"short lines", "r.txt", short_lines},
            {"Markdown", "r.md", markdown},
            {"HTML", "r.html", html_page},
            {"HTML, badly nested", "r.html", html_soup},
            {"RSS", "r.xml", rss},
            {"WordPress WXR", "r.xml", wordpress},
            {"Atom", "r.xml", atom},
            {"JSON Feed", "r.json", json_feed},
            {"reStructuredText", "r.rst", rst},
            {"Org", "r.org", org}};
}

}  // namespace reviewcast
