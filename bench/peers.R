# The same job as an analyst would write it in base R: load a file once, then ask it questions on later days.
#   Rscript peers.R load   FIGURES.csv AREAS.csv STORE   check every row, keep the usable ones, write down what was rejected and covered
#   Rscript peers.R screen STORE COVERAGE.csv            what of one country's trade is in scope of a measure of its month
#   Rscript peers.R top    STORE                         the ten largest goods China buys from that country
# Each call is a process of its own, as ours are. The store is an uncompressed RDS file, the quickest that base R has.
arguments <- commandArgs(trailingOnly = TRUE)
north_korea <- 408
china <- 156

load_figures <- function(figures_path, areas_path, store) {
  dir.create(store, showWarnings = FALSE, recursive = TRUE)
  fingerprint <- tools::md5sum(figures_path) # base R has no SHA-256 of a file in this version
  figures <- read.csv(figures_path, colClasses = c(cmd = "character"))
  read <- nrow(figures)
  figures <- figures[!duplicated(figures), ]
  merged <- read - nrow(figures)
  known <- as.integer(unlist(strsplit(read.csv(areas_path, colClasses = "character")$comtrade, ";")))
  codes <- unique(figures$cmd)
  good_codes <- codes[grepl("^(TOTAL|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8,10})$", codes)]
  year <- figures$period %/% 100
  month <- figures$period %% 100
  usable <- figures$reporter %in% known & figures$partner %in% known & figures$flow %in% c("M", "X", "RM", "RX") &
    figures$cmd %in% good_codes & year >= 1900 & year <= 2199 & month >= 1 & month <= 12 & figures$value >= 0 &
    (is.na(figures$kg) | figures$kg >= 0)
  write.csv(figures[!usable, ], file.path(store, "rejected.csv"))
  rejected <- sum(!usable)
  figures <- figures[usable, ]
  figures$edition <- cut(figures$period, c(0, 201199, 201699, 202199, 999999), c("older", "HS2012", "HS2017", "HS2022"))
  covered <- unique(figures[, c("reporter", "partner", "flow", "period")])
  covered <- covered[do.call(order, covered), ]
  write.csv(covered, file.path(store, "covered.csv"), row.names = FALSE)
  saveRDS(figures, file.path(store, "figures.rds"), compress = FALSE)
  writeLines(fingerprint, file.path(store, "md5.txt"))
  sprintf("%d read, %d kept, %d merged, %d rejected", read, nrow(figures), merged, rejected)
}

screen <- function(store, coverage_path) {
  figures <- readRDS(file.path(store, "figures.rds"))
  coverage <- read.csv(coverage_path, colClasses = "character", check.names = FALSE)
  coverage <- coverage[coverage$code != "" & coverage$regime == "dprk" & startsWith(coverage$act, "S/RES"), ]
  pair <- figures[figures$partner == north_korea, ]
  pair$month <- as.Date(sprintf("%d01", pair$period), format = "%Y%m%d")
  pair$surely <- FALSE
  pair$possibly <- FALSE
  # Imports move from the partner to the reporter, exports the other way.
  for (i in seq_len(nrow(coverage))) {
    rule <- coverage[i, ]
    flow <- if (rule[["from"]] == "KP") "M" else "X"
    last <- if (rule$valid_to == "") as.Date("2099-12-31") else as.Date(rule$valid_to)
    hit <- pair$flow == flow & startsWith(pair$cmd, rule$code) &
      pair$month >= as.Date(rule$valid_from) & pair$month <= last
    pair$possibly[hit] <- TRUE
    if (rule$coverage == "whole" && rule$certainty == "certain") pair$surely[hit] <- TRUE
  }
  lines <- aggregate(value ~ reporter + flow + period + cmd + surely + possibly, data = pair, FUN = sum)
  lines <- lines[lines$possibly, ]
  format(head(lines[order(-lines$value), ], 20))
  sprintf("%.2f to %.2f USD", sum(pair$value[pair$surely]), sum(pair$value[pair$possibly]))
}

top <- function(store) {
  figures <- readRDS(file.path(store, "figures.rds"))
  pair <- figures[figures$reporter == china & figures$partner == north_korea & figures$flow == "M", ]
  sums <- aggregate(value ~ cmd, data = pair, FUN = sum)
  ten <- head(sums[order(-sums$value), ], 10)
  sprintf("%s %.2f USD", ten$cmd[1], ten$value[1])
}

step <- switch(arguments[1], load = load_figures, screen = screen, top = top)
cat(do.call(step, as.list(arguments[-1])), "\n")
