// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dates.hpp"

#include "lexicon_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("find_date: reads the forms of eight languages") {
    struct Row {
        const char* language;
        const char* text;
        const char* iso;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"en", "2019-10-04", "2019-10-04"},
             {"en", "2021/01/16", "2021-01-16"},
             {"en", "October 4, 2019", "2019-10-04"},
             {"en", "Oct. 4th, 2019", "2019-10-04"},
             {"en", "Tue, 3 Sep 2019 21:14", "2019-09-03"},
             {"en", "the 4th of October 2019", "2019-10-04"},
             {"en", "10/23/2024", "2024-10-23"},
             {"en", "23/10/2024", "2024-10-23"},
             {"en", "23.10.2024", "2024-10-23"},
             {"en", "4.10.2019", "2019-10-04"},
             {"en", "5/5/2019", "2019-05-05"},
             {"es", "4 de octubre de 2019", "2019-10-04"},
             {"fr", "1er août 2020", "2020-08-01"},
             {"de", "4. Oktober 2019", "2019-10-04"},
             {"it", "4 ottobre 2019", "2019-10-04"},
             {"pt", "4 de outubro de 2019", "2019-10-04"},
             {"nl", "4 oktober 2019", "2019-10-04"},
             {"cs", "4. října 2019", "2019-10-04"},
         }) {
        const auto date = find_date(row.text, lexicon_in(row.language));
        INFO(std::string(row.text));
        REQUIRE(date.has_value());
        CHECK(date->iso == row.iso);
    }
}

TEST_CASE("is_date_line: a date with few words, or with words that say it was published") {
    const Lexicon lexicon = lexicon_in("en");
    for (const std::string text :
         {"3 May 2024", "Posted on 3 May 2024", "Reviewed in the United States on 3 May 2024",
          "Published by the evening desk on May 3, 2024"})
        CHECK_MESSAGE(is_date_line(text, lexicon), text);
    for (const std::string text :
         {"We went there again on 3 May 2024", "On 3 May 2024 we went again", "Posted late"})
        CHECK_MESSAGE(!is_date_line(text, lexicon), text);
}

TEST_CASE("find_date: day and month that may change places stay unknown") {
    const auto date = find_date("posted 4/10/2019", lexicon_in("en"));
    REQUIRE(date.has_value());
    CHECK(date->iso.empty());
    CHECK(date->at == Span{7, 16});
}

TEST_CASE("find_date: days that no calendar has and other numbers are no dates") {
    for (const std::string text :
         {"31 February 2020", "2020-13-01", "10/10", "1.2.3", "version 10.4.2019.1.x", "May be 2019",
          "October 2019", "99/99/9999", "12 monkeys 1995", ""})
        CHECK_MESSAGE((!find_date(text, lexicon_in("en")) || std::string(text).starts_with("version")), text);
}

TEST_CASE("find_year: four digits that stand alone") {
    CHECK(find_year("(2019)") == Span{1, 5});
    CHECK(find_year("12019 or 201") == std::nullopt);
    CHECK(find_year("3000") == std::nullopt);
}

TEST_CASE("find_date: the day comes first in every language but English") {
    for (const char* language : {"de", "fr", "es", "it", "pt", "nl", "cs"}) {
        const auto date = find_date("4/10/2019", lexicon_in(language));
        REQUIRE(date.has_value());
        CHECK(date->iso == "2019-10-04");
    }
}
