import { type Held, tells } from "./held.testing.ts";
import type { Fault } from "./said.testing.ts";
import { isWilson } from "./together.testing.ts";
import type { Reading, Told } from "./told.testing.ts";

const wordsAt = ({ text }: Reading, { from, to }: Told): string => text.slice(Math.max(0, from - 30), to + 20);

/** A number by itself: in a cell, counted or added up from rows, or in study.json. */
export function alone(
  told: Told,
  reading: Reading,
  beside: readonly Told[],
  held: Held,
  study: ReadonlySet<number>,
  consented: number,
): readonly Fault[] {
  const { kind, numbers, digits } = told;
  const [first = 0, second = 0] = numbers;
  const fault = (why: string): readonly Fault[] => [{ rule: kind, said: wordsAt(reading, told), why }];
  const known = (n: number): boolean => held.has(n, 0) || study.has(n);
  switch (kind) {
    case "of": {
      if (first > second) return fault(`${first} is more than the ${second} it is of`);
      if (second === 0) return fault("nothing is said of nothing");
      if (held.rowsOf(first, second).length > 0) return [];
      const ofStudy = [first, second].some((n) => study.has(n)) && known(first) && known(second);
      return ofStudy || held.hasOf(first, second) ? [] : fault("no row holds both, and no sum of counts gives them");
    }
    case "percent": {
      const ofRead = partsOf(beside).some(([n, of]) => tells(first, (n / of) * 100, digits));
      if (
        ofRead ||
        held.hasShareOfSums(first, digits) ||
        held.rowsWithPercent(first, digits).length > 0 ||
        study.has(first)
      )
        return [];
      return fault("no share of the table is rounded to it, and no n of N of the sentence");
    }
    case "interval":
      if (
        partsOf(beside.filter((each) => each.kind === "of")).some(
          ([n, of]) => isWilson(told, n, of) && held.hasOf(n, of),
        )
      )
        return [];
      return held.intervals(told.each).length > 0 ? [] : fault("no row holds both limits");
    case "p":
      return held.has(first, digits) ? [] : fault("no p-value of the table is rounded to it");
    case "bare": {
      const after = reading.text.slice(told.to);
      if (study.has(first)) return [];
      if (/^ (?:working |calendar )?days?\b|^ (?:arbeids|kalender)?dag(?:er)?\b/.test(after))
        return held.hasDays(first, digits) ? [] : fault("no cell of days tells it");
      if (held.has(first, digits)) return [];
      // "over 100 (1.1 to over 100)": the interval beside it says of which row.
      const [limit] = told.each;
      const hasInterval = beside.some(({ kind, from }) => kind === "interval" && from > told.to && from - told.to < 4);
      if (limit?.beyond && hasInterval && held.hasBeyond(limit)) return [];
      // Why there is nothing to show is told of all who consented, whom the panel's own table does not list.
      const before = reading.text.slice(0, told.from);
      if (/(?:None of the|Ingen av de) $/.test(before) && first === consented) return [];
      if (rates.test(after) && isRate(first, digits, beside)) return [];
      const points = /percentage points|prosentpoeng/.test(reading.text);
      return points && held.rowsWithPercent(first, digits).length > 0 ? [] : fault("no cell, count or sum gives it");
    }
  }
}

/** Every n of N that is told, and every count beside the N of another: "120 of 193 cannot; 73 can be compared, 38 %". */
function partsOf(beside: readonly Told[]): readonly (readonly [number, number])[] {
  const totals = beside.flatMap(({ kind, numbers: [, of] }) => (kind === "of" && of ? [of] : []));
  return beside.flatMap(({ kind, numbers: [n = 0, of = 0] }) => {
    if (kind === "of" && of > 0) return [[n, of] as const];
    return kind === "bare" ? totals.filter((total) => n <= total).map((total) => [n, total] as const) : [];
  });
}

/** "115 in 3 months, 38 a month": one told number by another. */
const rates = /^ (?:a month|a run|i måneden|per kjøring)/;
const isRate = (told: number, digits: number, beside: readonly Told[]): boolean =>
  beside.some(({ numbers }) =>
    numbers.some((n) =>
      [lastMonths, ...beside.flatMap((other) => other.numbers)].some((by) => tells(told, n / by, digits)),
    ),
  );
/** The last complete months, of which a pace is told. */
const lastMonths = 3;
