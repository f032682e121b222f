import type { Study } from "../../cubes/study.ts";
import { codeIn, equal, orElse, part, plain, same } from "../../partners/make.ts";
import type { Link, Part } from "../../partners/policy.ts";
import type { PartnerAnswer, PartnerDimension } from "../../partners/told.ts";
import { type BandResult, bandResults, missedResults } from "./question.ts";

const both = ["any", "actionable"] as const;
type Class = (typeof both)[number];

type Told = { readonly told: Extract<PartnerAnswer<BandResult>, { readonly tables: unknown }>["told"] };

/** What the states of blood and tissue tell of all bands together. */
function linksOf(table: string, classes: readonly Class[]): readonly Link[] {
  const compared = (blood: readonly string[], tissue: string) => ({
    ...{ pair: ["evaluable"], blood_state: blood, tissue_state: [tissue] },
  });
  const own = (name: string, result: readonly string[]) => part(table, { class: [name], result });
  const states = { any: part("states"), actionable: part("states-by-class", { class: ["actionable"] }) };
  const known = ["not_detected"];
  return [
    ...classes.flatMap((name) => {
      const of = (where: Parameters<typeof part>[1]) => part(states[name].table, { ...states[name].where, ...where });
      return [
        equal(of({}), part(table, { class: [name] })),
        equal(of(compared(["detected"], "detected")), own(name, ["both"])),
        equal(of(compared(["detected"], "not_detected")), own(name, ["blood_only"])),
        equal(of(compared(["not_detected_low_signal"], "detected")), own(name, ["tissue_only_low_signal"])),
        equal(of(compared(known, "detected")), own(name, ["tissue_only", "tissue_only_unknown_signal"])),
        equal(of(compared(["not_detected_low_signal"], "not_detected")), own(name, ["neither_low_signal"])),
        equal(of(compared(known, "not_detected")), own(name, ["neither", "neither_unknown_signal"])),
      ];
    }),
    ...(classes.length > 1 ? betweenClasses(own) : []),
  ];
}

/** The same patients in both classes, and the same of them compared. */
function betweenClasses(own: (name: string, result: readonly string[]) => Part): readonly Link[] {
  return [
    equal(own("any", ["not_evaluable"]), own("actionable", ["not_evaluable"]), same("band")),
    equal(
      own(
        "any",
        bandResults.filter((result) => result !== "not_evaluable"),
      ),
      own(
        "actionable",
        bandResults.filter((result) => result !== "not_evaluable"),
      ),
      same("band"),
    ),
    { ...equal(own("actionable", ["both"]), own("any", ["both"]), same("band")), kind: "at_most" },
    {
      ...equal(own("actionable", ["both", ...missedResults]), own("any", ["both", ...missedResults]), same("band")),
      kind: "at_most",
    },
  ];
}

type Banded = {
  readonly title: string;
  readonly band: PartnerDimension;
  readonly told: Told["told"];
  /** Classes that the table tells. */
  readonly classes?: readonly Class[];
  /** What other tables tell of the same patients, besides their states. */
  readonly more?: (about: { readonly study: Study }) => readonly Link[];
};

/** The table of one dimension of the agreement, and its rows. */
export const bandsFor = (
  table: string,
  { title, band, told, classes = both, more = () => [] }: Banded,
): PartnerAnswer<BandResult> => ({
  told,
  tables: [
    {
      name: table,
      title,
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("class", "any: any finding; actionable: one of an actionable tier", classes),
        band,
        plain("result", "What the two specimens say", bandResults),
      ],
      cells: ({ class: name, band: own, result, patients: n }) =>
        classes.some((known) => known === name) ? [{ class: name, band: orElse(own, "unknown"), result, n }] : [],
    },
  ],
  links: (about) => [...linksOf(table, classes), ...more(about)],
  rows: (answered) =>
    answered(table).map((cell) => ({
      class: codeIn(both, cell, "class"),
      band: cell.at["band"] ?? "",
      result: codeIn(bandResults, cell, "result"),
      patients: cell.n,
    })),
});
