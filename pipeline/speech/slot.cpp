// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/slot.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <unistd.h>

namespace reviewcast {

namespace {

constexpr auto writing = "handing back speech in a temporary file";
constexpr auto reading = "reading speech from a temporary file";
constexpr std::size_t buffer_samples = 1u << 16;

template <class T>
std::string_view as_bytes(const std::vector<T>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

void read_exactly(int fd, void* into, std::size_t size, std::int64_t position) {
    for (std::size_t done = 0; done < size;) {
        const auto count = ::pread(fd, static_cast<char*>(into) + done, size - done,
                                   static_cast<off_t>(position + static_cast<std::int64_t>(done)));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw system_error(reading, errno);
        if (count == 0) throw ExternalError(std::string(reading) + ": it ends too early");
        done += static_cast<std::size_t>(count);
    }
}

}  // namespace

void Slot::clear() {
    // What the child before wrote stays until it is overwritten: the header says how much counts.
    header_ = {};
    if (::lseek(file_.get(), 0, SEEK_SET) < 0) throw system_error(writing, errno);
    const std::string header(sizeof(Header), '\0');
    write_all(file_.get(), header, writing);
}

void Slot::write_header() const {
    if (::pwrite(file_.get(), &header_, sizeof header_, 0) != static_cast<ssize_t>(sizeof header_))
        throw system_error(writing, errno);
}

void Slot::set_utterance(std::size_t index) {
    header_.utterance = static_cast<std::int64_t>(index);
    write_header();
}

void Slot::append(std::span<const float> samples) {
    buffer_.insert(buffer_.end(), samples.begin(), samples.end());
    header_.samples += static_cast<std::int64_t>(samples.size());
    if (buffer_.size() < buffer_samples) return;
    write_all(file_.get(), as_bytes(buffer_), writing);
    buffer_.clear();
}

void Slot::finish(const std::vector<UtteranceMark>& marks) {
    std::vector<std::int64_t> numbers;
    for (const auto& mark : marks) {
        numbers.insert(numbers.end(),
                       {mark.at.begin, mark.at.end, static_cast<std::int64_t>(mark.words.size())});
        for (const auto& word : mark.words)
            numbers.insert(numbers.end(),
                           {static_cast<std::int64_t>(word.spoken.begin),
                            static_cast<std::int64_t>(word.spoken.end), word.at.begin, word.at.end});
    }
    header_.marks = static_cast<std::int64_t>(numbers.size());
    write_all(file_.get(), as_bytes(buffer_), writing);
    write_all(file_.get(), as_bytes(numbers), writing);
    write_header();
}

void Slot::fail(const std::string& reason) {
    if (::lseek(file_.get(), sizeof(Header), SEEK_SET) < 0) throw system_error(writing, errno);
    write_all(file_.get(), reason, writing);
    header_.failure_bytes = static_cast<std::int64_t>(reason.size());
    write_header();
}

Slot::Header Slot::read_header() const {
    Header header;
    read_exactly(file_.get(), &header, sizeof header, 0);
    return header;
}

std::size_t Slot::utterance() const {
    return static_cast<std::size_t>(read_header().utterance);
}

std::string Slot::failure() const {
    std::string reason(static_cast<std::size_t>(read_header().failure_bytes), '\0');
    read_exactly(file_.get(), reason.data(), reason.size(), sizeof(Header));
    return reason;
}

std::vector<UtteranceMark> Slot::take(Pcm& pcm) const {
    const auto header = read_header();
    std::vector<float> samples(buffer_samples);
    for (std::int64_t done = 0; done < header.samples;) {
        const auto count = std::min(header.samples - done, static_cast<std::int64_t>(buffer_samples));
        read_exactly(file_.get(), samples.data(), static_cast<std::size_t>(count) * sizeof(float),
                     static_cast<std::int64_t>(sizeof header) +
                         done * static_cast<std::int64_t>(sizeof(float)));
        pcm.append(std::span(samples).first(static_cast<std::size_t>(count)));
        done += count;
    }
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(header.marks));
    read_exactly(file_.get(), numbers.data(), numbers.size() * sizeof(std::int64_t),
                 static_cast<std::int64_t>(sizeof header) +
                     header.samples * static_cast<std::int64_t>(sizeof(float)));
    std::vector<UtteranceMark> marks;
    for (std::size_t at = 0; at < numbers.size();) {
        UtteranceMark mark{{numbers[at], numbers[at + 1]}, {}};
        const auto words = numbers[at + 2];
        at += 3;
        for (std::int64_t i = 0; i < words; ++i, at += 4)
            mark.words.push_back(
                {{static_cast<std::size_t>(numbers[at]), static_cast<std::size_t>(numbers[at + 1])},
                 {numbers[at + 2], numbers[at + 3]}});
        marks.push_back(std::move(mark));
    }
    return marks;
}

}  // namespace reviewcast
