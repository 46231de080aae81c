// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/site_server.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/shared_library.hpp"
#include "serve/answer.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <type_traits>

namespace reviewcast {

namespace {

constexpr unsigned most_connections = 128;  // a browser opens six; each holds one file open
constexpr unsigned idle_limit_s = 60;
constexpr std::size_t connection_bytes = 32 * 1024;  // for a request's headers: larger ones are refused
constexpr int look_up_ms = 200;

/// The functions of libmicrohttpd that are used. It is opened by `preview` alone: what it brings along for
/// HTTPS (GnuTLS) would take a millisecond and a half of each start.
struct Library {
    SharedLibrary file{"libmicrohttpd.so.12"};
    decltype(MHD_destroy_response)* destroy =
        file.function<decltype(MHD_destroy_response)>("MHD_destroy_response");
    decltype(MHD_lookup_connection_value)* lookup =
        file.function<decltype(MHD_lookup_connection_value)>("MHD_lookup_connection_value");
    decltype(MHD_create_response_from_fd_at_offset64)* from_file =
        file.function<decltype(MHD_create_response_from_fd_at_offset64)>(
            "MHD_create_response_from_fd_at_offset64");
    decltype(MHD_create_response_from_buffer)* from_buffer =
        file.function<decltype(MHD_create_response_from_buffer)>("MHD_create_response_from_buffer");
    decltype(MHD_add_response_header)* add_header =
        file.function<decltype(MHD_add_response_header)>("MHD_add_response_header");
    decltype(MHD_queue_response)* queue = file.function<decltype(MHD_queue_response)>("MHD_queue_response");
    decltype(MHD_stop_daemon)* stop = file.function<decltype(MHD_stop_daemon)>("MHD_stop_daemon");
    decltype(MHD_start_daemon)* start = file.function<decltype(MHD_start_daemon)>("MHD_start_daemon");
    decltype(MHD_run_wait)* run_wait = file.function<decltype(MHD_run_wait)>("MHD_run_wait");
};

const Library& library() {
    static const Library opened;
    return opened;
}

using Response =
    std::unique_ptr<MHD_Response, decltype([](MHD_Response* response) { library().destroy(response); })>;

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Descriptor listen_at(int port) {
    const std::string doing = format("serving at port {}", port);
    Descriptor socket{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)};
    if (socket.get() < 0) throw system_error(doing, errno);
    const int yes = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const sockaddr_in address = loopback(port);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(socket.get(), SOMAXCONN) != 0) {
        if (errno != EADDRINUSE && errno != EACCES) throw system_error(doing, errno);
        throw UsageError(
            format("port {} is {}; choose another with --port, or any that is free with --port 0", port,
                   errno == EACCES ? "not allowed to you" : "taken by another program"));
    }
    return socket;
}

int port_of(int socket) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw system_error("serving", errno);
    return ntohs(address.sin_port);
}

std::string header(MHD_Connection* connection, const char* name) {
    const char* value = library().lookup(connection, MHD_HEADER_KIND, name);
    return value == nullptr ? "" : value;
}

Response response_of(HttpAnswer answer) {
    Response response;
    if (answer.size > 0) {
        response.reset(library().from_file(static_cast<std::uint64_t>(answer.size), answer.file.get(),
                                           static_cast<std::uint64_t>(answer.first)));
        if (response) (void)answer.file.release();
    } else {
        response.reset(library().from_buffer(answer.text.size(), answer.text.data(), MHD_RESPMEM_MUST_COPY));
    }
    for (const auto& [name, value] : answer.headers)
        if (response && library().add_header(response.get(), name.c_str(), value.c_str()) != MHD_YES)
            response.reset();
    return response;
}

/// What answers a request.
struct Site {
    int folder, port;
};

/// Whether a request says that a body follows. None is wanted.
bool has_body(MHD_Connection* connection) {
    const std::string length = header(connection, "Content-Length");
    return !header(connection, "Transfer-Encoding").empty() || !(length.empty() || length == "0");
}

MHD_Result handle(void* context, MHD_Connection* connection, const char* target, const char* method,
                  const char*, const char*, std::size_t*, void** seen) {
    try {
        // What is answered at the first of two calls, when only the head is read, ends the connection.
        if (*seen == nullptr && !has_body(connection)) {
            *seen = context;
            return MHD_YES;
        }
        const auto& site = *static_cast<const Site*>(context);
        HttpAnswer answer =
            answer_request(site.folder, site.port,
                           {method, target, header(connection, "Host"), header(connection, "Range"),
                            header(connection, "If-Range"), header(connection, "If-None-Match"),
                            header(connection, "If-Modified-Since")});
        const auto status = static_cast<unsigned>(answer.status);
        const Response response = response_of(std::move(answer));
        return response ? library().queue(connection, status, response.get()) : MHD_NO;
    } catch (const std::exception&) {
        return MHD_NO;  // ends this connection, and no other
    }
}

/// Targets are decoded by parse_target(), which knows what an escaped NUL or slash means.
std::size_t leave_escaped(void*, MHD_Connection*, char* text) {
    return std::strlen(text);
}

}  // namespace

struct SiteServer::Daemon {
    Site site;
    MHD_Daemon* handle = nullptr;
    ~Daemon() {
        if (handle != nullptr) library().stop(handle);
    }
};

SiteServer::SiteServer(const std::filesystem::path& site, int port)
    : folder_(::open(site.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (folder_.get() < 0) throw system_error("reading " + site.string(), errno);
    Descriptor socket = listen_at(port);
    port_ = port_of(socket.get());
    daemon_ = std::make_unique<Daemon>(Site{folder_.get(), port_});
    daemon_->handle = library().start(
        MHD_USE_EPOLL, 0, nullptr, nullptr, handle, &daemon_->site, MHD_OPTION_LISTEN_SOCKET, socket.get(),
        MHD_OPTION_CONNECTION_LIMIT, most_connections, MHD_OPTION_CONNECTION_TIMEOUT, idle_limit_s,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, connection_bytes, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_UNESCAPE_CALLBACK, leave_escaped, nullptr, MHD_OPTION_END);
    (void)socket.release();  // the daemon closes it, also where it did not start
    if (daemon_->handle == nullptr) throw ExternalError("serving: libmicrohttpd does not start");
}

SiteServer::~SiteServer() = default;

std::string SiteServer::address() const {
    return format("http://127.0.0.1:{}/", port_);
}

void SiteServer::run(const std::function<bool()>& goes_on) {
    while (goes_on())
        if (library().run_wait(daemon_->handle, look_up_ms) != MHD_YES)
            throw ExternalError("serving: libmicrohttpd does not go on");
}

}  // namespace reviewcast
