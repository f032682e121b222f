import type { EarlierMonth } from "../../../questions/earlier-months/question.ts";
import type { EarlierSite } from "../../../questions/earlier-sites/question.ts";
import type { ReleaseSteps } from "../../../questions/steps-by-release/question.ts";
import { addMonths, monthsFrom } from "../../../stats/months.ts";
import { isEnough, openByConsents, paceForecast, type Series, seriesOf } from "./pace.ts";

/** What was foreseen then, 8 times in 10, and what came. */
type Tested = {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly observed: number;
  readonly held: boolean;
};
/** What an earlier release foresaw of today's number of consents. */
export type BackTest = Tested & { readonly release: string };
/** What would have been foreseen of the consents of the months after one (YYYY-MM), from what was known by its end. */
export type OwnTest = Tested & { readonly after: string; readonly months: number };

const tested = (quantile: (level: number) => number, observed: number): Tested => {
  const [low, median, high] = [quantile(0.1), quantile(0.5), quantile(0.9)];
  return { low, high, median, observed, held: observed >= low && observed <= high };
};

/** What the earlier releases knew, each by its own sites. */
export type Earlier = {
  readonly releases: readonly ReleaseSteps[];
  readonly months: readonly EarlierMonth[];
  readonly sites: readonly EarlierSite[];
};

/** Each earlier release's forecast of today's number of consents, from its own sites and numbers alone; none where it had too little. */
export function backTests({ releases, months, sites }: Earlier, cut: string, observed: number): BackTest[] {
  return releases
    .filter(({ step }) => step === "consented")
    .toSorted((a, b) => a.release.localeCompare(b.release))
    .flatMap(({ release, first_month, patients: start }) => {
      const then = release.slice(0, 10);
      const consents = months.filter((row) => row.release === release);
      const own = openByConsents(
        sites.filter((site) => site.release === release),
        consents,
      );
      if (then >= cut || !isEnough(first_month, own, then)) return [];
      const series = seriesOf({ cut: then, sites: own, consents });
      const foreseen = series && paceForecast(series, "last_six_months");
      if (!foreseen) return [];
      const ahead = monthsFrom(then, cut);
      return [{ release, ...tested((level) => start + foreseen.quantile(level, ahead), observed) }];
    });
}

/** The forecasts that the study's own past would have made, month by month, with the spread of the one that is shown. */
export const ownTests = ({ looks, spread, first }: Series): OwnTest[] =>
  looks.map(({ at, months, observed, foreseen }) => {
    const made = foreseen(spread);
    return { after: addMonths(first, at - 1), months, ...tested((level) => made.quantile(level, months), observed) };
  });
