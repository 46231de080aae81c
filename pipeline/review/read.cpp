// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/read.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "document/encoding/decode.hpp"
#include "document/feed/feed.hpp"
#include "document/format.hpp"
#include "document/html/html.hpp"
#include "document/markdown/markdown.hpp"
#include "document/org/org.hpp"
#include "document/rst/rst.hpp"
#include "review/language.hpp"
#include "review/plain_text.hpp"
#include "review/pronunciations.hpp"
#include "review/understand.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

Document read_text(const Source& source, const ReadOptions& options, const LabelTable& labels) {
    const auto language = options.language ? options.language : detect_language(source.text);
    return read_plain_text(source.text, Lexicon(labels, language.value_or("")));
}

Document read_document(const Source& source, Format format, const ReadOptions& options,
                       const LabelTable& labels, const WarningSink& warn) {
    switch (format) {
    case Format::markdown:
        return read_markdown(source, warn);
    case Format::html:
        return read_html(source, warn);
    case Format::rst:
        return read_rst(source, warn);
    case Format::org:
        return read_org(source, warn);
    default:
        return read_text(source, options, labels);
    }
}

bool is_feed(Format format) {
    return format == Format::rss || format == Format::atom || format == Format::json_feed;
}

/// Index of the item that the user names by its number or id.
std::size_t find_item(const std::vector<FeedItem>& items, const std::string& wanted,
                      const std::string& name) {
    const auto by_id = std::ranges::find(items, wanted, &FeedItem::id);
    if (by_id != items.end()) return static_cast<std::size_t>(by_id - items.begin());
    const bool is_number =
        !wanted.empty() && wanted.size() < 10 && wanted.find_first_not_of("0123456789") == std::string::npos;
    const std::size_t number = is_number ? std::stoul(wanted) : 0;
    if (number >= 1 && number <= items.size()) return number - 1;
    throw InputError(format("{}: has no item '{}'; a number from 1 to {}, an item's id, or all is allowed",
                            name, wanted, items.size()));
}

/// Reads of one file what each of its reviews shares.
struct FileReader {
    const Source& decoded;
    const SourceInfo& info;
    const ReadOptions& options;
    const LabelTable& labels;
    const WarningSink& warn;
    std::vector<ReadReview> results = {};

    void add(Review review, const std::string& item = {}) {
        find_pronunciations(review, decoded);
        if (!options.split || review.parts.empty()) {
            review.source.item = item;
            const std::string name = shown_name(review.source);
            results.push_back({name, item, std::move(review), {}});
            return;
        }
        for (Review& part : review.parts) {
            part.source.within = format(" ({})", part.title ? part.title->value : part.id);
            const std::string name = shown_name(part.source);
            part.source.item = item.empty() ? part.id : item + "#" + part.id;
            results.push_back({name, part.source.item, std::move(part), {}});
        }
    }

    void add_item(FeedItem item, std::size_t number) {
        SourceInfo source = info;
        source.within = format(" item {}", number);
        if (!item.error.empty()) {
            results.push_back({shown_name(source), item.id, std::nullopt, item.error});
            return;
        }
        Review review = understand(std::move(item.document), source, "", options, labels, warn);
        // A feed that gives no ids: what it calls the review tells its items apart.
        const std::string id = item.id.empty() ? review.id : item.id;
        add(std::move(review), id);
    }

    void add_feed(Format format) {
        std::vector<FeedItem> items = read_feed(decoded, format, warn);
        if (options.item != "all") {
            const std::size_t index = find_item(items, options.item, info.name);
            return add_item(std::move(items[index]), index + 1);
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            add_item(std::move(items[i]), i + 1);
    }
};

}  // namespace

SourceFile read_source(const std::filesystem::path& path) {
    if (path == "-") return {"-", read_standard_input(source_limit_bytes)};
    return {path.string(), read_file(path, source_limit_bytes)};
}

std::vector<ReadReview> read_reviews(const SourceFile& source, const ReadOptions& options,
                                     const LabelTable& labels, const WarningSink& warn) {
    const std::string shown = source.name == "-" ? "standard input" : source.name;
    const Source decoded = decode(source.bytes, shown, warn);
    const Format kind = detect_format(decoded);
    const SourceInfo info{shown, sha256_hex(source.bytes), source.bytes.size(), decoded.encoding,
                          std::string(to_string(kind))};
    FileReader reader{decoded, info, options, labels, warn};
    if (is_feed(kind))
        reader.add_feed(kind);
    else
        reader.add(understand(read_document(decoded, kind, options, labels, warn), info, source.name, options,
                              labels, warn));
    const bool stated = options.title || options.author || options.published;
    if (reader.results.size() > 1 && stated)
        throw UsageError(
            format("{}: holds {} reviews; --title, --author and --date name one of them, which --item "
                   "selects in a feed",
                   shown, reader.results.size()));
    return std::move(reader.results);
}

}  // namespace reviewcast
