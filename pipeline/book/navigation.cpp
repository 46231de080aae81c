// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "base/xml.hpp"
#include "book/marks.hpp"
#include "book/pages.hpp"

namespace reviewcast {
namespace {

/// A link of a list must have a text, whatever the title holds.
std::string link_text(const std::string& title, const std::string& otherwise) {
    std::string text = collapse_space(escape_xml(title));
    return text.empty() ? otherwise : text;
}

std::string section_link(const BookSection& section, const std::string& file, const std::string& otherwise) {
    const bool is_spoiler = section.role == Role::spoiler;
    return format(R"(<li{}><a href="{}#c{}"{}>{}{}</a></li>)", is_spoiler ? R"( class="spoiler")" : "", file,
                  section.number, is_spoiler ? R"( epub:type="notice")" : "",
                  is_spoiler ? R"(<span role="img" aria-label="spoiler" lang="en" xml:lang="en">⚠</span> )"
                             : "",
                  link_text(section.title, otherwise)) +
           "\n";
}

std::string section_links(const std::vector<BookDocument>& documents, std::size_t part) {
    std::string list;
    int count = 0;
    for (std::size_t document = 0; document < documents.size(); ++document)
        for (const BookSection& section : documents[document].sections)
            if (!section.is_continued)
                list += section_link(section, content_name(part, document), format("{}", ++count));
    return list;
}

std::string contents(const Book& book, const BookLayout& layout) {
    if (layout.size() == 1) return section_links(layout.front(), 0);
    std::string list;
    for (std::size_t part = 0; part < layout.size(); ++part) {
        const BookPart& told = book.parts[part];
        list += format("<li{}><a href=\"{}\">{}</a>\n<ol>\n", language_attributes(told.language),
                       content_name(part, 0), link_text(told.title, format("{}", part + 1)));
        list += section_links(layout[part], part) + "</ol>\n</li>\n";
    }
    return list;
}

}  // namespace

std::string write_navigation(const Book& book, const BookLayout& layout) {
    const std::string title = escape_xml(book.title);
    return std::string(xml_opening) +
           format(
               R"(<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{0}>
<head>
<title>{1}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="stylesheet" type="text/css" href="{2}"/>
</head>
<body>
<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="title">
<h1 id="title">{1}</h1>
<ol>
{3}</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden" lang="en" xml:lang="en" dir="ltr" aria-label="Landmarks">
<ol>
<li><a epub:type="bodymatter" href="{4}">Start</a></li>
</ol>
</nav>
</body>
</html>
)",
               language_attributes(book.language), title, style_name, contents(book, layout),
               content_name(0, 0));
}

}  // namespace reviewcast
