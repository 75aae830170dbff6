"""Builds reference/hs/nomenclature.csv: which 2-, 4- and 6-digit codes each HS edition has.

Usage: python3 nomenclature.py DATA_FOLDER TARGET
DATA_FOLDER/hs-nomenclature holds the UNSD code lists comtrade_hs_<edition>.csv.
"""

import pathlib
import sys
from collections import defaultdict

import tablefile

EDITIONS = ("2002", "2007", "2012", "2017", "2022")


def kind(code):
    if code.startswith("99"):
        return "special"  # UNSD's place for goods not specified by kind, unknown to the WCO
    return "reserved" if code == "77" else "code"


def build(folder):
    editions = defaultdict(list)
    for edition in EDITIONS:
        # The published lists mix encodings in the texts; the codes themselves are ASCII.
        for row in tablefile.read(folder / f"comtrade_hs_{edition}.csv", "latin-1"):
            if row["id"].isdigit():
                editions[row["id"]].append(edition)
    for code, held in editions.items():
        yield code, code[:-2], len(code), "|".join(held), kind(code)


if __name__ == "__main__":
    tablefile.write(
        sys.argv[2],
        ("code", "parent", "level", "editions", "kind"),
        build(pathlib.Path(sys.argv[1]) / "hs-nomenclature"),
    )
