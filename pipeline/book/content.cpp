// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/xml.hpp"
#include "book/marks.hpp"
#include "book/pages.hpp"

namespace reviewcast {
namespace {

/// Writes the markup of a document into one text.
class ContentWriter {
  public:
    explicit ContentWriter(std::string language) : language_(std::move(language)) {}

    std::string take() { return std::move(text_); }

    void write(const BookSection& section) {
        text_ += format(R"(<section id="c{}"{}{}{}>)", section.number, section_type(section.role),
                        section.role == Role::spoiler ? R"( class="spoiler")" : "", label_of(section));
        text_ += '\n';
        for (const BookParagraph& paragraph : section.paragraphs)
            write(paragraph);
        text_ += "</section>\n";
    }

  private:
    /// What a section is called: by its heading, where it has one.
    static std::string label_of(const BookSection& section) {
        if (!section.paragraphs.empty() && section.paragraphs.front().heading_level > 0)
            return format(R"( aria-labelledby="p{}")", section.paragraphs.front().number);
        const std::string title = escape_xml(section.title);
        return title.empty() ? "" : format(R"( aria-label="{}")", title);
    }

    void write(const BookParagraph& paragraph) {
        const std::string element =
            paragraph.heading_level > 0 ? format("h{}", paragraph.heading_level) : "p";
        text_ += format(R"(<{} id="p{}"{}>)", element, paragraph.number,
                        paragraph.is_host ? R"( class="host")" : "");
        if (!paragraph.speaker.empty())
            text_ += format(R"(<b class="speaker">{}:</b> )", escape_xml(paragraph.speaker));
        for (const BookSentence& sentence : paragraph.sentences)
            write(sentence);
        text_ += format("</{}>\n", element);
    }

    void write(const BookSentence& sentence) {
        const std::string language = language_tag_or_und(sentence.language);
        text_ += format(R"(<span id="s{}" class="sentence"{}>)", sentence.number,
                        language == language_ ? "" : language_attributes(language));
        for (const BookClip& clip : sentence.clips) {
            text_ += format(R"(<span id="w{}">)", clip.number) + escape_xml(clip.text) + "</span>";
            if (clip.space_after && &clip != &sentence.clips.back()) text_ += ' ';
        }
        text_ += "</span>";
        if (sentence.clips.back().space_after) text_ += ' ';
    }

    std::string text_;
    std::string language_;  ///< of the document
};

}  // namespace

std::string write_content(const BookDocument& document, const std::string& title,
                          const std::string& language) {
    ContentWriter writer(language_tag_or_und(language));
    for (const BookSection& section : document.sections)
        writer.write(section);
    return std::string(xml_opening) +
           format(R"(<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{}>)"
                  "\n<head>\n<title>{}</title>\n"
                  R"(<meta name="viewport" content="width=device-width, initial-scale=1"/>)"
                  "\n"
                  R"(<link rel="stylesheet" type="text/css" href="{}"/>)"
                  "\n</head>\n<body>\n",
                  language_attributes(language), escape_xml(title), style_name) +
           writer.take() + "</body>\n</html>\n";
}

}  // namespace reviewcast
