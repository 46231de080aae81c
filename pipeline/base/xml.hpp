// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Text or attribute value for XML 1.0 and HTML: & < > " ' as references; characters that XML 1.0 does not
/// allow are left out; U+FFFD for ill-formed bytes.
[[nodiscard]] std::string escape_xml(std::string_view text);

/// An attribute, by its local name and the URI of its namespace (empty for none).
struct XmlProperty {
    std::string name_space;
    std::string name;
    std::string value;
};

/// An element of a document and what it holds.
struct XmlNode {
    std::string name_space;  ///< URI; empty for none
    std::string name;        ///< local name
    int line = 0;            ///< 1-based line of its start tag
    std::vector<XmlProperty> attributes;
    std::string text;               ///< its own character data, without that of its children
    std::vector<XmlNode> children;  ///< in the order of the document

    /// Value of the attribute, or nothing.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view attribute_name,
                                                       std::string_view attribute_space = {}) const;
};

/// URI of the prefix "xml" (xml:lang).
inline constexpr std::string_view xml_name_space = "http://www.w3.org/XML/1998/namespace";

/// Parses a document (XML 1.0, Namespaces in XML 1.0) and returns its root. Nothing but the text is read: no
/// file, no network, and a document type declaration is refused, and with it every entity but the predefined
/// ones. Elements may be nested 100 deep. Throws UsageError "file:line: …".
[[nodiscard]] XmlNode parse_xml(std::string_view text, const std::string& file);

/// The character that an entity of HTML 4 stands for ("eacute"), or nothing.
[[nodiscard]] std::optional<char32_t> html_entity(const std::string& name);

}  // namespace reviewcast
