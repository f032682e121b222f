/** The limits of a chart of individual values. */
export type XmrLimits = { mean: number; lower: number; upper: number; meanMovingRange: number };

/** The rules by which a point is a signal. */
export type XmrRule = "outside" | "run_of_8" | "trend_of_6" | "two_of_three";

const LIMIT_FACTOR = 2.66;
const RUN = 8;
const TREND = 6;

/**
 * The limits of an XmR chart: mean ± 2.66 × mean moving range, in the unit of the values.
 *
 * Throws a RangeError for fewer than 2 values or a value that is not finite.
 * Source: Wheeler and Chambers 1992, Understanding Statistical Process Control.
 */
export function xmrLimits(values: readonly number[]): XmrLimits {
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`xmrLimits needs finite values; got ${bad}`);
  if (values.length < 2) throw new RangeError(`xmrLimits needs at least 2 values; got ${values.length}`);
  const mean = average(values);
  const meanMovingRange = average(steps(values).map(Math.abs));
  return {
    mean,
    lower: mean - LIMIT_FACTOR * meanMovingRange,
    upper: mean + LIMIT_FACTOR * meanMovingRange,
    meanMovingRange,
  };
}

/**
 * The signals of an XmR chart against given limits, by index and then by rule.
 *
 * Rules: a point outside the limits; 8 points in a row on one side of the mean; 6 points in a row rising or falling;
 * 2 of 3 consecutive points beyond two thirds of the way to the same limit. Each point that completes (or goes on
 * with) a pattern is a signal; a point on the mean ends a run, equal neighbours end a trend.
 * Sources: Wheeler and Chambers 1992; Nelson 1984, J Qual Technol 16:237–239.
 */
export function xmrSignals(
  values: readonly number[],
  limits: Pick<XmrLimits, "mean" | "lower" | "upper">,
): readonly { index: number; rule: XmrRule }[] {
  const { mean, lower, upper } = limits;
  const runs = runLengths(values.map((value) => Math.sign(value - mean)));
  const trends = [0, ...runLengths(steps(values).map(Math.sign))];
  const zones = values.map((value) => {
    if (value - mean > (2 / 3) * (upper - mean)) return 1;
    return mean - value > (2 / 3) * (mean - lower) ? -1 : 0;
  });
  return values.flatMap((value, index) => {
    const zone = zones[index];
    const before = [zones[index - 1], zones[index - 2]];
    const rules: XmrRule[] = [];
    if (value > upper || value < lower) rules.push("outside");
    if ((runs[index] ?? 0) >= RUN) rules.push("run_of_8");
    if ((trends[index] ?? 0) >= TREND - 1) rules.push("trend_of_6");
    if (zone !== 0 && before.includes(zone)) rules.push("two_of_three");
    return rules.map((rule) => ({ index, rule }));
  });
}

/** For each sign, how many equal signs in a row end there; 0 for a sign of 0. */
function runLengths(signs: readonly number[]): number[] {
  let length = 0;
  return signs.map((sign, index) => {
    length = sign === 0 ? 0 : sign === signs[index - 1] ? length + 1 : 1;
    return length;
  });
}

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? value));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
