# Shifts of level as strucchange finds them: breakpoints in the mean, their number by BIC, six months apart at least.
#   Rscript level_shift.R LOGS.csv BREAKS.csv
# LOGS.csv holds one series a line; BREAKS.csv gets series and first month on the new level, both counted from 0. Leaves
# with 3 where strucchange is not installed.
if (!suppressWarnings(suppressMessages(require(strucchange)))) quit(status = 3)
arguments <- commandArgs(trailingOnly = TRUE)
series <- as.matrix(read.csv(arguments[1], header = FALSE))
breaks <- file(arguments[2], "w")
for (row in seq_len(nrow(series))) {
  found <- breakpoints(series[row, ] ~ 1, h = 6)$breakpoints
  found <- found[!is.na(found)]
  if (length(found) > 0) writeLines(paste(row - 1, found, sep = ","), breaks) # its break is the last month before
}
close(breaks)
cat("strucchange", as.character(packageVersion("strucchange")), "\n")
