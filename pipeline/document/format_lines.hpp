// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace reviewcast {

// What one line, trimmed of white space, says of the format it is written in. All are linear in the line.

/// "[1]: https://site.example": where a link of Markdown leads.
[[nodiscard]] bool is_link_definition(std::string_view line);
/// "```" or "~~~", with the name of a language or without.
[[nodiscard]] bool is_code_fence(std::string_view line);
/// "|---|:---:|": the rule under the head of a Markdown table.
[[nodiscard]] bool is_table_rule(std::string_view line);
/// "{% include … %}", "{{< … >}}", "{{ page.title }}".
[[nodiscard]] bool has_template_call(std::string_view line);
/// "<Verdict score={8}>", "import X from 'x'": MDX.
[[nodiscard]] bool is_component_line(std::string_view line);
/// "**bold**" around words, not asterisks that mask letters.
[[nodiscard]] bool has_bold(std::string_view line);
/// "[b]…[/b]", "[url=…]…[/url]": a forum's tags, of which both are on the line or the line has the second.
[[nodiscard]] bool has_forum_tag(std::string_view line);
/// ">!words!<" and "||words||".
[[nodiscard]] bool has_spoiler_signs(std::string_view line);

/// ".. image:: a.jpg", ".. _name: address", ".. |x| replace:: y", ".. [1] note".
[[nodiscard]] bool is_rst_directive(std::string_view line);
/// ":title:`Vertigo`" or "`words <address>`_".
[[nodiscard]] bool has_rst_role(std::string_view line);
/// ":Author: Ann Lee".
[[nodiscard]] bool is_rst_field(std::string_view line);
/// "#+TITLE: words".
[[nodiscard]] bool is_org_keyword(std::string_view line);

}  // namespace reviewcast
