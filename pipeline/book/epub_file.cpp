// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/epub_file.hpp"

#include "base/error.hpp"
#include "base/shared_library.hpp"

#include <deque>
#include <zip.h>

namespace reviewcast {

namespace {

/// The functions of libzip that are used. It is opened when the first book is written: what it brings along
/// to encrypt (OpenSSL) would take a millisecond and a half of each start.
struct Library {
    SharedLibrary file{"libzip.so.4"};
    decltype(zip_open)* open = file.function<decltype(zip_open)>("zip_open");
    decltype(zip_close)* close = file.function<decltype(zip_close)>("zip_close");
    decltype(zip_discard)* discard = file.function<decltype(zip_discard)>("zip_discard");
    decltype(zip_error_init_with_code)* error_init_with_code =
        file.function<decltype(zip_error_init_with_code)>("zip_error_init_with_code");
    decltype(zip_error_strerror)* error_strerror =
        file.function<decltype(zip_error_strerror)>("zip_error_strerror");
    decltype(zip_error_fini)* error_fini = file.function<decltype(zip_error_fini)>("zip_error_fini");
    decltype(zip_get_error)* get_error = file.function<decltype(zip_get_error)>("zip_get_error");
    decltype(zip_source_buffer)* source_buffer =
        file.function<decltype(zip_source_buffer)>("zip_source_buffer");
    decltype(zip_source_file)* source_file = file.function<decltype(zip_source_file)>("zip_source_file");
    decltype(zip_source_free)* source_free = file.function<decltype(zip_source_free)>("zip_source_free");
    decltype(zip_file_add)* file_add = file.function<decltype(zip_file_add)>("zip_file_add");
    decltype(zip_set_file_compression)* set_file_compression =
        file.function<decltype(zip_set_file_compression)>("zip_set_file_compression");
    decltype(zip_file_set_dostime)* file_set_dostime =
        file.function<decltype(zip_file_set_dostime)>("zip_file_set_dostime");
    decltype(zip_file_set_external_attributes)* file_set_external_attributes =
        file.function<decltype(zip_file_set_external_attributes)>("zip_file_set_external_attributes");
};

const Library& library() {
    static const Library opened;
    return opened;
}

}  // namespace

/// libzip's archive, and the bytes that it reads when it is closed.
struct EpubFile::Archive {
    Archive(const std::filesystem::path& staged, const std::filesystem::path& file)
        : doing("writing " + file.string()) {
        int code = 0;
        zip.reset(library().open(staged.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
        if (zip) return;
        zip_error_t error;
        library().error_init_with_code(&error, code);
        const std::string words = library().error_strerror(&error);
        library().error_fini(&error);
        throw ExternalError(doing + ": " + words);
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw ExternalError(doing + ": " + what + ": " +
                            library().error_strerror(library().get_error(zip.get())));
    }

    zip_source_t* source_of(std::string_view text) {
        bytes.emplace_back(text);
        return library().source_buffer(zip.get(), bytes.back().data(), bytes.back().size(), 0);
    }

    void add(const std::string& name, zip_source_t* source, int compression) {
        // 1980-01-01 00:00:00, the first of the MS-DOS times of a ZIP file.
        constexpr zip_uint16_t dos_date = 1U << 5U | 1U;
        if (source == nullptr) fail(name);
        const zip_int64_t index = library().file_add(zip.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            library().source_free(source);
            fail(name);
        }
        const auto at = static_cast<zip_uint64_t>(index);
        if (library().set_file_compression(zip.get(), at, compression, 0) != 0 ||
            library().file_set_dostime(zip.get(), at, 0, dos_date, 0) != 0 ||
            library().file_set_external_attributes(zip.get(), at, 0, ZIP_OPSYS_UNIX, 0100644U << 16U) != 0)
            fail(name);
    }

    void close() {
        if (library().close(zip.get()) != 0) fail("closing it");
        (void)zip.release();
    }

    struct Discard {
        void operator()(zip_t* archive) const noexcept { library().discard(archive); }
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
    archive_->add(name, library().source_file(archive_->zip.get(), source.c_str(), 0, to_its_end),
                  ZIP_CM_STORE);
}

void EpubFile::commit() {
    archive_->close();
    staged_.commit();
}

}  // namespace reviewcast
