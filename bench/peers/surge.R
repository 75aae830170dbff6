# Outlying months as two programs of R find them: tsoutliers of forecast, farringtonFlexible of surveillance.
#   Rscript surge.R SERIES.csv ALERTS.csv TIMES.csv
# SERIES.csv holds one series a line, 72 months each, the last twelve watched. ALERTS.csv gets method, series, month (both
# counted from 0), TIMES.csv the processor seconds of each method. Leaves with 3 where one of them is not installed.
for (name in c("forecast", "surveillance")) {
  if (!suppressWarnings(suppressMessages(require(name, character.only = TRUE)))) quit(status = 3)
}
arguments <- commandArgs(trailingOnly = TRUE)
series <- as.matrix(read.csv(arguments[1], header = FALSE))
watched <- 61:72
floor_usd <- 5000
alerts <- file(arguments[2], "w")
tell <- function(method, row, months) {
  if (length(months) > 0) writeLines(paste(method, row - 1, months - 1, sep = ","), alerts)
}

# Looks back over the whole series, so it knows what came after: an advantage ours does not have.
started <- proc.time()[["user.self"]]
for (row in seq_len(nrow(series))) {
  values <- series[row, ]
  found <- try(tsoutliers(ts(log1p(values), frequency = 12))$index, silent = TRUE)
  if (is.numeric(found)) {
    tell("tsoutliers", row, found[found %in% watched & values[found] > floor_usd & values[found] > median(values[1:60])])
  }
}
between <- proc.time()[["user.self"]]

# Made for counts: values are scaled to twentieths of the median month, as whole numbers.
for (row in seq_len(nrow(series))) {
  values <- series[row, ]
  trading <- values[1:60][values[1:60] > 0]
  unit <- if (length(trading) > 0) median(trading) / 20 else 500
  counts <- sts(matrix(as.integer(pmin(round(values / unit), 1e7)), ncol = 1), start = c(2018, 1), frequency = 12)
  control <- list(range = watched, b = 4, w = 2, noPeriods = 1, pastWeeksNotIncluded = 1, alpha = 0.001, trend = TRUE,
                  limit54 = c(0, 4), thresholdMethod = "nbPlugin")
  found <- suppressWarnings(try(farringtonFlexible(counts, control), silent = TRUE))
  if (!inherits(found, "try-error")) {
    alarm <- as.logical(alarms(found)[, 1])
    tell("farrington", row, watched[!is.na(alarm) & alarm & values[watched] > floor_usd])
  }
}
ended <- proc.time()[["user.self"]]
close(alerts)
writeLines(c(paste0("tsoutliers,", between - started), paste0("farrington,", ended - between)), arguments[3])
cat("forecast", as.character(packageVersion("forecast")), "surveillance", as.character(packageVersion("surveillance")), "\n")
