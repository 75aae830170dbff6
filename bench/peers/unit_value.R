# Odd prices as robustbase finds them, group by group.
#   Rscript unit_value.R GROUPS.csv FLAGGED.csv TIMES.csv
# GROUPS.csv holds group, log_weight, log_value; FLAGGED.csv gets method, group, point (counted from 0), TIMES.csv the
# processor seconds of each method. Leaves with 3 where robustbase is not installed.
if (!suppressWarnings(suppressMessages(require(robustbase)))) quit(status = 3)
set.seed(1)
arguments <- commandArgs(trailingOnly = TRUE)
points <- read.csv(arguments[1])
rows <- split(seq_len(nrow(points)), points$group)
flagged <- file(arguments[2], "w")
seconds <- c(lts = 0, mm = 0)

write_flags <- function(method, group, residuals) {
  odd <- which(abs(residuals) > 2.58) # the two-sided 1 % of a normal law
  if (length(odd) > 0) writeLines(paste(method, group, odd - 1, sep = ","), flagged)
}

for (group in names(rows)) {
  weight <- points$log_weight[rows[[group]]]
  value <- points$log_value[rows[[group]]]
  started <- proc.time()[["user.self"]]
  fit <- suppressWarnings(try(ltsReg(weight, value, alpha = 0.75), silent = TRUE))
  if (!inherits(fit, "try-error")) write_flags("lts", group, residuals(fit) / fit$scale)
  between <- proc.time()[["user.self"]]
  fit <- suppressWarnings(try(lmrob(value ~ weight, setting = "KS2014"), silent = TRUE))
  if (!inherits(fit, "try-error")) write_flags("mm", group, residuals(fit) / fit$scale)
  ended <- proc.time()[["user.self"]]
  seconds <- seconds + c(between - started, ended - between)
}
close(flagged)
writeLines(paste(names(seconds), seconds, sep = ","), arguments[3])
cat("R", as.character(getRversion()), "robustbase", as.character(packageVersion("robustbase")), "\n")
