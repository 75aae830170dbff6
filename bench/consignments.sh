#!/usr/bin/env bash
# Times `check --file` on an invented file: bench/consignments.sh [FOLDER] [ROWS] [ROWS OF THE WORKBOOK]
# The file is the same on every machine. Prints rows, seconds, rows a second, processor seconds and peak memory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-/tmp/tidewaiter-consignments}
rows=${2:-1000000}
workbook_rows=${3:-200000}
[ -x /usr/bin/time ] || { echo "Needs GNU time (Debian: apt-get install time)." >&2; exit 4; }
mkdir -p "$folder"
./tidewaiter --version >/dev/null

make_file() { # rows, target: codes of HS 2022, nine years of days, both directions, one row in twenty with some trouble
  awk -v rows="$1" '
    BEGIN { FS = ","; seed = 20240611 }
    function draw(n) { seed = (seed * 16807) % 2147483647; return seed % n }
    FILENAME ~ /labels/ { if (length($1) == 4 && $2 !~ /"/) label[$1] = $2; next }
    $3 == 6 && $4 ~ /2022/ && ++seen % 7 == 0 { code[codes++] = $1 } # some 800 codes: more than most companies handle
    END {
      split("KP,KP,KP,North Korea,朝鲜,KR,JP,RU,VN,US", area, ",")
      split("Nampo,Dandong,Dalian,Wonsan,Shanghai,Tianjin,Busan,Incheon", port, ",")
      split(",Korea,soon,8.4E+09,DPRK (North Korea)", odd, ",")
      print "No.,HS code,Description,Origin,Destination,Port,Shipper,Date,Value (USD),Note"
      for (i = 1; i <= rows; i++) {
        hs = code[draw(codes)]; words = label[substr(hs, 1, 4)]; other = area[1 + draw(10)]; from = other; to = "CN"
        if (draw(2)) { from = "CN"; to = other }
        date = sprintf("%d-%02d-%02d", 2016 + draw(9), 1 + draw(12), 1 + draw(28))
        if (draw(20) == 0) { kind = draw(4)
          if (kind == 0) hs = ""; else if (kind == 1) from = odd[2]; else if (kind == 2) date = odd[1 + draw(3)]; else hs = odd[4] }
        else if (draw(5) == 0) hs = hs "00"
        printf "%d,%s,%s,%s,%s,%s,Invented Trading %d,%s,%d.%02d,lot %d\n", i, hs, words, from, to, \
          port[1 + draw(8)], draw(5000), date, draw(900000), draw(100), draw(1000)
      }
    }' reference/hs/labels-en.csv reference/hs/nomenclature.csv >"$2"
}

measure() { # what, rows, command...
  local what=$1 count=$2; shift 2
  /usr/bin/time -f '%e %U %S %M' -o "$folder/time" "$@" >"$folder/said"
  awk -v what="$what" -v rows="$count" \
    '{ printf "%s: %d rows, %.2f s, %d rows/s, user %.2f s, system %.2f s, peak %.2f GB\n", what, rows, $1, rows / $1, $2, $3, $4 / 1048576 }' \
    "$folder/time"
}

csv=$folder/consignments-$rows.csv
small=$folder/consignments-$workbook_rows.csv
[ -f "$csv" ] || make_file "$rows" "$csv"
[ -f "$small" ] || make_file "$workbook_rows" "$small"
measure "csv, counts only" "$rows" ./tidewaiter check --file "$csv" --summary
rm -f "$folder/out.csv" # giving back the blocks of a large file takes most of a second
measure "csv to csv" "$rows" ./tidewaiter check --file "$csv" --out "$folder/out.csv"

measure "csv to workbook" "$workbook_rows" ./tidewaiter check --file "$small" --out "$folder/in.xlsx"
measure "workbook to workbook" "$workbook_rows" ./tidewaiter check --file "$folder/in.xlsx" --out "$folder/out.xlsx" \
  --column goods="HS code" --column on=Date
