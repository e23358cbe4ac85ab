"""Reads a calendar file with python-dateutil and prints the next starts of each entry, as JSON."""
import json
import sys
from datetime import datetime, timezone
from io import StringIO

from dateutil.rrule import rruleset, rrulestr
from dateutil.tz import resolve_imaginary, tzical

text = sys.stdin.read().replace("\r\n ", "").replace("\r\n", "\n")
zones = tzical(StringIO(text))


def times(line):
    """The times of a line such as DTSTART;TZID=Europe/London:20261126T193000."""
    name, _, values = line.partition(":")
    zone = zones.get(name.split("TZID=")[1])
    return [datetime.strptime(v, "%Y%m%dT%H%M%S").replace(tzinfo=zone) for v in values.split(",")]


def next_starts(lines):
    of = {}
    for line in lines:
        of.setdefault(line.split(":")[0].split(";")[0], []).append(line)
    (start,) = times(of["DTSTART"][0])
    dates = rruleset()
    for line in of.get("RRULE", []):
        dates.rrule(rrulestr(line, dtstart=start))
    for line in of.get("RDATE", []):
        for at in times(line):
            dates.rdate(at)
    for line in of.get("EXDATE", []):
        for at in times(line):
            dates.exdate(at)
    found = []
    for at in dates:
        found.append(int(resolve_imaginary(at).astimezone(timezone.utc).timestamp() * 1000))
        if len(found) == 52:
            break
    return found


starts = {}
entry = []
for line in text.split("\n"):
    if line == "BEGIN:VEVENT":
        entry = []
    elif line == "END:VEVENT":
        uid = next(each[4:] for each in entry if each.startswith("UID:"))
        starts[uid] = next_starts(entry)
    else:
        entry.append(line)
print(json.dumps(starts))
