// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voice_host.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "speech/render.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace reviewcast {

namespace {

enum CommandKind : std::int64_t { start_passage, wait_passage };
enum ReplyKind : std::int64_t { ready, refused, failed, ended };

struct Command {
    std::int64_t kind = start_passage;
    std::int64_t passage = 0;
    std::int64_t slot = 0;
};

/// What goes before a reply's text.
struct ReplyHead {
    std::int64_t kind = ready;
    std::int64_t value = 0;
};

constexpr std::size_t longest_packet = 4096;
constexpr std::size_t bytes_a_time_limit = 6000;  // the limit is meant for a passage of ordinary length

/// One packet is one message: a whole one arrives or none.
void send_packet(int fd, std::string_view bytes) {
    while (::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0)
        if (errno != EINTR) throw system_error("speaking to the speech engine's process", errno);
}

/// Empty when the other side is gone.
std::string receive_packet(int fd) {
    std::string bytes(longest_packet, '\0');
    ssize_t size = 0;
    while ((size = ::recv(fd, bytes.data(), bytes.size(), 0)) < 0)
        if (errno != EINTR && errno != ECONNRESET)
            throw system_error("hearing from the speech engine's process", errno);
        else if (errno == ECONNRESET)
            return {};
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

template <class T>
std::string_view as_bytes(const T& value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

void send_reply(int fd, std::int64_t kind, std::int64_t value, std::string text = {}) {
    text.resize(std::min(text.size(), longest_packet - sizeof(ReplyHead)));
    send_packet(fd, std::string(as_bytes(ReplyHead{kind, value})) + text);
}

/// Everything that the host works with.
struct Host {
    const ProsodyPlan& plan;
    const std::vector<Passage>& passages;
    const Engine& engine;
    std::vector<Slot>& slots;
    std::chrono::seconds time_limit;
    int jobs = 1;
    int sample_rate = 0;
};

std::chrono::seconds limit_for(const Passage& passage, std::chrono::seconds time_limit) {
    return time_limit * static_cast<std::int64_t>(1 + passage.size_bytes / bytes_a_time_limit);
}

/// In a child of the host: speaks one passage and hands it back, or the reason why not.
void render(const Host& host, const Passage& passage, Slot& slot) {
    try {
        const RenderSink sink{[&](std::span<const float> samples) { slot.append(samples); },
                              [&](std::size_t index) { slot.set_utterance(index); }};
        slot.finish(render_passage(host.plan, passage, host.engine, host.sample_rate, sink));
    } catch (const Error& error) {
        slot.fail(error_chain(error));
        throw;
    }
}

/// The children of the host: at most host.jobs of them speak at a time, in the order in which they were asked
/// for.
class Speakers {
  public:
    explicit Speakers(const Host& host) : host_(host) {}

    void ask(const Command& command) { waiting_.push_back(command); }

    /// Starts whom there is room for.
    void start() {
        while (!waiting_.empty() && running_.size() < static_cast<std::size_t>(host_.jobs)) {
            speak(waiting_.front());
            waiting_.pop_front();
        }
    }

    /// Waits until `fd` can be read or a speaker has ended; whether it was `fd`.
    bool wait(int fd) {
        std::vector<pollfd> watched{{fd, POLLIN, 0}};
        for (const auto& speaker : running_)
            watched.push_back({speaker.end.get(), POLLIN, 0});
        while (::poll(watched.data(), watched.size(), -1) < 0)
            if (errno != EINTR) throw system_error(watching, errno);
        std::vector<Speaker> still;
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (watched[i + 1].revents == 0)
                still.push_back(std::move(running_[i]));
            else
                ended_[running_[i].passage] = running_[i].child.wait();
        running_ = std::move(still);
        return watched[0].revents != 0;
    }

    /// How a passage's speaker ended; nothing while it has not.
    std::optional<ChildEnd> end_of(std::int64_t passage) {
        const auto found = ended_.extract(passage);
        return found ? std::optional(found.mapped()) : std::nullopt;
    }

  private:
    static constexpr auto watching = "watching speech processes";
    struct Speaker {
        std::int64_t passage = 0;
        Child child;
        Descriptor end;  ///< can be read when the child, who holds the other side, is gone
    };

    void speak(const Command& command) {
        const auto& passage = host_.passages.at(static_cast<std::size_t>(command.passage));
        auto& slot = host_.slots.at(static_cast<std::size_t>(command.slot));
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error(watching, errno);
        Descriptor ours(ends[0]);
        const Descriptor theirs(ends[1]);
        Child child([&] { render(host_, passage, slot); }, limit_for(passage, host_.time_limit));
        running_.push_back({command.passage, std::move(child), std::move(ours)});
    }

    const Host& host_;
    std::deque<Command> waiting_;
    std::vector<Speaker> running_;
    std::map<std::int64_t, ChildEnd> ended_;
};

void serve_passages(int fd, const Host& host) {
    Speakers speakers(host);
    constexpr std::int64_t none = -1;
    std::int64_t wanted = none;
    for (;;) {
        speakers.start();
        if (speakers.wait(fd)) {
            const auto packet = receive_packet(fd);
            if (packet.size() != sizeof(Command)) return;
            Command command;
            std::memcpy(&command, packet.data(), sizeof command);
            if (command.kind == start_passage)
                speakers.ask(command);
            else
                wanted = command.passage;
        }
        if (wanted == none) continue;
        if (const auto end = speakers.end_of(wanted)) {
            send_reply(fd, ended, end->succeeded, end->reason);
            wanted = none;
        }
    }
}

/// The host's whole life.
void serve(int fd, Host host) {
    try {
        host.sample_rate = host.engine.open(host.plan.voice);
    } catch (const UsageError& error) {
        send_reply(fd, refused, 0, error_chain(error));
        return;
    } catch (const Error& error) {
        send_reply(fd, failed, 0, error_chain(error));
        return;
    }
    send_reply(fd, ready, host.sample_rate);
    try {
        serve_passages(fd, host);
    } catch (const Error& error) {
        send_reply(fd, failed, 0, error_chain(error));
    }
}

std::chrono::seconds limit_of_all(const std::vector<Passage>& passages, std::chrono::seconds time_limit) {
    auto limit = 2 * time_limit;
    for (const auto& passage : passages)
        limit += limit_for(passage, time_limit);
    return limit;
}

}  // namespace

struct VoiceHost::Reply {
    std::int64_t kind = failed;
    std::int64_t value = 0;
    std::string text;
};

VoiceHost::VoiceHost(const ProsodyPlan& plan, const std::vector<Passage>& passages, const Engine& engine,
                     std::vector<Slot>& slots, int jobs, std::chrono::seconds time_limit)
    : engine_name_(engine.name) {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw system_error("reaching the speech engine's process", errno);
    socket_ = Descriptor(ends[0]);
    Descriptor far_end(ends[1]);
    child_.emplace(
        [&] {
            socket_.reset();  // else the host would not see that this process is gone
            serve(far_end.get(), {plan, passages, engine, slots, time_limit, jobs, 0});
        },
        limit_of_all(passages, time_limit));
    far_end.reset();
    const auto reply = receive(time_limit);
    if (reply.kind == refused) throw UsageError(reply.text);
    if (reply.kind != ready) throw ExternalError(reply.text);
    is_ready_ = true;
    sample_rate_ = static_cast<int>(reply.value);
}

VoiceHost::~VoiceHost() {
    socket_.reset();
    // A host that is ready sees the end of its commands, ends its own children and exits; another is killed.
    if (!is_ready_) return;
    try {
        static_cast<void>(child_->wait());
    } catch (const Error&) {
        return;  // there is no child to wait for any more
    }
}

void VoiceHost::send(std::int64_t kind, std::size_t passage, std::size_t slot) {
    send_packet(socket_.get(),
                as_bytes(Command{kind, static_cast<std::int64_t>(passage), static_cast<std::int64_t>(slot)}));
}

void VoiceHost::start(std::size_t passage, std::size_t slot) {
    send(start_passage, passage, slot);
}

ChildEnd VoiceHost::wait(std::size_t passage) {
    send(wait_passage, passage, 0);
    auto reply = receive({});
    if (reply.kind != ended) throw ExternalError(reply.text);
    return {reply.value != 0, std::move(reply.text)};
}

VoiceHost::Reply VoiceHost::receive(std::optional<std::chrono::seconds> limit) {
    if (limit) {
        pollfd poll_for{socket_.get(), POLLIN, 0};
        const auto milliseconds = std::chrono::milliseconds(*limit).count();
        int count = 0;
        while ((count = ::poll(&poll_for, 1, static_cast<int>(milliseconds))) < 0)
            if (errno != EINTR) throw system_error("hearing from the speech engine's process", errno);
        if (count == 0)
            throw ExternalError(
                format("starting {}: it took longer than {} s", engine_name_, limit->count()));
    }
    const auto packet = receive_packet(socket_.get());
    if (packet.size() < sizeof(ReplyHead)) {
        const bool was_ready = std::exchange(is_ready_, false);
        const auto end = child_->wait();
        throw ExternalError(format("{} {}: its process {}", was_ready ? "speaking with" : "starting",
                                   engine_name_, end.succeeded ? "ended too early" : end.reason));
    }
    ReplyHead head;
    std::memcpy(&head, packet.data(), sizeof head);
    return {head.kind, head.value, packet.substr(sizeof head)};
}

}  // namespace reviewcast
