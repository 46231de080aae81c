// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_laws.hpp"
#include "document/html_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

using Lines = std::vector<std::string>;

namespace {

Document read(const std::string& html, Lines* warnings = nullptr) {
    return read_html({"page.html", html}, [&](const Warning& warning) {
        if (warnings != nullptr) warnings->push_back(warning.code + ": " + warning.message);
    });
}

std::string script(const std::string& json) {
    return "<html><body><p>Text.</p>\n<script type=\"application/ld+json\">" + json +
           "</script></body></html>";
}

/// "key = value" of the fields whose key starts with one of "review.", "article.", "aggregateRating.",
/// "item.", "rating", but for types.
std::string facts(const std::string& html) {
    Lines lines;
    for (const Field& field : read(html).metadata)
        for (const std::string start : {"review.", "article.", "aggregateRating.", "item.", "rating"})
            if (field.key.starts_with(start) && !field.key.ends_with("@type"))
                lines.push_back(field.key + " = " + field.value.chars);
    return joined(lines);
}

const std::string whole_review =
    "review.name = Salt\nreview.author.name = Ann Lee\nreview.datePublished = "
    "2020-01-02\nreview.reviewRating.ratingValue = 4\nreview.reviewRating.bestRating = "
    "5\nreview.itemReviewed.name = Iron\n";

}  // namespace

TEST_CASE("read_html: a review is stated alike by JSON-LD, microdata, RDFa and h-review") {
    CHECK(facts(script(
              R"({"@context":"https://schema.org","@type":"Review","name":"Salt","author":{"@type":"Person",
        "name":"Ann Lee"},"datePublished":"2020-01-02","reviewRating":{"ratingValue":4,"bestRating":"5"},
        "itemReviewed":{"@type":"Movie","name":"Iron"}})")) == whole_review);
    CHECK(facts("<div itemscope itemtype='https://schema.org/Review'><h1 itemprop=name>Salt</h1><a href=/a "
                "itemprop=author>Ann Lee</a><time itemprop=datePublished datetime=2020-01-02>today</time><p "
                "itemprop=reviewRating itemscope><meta itemprop=ratingValue content=4><b "
                "itemprop=bestRating>5</b></p><i itemprop=itemReviewed itemscope><b "
                "itemprop=name>Iron</b></i></div>") == whole_review);
    CHECK(facts("<div vocab='http://schema.org/' typeof=Review><h1 property=name>Salt</h1><a href=/a "
                "property=schema:author>Ann Lee</a><time property=datePublished "
                "content=2020-01-02>today</time><p property=reviewRating typeof=Rating><meta "
                "property=ratingValue "
                "content=4><b property=bestRating>5</b></p><i property=itemReviewed typeof=Movie><b "
                "property=name>Iron</b></i></div>") == whole_review);
    CHECK(
        facts("<div class=h-review><h1 class=p-name>Salt</h1><a href=/a class='p-author h-card'>Ann "
              "Lee</a><time "
              "class=dt-published datetime=2020-01-02>today</time><data class=p-rating value=4>four</data><b "
              "class=p-best>5</b><i class='p-item h-item'><b class=p-name>Iron</b></i></div>") ==
        whole_review);
    CHECK(
        facts(
            "<div class=hreview><h1 class=summary>Salt</h1><a href=/a class='reviewer vcard'><b class=fn>Ann "
            "Lee</b></a><abbr class=dtreviewed title=2020-01-02>today</abbr><p class=rating><b "
            "class=value>4</b>/<b class=best>5</b></p><i class=item><b class=fn>Iron</b></i></div>") ==
        whole_review);
    CHECK(
        facts(
            "<div itemscope itemtype='http://data-vocabulary.org/Review'><b itemprop=itemreviewed>Iron</b><b "
            "itemprop=reviewer>Ann Lee</b><b itemprop=rating>4</b></div>") ==
        "review.itemReviewed.name = Iron\nreview.author.name = Ann Lee\nreview.reviewRating.ratingValue = "
        "4\n");
}

TEST_CASE("read_html: JSON-LD in its many shapes") {
    // A graph, with references by id.
    CHECK(
        facts(script(
            R"({"@graph":[{"@type":"Movie","@id":"#m","name":"Iron","director":[{"name":"Bo"},{"name":"Cy"}]},
        {"@type":["Review"],"itemReviewed":{"@id":"#m"},"author":"Ann"}]})")) ==
        "review.itemReviewed.name = Iron\nreview.itemReviewed.director.name = "
        "Bo\nreview.itemReviewed.director.name = "
        "Cy\nreview.author.name = Ann\n");
    // A review in its item; the crowd's rating is kept apart.
    CHECK(facts(script(
              R"([{"@type":"Book","name":"Iron","author":{"name":"Bo"},"aggregateRating":{"ratingValue":3.9},
        "review":{"@type":"Review","author":{"name":"Ann"},"reviewRating":{"ratingValue":"4"}}}])")) ==
          "review.author.name = Ann\nreview.reviewRating.ratingValue = 4\nreview.itemReviewed.name = "
          "Iron\nreview.itemReviewed.author.name = Bo\naggregateRating.ratingValue = 3.9\n");
    // An article that states no review.
    CHECK(
        facts(script(R"({"@type":"BlogPosting","headline":"Iron","author":["Ann","Bo"],"image":"x.jpg"})")) ==
        "article.headline = Iron\narticle.author.name = Ann\narticle.author.name = Bo\n");
    // Pros and cons.
    CHECK(facts(script(
              R"({"@type":"Review","positiveNotes":{"@type":"ItemList","itemListElement":[{"@type":"ListItem",
        "position":1,"name":"Sound"},{"name":"Light"}]},"negativeNotes":["Length"]})")) ==
          "review.positiveNotes = Sound\nreview.positiveNotes = Light\nreview.negativeNotes = Length\n");
    // A work, and no review of it.
    CHECK(facts(script(R"({"@type":"Movie","name":"Iron"})")) == "item.name = Iron\n");
}

TEST_CASE("read_html: of several reviews one is taken, and never mixed") {
    const std::string two = R"({"@type":"Product","name":"Kettle","review":[{"@type":"Review","author":"Al",
        "reviewBody":"Good."},{"@type":"Review","author":"Bo","reviewBody":"It leaks, and it is loud."}]})";
    CHECK(facts(script(two)) == "review.author.name = Bo\nreview.reviewBody = It leaks, and it is "
                                "loud.\nreview.itemReviewed.name = Kettle\n");
    CHECK(facts("<meta name=author content=Al>" + script(two)) ==
          "review.author.name = Al\nreview.reviewBody = Good.\nreview.itemReviewed.name = Kettle\n");
    CHECK(facts(script(R"({"@type":"Review","author":"Ann"})") +
                "<div itemscope itemtype='http://schema.org/Review'><b itemprop=author>Troll</b><b "
                "itemprop=name>Bah</b></div>") == "review.author.name = Ann\n");
}

TEST_CASE("read_html: a value's place is where it stands") {
    const std::string html =
        script("{\"@type\":\"Review\",\"name\":\"Caf\\u00e9 &amp; \\\"Bar\\\"\",\"x\":[1,null,true,"
               "-2.5e3],\"author\":\"Ann\"}");
    const Document document = read(html);
    CHECK(joined(broken_laws(document, html)) == "");
    CHECK(values_of(document, "review.name") == Lines{"Café & \"Bar\""});
    CHECK(values_of(document, "review.x") == Lines{"1", "-2.5e3"});
    for (const Field& field : document.metadata)
        if (field.key == "review.author.name")
            CHECK(html.substr(field.source.begin, field.source.size()) == "Ann");
}

TEST_CASE(
    "read_html: JSON-LD in comments, with line breaks and stray commas is read, broken JSON-LD left out") {
    const std::string json = R"({"@type":"Review","name":"Salt"})";
    for (const std::string& wrapped :
         {"<!--\n" + json + "\n-->", "//<![CDATA[\n" + json + "\n//]]>",
          "/* <![CDATA[ */\n" + json + "\n/* ]]> */", "<![CDATA[" + json + "]]>", json + ";"}) {
        CAPTURE(wrapped);
        Lines warnings;
        CHECK(values_of(read(script(wrapped), &warnings), "review.name") == Lines{"Salt"});
        CHECK(joined(warnings) == "");
    }
    Lines warnings;
    CHECK(values_of(read(script("{\"@type\":\"Review\",\"name\":\"Salt\n sea\",}"), &warnings),
                    "review.name") == Lines{"Salt sea"});
    CHECK(joined(warnings) ==
          "broken-json-ld: page.html:2: the JSON-LD is broken; its commas and line breaks were mended\n");
    warnings.clear();
    const Document document = read(script("{\"@type\":\"Review\",\"name\":"), &warnings);
    CHECK(values_of(document, "review.name") == Lines{});
    CHECK(lines_of(document) == Lines{"p Text."});
    CHECK(joined(warnings) == "broken-json-ld: page.html:2: the JSON-LD is broken; it was left out\n");
}

TEST_CASE("read_html: title, meta, Open Graph, language and times") {
    const Document document = read(
        "<html lang=de><head><title>A &amp; B</title><meta property='og:title' content=\"A's review\"><meta "
        "property='og:image' content=x.jpg><meta name=Author content=Ann><meta name=rating "
        "content=general><meta "
        "name=DC.date content=2020><meta name=viewport content=w></head><body><p>On <time "
        "datetime=2020-01-02>2 "
        "Jan</time>.</p></body></html>");
    Lines lines;
    for (const Field& field : document.metadata)
        lines.push_back(field.key + " = " + field.value.chars + " (" + field.origin + ")");
    CHECK(joined(lines) == "html.lang = de (html)\ntitle = A & B (title)\nog:title = A's review (Open "
                           "Graph)\nAuthor = Ann (meta)\nDC.date = 2020 (meta)\ntime = 2020-01-02 (time)\n");
}

TEST_CASE("read_html: ratings that icons, gauges and attributes show") {
    const std::string star = "<i class='fa fa-star'></i>", half = "<i class='fa fa-star-half-o'></i>",
                      none = "<i class='fa fa-star-o'></i>";
    const auto rating = [](const std::string& html) {
        return facts("<html><body>" + html + "</body></html>");
    };
    CHECK(rating(star + star + half + none + none) == "rating = 2.5\nrating.best = 5\n");
    CHECK(rating(star + star + star) == "rating = 3\n");
    CHECK(rating("<b class='fa-star'></b>") == "");
    CHECK(rating("<span class='fa fa-star checked'></span> <span class='fa fa-star checked'></span> <span "
                 "class='fa "
                 "fa-star'></span>") == "rating = 2\nrating.best = 3\n");
    CHECK(rating("<i class=material-icons>star</i><i class=material-icons>star_half</i><i "
                 "class=material-icons>star_border</i>") == "rating = 1.5\nrating.best = 3\n");
    CHECK(rating("<span class=stars data-rating=4.5 data-max=5></span>") ==
          "rating = 4.5\nrating.best = 5\n");
    CHECK(rating("<div class=star-rating><span style='width: 80%'></span></div>") ==
          "rating = 80\nrating.best = 100\n");
    CHECK(rating("<div role=img aria-label='4 von 5 Sternen'>" + star + star + "</div>") ==
          "rating = 4 von 5 Sternen\n");
    CHECK(rating("<span title='Rated 4.0 out of 5'></span>") == "rating = Rated 4.0 out of 5\n");
    CHECK(rating("<img src=x.png alt='4 stars'>") == "rating = 4 stars\n");
    CHECK(rating("<meter value=8 max=10>8</meter>") == "rating = 8\nrating.best = 10\n");
    CHECK(rating("<abbr title='03/04/2020'>then</abbr>") == "");
    CHECK(rating("<a title='Rate 1 star' href=#>x</a><a title='Rate 2 stars' href=#>x</a>") == "");
    CHECK(rating("<div style='display:none'><span data-rating=4></span></div>") == "");
    // After words the stars are a part of what is said.
    CHECK(fragment_lines("<ul><li>Story: " + star + star + none + "</ul>") == Lines{"li1 Story: ★★☆"});
    CHECK(fragment_lines("<table><tr><td>Story<td>" + star + half + "<tr><td>Sound<td>" + star + none +
                         "</table>") == Lines{"row Story: ★½", "row Sound: ★☆"});
}
