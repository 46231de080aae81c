// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/answer.hpp"

#include "base/format.hpp"
#include "serve/byte_range.hpp"
#include "serve/http_date.hpp"
#include "serve/media_type.hpp"
#include "serve/site_file.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

HttpAnswer refusal(int status, std::string text) {
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}};
    answer.text = std::move(text) + "\n";
    return answer;
}

bool is_own_name(const std::string& host, int port) {
    constexpr std::array names{"127.0.0.1", "localhost"};
    return std::ranges::any_of(names, [&](const char* name) {
        return host == format("{}:{}", name, port) || (port == 80 && host == name);
    });
}

/// Whether the client has the file as it is (RFC 9110, 13.2.2).
bool is_known(const SiteContent& content, const HttpRequest& request) {
    if (!request.if_none_match.empty())
        return request.if_none_match == "*" || request.if_none_match.find(content.etag) != std::string::npos;
    const auto since = parse_http_date(request.if_modified_since);
    return since && content.modified <= *since;
}

/// The range that holds, unless the client has parts of another file.
ByteRange range_of(const SiteContent& content, const HttpRequest& request) {
    const bool holds = request.method == "GET" && !request.range.empty() &&
                       (request.if_range.empty() || request.if_range == content.etag ||
                        request.if_range == http_date(content.modified));
    return choose_range(holds ? request.range : "", content.bytes);
}

HttpAnswer answer_with(SiteContent content, const HttpRequest& request) {
    HttpAnswer answer;
    answer.headers = {{"ETag", content.etag},
                      {"Last-Modified", http_date(content.modified)},
                      {"Cache-Control", "no-cache"},
                      {"Accept-Ranges", "bytes"}};
    if (is_known(content, request)) {
        answer.status = 304;
        return answer;
    }
    const ByteRange range = range_of(content, request);
    if (range.kind == RangeKind::none) {
        HttpAnswer refused = refusal(416, "This file has no such bytes.");
        refused.headers.emplace_back("Content-Range", format("bytes */{}", content.bytes));
        return refused;
    }
    if (range.kind == RangeKind::part) {
        answer.status = 206;
        answer.headers.emplace_back("Content-Range", format("bytes {}-{}/{}", range.first,
                                                            range.first + range.size - 1, content.bytes));
    }
    answer.headers.emplace_back("Content-Type", media_type(content.name));
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    answer.file = std::move(content.file);
    answer.first = range.first;
    answer.size = range.size;
    return answer;
}

}  // namespace

HttpAnswer answer_request(int site_folder, int port, const HttpRequest& request) {
    if (!is_own_name(request.host, port))
        return refusal(421, format("This preview is at http://127.0.0.1:{}/ only.", port));
    if (request.method != "GET" && request.method != "HEAD") {
        HttpAnswer answer = refusal(405, "Only GET and HEAD are allowed.");
        answer.headers.emplace_back("Allow", "GET, HEAD");
        return answer;
    }
    const auto names = parse_target(request.target);
    Lookup lookup = names ? look_up(site_folder, *names) : Lookup{};
    if (lookup.found == Found::file) return answer_with(std::move(lookup.content), request);
    if (lookup.found == Found::nothing) return refusal(404, "There is no such file in this site.");
    HttpAnswer answer = refusal(301, "It is a folder.");
    // One slash at the start: "//name" would be another machine.
    const auto path = request.target.substr(0, request.target.find('?'));
    answer.headers.emplace_back("Location", path.substr(path.find_first_not_of('/') - 1) + "/");
    return answer;
}

}  // namespace reviewcast
