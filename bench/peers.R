# The same job as an analyst would write it in base R: load, screen one regime, top ten.
# Usage: Rscript peers.R FIGURES.csv COVERAGE.csv   (prints one line per step: name, seconds, result)
arguments <- commandArgs(trailingOnly = TRUE)
north_korea <- 408

timed <- function(name, work) {
  start <- proc.time()[["elapsed"]]
  result <- work()
  text <- if (is.data.frame(result)) paste(nrow(result), "rows") else result
  cat(sprintf("%s\t%.3f\t%s\n", name, proc.time()[["elapsed"]] - start, text))
  result
}

load_figures <- function() {
  figures <- read.csv(arguments[1], colClasses = c(cmd = "character"))
  figures <- figures[!duplicated(figures), ]
  figures$month <- as.Date(sprintf("%d01", figures$period), format = "%Y%m%d")
  figures
}

screen <- function(figures, coverage) {
  pair <- figures[figures$partner == north_korea, ]
  pair$in_scope <- FALSE
  for (i in seq_len(nrow(coverage))) {
    rule <- coverage[i, ]
    flow <- if (rule[["from"]] == "KP") "M" else "X"
    last <- if (is.na(rule$valid_to) || rule$valid_to == "") as.Date("2099-12-31") else as.Date(rule$valid_to)
    hit <- pair$flow == flow & startsWith(pair$cmd, rule$code) &
      pair$month >= as.Date(rule$valid_from) & pair$month <= last
    pair$in_scope[hit] <- TRUE
  }
  sprintf("%.2f USD in %d rows", sum(pair$value[pair$in_scope]), sum(pair$in_scope))
}

top_ten <- function(figures) {
  pair <- figures[figures$partner == north_korea & figures$flow == "M", ]
  sums <- aggregate(value ~ cmd, data = pair, FUN = sum)
  top <- head(sums[order(-sums$value), ], 10)
  sprintf("%s %.2f USD", top$cmd[1], top$value[1])
}

figures <- timed("load", load_figures)
coverage <- read.csv(arguments[2], colClasses = "character", check.names = FALSE)
coverage <- coverage[coverage$code != "", ]
invisible(timed("screen", function() screen(figures, coverage)))
invisible(timed("top", function() top_ten(figures)))
