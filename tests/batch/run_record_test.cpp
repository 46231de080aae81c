// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/run_record.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

RunRecord run() {
    RunRecord run{"2026-03-01T02:00:00Z-1", "2026-03-01T02:00:00Z", "", true, 2.5};
    run.rendered = 1;
    run.failed = 1;
    run.unchanged = 7;
    run.entries = {{"/site/a.md", "a", "review changed", "", 1.25},
                   {"/site/<b>&.md", "", "", "it says \"no\"\x01", 0}};
    return run;
}

}  // namespace

TEST_CASE("run record: JSON gives it back") {
    CHECK(to_json(run_record_from_json(to_json(run()))) == to_json(run()));
    CHECK(to_json(run())["reviews"][1]["outcome"] == "failed");
}

TEST_CASE("run record: JUnit XML has a test case for each review, with why it failed") {
    CHECK(to_junit(run()) ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<testsuites>\n"
          "  <testsuite name=\"reviewcast batch\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\" "
          "time=\"2.500\" timestamp=\"2026-03-01T02:00:00Z\">\n"
          "    <testcase classname=\"reviewcast.batch\" name=\"/site/a.md\" time=\"1.250\"/>\n"
          "    <testcase classname=\"reviewcast.batch\" name=\"/site/&lt;b>&amp;.md\" time=\"0.000\">\n"
          "      <failure message=\"it says &quot;no&quot;?\"/>\n"
          "    </testcase>\n"
          "  </testsuite>\n"
          "</testsuites>\n");
}
