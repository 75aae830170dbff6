"""Reading of public tables and writing of ours: UTF-8, LF, header row, quotes only where needed."""

import csv
import gzip


def read(path, encoding="utf-8-sig"):
    """Yields one dict per row of a CSV file, gzip-packed or not."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding=encoding, newline="") as source:
        yield from csv.DictReader(source)


def write(path, header, rows):
    """Writes the rows sorted, so that a rebuilt table differs only where a fact differs."""
    with open(path, "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(sorted(rows))
