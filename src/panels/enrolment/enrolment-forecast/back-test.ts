import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import type { ReleasePace } from "../../../questions/pace-by-release/question.ts";
import type { ReleaseSteps } from "../../../questions/steps-by-release/question.ts";
import { monthsFrom } from "../../../stats/months.ts";
import { isEnough, paceForecast } from "./pace.ts";

/** What an earlier release foresaw of today's number of consents, and what came. */
export type BackTest = {
  readonly release: string;
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly observed: number;
  readonly held: boolean;
};

/**
 * Each earlier release's forecast of today's number of consents, from its own numbers alone; none where it had too little, or
 * had consents at a site that the study no longer knows by that code: its sites are then not these.
 */
export function backTests(
  releases: readonly ReleaseSteps[],
  paces: readonly ReleasePace[],
  sites: Study["sites"],
  cut: string,
  observed: number,
): BackTest[] {
  return releases
    .filter(({ step }) => step === "consented")
    .toSorted((a, b) => a.release.localeCompare(b.release))
    .flatMap(({ release, first_month, patients: start }) => {
      const then = release.slice(0, 10);
      const own = paces.filter((pace) => pace.release === release);
      if (own.some(({ site }) => !sites.some(({ code }) => code === site))) return [];
      if (then >= cut || !isEnough(first_month, sites, then)) return [];
      const consentedAt = (code: string): number => sum(own, ({ site, consented }) => (site === code ? consented : 0));
      const foreseen = paceForecast({ cut: then, sites, consentedAt }, "last_six_months");
      if (foreseen === null) return [];
      const at = (level: number): number => start + foreseen.quantile(level, monthsFrom(then, cut));
      const [low, median, high] = [at(0.1), at(0.5), at(0.9)];
      return [{ release, low, high, median, observed, held: observed >= low && observed <= high }];
    });
}
