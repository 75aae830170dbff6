"""Joins the two reports of every flow the way others do.

python3 mirror.py REPORTS.csv ESTIMATES.csv
REPORTS.csv holds exporter, importer, distance, fob, cif (empty where missing); ESTIMATES.csv gets one line per flow, in the
same order: the estimate by each method named in its heading. Leaves with 3 where numpy is not installed.
"""
import csv
import sys

try:
    import numpy as np
except ImportError:
    sys.exit(3)


def read(path):
    with open(path, newline="", encoding="utf-8") as handle:
        rows = list(csv.DictReader(handle))
    exporter = np.array([int(row["exporter"]) for row in rows])
    importer = np.array([int(row["importer"]) for row in rows])
    numbers = [
        np.array([float(row[name]) if row[name] else np.nan for row in rows]) for name in ("distance", "fob", "cif")
    ]
    return exporter, importer, *numbers


def freight(distance, ratio):
    """Least squares of the log ratio, winsorised at a tenth on each side, on log distance; held between 0 and .20."""
    known = ~np.isnan(ratio)
    low, high = np.nanpercentile(ratio, [10, 90])
    design = np.column_stack([np.ones(known.sum()), np.log(distance[known])])
    line = np.linalg.lstsq(design, np.clip(ratio[known], low, high), rcond=None)[0]
    return np.clip(np.exp(line[0] + line[1] * np.log(distance)) - 1, 0, 0.2)


def join(first, second, weight):
    joined = weight * first + (1 - weight) * second
    joined = np.where(np.isnan(first), second, joined)
    return np.where(np.isnan(second), first, joined)


def sums(groups, values, size):
    return np.bincount(groups, weights=values, minlength=size)


def growth_lab(exporter, importer, fob, landed, size):
    """Accuracy scores: 25 rounds of the inverse mean discrepancy, each partner counted by its own score; softmax weights."""
    gap = np.nan_to_num(np.abs(fob - landed) / (fob + landed))
    reported = ~(np.isnan(fob) & np.isnan(landed))
    of_exporter, of_importer = np.ones(size), np.ones(size)
    for _ in range(25):
        next_exporter = sums(exporter, reported * 1.0, size) / sums(exporter, gap * of_importer[importer], size)
        next_importer = sums(importer, reported * 1.0, size) / sums(importer, gap * of_exporter[exporter], size)
        of_exporter, of_importer = next_exporter, next_importer
    left, right = np.exp(of_exporter[exporter]), np.exp(of_importer[importer])
    return left / (left + right)


def moments(exporter, importer, fob, landed, size):
    """Variances of both sides by 30 plain alternating means of winsorised squared log ratios, never below .002."""
    ratio = np.log(fob / landed)
    ratio = ratio - np.nanmedian(ratio)
    known = ~np.isnan(ratio)
    squares = np.minimum(ratio[known] ** 2, np.percentile(ratio[known] ** 2, 95))
    row, column = exporter[known], importer[known]
    rows, columns = np.bincount(row, minlength=size), np.bincount(column, minlength=size)
    of_exporter = np.full(size, squares.mean() / 2)
    of_importer = of_exporter.copy()
    for _ in range(30):
        of_exporter = np.maximum(sums(row, squares - of_importer[column], size) / rows, 0.002)
        of_importer = np.maximum(sums(column, squares - of_exporter[row], size) / columns, 0.002)
    return of_importer[importer] / (of_importer[importer] + of_exporter[exporter])


def main(reports, estimates):
    exporter, importer, distance, fob, cif = read(reports)
    size = max(exporter.max(), importer.max()) + 1
    landed = cif / (1 + freight(distance, np.log(cif / fob)))
    weight = moments(exporter, importer, fob, landed, size)
    methods = {
        "Growth Lab, softmax of accuracy": join(fob, landed, growth_lab(exporter, importer, fob, landed, size)),
        "BACI-like, inverse variance, arithmetic": join(fob, landed, weight),
        "inverse variance by plain moments, geometric": np.exp(join(np.log(fob), np.log(landed), weight)),
    }
    with open(estimates, "w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle, delimiter=";")
        writer.writerow(methods)
        writer.writerows(zip(*methods.values()))
    print("Python", sys.version.split()[0], "numpy", np.__version__)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
