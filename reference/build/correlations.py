"""Builds reference/hs/correlations.csv: how six-digit codes correspond between HS editions.

Usage: python3 correlations.py DATA_FOLDER TARGET
DATA_FOLDER/hs-nomenclature holds the UNSD correlation tables and, for neighbouring editions UNSD
does not offer on its own, harvard_hs_consolidated_concordances.csv.gz.

Links of the mixed electronic-waste subheadings are marked `waste`; the relationship of all other
pairs is worked out anew without them. Pairs of equal codes that stand one to one are not stored.
"""

import pathlib
import sys
from collections import Counter

import tablefile

UNSD = [
    ("2022", "2017"), ("2022", "2012"), ("2022", "2007"), ("2022", "2002"),
    ("2017", "2012"), ("2017", "2007"), ("2017", "2002"),
]
CONSOLIDATED = [("2012", "2007"), ("2007", "2002")]
# Each takes in a thousand old codes, since anything electrical can become waste.
# The battery subheadings 854911 to 854919 come from 854810 alone and are ordinary.
WASTE = {"854921", "854929", "854931", "854939", "854991", "854999"}
# Pairs the sources lack although the headings show them; reasons in correlations.meta.yml.
SUPPLEMENTS = {
    **{("2022", to): {("911490", "911490"), ("854151", "854150"), ("854159", "854150")}
       for to in ("2017", "2012")},
    **{("2022", to): {("911490", "911490"), ("911490", "911420"), ("854151", "854150"),
                      ("854159", "854150")}
       for to in ("2007", "2002")},
    ("2012", "2007"): {("291616", "291636")},
}


def pairs(folder, newer, older):
    if (newer, older) in UNSD:
        for row in tablefile.read(folder / f"HS{newer}_HS{older}_correlation.csv"):
            yield row[f"HS{newer}"], row[f"HS{older}"]
    else:
        for row in tablefile.read(folder / "harvard_hs_consolidated_concordances.csv.gz"):
            if row["adjustment"] == f"{newer} to {older}":
                yield row["code.after"].zfill(6), row["code.before"].zfill(6)


def build(folder):
    for newer, older in UNSD + CONSOLIDATED:
        found = set(pairs(folder, newer, older)) | SUPPLEMENTS.get((newer, older), set())
        waste = {pair for pair in found if newer == "2022" and pair[0] in WASTE}
        ordinary = found - waste
        targets = Counter(new for new, _ in ordinary)
        origins = Counter(old for _, old in ordinary)
        for new, old in waste:
            yield newer, new, older, old, "waste"
        for new, old in ordinary:
            left = "1" if origins[old] == 1 else "n"
            right = "1" if targets[new] == 1 else "n"
            if new != old or (left, right) != ("1", "1"):
                yield newer, new, older, old, f"{left}:{right}"


if __name__ == "__main__":
    tablefile.write(
        sys.argv[2],
        ("from_edition", "from_code", "to_edition", "to_code", "relationship"),
        build(pathlib.Path(sys.argv[1]) / "hs-nomenclature"),
    )
