// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/id3.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/chapters.hpp"
#include "episode/iso639.hpp"

#include <algorithm>
#include <stdexcept>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/unsynchronizedlyricsframe.h>

namespace reviewcast {

namespace {

using namespace TagLib;

constexpr unsigned no_offset = 0xFFFFFFFF;  // the addendum's value for "use the times"

ByteVector to_bytes(const std::string& text) {
    return {text.data(), static_cast<unsigned>(text.size())};
}

String to_text(const std::string& text) {
    return {text, String::UTF8};
}

ID3v2::Frame* text_frame(const char* id, const std::string& text) {
    auto* frame = new ID3v2::TextIdentificationFrame(id, String::UTF8);  // owned by what it is added to
    frame->setText(to_text(text));
    return frame;
}

void add_line(ID3v2::Tag& tag, const char* id, std::string_view text) {
    if (const auto line = as_tag_line(text); !line.empty()) tag.addFrame(text_frame(id, line));
}

/// A comment or the lyrics: text in a language, without a description.
template <typename Frame>
void add_text(ID3v2::Tag& tag, std::string_view text, const std::string& language) {
    const auto cleaned = as_tag_text(text);
    if (cleaned.empty()) return;
    auto* frame = new Frame(String::UTF8);
    frame->setLanguage(to_bytes(language));
    frame->setText(to_text(cleaned));
    tag.addFrame(frame);
}

/// The longest beginning of a date that is an ID3v2.4 timestamp, yyyy-MM-ddTHH:mm:ss cut anywhere between two
/// numbers.
std::string timestamp(std::string_view date) {
    constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    constexpr std::size_t ends[] = {4, 7, 10, 13, 16, 19};
    std::size_t match = 0;
    while (match < std::min(date.size(), shape.size()) &&
           (shape[match] == 'd' ? date[match] >= '0' && date[match] <= '9' : date[match] == shape[match]))
        ++match;
    std::size_t length = 0;
    for (const auto end : ends)
        if (end <= match) length = end;
    return std::string(date.substr(0, length));
}

void add_chapters(ID3v2::Tag& tag, const std::vector<Chapter>& chapters, int sample_rate) {
    ByteVectorList ids;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const auto ms = [&](std::int64_t position) {
            return static_cast<unsigned>(to_ms(position, sample_rate));
        };
        const auto title = as_tag_line(chapters[i].title);
        const auto id = to_bytes(format("ch{}", i));
        auto* frame = new ID3v2::ChapterFrame(id, ms(chapters[i].at.begin), ms(chapters[i].at.end), no_offset,
                                              no_offset);
        frame->addEmbeddedFrame(text_frame("TIT2", title.empty() ? std::to_string(i + 1) : title));
        tag.addFrame(frame);
        ids.append(id);
    }
    auto* contents = new ID3v2::TableOfContentsFrame("toc", ids);
    contents->setIsTopLevel(true);
    contents->setIsOrdered(true);
    tag.addFrame(contents);
}

void check_chapters(const std::vector<Chapter>& chapters, int sample_rate, std::int64_t samples) {
    std::int64_t end = 0;
    for (const auto& chapter : chapters) {
        if (chapter.at.begin != end || to_ms(chapter.at.end, sample_rate) <= to_ms(end, sample_rate))
            throw std::logic_error(
                "render_id3: a chapter is empty or does not begin where the one before ends");
        end = chapter.at.end;
    }
    if (!chapters.empty() && (end != samples || chapters.size() > most_chapters))
        throw std::logic_error("render_id3: the chapters are too many or do not cover the sound");
}

std::string first_text(const ID3v2::Tag& tag, const char* id) {
    const auto& frames = tag.frameListMap()[id];
    return frames.isEmpty() ? std::string() : frames.front()->toString().to8Bit(true);
}

/// The text without control characters; line breaks stay as '\n', bytes that are not UTF-8 become U+FFFD.
std::string without_controls(std::string_view text) {
    std::string cleaned;
    for (const auto& point : code_points(text)) {
        const bool breaks = point.value == '\n' || point.value == '\t';
        if (breaks || point.value >= 0xA0 || (point.value >= 0x20 && point.value < 0x7F))
            append_utf8(cleaned, point.value);
    }
    return cleaned;
}

/// A number of four bytes of seven bits.
std::size_t synchsafe_at(std::string_view bytes, std::size_t at) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 7 | (static_cast<unsigned char>(bytes[at + i]) & 0x7F);
    return number;
}

std::string synchsafe(std::size_t number) {
    std::string bytes;
    for (const int shift : {21, 14, 7, 0})
        bytes += static_cast<char>(number >> shift & 0x7F);
    return bytes;
}

/// Where the frames of a tag end and its padding begins.
std::size_t end_of_frames(std::string_view tag) {
    std::size_t at = id3_header_bytes;
    while (at + id3_header_bytes <= tag.size() && tag[at] != 0)
        at += id3_header_bytes + synchsafe_at(tag, at + 4);
    return at;
}

}  // namespace

std::string as_tag_line(std::string_view text) {
    return collapse_space(without_controls(text));
}

std::string as_tag_text(std::string_view text) {
    return std::string(trim(without_controls(text)));
}

std::string render_id3(const Tags& tags, const std::vector<Chapter>& chapters, int sample_rate,
                       std::int64_t samples) {
    check_chapters(chapters, sample_rate, samples);
    const auto language = iso639_2(tags.language);
    ID3v2::Tag tag;
    add_line(tag, "TIT2", tags.title);
    add_line(tag, "TALB", tags.album);
    add_line(tag, "TPE1", tags.artist);
    add_line(tag, "TCON", tags.genre);
    add_line(tag, "TRCK", tags.track);
    add_line(tag, "TLAN", language);
    add_line(tag, "TLEN", std::to_string(to_ms(samples, sample_rate)));
    add_line(tag, "TDRC", timestamp(tags.date));
    add_text<ID3v2::CommentsFrame>(tag, tags.comment, language);
    add_text<ID3v2::UnsynchronizedLyricsFrame>(tag, tags.lyrics, language);
    if (!chapters.empty()) add_chapters(tag, chapters, sample_rate);
    const auto rendered = tag.render(ID3v2::v4);
    return {rendered.data(), rendered.size()};
}

Tags read_tags(const std::filesystem::path& path) {
    MPEG::File file(path.c_str(), false);
    if (!file.isOpen()) throw ExternalError("reading tags of " + path.string() + ": cannot be opened");
    Tags tags;
    tags.genre.clear();
    if (!file.hasID3v2Tag()) return tags;
    const auto& tag = *file.ID3v2Tag();
    tags.title = first_text(tag, "TIT2");
    tags.album = first_text(tag, "TALB");
    tags.artist = first_text(tag, "TPE1");
    tags.genre = first_text(tag, "TCON");
    tags.track = first_text(tag, "TRCK");
    tags.language = first_text(tag, "TLAN");
    tags.date = first_text(tag, "TDRC");
    tags.comment = first_text(tag, "COMM");
    tags.lyrics = first_text(tag, "USLT");
    return tags;
}

std::size_t id3_size(std::string_view header) {
    if (header.size() < id3_header_bytes || !header.starts_with("ID3")) return 0;
    return id3_header_bytes + synchsafe_at(header, 6);
}

std::string add_picture(std::string_view tag, std::string_view jpeg) {
    using namespace std::string_view_literals;
    const bool is_whole = tag.starts_with("ID3\4\0\0"sv) && id3_size(tag) == tag.size();
    const std::size_t end = is_whole ? end_of_frames(tag) : tag.size() + 1;
    if (end > tag.size()) throw ExternalError("adding a cover: the file begins with no ID3v2.4 tag");
    // Text as ISO 8859-1, type 3 (front cover), no description.
    const std::string body = std::string("\0image/jpeg\0\3\0"sv) + std::string(jpeg);
    const std::size_t size = tag.size() + body.size();  // without the header, with the frame's
    if (size >= std::size_t{1} << 28) throw ExternalError("adding a cover: it is too large for a tag");
    std::string with(tag.substr(0, 6));
    with += synchsafe(size);
    with += tag.substr(id3_header_bytes, end - id3_header_bytes);
    with += "APIC" + synchsafe(body.size()) + std::string(2, '\0') + body;
    with += tag.substr(end);
    return with;
}

}  // namespace reviewcast
