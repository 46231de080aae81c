// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "book/marks.hpp"
#include "book/pages.hpp"

namespace reviewcast {
namespace {

/// Writes the seq and par elements of one overlay. Its ids are those of what they say.
class OverlayWriter {
  public:
    OverlayWriter(const std::string& content, const std::string& audio) : content_(content), audio_(audio) {}

    std::string take() { return std::move(text_); }

    void write(const BookSection& section) {
        open_seq('c', section.number, epub_type(section.role));
        for (const BookParagraph& paragraph : section.paragraphs)
            write(paragraph);
        text_ += "</seq>\n";
    }

  private:
    void open_seq(char kind, int number, std::string_view type = {}) {
        text_ += format(R"(<seq id="{0}{1}" epub:textref="{2}#{0}{1}")", kind, number, content_);
        if (!type.empty()) text_ += format(R"( epub:type="{}")", type);
        text_ += ">\n";
    }

    void write(const BookParagraph& paragraph) {
        open_seq('p', paragraph.number);
        for (const BookSentence& sentence : paragraph.sentences) {
            open_seq('s', sentence.number);
            for (const BookClip& clip : sentence.clips)
                write(clip);
            text_ += "</seq>\n";
        }
        text_ += "</seq>\n";
    }

    void write(const BookClip& clip) {
        text_ += format(
            R"(<par id="w{0}"><text src="{1}#w{0}"/><audio src="{2}" clipBegin="{3}" clipEnd="{4}"/></par>)",
            clip.number, content_, audio_, clock_value(clip.begin_ms), clock_value(clip.end_ms));
        text_ += '\n';
    }

    const std::string& content_;
    const std::string& audio_;
    std::string text_;
};

}  // namespace

std::string write_overlay(const BookDocument& document, const std::string& content,
                          const std::string& audio) {
    OverlayWriter writer(content, audio);
    for (const BookSection& section : document.sections)
        writer.write(section);
    return std::string(xml_opening) +
           R"(<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">)"
           "\n<body>\n" +
           writer.take() + "</body>\n</smil>\n";
}

}  // namespace reviewcast
