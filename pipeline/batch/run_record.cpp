// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/run_record.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "base/version.hpp"

namespace reviewcast {

namespace {

/// For an attribute of XML 1.0, which knows no control characters.
std::string escaped(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at = c.at.end;
        if (c.value == '&')
            result += "&amp;";
        else if (c.value == '<')
            result += "&lt;";
        else if (c.value == '"')
            result += "&quot;";
        else if (c.value < 0x20 || c.value == 0xfffe || c.value == 0xffff)
            result += '?';
        else
            append_utf8(result, c.value);
    }
    return result;
}

}  // namespace

Json to_json(const RunRecord& run) {
    Json json{{"program", "reviewcast"},    {"version", program_version}, {"name", run.name},
              {"began", run.began},         {"shard", run.shard},         {"finished", run.is_finished},
              {"seconds", run.seconds},     {"rendered", run.rendered},   {"failed", run.failed},
              {"unchanged", run.unchanged}, {"withheld", run.withheld},   {"gone", run.gone},
              {"pruned", run.pruned}};
    json["reviews"] = Json::array();
    for (const RunEntry& entry : run.entries)
        json["reviews"].push_back({{"review", entry.review},
                                   {"slug", entry.slug},
                                   {"outcome", entry.error.empty() ? "rendered" : "failed"},
                                   {"reason", entry.reason},
                                   {"error", entry.error},
                                   {"seconds", entry.seconds}});
    return json;
}

RunRecord run_record_from_json(const Json& json) {
    RunRecord run{json.at("name"), json.at("began"), json.at("shard"), json.at("finished"),
                  json.at("seconds")};
    run.rendered = json.at("rendered");
    run.failed = json.at("failed");
    run.unchanged = json.at("unchanged");
    run.withheld = json.at("withheld");
    run.gone = json.at("gone");
    run.pruned = json.at("pruned");
    for (const Json& entry : json.at("reviews"))
        run.entries.push_back({entry.at("review"), entry.at("slug"), entry.at("reason"), entry.at("error"),
                               entry.at("seconds")});
    return run;
}

std::string to_junit(const RunRecord& run) {
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    xml += format("<testsuites>\n  <testsuite name=\"reviewcast batch\" tests=\"{}\" failures=\"{}\" "
                  "errors=\"0\" skipped=\"0\" time=\"{:.3f}\" timestamp=\"{}\">\n",
                  run.entries.size(), run.failed, run.seconds, escaped(run.began));
    for (const RunEntry& entry : run.entries) {
        xml += format("    <testcase classname=\"reviewcast.batch\" name=\"{}\" time=\"{:.3f}\"",
                      escaped(entry.review), entry.seconds);
        if (entry.error.empty())
            xml += "/>\n";
        else
            xml += format(">\n      <failure message=\"{}\"/>\n    </testcase>\n", escaped(entry.error));
    }
    return xml + "  </testsuite>\n</testsuites>\n";
}

}  // namespace reviewcast
