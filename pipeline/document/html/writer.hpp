// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "document/html/line.hpp"
#include "document/html/tree.hpp"
#include "document/text_finder.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What the elements around a place of a page say about the text there.
struct HtmlPlace {
    Block::Kind kind = Block::Kind::paragraph;
    int level = 0, number = 0;
    int list_depth = 0, quote_depth = 0;
    bool lines_count = false;    ///< in pre: its line breaks are the author's
    HtmlId item = no_html_node;  ///< the li it is in
    bool in_row = false;         ///< a cell of a table, a definition: a rating there is a part's
    bool rated = false;          ///< a rating was stated by an element around it
    Container container = {};
    std::string language = {};
    std::string caption = {};  ///< words of the caption of the figure it is in, for comparison
};

/// A shortcode of a site's software around text: [spoiler]…[/spoiler], [caption]…[/caption].
struct HtmlCall {
    std::string name;
    Container container;  ///< empty for a caption
};

/// Turns a tree into blocks. The parts of it that have files of their own (lists, tables, pictures, ratings)
/// are functions that take the writer.
class HtmlWriter {
  public:
    /// `left_out` says by node why it is left out; an empty view keeps it. Blank lines in text that no
    /// element encloses end a paragraph where `blank_lines_part`.
    HtmlWriter(const HtmlTree& page, const std::vector<std::string_view>& left_out, bool blank_lines_part,
               TextFinder& in_source, Document& into)
        : tree(page), finder(in_source), document(into), line(page.source, into.dropped), left_out_(left_out),
          blank_lines_part_(blank_lines_part) {}

    void visit(HtmlId id);
    void visit_children(HtmlId id);
    /// As a block of its own: what was gathered before and what is gathered in it end there.
    void visit_block(HtmlId id);
    /// The next block is the first one of this li.
    void start_item(HtmlId id) { fresh_item_ = place.item = id; }
    /// Makes blocks of what was gathered.
    void flush();
    void drop(HtmlId id, std::string_view reason);
    void add_block(Block::Kind kind, SourceText text);
    /// A caption that is added when the paragraph it stands in has ended.
    void add_caption_later(SourceText text);
    void add_field(std::string key, SourceText value, std::string origin, Span source);
    /// What the contents of an element are in one line, blocks joined by ", ". What they hold besides text
    /// goes to the document.
    [[nodiscard]] SourceText one_line(HtmlId id);

    /// Whether a node itself is one of those to leave out.
    [[nodiscard]] bool is_left_out(HtmlId id) const { return !left_out_.empty() && !left_out_[id].empty(); }

    const HtmlTree& tree;
    TextFinder& finder;  ///< of the source; one for all writers, or searching takes the square of its size
    Document& document;
    HtmlLine line;
    std::optional<HtmlCall> call;  ///< the shortcode that what is written stands in
    HtmlPlace place;
    std::string title;  ///< of the page, in small letters

  private:
    void visit_text(HtmlId id);
    void add_lines(Span at, bool raw);
    void visit_time(HtmlId id);
    void visit_element(HtmlId id);
    void visit_spoken(HtmlId id);
    void visit_inline(HtmlId id);
    void visit_heading(HtmlId id);
    void visit_break(HtmlId id);
    void visit_block_element(HtmlId id);
    [[nodiscard]] bool starts_apart(HtmlId id) const;

    const std::vector<std::string_view>& left_out_;
    bool blank_lines_part_;
    HtmlId fresh_item_ = no_html_node;   ///< the li that has no block yet
    HtmlId last_inline_ = no_html_node;  ///< the inline element that ended where the next one starts
    Span icons_;                         ///< nodes of a rating's icons, which are done with
    std::vector<SourceText> captions_;
};

/// Lists: ul, ol, menu, dir; dl as "Term: text".
void write_list(HtmlWriter& writer, HtmlId id);
void write_definitions(HtmlWriter& writer, HtmlId id);
/// A box of a label and its value as "Label: value"; whether it was one.
[[nodiscard]] bool write_labelled(HtmlWriter& writer, HtmlId id);
/// A table of facts row by row, "Name: value" or "Row: H2 v2; H3 v3"; one that lays the page out cell by
/// cell.
void write_table(HtmlWriter& writer, HtmlId id);
/// Pictures: their text alternatives where those are worth hearing; figures with captions.
void write_picture(HtmlWriter& writer, HtmlId id);
void write_figure(HtmlWriter& writer, HtmlId id);
/// blockquote: a quote; around a picture, its caption.
void write_quote(HtmlWriter& writer, HtmlId id);
/// A rating that icons, a gauge or an attribute show: a field "rating", and "rating.best" where it is stated.
/// The first node after the icons, or `id` where there are none.
[[nodiscard]] HtmlId write_rating(HtmlWriter& writer, HtmlId id);
/// Where a template's call or shortcode ends that starts at `at`, and ends before `end`; `at` where there is
/// none.
[[nodiscard]] std::size_t template_call_end(HtmlWriter& writer, std::size_t at, std::size_t end);
/// The call that starts there: silent, its arguments become fields; around text it names a container or a
/// caption.
void write_call(HtmlWriter& writer, std::size_t at);
/// pre: prose line by line; code is dropped.
void write_preformatted(HtmlWriter& writer, HtmlId id);
/// details: what is inside it, in a container of the summary's words.
void write_details(HtmlWriter& writer, HtmlId id);

}  // namespace reviewcast
