"""Opens an audit log: the JSON export, or the JSON inside an HTML report. Standard library alone."""
import json

from canonical import SAFE, is_number, is_safe

REPORT_START = '<script type="application/json" id="basispoort-coach-audit-log">'


class Refused(Exception):
    """The file cannot be verified; the code says why."""


class Twice:
    """Notes whether a name stood twice in one object."""
    seen = False

    def pairs(self, pairs):
        made = dict(pairs)
        if len(made) != len(pairs):
            self.seen = True
        return made


def number(text):
    """A JSON number as every reader with doubles sees it."""
    value = float(text)
    if value in (float("inf"), float("-inf")):
        return value
    return int(value) if value.is_integer() and abs(value) <= SAFE else value


def no_constant(_text):
    raise ValueError("no JSON")


def ends_early(text):
    """Stops inside a string, a list or an object."""
    depth, at = 0, 0
    while at < len(text):
        letter = text[at]
        if letter in "{[":
            depth += 1
        elif letter in "}]":
            depth -= 1
        elif letter == '"':
            at += 1
            while at < len(text) and text[at] != '"':
                at += 2 if text[at] == "\\" else 1
            if at >= len(text):
                return True
        at += 1
    return depth > 0


SPACE = " \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def open_text(text):
    """The file as data, and whether a name stands twice. Raises Refused."""
    if text.startswith("\ufeff"):
        text = text[1:]
    text = text.strip(SPACE)
    if text == "":
        raise Refused("empty")
    if text.startswith("%PDF-"):
        raise Refused("pdf")
    if text.startswith("PK\x03\x04"):
        raise Refused("spreadsheet")
    if text.startswith("<"):
        start = text.find(REPORT_START)
        if start < 0:
            raise Refused("html-without-log")
        end = text.find("</script>", start + len(REPORT_START))
        if end < 0:
            raise Refused("truncated")
        text = text[start + len(REPORT_START):end].strip(SPACE)
    elif text.replace('"', "").startswith("seq;recordedAt;offset"):
        raise Refused("csv")
    twice = Twice()
    try:
        data = json.loads(text, object_pairs_hook=twice.pairs, parse_float=number, parse_int=number, parse_constant=no_constant)
    except (ValueError, RecursionError):
        raise Refused("truncated" if text[:1] in ("{", "[") and ends_early(text) else "not-json") from None
    if not isinstance(data, dict) or data.get("format") != "basispoort-coach/audit-log":
        raise Refused("other-format")
    version = data.get("formatVersion")
    if is_number(version) and float(version).is_integer() and version > 1:
        raise Refused("newer-format")
    if misfit(data):
        raise Refused("damaged")
    return data, twice.seen


def misfit(data):
    def text_in(where, *names):
        return all(isinstance(where.get(name), str) for name in names)
    school, chain = data.get("school"), data.get("chain")
    if not is_safe(data.get("formatVersion")) or data["formatVersion"] != 1 or not text_in(data, "exportedAt", "software", "edition"):
        return True
    if not isinstance(school, dict) or not text_in(school, "id", "label"):
        return True
    if "brin" not in school or not (school["brin"] is None or isinstance(school["brin"], str)):
        return True
    if not all(isinstance(data.get(name), dict) for name in ("parties", "notes", "chain")):
        return True
    if not all(isinstance(data.get(name), list) for name in ("items", "entries")):
        return True
    if chain.get("algorithm") != "SHA-256" or not text_in(chain, "genesis", "head"):
        return True
    if not is_safe(chain.get("count")) or chain["count"] < 0:
        return True
    return not isinstance(chain.get("genesisRecord"), dict) or not isinstance(chain.get("anchors"), list)
