/** One measured figure beside what was known before and what is aimed at. */
export type Line = {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  /** At most this is the goal; absent where there is none. */
  readonly goal?: number;
  /** The best peer's figure for the same task, measured apart. */
  readonly peer?: string;
};

const show = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en") : String(Math.round(value * 1000) / 1000);

/** Prints the lines as one aligned table: ours, the goal, whether it is met, and the best peer. */
export function printTable(lines: readonly Line[]): void {
  const rows = [
    ["numbers to beat", "ours", "goal", "", "best peer"],
    ...lines.map(({ what, ours, unit, goal, peer }) => [
      what,
      `${show(ours)} ${unit}`,
      goal === undefined ? "" : `≤ ${show(goal)} ${unit}`,
      goal === undefined ? "" : ours <= goal ? "met" : "MISSED",
      peer ?? "",
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
}

/** The sample quantile of measured values by linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
