// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/calls/template_calls.hpp"
#include "document/document.hpp"
#include "document/html/tag.hpp"
#include "document/markdown/marks.hpp"
#include "document/markdown/writer.hpp"
#include "document/source.hpp"
#include "document/text_finder.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A table as its rows are read: from Markdown or from tags.
struct TableText {
    std::vector<std::vector<SourceText>> rows;
    bool has_header = false;  ///< the first row names the columns
};

/// Adds a table's rows in words as blocks.
void write_table(TableText table, MarkdownWriter& writer);

/// What is known while a Markdown text is read. The functions below move `at` through the text, write what
/// they find, and let each mark take effect where it stands.
struct MarkdownReader {
    /// An element or a call that is open.
    struct Frame {
        std::size_t mark = MarkdownMark::none;  ///< what opened it
        std::string name;                       ///< the element's; empty for a call's
        bool is_container = false;              ///< it opened a container of the writer's
        bool is_muted = false;                  ///< it muted the writer
        bool is_capture = false;                ///< it captures text: a summary, a cell
        bool opens_run = false;
        Emphasis run = Emphasis::emphasis;
        int next_number = 0;  ///< of an ordered list: the number of its next item
        SourceText author = {};
    };

    MarkdownReader(const Source& from, const MaskedMarkdown& masked_text, Document& into)
        : source(from), masked(masked_text), document(into), writer(from.text, into) {}

    const Source& source;
    const MaskedMarkdown& masked;
    Document& document;
    MarkdownWriter writer;
    TextFinder finder{source.text};
    std::size_t at = 0;         ///< how far the text was read
    std::size_t next_mark = 0;  ///< the first mark that did not take effect
    int quote_depth = 0;        ///< Markdown's block quotes around the text
    int callouts = 0;           ///< those of them that are no quotations
    bool title_open = false;    ///< the title of a callout is being captured
    std::string callout_name = {};
    Span callout_sign = {};
    /// Whether a container was opened for the callout that the innermost block quote is.
    std::vector<char> callout_states = {};
    int list_depth = 0;
    int item_number = 0;
    Block::Kind kind = Block::Kind::paragraph;  ///< what Markdown says the block is
    int level = 0;
    std::string title = {};  ///< the front matter's
    std::vector<Frame> frames = {};
    std::vector<TableText> tables = {};  ///< of tags, open
    std::vector<Block> captions = {};    ///< to be added behind the block that holds their pictures
};

/// Tells the writer what comes next, from Markdown's block and the elements around it.
void begin_block(MarkdownReader& reader);

/// Lets the mark at reader.next_mark take effect. `in_text` where it stands in running text.
void take_mark(MarkdownReader& reader, bool in_text);

/// Lets all marks before `position` take effect, and goes there.
void pass_marks(MarkdownReader& reader, std::size_t position, bool in_text);

/// What tags and calls do.
void take_tag(MarkdownReader& reader, const HtmlTag& tag, const MarkdownMark& mark);
void take_call(MarkdownReader& reader, const TemplateCall& call, const MarkdownMark& mark, bool in_text);

/// Opens a frame for the mark if something closes it.
MarkdownReader::Frame* open_frame(MarkdownReader& reader, std::size_t mark);

/// Opens a container named by a word of the markup, for the frame.
void open_container(MarkdownReader& reader, MarkdownReader::Frame& frame, Container container);

/// A container with a name that stands in the markup.
[[nodiscard]] Container markup_container(std::string_view name, Span at);

/// The title of a callout ends: it names what follows.
void end_callout_title(MarkdownReader& reader);

/// Ends the innermost frames up to the one that the mark with that index opened.
void close_frames(MarkdownReader& reader, std::size_t opening);

/// The first of the texts that a picture has, of which one is worth hearing, as a caption; the others are
/// dropped.
void take_captions(MarkdownReader& reader, std::vector<SourceText> texts);

/// Adds the captions that wait.
void write_captions(MarkdownReader& reader);

/// Writes text as Markdown gave it, `literal`, from where it stands in the source at reader.at; up to `end`
/// at most.
void write_literal(MarkdownReader& reader, std::string_view literal, std::size_t end);

/// Reads source[span], in which no Markdown is looked for, as text that may hold entities.
[[nodiscard]] SourceText plain_words(const MarkdownReader& reader, Span span);

}  // namespace reviewcast
