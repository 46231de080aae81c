// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/pages.hpp"

namespace reviewcast {

std::string_view style_sheet() {
    // Contrast of marked text by WCAG 2.2 (4.5:1 is the least): 13.5:1 in light, 9.2:1 in dark.
    return R"(:root {
  color-scheme: light dark;
}
body {
  margin: 0 auto;
  padding: 1em;
  max-width: 40em;
  line-height: 1.6;
  overflow-wrap: break-word;
}
h1, h2 {
  line-height: 1.25;
  text-align: start;
}
.host {
  font-style: italic;
}
h1.host, h2.host {
  font-style: normal;
}
.spoiler {
  border-inline-start: 0.25em solid currentColor;
  padding-inline-start: 0.75em;
}
nav ol {
  list-style-type: none;
  padding-inline-start: 1em;
}
nav a {
  display: inline-block;
  padding-block: 0.25em;
}
.-epub-media-overlay-active {
  background-color: #ffe08a;
  color: #1a1a1a;
  text-decoration: underline;
  text-decoration-thickness: 0.12em;
}
@media (prefers-color-scheme: dark) {
  .-epub-media-overlay-active {
    background-color: #5a4500;
    color: #ffffff;
  }
}
)";
}

}  // namespace reviewcast
