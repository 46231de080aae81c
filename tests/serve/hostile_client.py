#!/usr/bin/python3
"""Asks a preview server what no good client asks, and looks whether it still serves. usage: hostile_client.py ADDRESS FILE
FILE is what the server has at a/a.mp3. Prints each fault; exit code 1 where there is one."""
import re
import socket
import struct
import sys
import threading
from urllib.parse import urlsplit

address, file = sys.argv[1:]
where = urlsplit(address)
sound = open(file, "rb").read()
host = f"Host: {where.netloc}\r\n".encode()
faults = []


def connect():
    return socket.create_connection((where.hostname, where.port), timeout=20)


def rest(connection, name="a request"):
    parts = []
    try:
        while part := connection.recv(65536):
            parts.append(part)
    except OSError as error:
        if isinstance(error, TimeoutError):
            faults.append(f"{name} is neither answered nor refused")
    return b"".join(parts)


def ask(request, end=True, name="a request"):
    with connect() as connection:
        try:
            connection.sendall(request)
            if end:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it has refused already
        return rest(connection, name)


def serves():
    answer = ask(b"GET /a/a.mp3 HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n", end=False)
    return answer.split(b"\r\n\r\n", 1)[-1] == sound


def check(good, what):
    if not good:
        faults.append(what)


check(serves(), "does not serve")

refused = {
    "a huge header": b"GET / HTTP/1.1\r\n" + host + b"X: " + b"x" * 200_000 + b"\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\n" + host + b"".join(b"X%d: y\r\n" % n for n in range(20_000)) + b"\r\n",
    "a huge target": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n" + host + b"\r\n",
    "no host": b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)) * 20 + b"\r\n\r\n",
    "nothing but line ends": b"\r\n" * 50_000,
    "a NUL": b"GET /b\x00a HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n",
    "a way out": b"GET /../../secret.txt HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n",
    "an encoded way out": b"GET /%2e%2e/%2e%2e/secret.txt HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n",
    "a body that does not come": b"POST / HTTP/1.1\r\n" + host + b"Content-Length: 99999999999\r\n\r\nx",
    "a negative length": b"GET / HTTP/1.1\r\n" + host + b"Content-Length: -5\r\nConnection: close\r\n\r\n",
    "a broken chunk": b"POST / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nZZZ\r\nabc\r\n",
}
for name, request in refused.items():
    answer = ask(request, name=name)
    check(not answer or answer.startswith(b"HTTP/1.1 4"), f"{name}: {answer[:80]!r}")
    check(b"secret" not in answer.split(b"\r\n\r\n", 1)[-1], f"{name} leads out of the site")
check(serves(), "does not serve after broken requests")

# Pipelined: all are answered, in order.
both = ask(b"GET /a/a.mp3 HTTP/1.1\r\n" + host + b"Range: bytes=0-9\r\n\r\n" + b"HEAD /a/ HTTP/1.1\r\n" + host + b"\r\n" +
           b"GET /none HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n", end=False)
check(re.findall(rb"HTTP/1\.1 (\d+)", both) == [b"206", b"200", b"404"]
      and sound[:10] in both, f"pipelined requests: {both[:300]!r}")

# Slow: connections that say little, or never read, hold up nobody.
slow = [connect() for _ in range(40)]
for connection in slow[:20]:
    connection.sendall(b"GET / HTTP/1.1\r\nHo")
for connection in slow[20:]:
    connection.sendall((b"GET /a/a.mp3 HTTP/1.1\r\n" + host + b"\r\n") * 50)
check(serves(), "slow connections hold up others")
for connection in slow:
    # Reset, not closed.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()

# Many at once.
wrong = []
threads = [threading.Thread(target=lambda: serves() or wrong.append(1)) for _ in range(50)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
check(not wrong, f"{len(wrong)} of 50 at once were not served")

# More than it takes: the next is served when these have gone.
crowd = []
try:
    for _ in range(400):
        crowd.append(connect())
except OSError:
    pass
for connection in crowd:
    connection.close()
check(serves(), "does not serve after a crowd")

print("\n".join(faults))
sys.exit(1 if faults else 0)
