"""Writes names.csv from the CLDR packages on the npm registry.

    npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0
    python3 vendor_names.py cldr-core-48.2.0.tgz cldr-localenames-full-48.2.0.tgz

Standard library only. The States are those of data/states-parties.csv and the other Members of the
United Nations. What people write and CLDR does not is in variants.csv, written by hand.
"""

import csv
import json
import re
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PARTIES = HERE / "../../../data/states-parties.csv"
OTHER_MEMBERS = ["COG", "IRN", "PNG", "SLB", "TUV"]
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]


def load(package, name):
    return json.load(package.extractfile(f"package/{name}"))


def locales(package, language):
    """The language itself first, then as it is written in each country."""
    found = set()
    for name in package.getnames():
        match = re.fullmatch(rf"package/main/({language}(?:-[A-Za-z0-9]+)*)/territories\.json", name)
        # Chinese in Latin letters and English in Shavian are not what anyone writes to the Secretariat.
        if match and not re.search(r"-(Latn|Dsrt|Shaw)", match[1]):
            found.add(match[1])
    return sorted(found, key=lambda locale: (locale != language, locale))


def main(core_path, names_path):
    core, names = tarfile.open(core_path), tarfile.open(names_path)
    mappings = load(core, "supplemental/codeMappings.json")["supplemental"]["codeMappings"]
    two = {codes["_alpha3"]: code for code, codes in mappings.items() if isinstance(codes, dict) and "_alpha3" in codes}
    two["EUE"] = "EU"
    with PARTIES.open(encoding="utf-8") as file:
        states = [row["iso3"] for row in csv.DictReader(file)] + OTHER_MEMBERS
    with (HERE / "names.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["code", "language", "name", "kind"])
        for language in LANGUAGES:
            seen = set()
            for locale in locales(names, language):
                path = f"main/{locale}/territories.json"
                territories = load(names, path)["main"][locale]["localeDisplayNames"]["territories"]
                for state in sorted(states):
                    for key, kind in ((two[state], "cldr"), (two[state] + "-alt-variant", "other"), (two[state] + "-alt-short", "other")):
                        name = territories.get(key)
                        if name is None or (state, name) in seen:
                            continue
                        seen.add((state, name))
                        kind = kind if locale == language else "other"
                        letters = [letter for letter in name if letter.isalpha()]
                        if all(letter.isupper() for letter in letters) and len(letters) <= 4:
                            kind = "short"
                        out.writerow([state, language, name, kind])


if __name__ == "__main__":
    main(*sys.argv[1:])
