# Rscript tests/reference/study-question.R && npx biome format --write tests/reference
# Values for statistics of the study's own question. Needs survival, survey and jsonlite. Written from the published formulas,
# not from ours: limits of shares by prop.test, curves by survfit, regressions by glm, clusters by svyratio.
suppressPackageStartupMessages({
  library(survival)
  library(survey)
  library(jsonlite)
})
z <- qnorm(0.975)
wilson <- function(x, n) as.numeric(prop.test(x, n, correct = FALSE)$conf.int)
methods <- list()
told <- function(name, call, cases) methods[[name]] <<- list(call = call, cases = cases)

# Pairs: found by both tests, by the first alone, by the second alone, by neither.
correlation <- function(e, f, g, h) {
  spread <- prod(c(e + f, g + h, e + g, f + h))
  excess <- e * h - f * g
  if (spread == 0) 0 else if (excess > 0) max(excess - (e + f + g + h) / 2, 0) / sqrt(spread) else excess / sqrt(spread)
}
apart <- function(p1, l1, p2, l2, phi) {
  reach <- function(one, other) sqrt(one^2 - 2 * phi * one * other + other^2)
  p1 - p2 + c(-reach(p1 - l1[1], l2[2] - p2), reach(l1[2] - p1, p2 - l2[1]))
}
newcombe10 <- function(e, f, g, h) {
  n <- e + f + g + h
  apart((e + f) / n, wilson(e + f, n), (e + g) / n, wilson(e + g, n), correlation(e, f, g, h))
}
# The score at a difference d, with the second alone's share q fitted by its likelihood under d. No limit lies beyond 1.
tango <- function(f, g, n) {
  score <- function(d) {
    slope <- function(q) f / (q + d) + g / q - 2 * (n - f - g) / (1 - d - 2 * q)
    lower <- max(0, -d) + 1e-15
    upper <- (1 - d) / 2 - 1e-15
    q <- if (slope(lower) <= 0) lower else if (slope(upper) >= 0) upper else uniroot(slope, c(lower, upper), tol = 1e-16)$root
    (f - g - n * d) / sqrt(n * (2 * q + d * (1 - d)))
  }
  seen <- (f - g) / n
  at <- function(level, from, to) uniroot(function(d) score(d) - level, c(from, to), tol = 1e-15)$root
  c(if (seen == -1) -1 else at(z, -1 + 1e-9, seen - 1e-9), if (seen == 1) 1 else at(-z, seen + 1e-9, 1 - 1e-9))
}
pairs <- list(c(53, 28, 36, 258), c(20, 12, 2, 16), c(197, 47, 83, 96), c(14, 5, 1, 22), c(3, 9, 4, 2), c(60, 6, 16, 80),
  # NILE: blood finds a biomarker in 77 of 282, tissue in 60, either in 89; then ends: the second finds none, one, all differ,
  # the second alone has none, all differ in one direction, no pair differs.
  c(48, 29, 12, 193), c(0, 81, 0, 294), c(1, 80, 0, 294), c(0, 20, 20, 0), c(92, 26, 0, 257), c(0, 30, 0, 0), c(0, 0, 0, 40))
told("pairs", "newcombe: prop.test limits of both shares and their correlation, method 10 of Newcombe 1998; tango: uniroot of the score whose nuisance share is fitted by likelihood",
  lapply(pairs, function(p) list(
    both = p[1], first = p[2], second = p[3], neither = p[4],
    newcombe = newcombe10(p[1], p[2], p[3], p[4]), tango = tango(p[2], p[3], sum(p))
  )))

# Two independent shares.
shares <- list(c(310, 378, 240, 310), c(5, 56, 0, 29), c(40, 40, 31, 45))
told("difference", "limits of both shares by prop.test, joined by Zou and Donner 2008",
  lapply(shares, function(s) list(
    first = s[1:2], second = s[3:4],
    limits = apart(s[1] / s[2], wilson(s[1], s[2]), s[3] / s[4], wilson(s[3], s[4]), 0)
  )))

# The fewest units over which a share is known to within a half width: tried one by one.
half <- function(p, n) z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
told("units_for_width", "the first n of 1, 2, 3 … whose Wilson interval is no wider",
  lapply(list(c(0.8, 0.05), c(0.66, 0.05), c(0.37, 0.1), c(0.5, 0.1), c(0.02, 0.05)), function(s)
    list(share = s[1], half = s[2], units = which(half(s[1], 1:5000) <= s[2])[1])))

# Clusters: x of n variants of each patient.
clusters <- list(
  list(c(6, 6), c(0, 5), c(3, 3), c(1, 4), c(1, 1), c(1, 1), c(0, 1), c(2, 2), c(0, 1), c(1, 2), c(3, 7), c(1, 1)),
  lapply(1:40, function(i) c(if (i %% 3 > 0) 1 + i %% 5 else i %% 2, 1 + i %% 5))
)
told("cluster_robust", "survey::svyratio(~x, ~n, svydesign(ids = ~1, weights = ~1)); wilson: at the share over p (1 - p) / variance units",
  lapply(clusters, function(of) {
    rows <- data.frame(x = sapply(of, `[`, 1), n = sapply(of, `[`, 2))
    ratio <- svyratio(~x, ~n, svydesign(ids = ~1, weights = ~1, data = rows))
    p <- as.numeric(coef(ratio))
    units <- min(sum(rows$n), p * (1 - p) / as.numeric(vcov(ratio)))
    middle <- (p + z^2 / (2 * units)) / (1 + z^2 / units)
    list(clusters = of, share = p, effective = units, limits = middle + c(-1, 1) * half(p, units))
  }))

# Logistic regressions of grouped counts; quasi: errors widened where groups vary more than binomial counts do.
fit <- function(events, trials, x) {
  model <- glm(cbind(events, trials - events) ~ x, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 100))
  spread <- if (df.residual(model) > 0) max(1, sum(residuals(model, "pearson")^2) / df.residual(model)) else 1
  list(coefficients = unname(coef(model)), errors = unname(sqrt(diag(vcov(model)) * spread)), dispersion = spread)
}
regressions <- list(
  list(events = c(9, 8, 10, 7, 9, 10, 6, 9, 10, 10), trials = rep(10, 10), x = matrix(0:9)),
  list(events = c(10, 2, 19, 5, 16, 20, 8, 3), trials = c(20, 18, 25, 20, 20, 22, 30, 20), x = cbind(0:7, rep(0:1, each = 4))),
  list(events = c(11, 25), trials = c(40, 41), x = matrix(0:1))
)
told("logistic", "glm(cbind(events, trials - events) ~ x, binomial, epsilon = 1e-15); errors times the root of Pearson's statistic over its degrees of freedom where that is above 1",
  lapply(regressions, function(of) c(of, fit(of$events, of$trials, of$x))))

# An interrupted series: months of blood samples, a change on 20 July 2022, which leaves July to neither side.
month <- 0:13
events <- c(18, 21, 17, 20, 22, 19, 15, 22, 24, 23, 21, 25, 22, 26)
trials <- c(24, 28, 25, 27, 30, 26, 24, 25, 27, 25, 24, 28, 23, 27)
kept <- month != 6
after <- as.numeric(month > 6)
series <- fit(events[kept], trials[kept], cbind(month, after)[kept, ])
step <- series$coefficients[3] + c(0, -1, 1) * z * series$errors[3]
without <- series$coefficients[1] + series$coefficients[2] * 7
told("interrupted_series", "glm(cbind(events, trials - events) ~ month + after, binomial), without the month of the change; ratio: exp of the step and its Wald limits; without, with: plogis in the first month after it",
  list(list(
    events = events, trials = trials, ratio = exp(step), dispersion = series$dispersion,
    without = plogis(without), with = plogis(without + step)
  )))

# Units of several kinds, held against what their mix lets one expect.
standardised <- function(code, kind, events, trials) {
  p <- sum(events) / sum(trials)
  of <- tapply(events, kind, sum) / tapply(trials, kind, sum)
  expected <- tapply(trials * of[kind], code, sum)
  observed <- tapply(events, code, sum)
  variance <- tapply(trials * of[kind] * (1 - of[kind]), code, sum)
  weight <- (1 - p) * expected^2 / (p * variance)
  ratio <- observed / expected
  score <- (p * ratio - p) / sqrt(p * (1 - p) / weight)
  ends <- quantile(score, c(0.1, 0.9))
  phi <- mean(pmin(pmax(score, ends[1]), ends[2])^2)
  k <- length(ratio)
  wide <- k >= 10 && phi > 1 + 2 * sqrt(2 / k)
  w <- weight / (p * (1 - p))
  tau <- if (wide) sqrt(max(0, (k * phi - (k - 1)) / (sum(w) - sum(w^2) / sum(w)))) else 0
  levels <- c(0.001, 0.025, 0.975, 0.999)
  limits <- lapply(names(ratio), function(one) {
    mine <- code == one
    if (tau > 0) return(pmin(1, pmax(0, p + qnorm(levels) * sqrt(p * (1 - p) / weight[one] + tau^2))) / p)
    mass <- Reduce(function(a, b) convolve(a, rev(b), type = "open"),
      Map(function(n, share) dbinom(0:n, n, share), trials[mine], of[kind[mine]]))
    sapply(levels, function(level) which(cumsum(mass) >= level)[1] - 1) / expected[one]
  })
  list(
    cells = data.frame(code, kind, events, trials), expected = as.numeric(expected), ratio = as.numeric(ratio),
    phi = if (k >= 10) phi else NA, spread = tau, limits = lapply(limits, as.numeric)
  )
}
five <- standardised(rep(LETTERS[1:5], each = 3), rep(c("k1", "k2", "k3"), 5),
  c(12, 5, 1, 30, 8, 2, 7, 11, 4, 18, 2, 6, 9, 9, 3), c(15, 9, 6, 34, 14, 9, 9, 15, 11, 30, 8, 12, 10, 12, 12))
twelve <- standardised(rep(LETTERS[1:12], each = 2), rep(c("k1", "k2"), 12),
  c(40, 9, 22, 3, 31, 20, 12, 2, 38, 25, 15, 5, 44, 12, 20, 18, 9, 1, 33, 21, 26, 4, 36, 16),
  c(50, 20, 40, 18, 40, 30, 30, 15, 40, 30, 35, 20, 50, 22, 25, 24, 25, 14, 36, 28, 45, 17, 40, 26))
told("standardised", "tapply; limits: quantiles of dbinom of each kind convolved, over the expected, or where ten or more units are over-dispersed (Spiegelhalter 2005) normal ones with their spread",
  list(five, twelve))

# The missing of each kind as often as the known of it.
strata <- data.frame(units = c(30, 22, 9, 41), events = c(20, 9, 1, 30), trials = c(25, 18, 6, 33))
told("weighted_share", "weighted.mean(events / trials, units)",
  list(list(strata = strata, share = with(strata, weighted.mean(events / trials, units)))))

# Everybody under two orders of tests: what came first, on which day from consent; "pending" is censored at the data cut.
n <- 60
i <- 1:n
tissue <- c("reported", "failed", "pending", "reported", "died", "failed", "withdrew", "reported", "failed", "failed")[1 + (i * 3) %% 10]
tissueDay <- 8 + (i * 37) %% 50
early <- i %% 3 == 0
both <- ifelse(early & tissue %in% c("reported", "failed"), "reported", tissue)
bothDay <- ifelse(early & both == "reported", pmin(tissueDay, 5 + (i * 13) %% 20), tissueDay)
curveOf <- function(days, ends) {
  causes <- c("pending", "died", "failed", "reported", "withdrew")
  survfit(Surv(days, factor(ends, levels = causes)) ~ 1)
}
byDay <- function(days, ends, day) {
  at <- summary(curveOf(days, ends), times = day, extend = TRUE)
  column <- which(at$states == "reported")
  value <- at$pstate[1, column]
  error <- at$std.err[1, column]
  rest <- 1 - value
  factor <- exp(z * error / (rest * -log(rest)))
  c(value, 1 - rest^(1 / factor), 1 - rest^factor)
}
known <- function(days, ends, day) !(ends == "pending" & days < day)
soon <- lapply(c(14, 28, 42), function(day) {
  one <- byDay(bothDay, both, day)
  other <- byDay(tissueDay, tissue, day)
  seen <- known(bothDay, both, day) & known(tissueDay, tissue, day)
  a <- (both == "reported" & bothDay <= day)[seen]
  b <- (tissue == "reported" & tissueDay <= day)[seen]
  counts <- c(sum(a & b), sum(a & !b), sum(!a & b), sum(!a & !b))
  phi <- do.call(correlation, as.list(counts))
  list(day = day, share = one, tissue = other, pairs = counts, difference = c(one[1] - other[1], apart(one[1], one[-1], other[1], other[-1], phi)))
})
told("time_to_actionable", "survfit(Surv(days, factor(end)) ~ 1): pstate and std.err, limits on the log-log scale of 1 - pstate; difference: Newcombe's method 10 with these limits and the correlation of the pairs known by the day",
  list(list(
    tissue = data.frame(days = tissueDay, end = tissue), both = data.frame(days = bothDay, end = both), by = soon
  )))

write(toJSON(methods, auto_unbox = TRUE, digits = 17, na = "null"), "tests/reference/study-question.json")
