import type { TableRow } from "../../define/table.ts";
import { wilson } from "../../stats/wilson.ts";
import { type Held, tells, tellsLimit } from "./held.testing.ts";
import { chainsOf } from "./linked.testing.ts";
import { misplaced } from "./placed.testing.ts";
import type { Fault, Said } from "./said.testing.ts";
import type { Reading, Told } from "./told.testing.ts";

/** Numbers that belong together must stand in one row, and that row must be of what the words speak of. */
export function together(chain: readonly Told[], reading: Reading, held: Held, said: Said): readonly Fault[] {
  const rows = rowsOf(chain, held);
  const first = chain[0];
  if (rows === null || first === undefined) return [];
  const words = reading.text.slice(Math.max(0, first.from - 30), (chain.at(-1) ?? first).to + 10);
  if (rows.length === 0) return [{ rule: "one row", said: words, why: "no one row holds these numbers together" }];
  return misplaced(rows, chain, reading, said).map((why) => ({ rule: "whose", said: words, why }));
}

/** Rows that hold all of a chain; null where the chain says nothing of rows. */
function rowsOf(chain: readonly Told[], held: Held): readonly TableRow[] | null {
  const [percent, interval, of, bare] = (["percent", "interval", "of", "bare"] as const).map((kind) =>
    chain.find((told) => told.kind === kind),
  );
  if (interval) {
    const fits = held.intervals(interval.each).filter(({ values, percent: inPercent }) => {
      const told = ({ each: [one] }: Told) => values.some((value) => one !== undefined && tellsLimit(one, value));
      return percent ? inPercent && told(percent) : !bare || inPercent || told(bare);
    });
    const rows = fits.map(({ row }) => row);
    if (!of) return rows;
    const [n = 0, total = 0] = of.numbers;
    const both = held.rowsOf(n, total);
    const ofBoth = rows.filter((row) => both.includes(row));
    // Of all together no row may tell: then the interval is that of the sums.
    return ofBoth.length === 0 && held.hasOf(n, total) && isWilson(interval, n, total) ? null : ofBoth;
  }
  if (of) {
    const [n = 0, total = 0] = of.numbers;
    const rows = held.rowsOf(n, total);
    if (percent && !tells(percent.numbers[0] ?? 0, (n / total) * 100, percent.digits))
      return rows.filter((row) => held.rowsWithPercent(percent.numbers[0] ?? 0, percent.digits).includes(row));
    return rows.length > 0 ? rows : null;
  }
  const rows = percent ? held.rowsWithPercent(percent.numbers[0] ?? 0, percent.digits) : [];
  return rows.length > 0 ? rows : null;
}

/** Whether an interval is that of n of N, which the table gives by adding up. */
export const isWilson = ({ each: [low, high] }: Told, n: number, of: number): boolean => {
  if (of === 0 || n > of || low === undefined || high === undefined) return false;
  const interval = wilson(n, of);
  return tellsLimit(low, interval.low * 100) && tellsLimit(high, interval.high * 100);
};

/** What the verdict tells and the first interval of how sure are of one row: "7 %" and "5 to 10", "50 of 54" and "93 %, 82 to 97". */
export function acrossTheTwo(verdict: Reading, howSure: Reading, held: Held, said: Said): readonly Fault[] {
  const [chain] = chainsOf(howSure);
  const first = chain?.[0];
  if (!chain || !first || first.from > longestLead || !chain.some(({ kind }) => kind === "interval")) return [];
  // "Blood: 95 % interval 4 to 6 days" is of the days.
  if (/^ (?:\p{L}+ )?\p{L}*da[gy]/u.test(howSure.text.slice(chain.at(-1)?.to))) return [];
  const has = (wanted: Told["kind"]): boolean => chain.some(({ kind }) => kind === wanted);
  const only = (wanted: Told["kind"]): Told | undefined => {
    const [one, another] = verdict.told.filter(({ kind }) => kind === wanted);
    return another ? undefined : one;
  };
  const told = has("percent")
    ? has("of")
      ? undefined
      : only("of")
    : verdict.told.find(({ kind }) => kind === "percent");
  const rows = told ? rowsOf([told, ...chain], held) : null;
  if (rows === null || rows.length > 0) return [];
  return [
    {
      rule: "one row",
      said: `${said.verdict} | ${said.howSure}`,
      why: "the interval is not that of what the verdict tells",
    },
  ];
}
/** "That is 93 %, 95 % interval …": so far from its beginning how sure still speaks of the verdict. */
const longestLead = 8;
