// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "base/xml.hpp"

#include <algorithm>
#include <climits>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <memory>

namespace reviewcast {

namespace {

constexpr int deepest_element = 100;

using Context = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;
using Tree = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

std::string text_of(const xmlChar* chars) {
    return chars ? reinterpret_cast<const char*>(chars) : std::string();
}

/// What the parser's callbacks find, where its _private points to.
struct Findings {
    int document_type_line = 0;  ///< 0 for none
    int error_line = 1;
    std::string error;  ///< the first one: the others mostly follow from it
};

Findings& findings_of(void* context) {
    return *static_cast<Findings*>(static_cast<xmlParserCtxtPtr>(context)->_private);
}

/// A document type could declare entities that grow without bound or name files: the parser stops there.
void refuse_document_type(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
    auto* const parser = static_cast<xmlParserCtxtPtr>(context);
    findings_of(context).document_type_line = parser->input ? parser->input->line : 1;
    xmlStopParser(parser);
}

void keep_first_error(void* context, xmlErrorPtr error) {
    Findings& findings = findings_of(context);
    if (!findings.error.empty() || error->level < XML_ERR_ERROR) return;
    // Some messages go on with the bytes that they are about.
    const std::string_view message = error->message ? trim(error->message) : "it is no XML";
    findings.error = message.substr(0, message.find('\n'));
    findings.error_line = std::max(1, error->line);
}

/// An attribute's value; without a document type it holds text alone.
std::string value_of(const xmlAttr* attribute) {
    std::string value;
    for (const xmlNode* part = attribute->children; part; part = part->next)
        value += text_of(part->content);
    return value;
}

XmlNode convert(const xmlNode* node, const std::string& file, int depth) {
    XmlNode element{node->ns ? text_of(node->ns->href) : "",
                    text_of(node->name),
                    static_cast<int>(xmlGetLineNo(node)),
                    {},
                    {},
                    {}};
    if (depth > deepest_element)
        throw UsageError(format("{}:{}: element '{}' is nested too deep; allowed are {} levels", file,
                                element.line, element.name, deepest_element));
    for (const xmlAttr* one = node->properties; one; one = one->next)
        element.attributes.push_back(
            {one->ns ? text_of(one->ns->href) : "", text_of(one->name), value_of(one)});
    for (const xmlNode* one = node->children; one; one = one->next) {
        if (one->type == XML_ELEMENT_NODE) element.children.push_back(convert(one, file, depth + 1));
        if (one->type == XML_TEXT_NODE || one->type == XML_CDATA_SECTION_NODE)
            element.text += text_of(one->content);
    }
    return element;
}

}  // namespace

std::optional<char32_t> html_entity(const std::string& name) {
    const htmlEntityDesc* const entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
    return entity ? std::optional<char32_t>(entity->value) : std::nullopt;
}

std::optional<std::string> XmlNode::attribute(std::string_view attribute_name,
                                              std::string_view attribute_space) const {
    for (const XmlProperty& one : attributes)
        if (one.name == attribute_name && one.name_space == attribute_space) return one.value;
    return std::nullopt;
}

XmlNode parse_xml(std::string_view text, const std::string& file) {
    if (text.size() > INT_MAX) throw UsageError(format("{}: it is too large", file));
    const Context parser(xmlNewParserCtxt(), xmlFreeParserCtxt);
    if (!parser) throw ExternalError("libxml2: no memory for a parser");
    Findings findings;
    parser->_private = &findings;
    parser->sax->internalSubset = refuse_document_type;
    parser->sax->serror = keep_first_error;
    const Tree tree(
        xmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()), nullptr, nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES),
        xmlFreeDoc);
    if (findings.document_type_line > 0)
        throw UsageError(format("{}:{}: a document type declaration (<!DOCTYPE) is not allowed", file,
                                findings.document_type_line));
    if (!tree || !parser->wellFormed || !parser->nsWellFormed)
        throw UsageError(format("{}:{}: {}; allowed is a well-formed XML document", file, findings.error_line,
                                findings.error.empty() ? "it is empty" : findings.error));
    return convert(xmlDocGetRootElement(tree.get()), file, 1);
}

}  // namespace reviewcast
