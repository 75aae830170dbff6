"""Builds reference/exchange_rates.csv: monthly averages in units of a currency per US dollar.

Usage: python3 exchange_rates.py DATA_FOLDER TARGET
DATA_FOLDER/fx holds ecb_eurofxref-hist.zip (daily euro reference rates of the ECB) and
datahub_monthly.csv (monthly averages of the Federal Reserve, local currency per dollar).

ECB months are the mean of the daily cross rates (units per EUR / USD per EUR), with the least and the
most of them. A month is kept only if the currency is quoted on every ECB day of the month and the month
is over. The Federal Reserve fills months the ECB lacks; of these no days are known.
"""

import csv
import io
import pathlib
import sys
import zipfile
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Decimal

import tablefile

SIX_DECIMALS = Decimal("0.000001")
FIRST_MONTH = "1988-01"  # trade in the Harmonized System begins in 1988
ECB_CURRENCIES = (
    "AUD BRL CAD CHF CNY CZK DKK GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NOK NZD PHP PLN RON RUB"
    " SEK SGD THB TRY ZAR"
).split()
# Redenominated series (Venezuela) and currencies replaced by the euro are left out.
FED_COUNTRIES = {
    "Australia": "AUD", "Brazil": "BRL", "Canada": "CAD", "China": "CNY", "Denmark": "DKK",
    "Euro": "EUR", "Hong Kong": "HKD", "India": "INR", "Japan": "JPY", "Malaysia": "MYR",
    "Mexico": "MXN", "New Zealand": "NZD", "Norway": "NOK", "Singapore": "SGD",
    "South Africa": "ZAR", "South Korea": "KRW", "Sri Lanka": "LKR", "Sweden": "SEK",
    "Switzerland": "CHF", "Taiwan": "TWD", "Thailand": "THB", "United Kingdom": "GBP",
}


def ecb_months(path):
    with zipfile.ZipFile(path) as archive:
        text = archive.read("eurofxref-hist.csv").decode("utf-8")
    days = defaultdict(int)
    quotes = defaultdict(list)
    for row in csv.DictReader(io.StringIO(text)):
        month = row["Date"][:7]
        days[month] += 1
        dollar = Decimal(row["USD"])
        quotes[month, "EUR"].append(1 / dollar)
        for currency in ECB_CURRENCIES:
            if row[currency] not in ("", "N/A"):
                quotes[month, currency].append(Decimal(row[currency]) / dollar)
    unfinished = max(days)  # the archive stops somewhere inside its last month
    for (month, currency), values in quotes.items():
        if month != unfinished and len(values) == days[month]:
            yield month, currency, sum(values) / len(values), len(values), min(values), max(values)


def build(folder):
    rates = {}
    for row in tablefile.read(folder / "datahub_monthly.csv"):
        month, currency = row["Date"][:7], FED_COUNTRIES.get(row["Country"])
        if currency and month >= FIRST_MONTH:
            rates[month, currency] = (rounded(Decimal(row["Exchange rate"])), "", "", "", "fed")
    for month, currency, rate, days, least, most in ecb_months(folder / "ecb_eurofxref-hist.zip"):
        rates[month, currency] = (rounded(rate), days, rounded(least), rounded(most), "ecb")
    for (month, currency), (rate, days, least, most, source) in rates.items():
        yield month, currency, rate, days, least, most, source


def rounded(rate):
    return rate.quantize(SIX_DECIMALS, ROUND_HALF_EVEN)


if __name__ == "__main__":
    tablefile.write(
        sys.argv[2],
        ("month", "currency", "units_per_usd", "days", "least", "most", "source"),
        build(pathlib.Path(sys.argv[1]) / "fx"),
    )
