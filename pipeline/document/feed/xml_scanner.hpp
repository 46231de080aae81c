// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace reviewcast {

struct XmlAttribute {
    std::string_view name;  ///< with its prefix
    Span value;             ///< without its quotation marks, references not decoded
};

/// A piece of an XML text; tokens touch each other and cover it.
struct XmlToken {
    /// silent: a comment, a processing instruction, a document type.
    enum class Kind { text, cdata, start_tag, end_tag, silent };
    Kind kind = Kind::text;
    Span at;
    Span inner;             ///< of a CDATA section: what stands in it
    std::string_view name;  ///< of a tag, with its prefix
    std::vector<XmlAttribute> attributes;
    bool self_closing = false;
    bool broken = false;  ///< never closed: ended where that did least harm
};

/// Cuts XML into tokens, whatever is wrong with it, in linear time. libxml2 is not used for feeds: it tells
/// no places of what stands in an element, and what comes after the first error is lost to it.
class XmlScanner {
  public:
    /// Reads text[range].
    XmlScanner(std::string_view text, Span range) : text_(text.substr(0, range.end)), at_(range.begin) {}
    /// The next token, or nothing at the end.
    [[nodiscard]] std::optional<XmlToken> next();

  private:
    [[nodiscard]] XmlToken read_markup();
    [[nodiscard]] XmlToken read_cdata();
    [[nodiscard]] XmlToken read_silent(std::size_t opening, std::string_view closing);
    [[nodiscard]] XmlToken read_document_type();
    [[nodiscard]] std::optional<XmlToken> read_tag();
    [[nodiscard]] std::size_t find(std::string_view sign, std::size_t from);

    std::string_view text_;
    std::size_t at_;
    std::map<std::string_view, std::size_t> missing_after_;  ///< from where on a sign is known to be missing
};

/// "content" of "content:encoded", empty for a name without one.
[[nodiscard]] std::string_view prefix_of(std::string_view name);
/// "encoded" of "content:encoded".
[[nodiscard]] std::string_view local_name(std::string_view name);

}  // namespace reviewcast
