#!/usr/bin/env python3
"""Verifies an audit log of basispoort-coach: the JSON export, or the JSON inside an HTML report.

Written from audit/format.md with Python's standard library alone; it shares no code with the extension.

    python3 verify.py FILE [FILE ...]      a line per finding; exit code 0 intact, 1 findings, 2 not readable
    python3 verify.py --json FILE [...]    one JSON line per file
"""
import bisect
import json
import sys

from canonical import hash_of, is_safe, is_whole, note_hash, utc
from open_log import Refused, open_text

HEADER = ["format", "formatVersion", "exportedAt", "software", "edition", "school", "items", "parties"]
PAGES = ["beheer", "uitgeverijen", "netwerkleveranciers", "medewerkers", "ip-nummers", "profiel"]
MISSING = object()


def longest_run(numbers):
    """Places of the longest strictly rising run, the lowest possible end at every length."""
    ends, places, before = [], [], []
    for place, one in enumerate(numbers):
        length = bisect.bisect_left(ends, one)
        before.append(places[length - 1] if length > 0 else -1)
        if length == len(ends):
            ends.append(one)
            places.append(place)
        else:
            ends[length], places[length] = one, place
    run, place = set(), places[-1] if places else -1
    while place >= 0:
        run.add(place)
        place = before[place]
    return run


def names(one, hash_):
    """Whether an entry names this hash as the one before it."""
    return isinstance(one[1].get("prev"), str) and one[1]["prev"] == hash_


def get(value, name):
    return value.get(name) if isinstance(value, dict) else None


def verify(text):
    """All that can be said of one file, as plain data."""
    try:
        data, twice = open_text(text)
    except Refused as why:
        return {"refused": str(why)}
    found = []

    def add(kind, seq, where, until=None):
        found.append({"kind": kind, "seq": seq, "until": until, "where": where})

    claims = data["chain"]

    # 1. The genesis record, and names that stand twice.
    record = claims["genesisRecord"]
    genesis_whole = (record.get("format") == "basispoort-coach/genesis" and is_safe(record.get("formatVersion")) and record["formatVersion"] == 1
                     and hash_of(record) == claims["genesis"])
    if not genesis_whole:
        add("edit", 0, "genesis")
    school = record.get("school")
    if school != data["school"]["id"]:
        add("edit", 0, "school")
    if twice:
        add("edit", 0, "twice")

    # 2. Each entry by itself.
    numbered = []
    for place, entry in enumerate(data["entries"]):
        seq = get(entry, "seq")
        if is_safe(seq) and seq > 0:
            whole = is_whole(entry)
            numbered.append((seq, entry, whole))
            if not whole:
                add("edit", seq, "entry")
        else:
            add("edit", place + 1, "entry")

    # 3. No event twice.
    events = set()
    for seq, entry, _whole in numbered:
        event = entry.get("eventId")
        if isinstance(event, str):
            if event in events:
                add("duplicate-event", seq, "event")
            events.add(event)

    # 4. The order in the file.
    run = longest_run([seq for seq, _entry, _whole in numbered])
    in_order = {numbered[place][0] for place in run}
    for place, (seq, _entry, _whole) in enumerate(numbered):
        if place not in run:
            if seq in in_order:
                add("insertion", seq, "numbers")
            else:
                add("reordering", seq, "order")

    # 5. Number by number: does each name the one before?
    groups = {}
    for one in numbered:
        groups.setdefault(one[0], []).append(one)
    chain = []
    last_seq, last_hash, last_whole, before_last, last_type = 0, claims["genesis"], genesis_whole, None, None
    for seq in sorted(groups):
        one = next((each for each in groups[seq] if names(each, last_hash)), groups[seq][0])
        _seq, entry, whole = one
        fits = names(one, last_hash)
        if seq > last_seq + 1:
            add("gap" if fits else "deletion", last_seq + 1, "numbers", seq - 1)
        elif not fits and names(one, before_last):
            add("insertion", last_seq, "link")
        elif not fits and last_whole and whole:
            add("edit", last_seq, "link")
        chain.append(one)
        before_last = last_hash
        last_seq, last_hash, last_whole, last_type = seq, entry.get("hash"), whole, entry.get("type")

    # 6. The end.
    if claims["count"] > last_seq:
        add("deletion", last_seq + 1, "end", claims["count"])
    elif claims["count"] < last_seq:
        add("insertion", claims["count"] + 1, "end", last_seq)
    elif claims["head"] != last_hash:
        if last_type != "exported":
            add("deletion", last_seq + 1, "end")
        elif last_whole:
            add("edit", last_seq, "end")

    # 7. One school.
    for seq, entry, _whole in chain:
        if not isinstance(entry.get("school"), str) or entry["school"] != school:
            add("edit", seq, "school")

    # 8. Anchors.
    told = [(seq, {name: entry["observation"].get(name, MISSING) for name in ("seq", "head", "confirmedOn", "by")})
            for seq, entry, _whole in chain if entry.get("type") == "anchored" and isinstance(entry.get("observation"), dict)]
    listed = claims["anchors"]
    for at in range(max(len(told), len(listed))):
        if at < len(told) and at < len(listed) and hash_of(told[at][1]) is not None and hash_of(told[at][1]) == hash_of(listed[at]):
            continue
        add("edit", told[at][0] if at < len(told) else 0, "anchors")
        break
    hashes = {seq: entry.get("hash") for seq, entry, _whole in chain}
    anchored = 0
    for at, anchor in told:
        if is_safe(anchor["seq"]) and anchor["seq"] < at and isinstance(anchor["head"], str) and hashes.get(anchor["seq"]) == anchor["head"]:
            anchored = max(anchored, anchor["seq"])
        else:
            add("rewrite", at, "anchor")

    # 9. Notes.
    by_event = {}
    for seq, entry, _whole in chain:
        if isinstance(entry.get("eventId"), str):
            by_event[entry["eventId"]] = (seq, entry)
    for event, note in data["notes"].items():
        seq, entry = by_event.get(event, (0, None))
        own = note_hash(note)
        if entry is None or own is None or own != entry.get("note"):
            add("edit", seq, "note")

    # 10. What stands outside the entries.
    header = "not-vouched"
    if last_type == "exported":
        own = hash_of({name: data[name] for name in HEADER})
        header = "same" if own is not None and own == get(chain[-1][1].get("observation"), "header") else "differs"
        if header == "differs":
            add("edit", last_seq, "header")

    # 11. The clock.
    clock = {"jumps": [], "backwards": [], "unreadable": []}
    before = None
    for seq, entry, _whole in chain:
        when = utc(entry.get("recordedAt"))
        if entry.get("type") == "clock-jump":
            clock["jumps"].append(seq)
        if when is None:
            clock["unreadable"].append(seq)
            continue
        if before is not None and before - when > 120_000 and entry.get("type") != "clock-jump":
            clock["backwards"].append(seq)
        before = when

    # 12. What was looked at, in the round of the last entry.
    round_ = chain[-1][1].get("round") if chain else None
    pages = {}
    for page in PAGES:
        pages[page] = "never"
        for _seq, entry, _whole in chain:
            observation = entry.get("observation")
            if entry.get("type") != "page-checked" or entry.get("page") != page or not isinstance(round_, str) or entry.get("round") != round_ or not isinstance(observation, dict):
                continue
            why = observation.get("why")
            if observation.get("complete") is True:
                pages[page] = "complete"
            elif pages[page] != "complete" or (isinstance(why, list) and "not-recognised" in why):
                pages[page] = "incomplete"

    def key(one):
        return (one["seq"], "%s %s %s" % (one["kind"], one["where"], "null" if one["until"] is None else one["until"]))
    findings = []
    for one in sorted(found, key=key):
        if not findings or key(findings[-1]) != key(one):
            findings.append(one)
    head = last_hash if isinstance(last_hash, str) else None
    return {"refused": None, "findings": findings, "header": header, "anchored": {"until": anchored, "after": last_seq - anchored},
            "clock": clock, "pages": pages, "count": last_seq, "head": head}


def tell(name, answer):
    if answer["refused"] is not None:
        print("%s: cannot be verified (%s)" % (name, answer["refused"]))
        return 2
    for one in answer["findings"]:
        run = "" if one["until"] in (None, one["seq"]) else "-%d" % one["until"]
        print("%s: integrity: %s at %d%s (%s)" % (name, one["kind"], one["seq"], run, one["where"]))
    print("%s: integrity: %s, %d entries, header %s" % (name, "findings" if answer["findings"] else "intact", answer["count"], answer["header"]))
    print("%s: completeness: %s" % (name, ", ".join("%s %s" % (page, look) for page, look in answer["pages"].items())))
    print("%s: anchored until %d, %d later" % (name, answer["anchored"]["until"], answer["anchored"]["after"]))
    print("%s: clock of the computer: jumps %s, backwards %s" % (name, answer["clock"]["jumps"], answer["clock"]["backwards"]))
    print("%s: head %s" % (name, answer["head"]))
    return 1 if answer["findings"] else 0


def main(arguments):
    as_json = arguments[:1] == ["--json"]
    files = arguments[1:] if as_json else arguments
    if not files:
        print(__doc__)
        return 2
    sys.setrecursionlimit(10_000)
    worst = 0
    for name in files:
        with open(name, "rb") as file:
            answer = verify(file.read().decode("utf-8", "replace"))
        if as_json:
            print(json.dumps(answer))
            worst = max(worst, 2 if answer["refused"] is not None else 1 if answer["findings"] else 0)
        else:
            worst = max(worst, tell(name, answer))
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
