import { type Day, toIso } from "../../scripts/simulate/calendar.ts";
import type { Random } from "../../scripts/simulate/random.ts";
import { reviewReasons } from "../../src/cubes/codes.ts";
import { drawSample, type Sample, type Variant } from "./draw-sample.ts";
import type { Shape } from "./shape.ts";

export type Patient = {
  readonly site: string;
  readonly group: string;
  readonly screened: string;
  readonly consented: string;
  readonly notIncluded: string;
  readonly withdrawn: string;
  readonly died: string;
  readonly samples: readonly Sample[];
  /** discussed, informed by, recommended, offered, started and why not started; null: not discussed. */
  readonly decision: readonly string[] | null;
  /** Why a variant stands in one specimen only, by class,gene,key. */
  readonly reviews: readonly (readonly [string, string])[];
};

const pool: readonly Variant[] = [
  { class: "snv", gene: "KRAS", key: "a", tier: "II" },
  { class: "snv", gene: "TP53", key: "a", tier: "" },
  { class: "snv", gene: "EGFR", key: "a", tier: "I" },
  { class: "indel", gene: "APC", key: "b", tier: "" },
  { class: "indel", gene: "TP53", key: "b", tier: "IV" },
  { class: "cnv", gene: "ERBB2", key: "gain", tier: "I" },
  { class: "fusion", gene: "EML4::ALK", key: "EML4::ALK", tier: "I" },
];

type Place = { readonly site: string; readonly node: string; readonly group: string };
type Span = { readonly first: Day; readonly cut: Day };

/** One patient of a study of this shape, with everything that happened before the data cut. */
export function drawPatient(random: Random, shape: Shape, { site, node, group }: Place, { first, cut }: Span): Patient {
  const screened = Math.floor(random.between(first, cut + 1));
  const consented = screened + Math.floor(random.exponential(4));
  const isIn = consented <= cut && (shape.alike || random.chance(0.8));
  const told = (day: Day): string => (day > cut || random.chance(shape.undated) ? "" : toIso(day));
  const truth = pool.filter(() => random.chance(shape.found));
  const taken = (["blood", "tissue"] as const).flatMap((specimen) => {
    const times = !isIn || !shape[specimen] ? 0 : random.pick([1, 1, 1, 1, 2, 0]);
    return Array.from({ length: times }, () =>
      drawSample(random, shape, specimen, { asked: consented, cut, node, truth }),
    );
  });
  const board = consented + Math.floor(random.between(20, 70));
  const recommended = random.chance(0.5) ? board : cut + 1;
  const offered = random.chance(0.7) ? recommended + 3 : cut + 1;
  const started = random.chance(0.7) ? offered + 9 : cut + 1;
  const at = (day: Day): string => (day > cut ? "" : toIso(day));
  return {
    site,
    group,
    screened: told(screened),
    // Who is in has a day of consent: without one a patient is not included.
    consented: isIn ? toIso(consented) : "",
    notIncluded: isIn ? "" : random.pick(["", "declined", "not_eligible", "no_biopsy"]),
    withdrawn: isIn && random.chance(0.04) ? told(consented + 30) : "",
    died: isIn && random.chance(0.06) ? told(consented + 60) : "",
    samples: taken,
    decision:
      isIn && board <= cut && random.chance(0.8)
        ? [
            toIso(board),
            random.pick(["both", "blood", "tissue", "neither", ""]),
            at(recommended),
            at(offered),
            at(started),
            started > cut ? random.pick(["", "no_finding", "declined"]) : "",
          ]
        : null,
    reviews: truth
      .filter(() => random.chance(0.7))
      .map((each) => [`${each.class},${each.gene},${each.key}`, random.pick(reviewReasons)] as const),
  };
}
