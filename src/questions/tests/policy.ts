import { originSlices, strategyOutcomes } from "../../cubes/codes.ts";
import { type Bin, binOf, codesOf, oneByOne } from "../../partners/bins.ts";
import { atMost, codeIn, equal, part, plain, same, textIn } from "../../partners/make.ts";
import { originDimension } from "../../partners/origins.ts";
import type { Shown } from "../../partners/told.ts";
import { partners } from "../partner.ts";
import { tests } from "./question.ts";

const table = "tests";
const yesNo = ["yes", "no"] as const;
const upTo = (most: number): readonly Bin[] =>
  oneByOne(0, most).map((bin) => (bin.from === most ? { ...bin, to: Number.POSITIVE_INFINITY } : bin));
const [taken, stopped] = [upTo(2), upTo(1)];

const numbersOf = (specimen: "blood" | "tissue") => [
  plain(`${specimen}_tests`, `Samples of ${specimen} analysed; 2 or more under 2`, codesOf(taken)),
  plain(`${specimen}_stopped`, "Of these, failed before they were sequenced; 1 or more under 1", codesOf(stopped)),
];
const numberIn = (cell: Shown, dimension: string): number => Number(textIn(cell, dimension));

export const testsPolicy = partners(table, tests, {
  told: {
    coarser: {
      en: "More than two tests of a specimen stand with two, more than one stopped early with one.",
      nb: "Flere enn to prøver av én type står som to, flere enn én stanset tidlig som én.",
    },
  },
  tables: [
    {
      name: table,
      title: "Consented patients with both specimens settled, by their findings and the tests these took",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        originDimension,
        plain("in_blood", "Whether blood has an actionable finding", yesNo),
        plain("in_tissue", "Whether tissue has one", yesNo),
        ...numbersOf("blood"),
        ...numbersOf("tissue"),
      ],
      impossible: () => [
        { blood_tests: ["0"], blood_stopped: ["1"] },
        { tissue_tests: ["0"], tissue_stopped: ["1"] },
        { blood_tests: ["0"], in_blood: ["yes"] },
        { tissue_tests: ["0"], in_tissue: ["yes"] },
      ],
      cells: ({ origin, in_blood, in_tissue, patients: n, ...numbers }) => [
        {
          ...{ origin, in_blood, in_tissue, n },
          blood_tests: binOf(taken, numbers.blood_tests),
          blood_stopped: binOf(stopped, numbers.blood_stopped),
          tissue_tests: binOf(taken, numbers.tissue_tests),
          tissue_stopped: binOf(stopped, numbers.tissue_stopped),
        },
      ],
    },
  ],
  links: () => {
    const settled = { strategy: ["both"], outcome: strategyOutcomes.filter((outcome) => outcome !== "awaited") };
    const under = (strategy: string, outcome: readonly string[], tests: readonly string[]) =>
      part("strategies", { strategy: [strategy], outcome, tests });
    const outcomes = { yes: ["actionable"], no: ["nothing_actionable", "no_result"] };
    const [counted, all] = [{ origin: ["counted"] }, { origin: ["with_haematopoiesis"] }];
    const numbers = same("blood_tests", "blood_stopped", "tissue_tests", "tissue_stopped");
    const found = [{ in_blood: ["yes"] }, { in_tissue: ["yes"] }, { in_blood: ["yes"], in_tissue: ["yes"] }];
    return [
      equal(part("strategies", settled), part(table), same("origin")),
      ...(["blood", "tissue"] as const).flatMap((specimen) =>
        yesNo.flatMap((found) =>
          [["0"], ["1"], ["2", "3", "4"]].map((tests) =>
            equal(
              under(specimen, outcomes[found], tests),
              part(table, { [`in_${specimen}`]: [found], [`${specimen}_tests`]: tests.slice(0, 1) }),
              same("origin"),
            ),
          ),
        ),
      ),
      equal(
        under("both", outcomes.no, ["0"]),
        part(table, { blood_tests: ["0"], tissue_tests: ["0"] }),
        same("origin"),
      ),
      // The tests taken do not depend on what counts as a finding.
      equal(part(table, counted), part(table, all), numbers),
      ...found.map((where) =>
        atMost(part(table, { ...counted, ...where }), part(table, { ...all, ...where }), numbers),
      ),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      origin: codeIn(originSlices, cell, "origin"),
      in_blood: codeIn(yesNo, cell, "in_blood"),
      in_tissue: codeIn(yesNo, cell, "in_tissue"),
      blood_tests: numberIn(cell, "blood_tests"),
      blood_stopped: numberIn(cell, "blood_stopped"),
      tissue_tests: numberIn(cell, "tissue_tests"),
      tissue_stopped: numberIn(cell, "tissue_stopped"),
      patients: cell.n,
    })),
});
