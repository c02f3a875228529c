"""Writes dialogue_deadlines.csv: fifteen and ten days before many dialogues, by another calendar.

    python3 dialogue_deadlines.py

Standard library only; Python 3.11. Vienna's clock is the one of the machine's own time zone database,
not the one compiled into the programs.

| column | what it holds |
|---|---|
| dialogue, dialogue_weekday | the day of the dialogue |
| fifteen, fifteen_weekday | the last day to confirm attendance and to apply |
| ten, ten_weekday | the last day to circulate the lists |
| last_second, first_out | the last second of the fifteenth day before and the instant after it, in UTC |
| ten_rest | why nobody may be at work on the tenth day before: saturday, sunday, holiday or nothing |
"""

import csv
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

VIENNA = ZoneInfo("Europe/Vienna")
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
# Dialogues that were held (practice, 2.1).
HELD = [
    date(2022, 5, 6),
    date(2022, 5, 27),
    date(2022, 7, 1),
    date(2023, 5, 5),
    date(2023, 5, 31),
    date(2023, 10, 4),
    date(2023, 10, 9),
    date(2024, 4, 5),
    date(2024, 7, 15),
    date(2025, 10, 8),
]


def last_sunday(year, month):
    """In March and October, which have 31 days, the clock changes on this day."""
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


def days_around(day, before, after):
    return {day + timedelta(days=offset) for offset in range(-before, after + 1)}


def dialogues():
    """Days whose fifteenth or tenth day before falls near something that calendars get wrong."""
    days = set(HELD)
    for year in range(2022, 2027):
        days |= days_around(last_sunday(year, 3), 10, 45)
        days |= days_around(last_sunday(year, 10), 10, 45)
        days |= days_around(date(year, 12, 31), 20, 40)
    for year in (2024, 2028):
        days |= days_around(date(year, 2, 29), 30, 40)
    # Years without 29 February, where it is looked for.
    for year in (2022, 2023, 2025, 2026, 2100):
        days |= days_around(date(year, 2, 28), 10, 20)
    # Spring holidays and the days of most dialogues so far.
    for year in range(2022, 2027):
        days |= days_around(date(year, 6, 1), 30, 60)
    return sorted(days)


def easter(year):
    """Gauss's rule with the corrections for this and the neighbouring centuries."""
    century = year // 100
    moon = (15 + century - century // 4 - (13 + 8 * century) // 25) % 30
    sun = (4 + century - century // 4) % 7
    full = (19 * (year % 19) + moon) % 30
    rest = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7
    day = 22 + full + rest
    if full == 29 and rest == 6:
        day = 50
    if full == 28 and rest == 6 and (11 * moon + 11) % 30 < 19:
        day = 49
    return date(year, 3, 1) + timedelta(days=day - 1)


# The two feasts of Eid, as the calendar of Umm al-Qura publishes them for the years of the table.
EID = {
    date.fromisoformat(day)
    for day in """2022-05-02 2022-07-09 2023-04-21 2023-06-28 2024-04-10 2024-06-16 2025-03-30 2025-06-06
    2026-03-20 2026-05-27 2027-03-09 2027-05-16 2028-02-26 2028-05-05""".split()
}


def is_holiday(day):
    fixed = {(1, 1), (1, 6), (5, 1), (8, 15), (10, 26), (11, 1), (12, 8), (12, 25), (12, 26)}
    return (day.month, day.day) in fixed or (day - easter(day.year)).days in (-2, 1, 39, 50, 60) or day in EID


def rest(day):
    if day.weekday() >= 5:
        return "saturday" if day.weekday() == 5 else "sunday"
    return "holiday" if is_holiday(day) else ""


def utc(instant):
    return instant.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def row(dialogue):
    fifteen, ten = dialogue - timedelta(days=15), dialogue - timedelta(days=10)
    last = datetime.combine(fifteen, time(23, 59, 59), VIENNA)
    # Midnight is asked for anew, so that the clock may change in between.
    out = datetime.combine(fifteen + timedelta(days=1), time(0), VIENNA)
    weekdays = [WEEKDAYS[day.weekday()] for day in (dialogue, fifteen, ten)]
    return [dialogue, weekdays[0], fifteen, weekdays[1], ten, weekdays[2], utc(last), utc(out), rest(ten)]


def main():
    path = Path(__file__).with_name("dialogue_deadlines.csv")
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(
            ["dialogue", "dialogue_weekday", "fifteen", "fifteen_weekday", "ten", "ten_weekday"]
            + ["last_second", "first_out", "ten_rest"]
        )
        out.writerows(row(dialogue) for dialogue in dialogues())


if __name__ == "__main__":
    main()
