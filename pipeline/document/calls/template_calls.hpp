// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/text_finder.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What a template's call is handed: `stars=5`, `author="Ann Lee"`, `"Vertigo"`, `pros={["Sharp"]}`.
struct TemplateArgument {
    std::string name;      ///< as written; empty for one that is told by its position
    Span value;            ///< without quotation marks, as it stands in the text
    bool quoted = false;   ///< a string
    bool in_list = false;  ///< one item of a list; the others have the same name
};

/// A call of a template engine, a component or a shortcode that stands in running text.
struct TemplateCall {
    enum class Syntax {
        liquid,      ///< {% include film.html name="Vertigo" %}: Jekyll, Liquid, Nunjucks, Jinja
        output,      ///< {{ page.title }}
        hugo,        ///< {{< figure src="a.jpg" >}} and {{% spoiler %}}
        component,   ///< <Verdict score={8}>: MDX
        shortcode,   ///< [gallery ids="1,2"]: WordPress
        expression,  ///< {props.title}: MDX
        attributes,  ///< {: .class #id}: kramdown, Pandoc
        comment,     ///< {# … #}, {/* … */}, {{/* … */}}
    };
    Span at;
    Syntax syntax = Syntax::liquid;
    /// In lower case: what is called, without folder and ending. An include is the file it includes, and an
    /// end is what it ends ("endspoiler" and "/spoiler" are both "spoiler").
    std::string name;
    bool closes = false;    ///< the end of one that was opened before
    bool is_empty = false;  ///< states itself that it has no content: <Stars />
    std::vector<TemplateArgument> arguments = {};
};

/// The call that begins at `at`; nothing where what stands there is prose ("{sic}", "[sic]", "a < b") or a
/// call that does not end. finder.text is the text. A shortcode is one where it has arguments ("[star
/// rating=4]"), an end ("[spoiler]…[/spoiler]") or a name that WordPress itself knows ("[gallery]").
[[nodiscard]] std::optional<TemplateCall> read_template_call(TextFinder& finder, std::size_t at);

/// How many bytes of what stands at `at` are the beginning of a call that never ends, with those arguments
/// that stand on its line: "{% include stars.html stars=5". 0 where none begins there, or where it ends.
[[nodiscard]] std::size_t unclosed_call(TextFinder& finder, std::size_t at);

/// Arguments as Liquid, Hugo and WordPress write them, between the bytes of `range`.
[[nodiscard]] std::vector<TemplateArgument> read_template_arguments(std::string_view text, Span range);

/// <Name …> of MDX at `at`, an upper-case letter after '<'.
[[nodiscard]] std::optional<TemplateCall> read_component(TextFinder& finder, std::size_t at);

}  // namespace reviewcast
