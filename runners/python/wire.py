"""Values as bytes, for the wire between a judge and a candidate: a tag, then what it needs; integers big-endian.

Only plain values are read, and of built-in types exactly: nothing that is decoded has code of the other side in it.
What has no encoding travels as the name of its type and becomes an Opaque, which equals nothing.
"""

import struct

MOST_FRAME = 1 << 20
DEEPEST = 64
MOST_ENTRIES = 1 << 16  # of a dict or set: keys may be chosen to collide
_HASHABLE_DEPTH = 16

LIST, TUPLE = b"[", b"("
_GROWABLE, _FROZEN, _ONE_SHOT = 0, 1, 2

_U32 = struct.Struct(">I")
_I32 = struct.Struct(">i")
_I64 = struct.Struct(">q")
_F32 = struct.Struct(">f")
_F64 = struct.Struct(">d")


def pack_size(size):
    return _U32.pack(size)


def unpack_size(data):
    return _U32.unpack(data)


def name(text):
    """A class name, as answers carry it."""
    data = text.encode("utf-8", "replace")[:200]
    return _U32.pack(len(data)) + data


class Malformed(Exception):
    """Bytes that are no encoding of a value."""


class Opaque:
    """Stands for a value that can't travel. Equal to nothing, not even to itself."""

    __slots__ = ("kind",)
    __hash__ = None

    def __init__(self, kind):
        self.kind = kind

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __bool__(self):
        raise TypeError("a value of type %s is no answer" % self.kind)

    def __repr__(self):
        return "<%s>" % self.kind


class Failed(Exception):
    """A value that can't be encoded, where an opaque one would not do."""


def encode(value, strict=False):
    """The bytes of a value. With `strict` raises Failed for what would become opaque."""
    out = []
    _encode(value, out, DEEPEST, strict)
    return b"".join(out)


def _encode(value, out, depth, strict):
    kind = type(value)
    if value is None:
        out.append(b"N")
    elif kind is bool:
        out.append(b"T" if value else b"F")
    elif kind is int:
        out.append(_integer(value))
    elif kind is float:
        out.append(b"d" + _F64.pack(value))
    elif kind is str:
        out.append(_text(value))
    elif depth == 0:
        raise Failed("values are nested too deeply")
    elif kind is list:
        _items(b"[\0", value, out, depth, strict)
    elif kind is tuple:
        _items(b"(", value, out, depth, strict)
    elif kind is dict:
        out.append(b"{\0" + _U32.pack(len(value)))
        for key, item in value.items():
            _encode(key, out, depth - 1, strict)
            _encode(item, out, depth - 1, strict)
    elif kind is set:
        _items(b"<\0", value, out, depth, strict)
    elif kind is frozenset:
        _items(b"<\1", value, out, depth, strict)
    elif kind is bytes:
        out.append(b"b" + _U32.pack(len(value)) + value)
    elif strict and kind is not Opaque:
        raise Failed("a value of type %s can't be sent" % kind.__name__)
    else:
        _other(value, kind, out, depth)


def _other(value, kind, out, depth):
    """What programs return beside the plain types: their exact base says what it is worth in a comparison."""
    for base, read in _BASES:
        if issubclass(kind, base):
            # By the base's own reading: a subclass may say anything of itself.
            _encode(read(value), out, depth, False)
            return
    module = kind.__module__
    if (module, kind.__name__) in (("fractions", "Fraction"), ("decimal", "Decimal")):
        _encode(float(value), out, depth, False)
        return
    if module == "numpy" and getattr(value, "shape", None) == ():
        plain = value.item()
        if type(plain) in (bool, int, float, str):
            _encode(plain, out, depth, False)
            return
    if hasattr(kind, "__next__"):
        # An iterator is used up by whoever reads it first: so is what it becomes.
        items = []
        for item in value:
            items.append(item)
            if len(items) > MOST_FRAME:
                raise Failed("an iterator without end")
        _items(b"[\2", items, out, depth, False)
        return
    name = kind.__name__.encode("utf-8", "replace")[:200]
    out.append(b"?" + _U32.pack(len(name)) + name)


_BASES = (
    (int, int.__pos__),
    (float, float.__pos__),
    (str, str.__str__),
    (list, lambda value: list(list.__iter__(value))),
    (tuple, lambda value: tuple(tuple.__iter__(value))),
    (dict, lambda value: dict(dict.items(value))),
    (set, lambda value: set(set.__iter__(value))),
    (frozenset, lambda value: frozenset(frozenset.__iter__(value))),
    (bytes, lambda value: bytes(bytes.__iter__(value))),
)


def _items(head, items, out, depth, strict):
    out.append(head + _U32.pack(len(items)))
    for item in items:
        _encode(item, out, depth - 1, strict)


def _integer(value):
    if -0x80000000 <= value <= 0x7FFFFFFF:
        return b"i" + _I32.pack(value)
    if -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        return b"l" + _I64.pack(value)
    size = (value + (value < 0)).bit_length() // 8 + 1
    return b"I" + _U32.pack(size) + value.to_bytes(size, "big", signed=True)


def _text(value):
    try:
        data = value.encode()
        return b"s" + _U32.pack(len(data)) + data
    except UnicodeEncodeError:
        data = value.encode("utf-16-be", "surrogatepass")
        return b"w" + _U32.pack(len(data) // 2) + data


def decode(data):
    """The one value that `data` encodes. Raises Malformed."""
    values = decode_all(data, 0, 1)
    return values[0]


def decode_all(data, place, count):
    """`count` values from `place` on, up to the end. Raises Malformed."""
    reader = _Reader(data, place)
    values = [reader.value(DEEPEST) for _ in range(count)]
    if reader.place != len(data):
        raise Malformed("bytes behind the value")
    return values


class _Reader:
    def __init__(self, data, place):
        self.data, self.place = data, place

    def take(self, size):
        end = self.place + size
        if end > len(self.data):
            raise Malformed("cut off")
        part = self.data[self.place : end]
        self.place = end
        return part

    def count(self, least=1):
        number = _U32.unpack(self.take(4))[0]
        if number * least > len(self.data) - self.place:
            raise Malformed("a count beyond the end")
        return number

    def kind(self, most):
        kind = self.take(1)[0]
        if kind > most:
            raise Malformed("an unknown kind")
        return kind

    def value(self, depth):
        tag = self.take(1)
        simple = _SIMPLE.get(tag)
        if simple is not None:
            return simple(self)
        if depth == 0:
            raise Malformed("nested too deeply")
        if tag == b"[":
            kind = self.kind(_ONE_SHOT)
            items = [self.value(depth - 1) for _ in range(self.count())]
            return iter(items) if kind == _ONE_SHOT else items
        if tag == b"(":
            return tuple([self.value(depth - 1) for _ in range(self.count())])
        if tag == b"{":
            self.kind(0)
            count = self.count(2)
            self.few(count)
            table = {}
            for _ in range(count):
                key = self.key(depth - 1)
                table[key] = self.value(depth - 1)
            return table
        if tag == b"<":
            kind = self.kind(_FROZEN)
            count = self.count()
            self.few(count)
            found = {self.key(depth - 1) for _ in range(count)}
            return frozenset(found) if kind == _FROZEN else found
        if tag == b"O":
            return self.value(depth - 1)
        raise Malformed("an unknown tag")

    def few(self, count):
        if count > MOST_ENTRIES:
            raise Malformed("too many entries")

    def key(self, depth):
        value = self.value(min(depth, _HASHABLE_DEPTH))
        try:
            hash(value)
        except TypeError as error:
            raise Malformed("a key that can't be one") from error
        return value

    def big(self):
        size = self.count()
        data = self.take(size)
        if size == 0 or (size > 1 and (data[0], data[1] >> 7) in ((0, 0), (255, 1))):
            raise Malformed("a big integer that is not minimal")
        return int.from_bytes(data, "big", signed=True)

    def utf8(self):
        try:
            return self.take(self.count()).decode()
        except UnicodeDecodeError as error:
            raise Malformed("no UTF-8") from error

    def utf16(self):
        return self.take(2 * self.count(2)).decode("utf-16-be", "surrogatepass")

    def character(self):
        number = _U32.unpack(self.take(4))[0]
        if number > 0x10FFFF:
            raise Malformed("no character")
        return chr(number)


def _number(packed):
    return lambda reader: packed.unpack(reader.take(packed.size))[0]


_SIMPLE = {
    b"N": lambda _: None,
    b"T": lambda _: True,
    b"F": lambda _: False,
    b"i": _number(_I32),
    b"l": _number(_I64),
    b"u": _number(_U32),
    b"v": _number(struct.Struct(">Q")),
    b"f": _number(_F32),
    b"d": _number(_F64),
    b"I": _Reader.big,
    b"c": _Reader.character,
    b"s": _Reader.utf8,
    b"w": _Reader.utf16,
    b"b": lambda reader: reader.take(reader.count()),
    b"?": lambda reader: Opaque(reader.utf8()),
}
