// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/markdown/reader.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

using Syntax = TemplateCall::Syntax;

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 14> picture_calls{
    "figure",  "figcaption", "img",     "image",   "picture",          "photo",
    "caption", "lightbox",   "gallery", "imgproc", "responsive-image", "responsive_image",
    "cover",   "poster"};

/// Calls whose arguments are addresses or ids.
constexpr std::array<std::string_view, 34> silent_calls{
    "youtube",  "vimeo",  "tweet",  "x",       "twitter",  "instagram", "gist",   "spotify", "soundcloud",
    "bandcamp", "ref",    "relref", "link",    "post_url", "asset",     "assign", "set",     "if",
    "elsif",    "unless", "for",    "case",    "when",     "url",       "from",   "import",  "extends",
    "block",    "macro",  "layout", "capture", "cycle",    "filter",    "with"};

/// Arguments that hold addresses, ids and looks.
constexpr std::array<std::string_view, 32> silent_arguments{
    "src",    "href",      "url",   "link",  "path",   "file",   "id",      "ids",
    "class",  "classname", "style", "width", "height", "align",  "size",    "lang",
    "target", "rel",       "slug",  "isbn",  "asin",   "image",  "img",     "cover",
    "poster", "thumbnail", "icon",  "color", "key",    "layout", "loading", "sizes"};

/// Arguments that name a work or hold words of the reviewer's.
constexpr std::array<std::string_view, 14> spoken_in_place{"name",  "title", "film", "movie",  "book",
                                                           "album", "game",  "work", "artist", "text",
                                                           "label", "song",  "show", "series"};

/// Calls that are handed somebody's words.
constexpr std::array<std::string_view, 13> quoting_calls{
    "quote",     "blockquote", "pullquote", "citation", "cite",     "cita",      "zitat",
    "citazione", "citacao",    "citaat",    "citat",    "epigraph", "pull_quote"};

constexpr std::array<std::string_view, 9> prose_arguments{
    "text", "body", "content", "description", "caption", "quote", "tldr", "bottomline", "thoughts"};

std::string_view text_of(const MarkdownReader& reader, Span span) {
    return std::string_view(reader.source.text).substr(span.begin, span.size());
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const CodePoint& c : code_points(text)) {
        const bool letter = is_letter(c.value);
        if (letter && !inside) ++words;
        inside = letter || (inside && !is_space(c.value));
    }
    return words;
}

bool is_address(std::string_view value) {
    if (value.find(' ') != std::string_view::npos) return false;
    return value.find('/') < value.size() &&
           (value.find("://") != std::string_view::npos || value.front() == '/' ||
            value.find('.') != std::string_view::npos);
}

bool is_silent(const TemplateArgument& argument, std::string_view value) {
    return is_one_of(silent_arguments, lower_ascii(argument.name)) || value.empty() || is_address(value);
}

/// The words of a value before what a template parts off: "Vertigo|1958".
Span spoken_part(std::string_view text, Span value) {
    const std::size_t bar = text.substr(value.begin, value.size()).find('|');
    return bar == std::string_view::npos ? value : Span{value.begin, value.begin + bar};
}

void add_field(MarkdownReader& reader, const TemplateCall& call, const TemplateArgument& argument,
               std::size_t position) {
    SourceText value = plain_words(reader, argument.value);
    if (value.chars.empty()) return;
    const std::string name = argument.name.empty() ? std::to_string(position) : argument.name;
    reader.document.metadata.push_back(
        {call.name.empty() ? name : call.name + "." + name, std::move(value), "template call", call.at});
}

void take_picture(MarkdownReader& reader, const TemplateCall& call) {
    std::vector<SourceText> words;
    for (const std::string_view wanted : {"caption", "title", "alt"})
        for (const TemplateArgument& argument : call.arguments)
            if (lower_ascii(argument.name) == wanted) words.push_back(plain_words(reader, argument.value));
    for (const TemplateArgument& argument : call.arguments)
        if (argument.name.empty() && argument.quoted && !is_address(text_of(reader, argument.value)))
            words.push_back(plain_words(reader, argument.value));
    take_captions(reader, std::move(words));
    if (!reader.writer.has_text()) write_captions(reader);
}

void add_block(MarkdownReader& reader, Block block, std::string_view section, Span call) {
    if (block.text.chars.empty()) return;
    if (!section.empty()) block.container = markup_container(section, call);
    if (!reader.writer.is_capturing()) reader.writer.split();
    reader.writer.add(std::move(block));
}

/// An argument that holds prose or a list becomes blocks. True where it did.
bool take_prose(MarkdownReader& reader, const TemplateCall& call, const TemplateArgument& argument) {
    const std::string section = section_name_in(argument.name);
    SourceText words = plain_words(reader, argument.value);
    const bool joined = words.chars.find('|') != std::string::npos;
    if (!section.empty() && count_words(words.chars) > 0 && (argument.in_list || joined)) {
        for (std::size_t begin = 0; begin <= words.chars.size();) {
            const std::size_t end = std::min(words.chars.find('|', begin), words.chars.size());
            add_block(reader, {Block::Kind::list_item, 1, 0, words.part({begin, end})}, section, call.at);
            begin = end + 1;
        }
        return true;
    }
    if (argument.in_list || count_words(words.chars) == 0) return false;
    const std::string name = lower_ascii(argument.name);
    if (!section.empty() && (argument.quoted || count_words(words.chars) > 1)) {
        add_block(reader, {Block::Kind::paragraph, 0, 0, std::move(words)}, section, call.at);
        return true;
    }
    if (count_words(words.chars) < 2) return false;
    if (argument.name.empty() && is_section_name(call.name)) {
        add_block(reader, {Block::Kind::paragraph, 0, 0, std::move(words)}, call.name, call.at);
        return true;
    }
    const bool sentence = name.empty() && argument.quoted && count_words(words.chars) > 4;
    if ((!is_one_of(prose_arguments, name) && !sentence) || count_words(words.chars) < 3) return false;
    const bool quotes = name == "quote" || (sentence && is_one_of(quoting_calls, call.name));
    const Block::Kind kind = name == "caption" ? Block::Kind::caption
                             : quotes          ? Block::Kind::quote
                                               : Block::Kind::paragraph;
    add_block(reader, {kind, kind == Block::Kind::quote ? 1 : 0, 0, std::move(words)}, {}, call.at);
    return true;
}

/// Whether a sentence goes on with the argument.
bool speaks_in_place(const TemplateCall& call, const TemplateArgument& argument, std::string_view value,
                     std::size_t position) {
    if (call.syntax == Syntax::shortcode || count_words(value) == 0) return false;
    if (argument.name.empty()) return argument.quoted && position == 1;
    return is_one_of(spoken_in_place, lower_ascii(argument.name));
}

void take_arguments(MarkdownReader& reader, const TemplateCall& call, bool in_sentence) {
    std::size_t position = 0;
    bool spoken = false;
    for (const TemplateArgument& argument : call.arguments) {
        if (argument.name.empty()) ++position;
        const std::string_view value = text_of(reader, argument.value);
        if (is_silent(argument, value)) continue;
        if (in_sentence && !spoken && speaks_in_place(call, argument, value, position)) {
            reader.writer.copy_text(plain_words(reader, spoken_part(reader.source.text, argument.value)));
            spoken = true;
        } else if (take_prose(reader, call, argument)) {
            continue;
        }
        add_field(reader, call, argument, position);
    }
}

const TemplateArgument* find_argument(const TemplateCall& call, std::string_view name) {
    for (const TemplateArgument& argument : call.arguments)
        if (lower_ascii(argument.name) == name) return &argument;
    return nullptr;
}

/// `<TabItem value="pros" label="Pros">`: the section that an argument names.
std::string section_in_arguments(const MarkdownReader& reader, const TemplateCall& call) {
    constexpr std::array<std::string_view, 7> naming{"label", "title", "value", "type", "kind", "name", "id"};
    for (const TemplateArgument& argument : call.arguments)
        if (is_one_of(naming, lower_ascii(argument.name)))
            if (const std::string value = lower_ascii(text_of(reader, argument.value));
                is_section_name(value))
                return value;
    return {};
}

/// A call with content: what it is called says what its content is.
void open_call(MarkdownReader& reader, const TemplateCall& call, const MarkdownMark& mark) {
    const auto index = static_cast<std::size_t>(&mark - reader.masked.marks.data());
    const bool quotes = call.name == "quote" || call.name == "blockquote" || call.name == "pullquote";
    const bool caption = call.name == "caption" || call.name == "figcaption";
    std::string section = call.name == "expand" ? call.name : section_name_in(call.name);
    if (section.empty()) section = section_in_arguments(reader, call);
    if (!quotes && !caption && section.empty()) return;
    if (!reader.writer.is_capturing()) reader.writer.split();
    MarkdownReader::Frame* frame = open_frame(reader, index);
    if (!frame) return;
    frame->name = quotes ? "blockquote" : caption ? "figcaption" : "";
    if (quotes) {
        const TemplateArgument* author = find_argument(call, "author");
        if (author) frame->author = plain_words(reader, author->value);
    } else if (!section.empty()) {
        const TemplateArgument* title = find_argument(call, "title");
        Container container = markup_container(section, call.at);
        if (title && section == "expand" && !title->value.empty())
            container = {plain_words(reader, title->value), true};
        open_container(reader, *frame, std::move(container));
    }
    begin_block(reader);
}

/// A macro that is called for its output may be handed words: a player's caption.
void take_macro(MarkdownReader& reader, const TemplateCall& call) {
    constexpr std::size_t fewest_words = 4;  // "dd LLL yyyy" is the form of a date
    for (const TemplateArgument& argument : call.arguments) {
        const std::string_view value = text_of(reader, argument.value);
        if (!argument.quoted || is_silent(argument, value) || count_words(value) < fewest_words) continue;
        add_block(reader, {Block::Kind::caption, 0, 0, plain_words(reader, argument.value)}, {}, call.at);
    }
}

}  // namespace

void take_call(MarkdownReader& reader, const TemplateCall& call, const MarkdownMark& mark, bool in_text) {
    if (call.closes) {
        if (mark.partner != MarkdownMark::none) close_frames(reader, mark.partner);
        return;
    }
    if (call.syntax == Syntax::output || call.syntax == Syntax::expression) {
        take_macro(reader, call);
        return;
    }
    if (is_one_of(silent_calls, call.name)) return;
    if (mark.partner != MarkdownMark::none) open_call(reader, call, mark);
    if (call.name == "expand") return;  // its title is the container's name
    if (is_one_of(picture_calls, call.name)) {
        take_picture(reader, call);
        return;
    }
    take_arguments(reader, call, in_text && !mark.alone && mark.partner == MarkdownMark::none);
}

}  // namespace reviewcast
