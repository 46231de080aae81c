// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/unicode.hpp"
#include "document/document_laws.hpp"
#include "document/feed/feed.hpp"
#include "fuzz/targets.hpp"

#include <algorithm>

namespace reviewcast {

Source source_of_bytes(std::string_view bytes) {
    Source source{.name = "fuzz"};
    for (const CodePoint& c : code_points(bytes))
        append_utf8(source.text, c.value == 0 ? U' ' : c.value);
    return source;
}

Broken check_reader(const Source& source,
                    const std::function<Document(const Source&, const WarningSink&)>& read) {
    Broken broken;
    const WarningSink check_warning = [&](const Warning& warning) {
        if (warning.code.empty() || warning.message.empty() ||
            warning.message.find('\n') != std::string::npos)
            broken.push_back("a warning is no line: " + warning.code + ": " + warning.message);
    };
    const Document document = read(source, check_warning);
    for (std::string& law : broken_laws(document, source.text))
        broken.push_back(std::move(law));
    const Document again = read(source, [](const Warning&) {});
    if (show(again) != show(document) || again.dropped.size() != document.dropped.size())
        broken.emplace_back("the same source gives another document");
    return broken;
}

Broken check_feed(const Source& source, Format format) {
    Broken broken;
    try {
        const WarningSink ignore = [](const Warning&) {};
        const std::vector<FeedItem> items = read_feed(source, format, ignore);
        for (const FeedItem& item : items) {
            for (std::string& law : broken_laws(item.document, source.text))
                broken.push_back(std::move(law));
            if (!item.error.empty() && !item.document.blocks.empty())
                broken.emplace_back("an entry is read and refused");
        }
        const std::vector<FeedItem> again = read_feed(source, format, ignore);
        if (again.size() != items.size()) broken.emplace_back("the same feed has another number of entries");
        for (std::size_t i = 0; i < std::min(items.size(), again.size()); ++i)
            if (show(items[i].document) != show(again[i].document) || items[i].id != again[i].id)
                broken.emplace_back("the same feed gives another entry");
    } catch (const InputError& error) {
        const std::string what = error.what();
        if (what.substr(0, source.name.size() + 1) != source.name + ":" ||
            what.find('\n') != std::string::npos)
            broken.push_back("a refusal is no line with a place: " + what);
    }
    return broken;
}

}  // namespace reviewcast
