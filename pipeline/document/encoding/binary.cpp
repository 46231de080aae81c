// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/binary.hpp"

#include <array>

namespace reviewcast {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::size_t at;
    std::string_view bytes, kind;
    bool with_nul = false;  ///< letters that a text may begin with: a file of that kind has a NUL near them
};

/// First bytes of files that are taken for a review by mistake.
constexpr std::array signatures{
    Signature{0, "%PDF-"sv, "a PDF"},
    Signature{0, "{\\rtf"sv, "an RTF document"},
    Signature{0, "PK\x03\x04"sv, "a ZIP archive (or a .docx, .odt or .epub)"},
    Signature{0, "PK\x05\x06"sv, "a ZIP archive"},
    Signature{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Microsoft Office document"},
    Signature{0, "\x89PNG\r\n\x1A\n"sv, "a PNG picture"},
    Signature{0, "\xFF\xD8\xFF"sv, "a JPEG picture"},
    Signature{0, "GIF87a"sv, "a GIF picture"},
    Signature{0, "GIF89a"sv, "a GIF picture"},
    Signature{0, "II*\0"sv, "a TIFF picture"},
    Signature{0, "MM\0*"sv, "a TIFF picture"},
    Signature{0, "RIFF"sv, "a WAV recording, an AVI film or a WebP picture", true},
    Signature{0, "ID3\x02"sv, "an MP3 recording"},
    Signature{0, "ID3\x03"sv, "an MP3 recording"},
    Signature{0, "ID3\x04"sv, "an MP3 recording"},
    Signature{0, "OggS\0"sv, "an Ogg recording"},
    Signature{0, "fLaC\0"sv, "a FLAC recording"},
    Signature{4, "ftyp"sv, "an MP4 recording or film", true},
    Signature{0, "\x1A\x45\xDF\xA3"sv, "a Matroska or WebM film"},
    Signature{0, "\x1F\x8B\x08"sv, "a gzip archive"},
    Signature{0, "BZh91AY"sv, "a bzip2 archive"},
    Signature{0,
              "\xFD"
              "7zXZ\0"sv,
              "an xz archive"},
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    Signature{0, "Rar!\x1A\x07"sv, "a RAR archive"},
    Signature{0, "\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    Signature{0, "SQLite format 3\0"sv, "an SQLite database"},
    Signature{0,
              "\x7F"
              "ELF"sv,
              "a program"},
};

/// An MPEG audio frame without a tag before it: sync word, layer III, and numbers that are not reserved.
bool is_mpeg_frame(std::string_view bytes) {
    if (bytes.size() < 4 || bytes[0] != '\xFF') return false;
    const auto second = static_cast<unsigned char>(bytes[1]);
    const auto third = static_cast<unsigned char>(bytes[2]);
    return (second & 0xE6) == 0xE2 && (second & 0x18) != 0x08 && (third & 0xF0) != 0xF0 &&
           (third & 0x0C) != 0x0C && bytes.find('\0') < 1024;
}

}  // namespace

std::string binary_kind(std::string_view bytes) {
    for (const Signature& signature : signatures)
        if (bytes.size() >= signature.at && bytes.substr(signature.at).starts_with(signature.bytes) &&
            (!signature.with_nul || bytes.find('\0') < 1024))
            return std::string(signature.kind);
    return is_mpeg_frame(bytes) ? "an MP3 recording" : "";
}

bool is_binary_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v' &&
            byte != 0x1B) ||
           byte == 0x7F;
}

}  // namespace reviewcast
