// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/calls/template_calls.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace reviewcast;

namespace {

/// "name(argument=value, …)", with "/" before the name of one that closes and after that of an empty one.
std::string show(const std::string& text) {
    TextFinder finder(text);
    const auto call = read_template_call(finder, 0);
    if (!call) return "prose";
    std::string shown = (call->closes ? "/" : "") + call->name + (call->is_empty ? "/" : "");
    for (const TemplateArgument& argument : call->arguments)
        shown += " " + argument.name + "=" + text.substr(argument.value.begin, argument.value.size()) +
                 (argument.in_list ? "+" : "");
    return shown + text.substr(call->at.end);
}

}  // namespace

TEST_CASE("read_template_call: reads what is called and with what") {
    CHECK(show("{% include film.html name='Vertigo|1958' year=1958 %}.") ==
          "film name=Vertigo|1958 year=1958.");
    CHECK(show("{%- include_cached a/stars.html stars=5 -%}") == "stars stars=5");
    CHECK(show("{{< rating 4 >}}") == "rating =4");
    CHECK(show("{{% spoiler %}}x") == "spoilerx");
    CHECK(show("{{< / spoiler >}}") == "/spoiler");
    CHECK(show("{{< figure src=\"a b.jpg\" />}}") == "figure/ src=a b.jpg");
    CHECK(show("{% endspoiler %}") == "/spoiler");
    CHECK(show("{% render 'stars', value: 4 %}") == "stars value=4");
    CHECK(show("{% procon pros=[\"a, b\", 'c'] %}") == "procon pros=a, b+ pros=c+");
    CHECK(show(R"({% cite 'c\'est beau' %})") == R"(cite =c\'est beau)");
    CHECK(show("<Stars count={4} />") == "stars/ count=4");
    CHECK(show("<Verdict pros={[\"a\", 'b']} text=\"c d\">x") == "verdict pros=a+ pros=b+ text=c dx");
    CHECK(show("</Verdict>") == "/verdict");
    CHECK(show("[gallery ids=\"1,2\"]") == "gallery ids=1,2");
    CHECK(show("[social-share_row]\nb") == "social-share_row\nb");
    CHECK(show("[rating=4.5]") == "rating =4.5");
    CHECK(show("[spoiler]a[/spoiler]") == "spoilera[/spoiler]");
    CHECK(show("{: .lead #top}") == "");
    CHECK(show("{#top}x") == "x");
}

TEST_CASE("read_template_call: prose is no call") {
    for (const char* text :
         {"{sic}", "{curly} word", "[sic]", "[1]", "[Ed: no]", "[a](b)", "< 5", "<3", "{", "[", "<", "{%",
          "{{ a", "[note] this", "[tongue-in-cheek] this", "<Foo a={", "{{ a {{ b }}"}) {
        CAPTURE(text);
        CHECK(show(text) == "prose");
    }
}

TEST_CASE("unclosed_call: takes the arguments on its line and no word of the prose behind") {
    const auto taken = [](const std::string& text) {
        TextFinder finder(text);
        return text.substr(0, unclosed_call(finder, 0));
    };
    CHECK(taken("{% include stars.html stars=5 and so on") == "{% include stars.html stars=5");
    CHECK(taken("{{< audio src=\"a b\"\nNext") == "{{< audio src=\"a b\"");
    CHECK(taken("{% if page.extra\nNext") == "{% if page.extra");
    CHECK(taken("{% a %}") == "");
    CHECK(taken("{% 5") == "");
    CHECK(taken("prose") == "");
}
