import type { Format } from "../words/format.ts";

/** A number of 0 or more as a reader repeats it: its first two digits, 38497 → 38000. */
export function twoDigits(n: number): number {
  const step = n < 100 ? 1 : 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.round(n / step) * step;
}

export const about = { en: "about", nb: "omtrent" } as const;

/** "about 38,000 kroner"; what is not changed by rounding is not about. */
export const aboutKroner = (n: number, f: Format): string =>
  `${twoDigits(n) === n ? "" : `${about[f.lang]} `}${f.kroner(twoDigits(n))}`;
