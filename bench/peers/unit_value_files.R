# One set of customs figures as robustbase sees it.
#   Rscript unit_value_files.R FIGURES.csv ANSWER.csv
# FIGURES.csv holds log_weight and log_value; each line of ANSWER.csv is a name and numbers: the two lines, the flagged rows
# (counted from 0) by the two rules, and the processor seconds of the MM fit, the median of five runs. Leaves with 3 where
# robustbase is not installed.
if (!suppressWarnings(suppressMessages(require(robustbase)))) quit(status = 3)
set.seed(1)
arguments <- commandArgs(trailingOnly = TRUE)
figures <- read.csv(arguments[1])
weight <- figures$log_weight
value <- figures$log_value
rows <- nrow(figures)

trimmed <- ltsReg(weight, value, alpha = 0.75)
efficient <- lmrob(value ~ weight, setting = "KS2014")
seconds <- replicate(5, {
  started <- proc.time()[["user.self"]]
  lmrob(value ~ weight, setting = "KS2014")
  proc.time()[["user.self"]] - started
})
p <- 2 * pt(-abs(residuals(efficient) / efficient$scale), rows - 2)
mm_odd <- which(p.adjust(p, "BH") < 0.05 & abs(residuals(efficient)) > 0.35)
lts_odd <- which(abs(residuals(trimmed) / trimmed$scale) > 2.58)

line <- function(name, numbers) paste(c(name, format(numbers, digits = 15, trim = TRUE)), collapse = ",")
writeLines(c(
  line("lts_line", coef(trimmed)), line("mm_line", coef(efficient)), line("lts_flags", lts_odd - 1),
  line("mm_flags", mm_odd - 1), line("mm_seconds", median(seconds))
), arguments[2])
cat("R", as.character(getRversion()), "robustbase", as.character(packageVersion("robustbase")), "\n")
