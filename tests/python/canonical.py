"""Canonical form (RFC 8785) and hashes of an audit log, after audit/format.md. Standard library alone."""
import datetime
import hashlib
import json
import re

FIELDS = ["seq", "eventId", "type", "recordedAt", "offset", "actor", "onBehalfOf", "source", "school", "round", "edition", "page",
          "item", "rule", "subject", "observation", "class", "reason", "note", "expiresOn", "software", "prev", "hash"]
SAFE = 2 ** 53 - 1


class NotPlain(Exception):
    """A value that the format forbids."""


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_safe(value):
    return type(value) is int and abs(value) <= SAFE


def utf16(text):
    return text.encode("utf-16-be", "surrogatepass")


def quoted(text):
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise NotPlain("half a character") from None
    return json.dumps(text, ensure_ascii=False)


def canonical(value):
    """RFC 8785, for strings, safe integers, booleans, null, lists and objects."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return quoted(value)
    if is_safe(value):
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(one) for one in value) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(quoted(name) + ":" + canonical(value[name]) for name in sorted(value, key=utf16)) + "}"
    raise NotPlain(repr(value))


def hash_of(value):
    """Hash of the canonical form; None where the format forbids the value."""
    try:
        return hashlib.sha256(canonical(value).encode("utf-8")).hexdigest()
    except (NotPlain, RecursionError):
        return None


def is_whole(entry):
    if not isinstance(entry, dict) or set(entry) != set(FIELDS):
        return False
    if not all(isinstance(entry[name], str) for name in ("eventId", "type", "recordedAt", "school", "prev", "hash")):
        return False
    return hash_of({name: entry[name] for name in FIELDS if name != "hash"}) == entry["hash"]


def note_hash(note):
    if not isinstance(note, dict):
        return None
    salt, text = note.get("salt"), note.get("text")
    if not isinstance(salt, str) or not re.fullmatch(r"[0-9a-f]{64}", salt) or not isinstance(text, str):
        return None
    try:
        return hashlib.sha256(bytes.fromhex(salt) + text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError:
        return None


def utc(text):
    """Milliseconds of a time as the log writes it, or None."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{3})Z", text) if isinstance(text, str) else None
    if not match:
        return None
    year, month, day, hour, minute, second, milli = map(int, match.groups())
    try:
        when = datetime.datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    return int((when - datetime.datetime(1970, 1, 1)).total_seconds()) * 1000 + milli
