"""The same job as an analyst would write it in pandas: load, screen one regime, top ten.

Usage: peers.py FIGURES.csv COVERAGE.csv   (prints one line per step: name, seconds, result)
The coverage table is what `tidewaiter rules coverage` prints: one line per measure and code.
"""
import sys
import time

import pandas as pd

figures_path, coverage_path = sys.argv[1], sys.argv[2]
NORTH_KOREA = 408


def timed(name, work):
    start = time.perf_counter()
    result = work()
    text = result if isinstance(result, str) else f"{len(result)} rows"
    print(f"{name}\t{time.perf_counter() - start:.3f}\t{text}", flush=True)
    return result


def load():
    figures = pd.read_csv(figures_path, dtype={"cmd": str})
    figures = figures.drop_duplicates()
    figures["month"] = pd.to_datetime(figures["period"].astype(str), format="%Y%m")
    return figures


def screen(figures, coverage):
    pair = figures[figures["partner"] == NORTH_KOREA].copy()
    pair["in_scope"] = False
    # Imports move from the partner to the reporter, exports the other way.
    for rule in coverage.itertuples():
        flow = "M" if rule.origin == "KP" else "X"
        last = rule.valid_to if isinstance(rule.valid_to, str) else "2099-12-31"
        hit = (
            (pair["flow"] == flow)
            & pair["cmd"].str.startswith(rule.code)
            & (pair["month"] >= rule.valid_from)
            & (pair["month"] <= last)
        )
        pair.loc[hit, "in_scope"] = True
    return f"{pair.loc[pair['in_scope'], 'value'].sum():.2f} USD in {int(pair['in_scope'].sum())} rows"


def top_ten(figures):
    pair = figures[(figures["partner"] == NORTH_KOREA) & (figures["flow"] == "M")]
    top = pair.groupby("cmd")["value"].sum().sort_values(ascending=False).head(10)
    return f"{top.index[0]} {top.iloc[0]:.2f} USD"


figures = timed("load", load)
coverage = pd.read_csv(coverage_path, dtype=str).rename(columns={"from": "origin"}).dropna(subset=["code"])
timed("screen", lambda: screen(figures, coverage))
timed("top", lambda: top_ten(figures))
