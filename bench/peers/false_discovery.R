# Which cells count, as p.adjust of R decides: the rates of Benjamini and Hochberg, and of Benjamini and Yekutieli.
#   Rscript false_discovery.R CELLS.csv REJECTED.csv
# CELLS.csv holds the probabilities of one panel a line; REJECTED.csv gets procedure, panel, cell (counted from 0).
arguments <- commandArgs(trailingOnly = TRUE)
rejected <- file(arguments[2], "w")
panels <- strsplit(readLines(arguments[1]), ",")
for (panel in seq_along(panels)) {
  cells <- as.numeric(panels[[panel]])
  for (procedure in c("BH", "BY")) {
    counted <- which(p.adjust(cells, procedure) <= 0.20)
    if (length(counted) > 0) writeLines(paste(procedure, panel - 1, counted - 1, sep = ","), rejected)
  }
}
close(rejected)
cat("R", as.character(getRversion()), "\n")
