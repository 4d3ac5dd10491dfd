"""Picture files that Pillow reads and does not write."""

import struct
import zlib


def png(colour, depth, rows, width):
    """Return a PNG of these rows of bytes; colour is 0 for grey, 2 for colours, 4 and 6 for the two with alpha."""

    def chunk(name, content):
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, len(rows), depth, colour, 0, 0, 0)
    lines = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
