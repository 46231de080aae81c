// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/sound_tags.hpp"

#include "base/error.hpp"
#include "base/unicode.hpp"
#include "episode/id3.hpp"

#include <memory>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/mp4coverart.h>
#include <taglib/mp4file.h>
#include <taglib/opusfile.h>
#include <taglib/tpropertymap.h>

namespace reviewcast {

namespace {

TagLib::ByteVector to_bytes(std::string_view text) {
    return {text.data(), static_cast<unsigned>(text.size())};
}

/// TagLib takes what is handed to it.
TagLib::FLAC::Picture* new_picture(std::string_view jpeg) {
    auto picture = std::make_unique<TagLib::FLAC::Picture>();
    picture->setType(TagLib::FLAC::Picture::FrontCover);
    picture->setMimeType("image/jpeg");
    picture->setData(to_bytes(jpeg));
    return picture.release();
}

bool add_to_mp4(const std::filesystem::path& path, std::string_view jpeg) {
    TagLib::MP4::File file(path.c_str(), false);
    if (!file.isValid()) return false;
    TagLib::MP4::CoverArtList covers;
    covers.append(TagLib::MP4::CoverArt(TagLib::MP4::CoverArt::JPEG, to_bytes(jpeg)));
    file.tag()->setItem("covr", covers);
    return file.save();
}

bool add_to_opus(const std::filesystem::path& path, std::string_view jpeg) {
    TagLib::Ogg::Opus::File file(path.c_str(), false);
    if (!file.isValid()) return false;
    file.tag()->removeAllPictures();
    file.tag()->addPicture(new_picture(jpeg));
    return file.save();
}

bool add_to_flac(const std::filesystem::path& path, std::string_view jpeg) {
    TagLib::FLAC::File file(path.c_str(), false);
    if (!file.isValid()) return false;
    file.removePictures();
    file.addPicture(new_picture(jpeg));
    return file.save();
}

}  // namespace

Tags read_sound_tags(const std::filesystem::path& path) {
    const TagLib::FileRef file(path.c_str(), false);
    if (file.isNull()) throw ExternalError("reading tags of " + path.string() + ": cannot be read");
    const TagLib::PropertyMap properties = file.file()->properties();
    const auto first = [&](const char* key) {
        const auto found = properties.find(key);
        return found == properties.end() || found->second.isEmpty() ? std::string()
                                                                    : found->second.front().to8Bit(true);
    };
    Tags tags;
    tags.title = first("TITLE");
    tags.album = first("ALBUM");
    tags.artist = first("ARTIST");
    tags.genre = first("GENRE");
    tags.track = first("TRACKNUMBER");
    tags.date = first("DATE");
    // Vorbis comments call it so.
    tags.comment = properties.contains("COMMENT") ? first("COMMENT") : first("DESCRIPTION");
    tags.lyrics = first("LYRICS");
    return tags;
}

std::string chapter_title_in(SoundFormat format, std::string_view title) {
    constexpr std::size_t longest = 255;
    std::string line = as_tag_line(title);
    if (format != SoundFormat::m4a || line.size() <= longest) return line;
    std::size_t end = longest;
    while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)  // inside a character
        --end;
    return std::string(trim(line.substr(0, end)));
}

void add_cover(const std::filesystem::path& path, SoundFormat format, std::string_view jpeg) {
    const bool added = format == SoundFormat::opus   ? add_to_opus(path, jpeg)
                       : format == SoundFormat::flac ? add_to_flac(path, jpeg)
                                                     : add_to_mp4(path, jpeg);
    if (!added) throw ExternalError("adding a cover to " + path.string() + ": TagLib cannot write it");
}

}  // namespace reviewcast
