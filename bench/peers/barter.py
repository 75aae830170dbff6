"""Flags pairs of goods whose monthly values correlate: logarithms of traded months, best of the lags -2 to 2, at least .5.

Usage: barter.py DATA.csv FLAGGED.csv   (panel,side,code,month,value in; panel,given,received out)
"""
import collections
import csv
import sys

try:
    import numpy
except ImportError:
    sys.exit(3)

LAGS = range(-2, 3)
LEAST_PAIRS = 12
LEAST_CORRELATION = .5


def correlation(given, received, lag):
    late = received[max(0, lag):len(received) + min(0, lag)]
    early = given[max(0, -lag):len(given) - max(0, lag)]
    both = ~numpy.isnan(early) & ~numpy.isnan(late)
    if both.sum() < LEAST_PAIRS:
        return -1.0
    return numpy.corrcoef(early[both], late[both])[0, 1]


def main(data, flagged):
    panels = collections.defaultdict(lambda: {"given": collections.defaultdict(dict), "received": collections.defaultdict(dict)})
    with open(data, newline="") as source:
        for row in csv.DictReader(source):
            panels[row["panel"]][row["side"]][row["code"]][int(row["month"])] = float(row["value"])
    with open(flagged, "w", newline="") as target:
        out = csv.writer(target, lineterminator="\n")
        out.writerow(["panel", "given", "received"])
        for panel, sides in panels.items():
            logs = {
                side: {code: numpy.array([numpy.log(v) if v > 0 else numpy.nan for _, v in sorted(months.items())])
                       for code, months in goods.items()}
                for side, goods in sides.items()
            }
            for given, left in logs["given"].items():
                for received, came in logs["received"].items():
                    if max(correlation(left, came, lag) for lag in LAGS) >= LEAST_CORRELATION:
                        out.writerow([panel, given, received])
    print("numpy " + numpy.__version__)


main(*sys.argv[1:])
