import type { Filters } from "../../../state/filters.ts";
import { monthsFrom } from "../../../stats/months.ts";
import type { Assumed } from "./pace.ts";

/** A further site opens so many months after the data cut. */
const opensAfter = 1;
const furthestYears = 20;

/** Every July after a data cut (YYYY-MM-DD), in months from it; of one that has begun, what is left. */
const julys = (cut: string): Assumed["pauses"] =>
  Array.from({ length: furthestYears + 1 }, (_, i) => Number(cut.slice(0, 4)) + i)
    .map((year) => ({ from: monthsFrom(cut, `${year}-07-01`), to: monthsFrom(cut, `${year}-08-01`) }))
    .filter(({ to }) => to > 0);

/** What a reader assumes of the months to come, as the forecast takes it; null where nothing is assumed. */
export function assumedOf({ more_sites: sites, pace, stop }: Filters, cut: string): Assumed | null {
  if (sites === "" && pace === "" && stop === "") return null;
  return {
    openings: Array.from({ length: Number(sites) }, () => opensAfter),
    factor: 1 + Number(pace) / 100,
    pauses: stop === "" ? [] : julys(cut),
  };
}
