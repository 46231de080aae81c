// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// An attribute as it stands in a tag.
struct HtmlTokenAttribute {
    std::string name;  ///< lower case
    Span value;        ///< in the source, without quotes; empty for none
};

/// A tag, a comment or a stretch of text. Tokens touch each other and cover the source.
struct HtmlToken {
    enum class Kind { text, raw_text, start_tag, end_tag, comment };
    Kind kind = Kind::text;  ///< raw_text: without references (what stands in script, style, a CDATA section)
    Span at;
    std::string name;  ///< of a tag, lower case
    std::vector<HtmlTokenAttribute> attributes;
    bool self_closing = false;
    bool broken = false;  ///< the file ended in it
};

/// Cuts HTML into tokens (HTML Standard, 13.2.5), in linear time and with exact places. libxml2's parser is
/// not used for it: 2.9.14 takes time in the square of a tag's attributes and of unmatched end tags, knows
/// no place of an attribute, and HTML 4 only.
class HtmlTokenizer {
  public:
    explicit HtmlTokenizer(std::string_view source);
    /// Whether there was one more.
    [[nodiscard]] bool next(HtmlToken& token);

  private:
    void read_markup(HtmlToken& token);
    void read_tag(HtmlToken& token);
    void read_attribute(HtmlToken& token);
    void read_declaration(HtmlToken& token);
    bool read_contents(HtmlToken& token);
    [[nodiscard]] bool starts_markup(std::size_t at) const;
    [[nodiscard]] std::size_t find_end_tag(const std::string& name, std::size_t from);

    std::string_view source_;
    std::size_t at_ = 0;
    std::string contents_of_;                           ///< the element whose contents are no markup
    std::map<std::string, std::size_t> missing_after_;  ///< from where on an end tag is known to be missing
    bool xhtml_ = false;
};

}  // namespace reviewcast
