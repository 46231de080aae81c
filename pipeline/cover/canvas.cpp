// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/canvas.hpp"

#include "base/error.hpp"
#include "base/unicode.hpp"
#include "cover/jpeg.hpp"
#include "cover/known_leaks.hpp"

#include <cmath>
#include <numbers>
#include <pango/pangocairo.h>

namespace reviewcast {

namespace {

/// Names no measure of this machine: the same text gives the same pixels wherever the fonts are the same.
void fix_font_options(PangoContext* context) {
    const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        cairo_font_options_create(), &cairo_font_options_destroy);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options.get());
    pango_cairo_context_set_resolution(context, 72);
}

/// On one line, without control characters, well-formed.
std::string drawable(const std::string& text) {
    std::string plain;
    for (const CodePoint& c : code_points(text))
        append_utf8(plain, is_control(c.value) || c.value == 0 ? U' ' : c.value);
    return collapse_space(plain);
}

struct Extents {
    double width = 0, height = 0;
    int lines = 0;
};

Extents extents_of(PangoLayout* layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return {static_cast<double>(logical.width) / PANGO_SCALE,
            static_cast<double>(logical.height) / PANGO_SCALE, pango_layout_get_line_count(layout)};
}

void set_size(PangoLayout* layout, double size, bool is_bold) {
    const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> font(
        pango_font_description_from_string("sans-serif"), &pango_font_description_free);
    pango_font_description_set_absolute_size(font.get(), std::round(size * PANGO_SCALE));
    pango_font_description_set_weight(font.get(), is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font.get());
}

bool fits(PangoLayout* layout, const Box& box, const TextStyle& style, double size) {
    set_size(layout, size, style.is_bold);
    const Extents extents = extents_of(layout);
    return extents.width <= box.width && extents.height <= box.height && extents.lines <= style.lines;
}

/// Sets the layout to the largest size that fits, else to the smallest, cut.
void fit(PangoLayout* layout, const Box& box, const TextStyle& style) {
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    double low = style.smallest, high = style.largest;
    if (!fits(layout, box, style, low)) {
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_height(layout, -style.lines);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        return;
    }
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        (fits(layout, box, style, middle) ? low : high) = middle;
    }
    set_size(layout, fits(layout, box, style, high) ? high : low, style.is_bold);
}

}  // namespace

struct Canvas::Parts {
    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface{nullptr,
                                                                               &cairo_surface_destroy};
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo{nullptr, &cairo_destroy};
    std::string language;

    void set(Colour colour) const {
        cairo_set_source_rgb(cairo.get(), colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    }
};

Canvas::Canvas(int pixels, const std::string& language) : parts_(std::make_unique<Parts>()) {
    parts_->surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels, pixels));
    const cairo_status_t status = cairo_surface_status(parts_->surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw ExternalError(std::string("drawing a cover: ") + cairo_status_to_string(status));
    parts_->cairo.reset(cairo_create(parts_->surface.get()));
    parts_->language = language;
    cairo_scale(parts_->cairo.get(), pixels / 1000.0, pixels / 1000.0);
}

Canvas::~Canvas() = default;

void Canvas::fill(Colour colour) {
    parts_->set(colour);
    cairo_paint(parts_->cairo.get());
}

void Canvas::rectangle(const Box& box, Colour colour) {
    parts_->set(colour);
    cairo_rectangle(parts_->cairo.get(), box.x, box.y, box.width, box.height);
    cairo_fill(parts_->cairo.get());
}

void Canvas::circle(double x, double y, double radius, Colour colour) {
    parts_->set(colour);
    cairo_arc(parts_->cairo.get(), x, y, radius, 0, 2 * std::numbers::pi);
    cairo_fill(parts_->cairo.get());
}

double Canvas::text(const std::string& text, const Box& box, const TextStyle& style, Colour colour) {
    const std::string plain = drawable(text);
    if (plain.empty()) return 0;
    cairo_t* cairo = parts_->cairo.get();
    const std::unique_ptr<PangoLayout, decltype(&g_object_unref)> layout(pango_cairo_create_layout(cairo),
                                                                         &g_object_unref);
    PangoContext* context = pango_layout_get_context(layout.get());
    fix_font_options(context);
    pango_layout_set_line_spacing(layout.get(), 0.88F);
    if (!parts_->language.empty())
        pango_context_set_language(context, pango_language_from_string(parts_->language.c_str()));
    pango_layout_set_text(layout.get(), plain.data(), static_cast<int>(plain.size()));
    pango_layout_set_width(layout.get(), static_cast<int>(std::lround(box.width * PANGO_SCALE)));
    pango_layout_set_alignment(layout.get(),
                               style.alignment == TextAlignment::end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    fit(layout.get(), box, style);
    parts_->set(colour);
    cairo_move_to(cairo, box.x, box.y);
    pango_cairo_show_layout(cairo, layout.get());
    return extents_of(layout.get()).height;
}

std::string Canvas::to_jpeg() const {
    cairo_surface_t* surface = parts_->surface.get();
    cairo_surface_flush(surface);
    return encode_jpeg({cairo_image_surface_get_data(surface), cairo_image_surface_get_width(surface),
                        cairo_image_surface_get_height(surface), cairo_image_surface_get_stride(surface)});
}

}  // namespace reviewcast
