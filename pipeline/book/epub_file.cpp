// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/epub_file.hpp"

#include "base/error.hpp"

#include <deque>
#include <zip.h>

namespace reviewcast {

/// libzip's archive, and the bytes that it reads when it is closed.
struct EpubFile::Archive {
    Archive(const std::filesystem::path& staged, const std::filesystem::path& file)
        : doing("writing " + file.string()) {
        int code = 0;
        zip.reset(zip_open(staged.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
        if (zip) return;
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string words = zip_error_strerror(&error);
        zip_error_fini(&error);
        throw ExternalError(doing + ": " + words);
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw ExternalError(doing + ": " + what + ": " + zip_error_strerror(zip_get_error(zip.get())));
    }

    zip_source_t* source_of(std::string_view text) {
        bytes.emplace_back(text);
        return zip_source_buffer(zip.get(), bytes.back().data(), bytes.back().size(), 0);
    }

    void add(const std::string& name, zip_source_t* source, int compression) {
        // 1980-01-01 00:00:00, the first of the MS-DOS times of a ZIP file.
        constexpr zip_uint16_t dos_date = 1U << 5U | 1U;
        if (source == nullptr) fail(name);
        const zip_int64_t index = zip_file_add(zip.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            fail(name);
        }
        const auto at = static_cast<zip_uint64_t>(index);
        if (zip_set_file_compression(zip.get(), at, compression, 0) != 0 ||
            zip_file_set_dostime(zip.get(), at, 0, dos_date, 0) != 0 ||
            zip_file_set_external_attributes(zip.get(), at, 0, ZIP_OPSYS_UNIX, 0100644U << 16U) != 0)
            fail(name);
    }

    void close() {
        if (zip_close(zip.get()) != 0) fail("closing it");
        (void)zip.release();
    }

    struct Discard {
        void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
    };
    std::string doing;
    std::deque<std::string> bytes;  // outlives the archive that reads it; its elements stay where they are
    std::unique_ptr<zip_t, Discard> zip;
};

EpubFile::EpubFile(const std::filesystem::path& file)
    : staged_(file), archive_(std::make_unique<Archive>(staged_.staged(), file)) {
    add_stored("mimetype", "application/epub+zip");
}

EpubFile::~EpubFile() = default;

void EpubFile::add(const std::string& name, std::string_view text) {
    archive_->add(name, archive_->source_of(text), ZIP_CM_DEFLATE);
}

void EpubFile::add_stored(const std::string& name, std::string_view bytes) {
    archive_->add(name, archive_->source_of(bytes), ZIP_CM_STORE);
}

void EpubFile::add_stored_file(const std::string& name, const std::filesystem::path& source) {
    constexpr zip_int64_t to_its_end = 0;
    archive_->add(name, zip_source_file(archive_->zip.get(), source.c_str(), 0, to_its_end), ZIP_CM_STORE);
}

void EpubFile::commit() {
    archive_->close();
    staged_.commit();
}

}  // namespace reviewcast
