"""Writes state-names.csv: the names of States in the six languages of the United Nations.

    pip download --no-deps hdx-python-country==4.2.5 && unzip hdx_python_country-*.whl
    python3 state-names.py "hdx/location/Countries & Territories Taxonomy MVP - C&T Taxonomy.csv"

The columns "M49 …" of that file (MIT) are the names of the Statistics Division's standard M49. Run it to move to another version,
look at the difference, and commit the result.
"""

import csv
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
LANGUAGES = {"ar": "Arabic", "zh": "Chinese", "en": "English", "fr": "French", "ru": "Russian", "es": "Spanish"}
# Members that are no party yet.
OTHERS = ["COG", "IRN", "PNG", "SLB", "TUV"]
# No country, so not in M49.
UNION = ["EUE", "الاتحاد الأوروبي", "欧洲联盟", "European Union", "Union européenne", "Европейский союз", "Unión Europea"]


def plain(name):
    """The name as it stands in a sentence: an index writes Arabic "Iran (Republic - Islamic)", the mark where the name goes."""
    indexed = re.fullmatch(r"(.+) \((.*)[-_](.*)\)", name)
    return " ".join(f"{indexed[2]}{indexed[1]}{indexed[3]}".split()) if indexed else name


def main(taxonomy):
    with open(taxonomy, encoding="utf-8-sig") as file:
        names = {row["ISO 3166-1 Alpha 3-Codes"]: row for row in csv.DictReader(file)}
    with open(HERE / "states-parties.csv", encoding="utf-8") as file:
        parties = {row["iso3"]: row["name"] for row in csv.DictReader(file)}
    rows = []
    for code in [*parties, *OTHERS]:
        if code == UNION[0]:
            rows.append(UNION)
            continue
        row = [" ".join(names[code][f"M49 {language}"].split()) for language in LANGUAGES.values()]
        row[0] = plain(row[0])
        # The registry's own spelling, where only the apostrophe differs: a name is looked up by it.
        assert row[2].replace("’", "'") == parties.get(code, row[2]).replace("’", "'"), code
        row[2] = parties.get(code, row[2])
        rows.append([code, *row])
    with open(HERE / "state-names.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["iso3", *LANGUAGES])
        writer.writerows(sorted(rows))


main(sys.argv[1])
