// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace reviewcast {

/// What a client asks; fields that it did not send are empty.
struct HttpRequest {
    std::string method, target;  ///< target as it was sent
    std::string host, range, if_range, if_none_match, if_modified_since;
};

/// What it is told. The body is `size` bytes of the file from `first`, or the text where there is no file.
struct HttpAnswer {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    Descriptor file{};
    std::int64_t first = 0;
    std::int64_t size = 0;
    std::string text;
};

/// Answers a request for a file of a site (RFC 9110): GET and HEAD, byte ranges, 304 for what the client has.
/// `port`: where the site is served. Requests under another name than this machine's own are refused, so that
/// no page of the net can read the site through a name that leads here (DNS rebinding).
[[nodiscard]] HttpAnswer answer_request(int site_folder, int port, const HttpRequest& request);

}  // namespace reviewcast
