import type { Study } from "../../src/cubes/study.ts";

/** No study that is counted here began before. */
const earliest = "1900-01-01";
const yearsBefore = 10;

/** The first day that a row may hold, and its rule in words: ten years before the first opening or month of a plan, never before 1900. */
export function plausible({ sites, plan }: Pick<Study, "sites" | "plan">): {
  readonly first: string;
  readonly words: string;
} {
  const begins = [
    ...sites.flatMap(({ opened }) => (opened === null ? [] : [opened])),
    ...plan.flatMap(({ points }) => points.map(({ month }) => `${month}-01`)),
  ].toSorted()[0];
  const first = begins === undefined ? earliest : yearsEarlier(begins);
  return first <= earliest
    ? { first: earliest, words: `not a plausible day: must not be before ${earliest}` }
    : {
        first,
        words: `not a plausible day: must not be before ${first}, ten years before the first opening or month of a plan`,
      };
}

/** The 29th of February has its day before in any other year. */
function yearsEarlier(day: string): string {
  const year = String(Number(day.slice(0, 4)) - yearsBefore).padStart(4, "0");
  return `${year}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;
}
