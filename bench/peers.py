"""The same job as an analyst would write it in pandas: load a file once, then ask it questions on later days.

  peers.py load   FIGURES.csv AREAS.csv STORE   check every row, keep the usable ones, write down what was rejected and covered
  peers.py screen STORE COVERAGE.csv            what of one country's trade is in scope of a measure of its month
  peers.py top    STORE                         the ten largest goods China buys from that country

Each call is a process of its own, as ours are. The store is a pickle, the quickest that pandas has by itself. COVERAGE.csv
is what `tidewaiter rules coverage` prints: one line per measure and code.
"""
import hashlib
import sys
from pathlib import Path

import pandas as pd

NORTH_KOREA = 408
CHINA = 156


def load(figures_path, areas_path, store):
    store = Path(store)
    store.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with open(figures_path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    figures = pd.read_csv(figures_path, dtype={"cmd": str})
    read = len(figures)
    figures = figures.drop_duplicates()
    merged = read - len(figures)
    known = set(pd.read_csv(areas_path, dtype=str)["comtrade"].dropna().str.split(";").explode().astype(int))
    codes = pd.Series(figures["cmd"].unique())
    good_codes = set(codes[codes.str.fullmatch("TOTAL|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8,10}")])
    year, month = figures["period"] // 100, figures["period"] % 100
    usable = (
        figures["reporter"].isin(known)
        & figures["partner"].isin(known)
        & figures["flow"].isin(["M", "X", "RM", "RX"])
        & figures["cmd"].isin(good_codes)
        & year.between(1900, 2199)
        & month.between(1, 12)
        & (figures["value"] >= 0)
        & ~(figures["kg"] < 0)
    )
    figures[~usable].to_csv(store / "rejected.csv")
    figures = figures[usable].copy()
    figures["edition"] = pd.cut(
        figures["period"], [0, 201199, 201699, 202199, 999999], labels=["older", "HS2012", "HS2017", "HS2022"]
    )
    covered = figures[["reporter", "partner", "flow", "period"]].drop_duplicates()
    covered.sort_values(list(covered)).to_csv(store / "covered.csv", index=False)
    figures.to_pickle(store / "figures.pkl")
    (store / "sha256.txt").write_text(digest.hexdigest())
    return f"{read} read, {len(figures)} kept, {merged} merged, {int((~usable).sum())} rejected"


def screen(store, coverage_path):
    figures = pd.read_pickle(Path(store) / "figures.pkl")
    coverage = pd.read_csv(coverage_path, dtype=str).rename(columns={"from": "origin", "to": "target"})
    coverage = coverage[coverage["code"].notna() & (coverage["regime"] == "dprk") & coverage["act"].str.startswith("S/RES")]
    pair = figures[figures["partner"] == NORTH_KOREA].copy()
    pair["month"] = pd.to_datetime(pair["period"].astype(str), format="%Y%m")
    pair["surely"] = False
    pair["possibly"] = False
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
        pair.loc[hit, "possibly"] = True
        if rule.coverage == "whole" and rule.certainty == "certain":
            pair.loc[hit, "surely"] = True
    lines = pair.groupby(["reporter", "flow", "period", "cmd", "surely", "possibly"])["value"].sum().reset_index()
    lines[lines["possibly"]].sort_values("value", ascending=False).head(20).to_string()
    return f"{pair.loc[pair['surely'], 'value'].sum():.2f} to {pair.loc[pair['possibly'], 'value'].sum():.2f} USD"


def top(store):
    figures = pd.read_pickle(Path(store) / "figures.pkl")
    pair = figures[(figures["reporter"] == CHINA) & (figures["partner"] == NORTH_KOREA) & (figures["flow"] == "M")]
    ten = pair.groupby("cmd")["value"].sum().sort_values(ascending=False).head(10)
    return f"{ten.index[0]} {ten.iloc[0]:.2f} USD"


print({"load": load, "screen": screen, "top": top}[sys.argv[1]](*sys.argv[2:]))
