import { strategies as orders, originSlices, strategyOutcomes } from "../../cubes/codes.ts";
import { binOf, codesOf, oneByOne } from "../../partners/bins.ts";
import { atMost, codeIn, equal, orNothing, part, plain, same, textIn } from "../../partners/make.ts";
import { bySlice, originDimension } from "../../partners/origins.ts";
import { partners } from "../partner.ts";
import { strategies } from "./question.ts";

const table = "strategies";
const noTests = "none";
const tests = oneByOne(0, 4).map((bin) => (bin.from === 4 ? { ...bin, to: Number.POSITIVE_INFINITY } : bin));

type Slice = (strategy: readonly string[], ...outcome: readonly string[]) => ReturnType<typeof part>;

export const strategiesPolicy = partners(table, strategies, {
  told: {
    coarser: {
      en: "Patients of more than 4 tests stand with those of 4.",
      nb: "Pasienter med flere enn 4 tester står sammen med dem med 4.",
    },
  },
  tables: [
    {
      name: table,
      title: "Consented patients under each order of tests, by what it comes to and how many tests it takes",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        originDimension,
        plain("strategy", "Order of tests", orders),
        plain("outcome", "What it comes to", strategyOutcomes),
        plain("tests", "Samples analysed; 4 or more under 4; none: awaited", [...codesOf(tests), noTests]),
      ],
      impossible: () => [
        { outcome: ["awaited"], tests: codesOf(tests) },
        { outcome: strategyOutcomes.filter((outcome) => outcome !== "awaited"), tests: [noTests] },
      ],
      cells: ({ strategy, outcome, tests: taken, patients, with_haematopoiesis }) => {
        const at = { strategy, outcome, tests: taken === null ? noTests : binOf(tests, taken) };
        return [
          { ...at, origin: "counted", n: patients },
          { ...at, origin: "with_haematopoiesis", n: with_haematopoiesis },
        ];
      },
    },
  ],
  links: () => {
    const of = (strategy: string, ...outcome: readonly string[]) => part(table, { strategy: [strategy], outcome });
    const [counted, all] = originSlices.map(
      (origin) =>
        (strategy: readonly string[], ...outcome: readonly string[]) =>
          part(table, { origin: [origin], strategy, outcome }),
    ) as [Slice, Slice];
    const apart = orders.filter((strategy) => strategy !== "blood_then_tissue");
    const consented = part("steps-by-month", { step: ["consented"] });
    return [
      ...originSlices.flatMap((origin) =>
        orders.map((strategy) => equal(consented, part(table, { origin: [origin], strategy: [strategy] }))),
      ),
      ...orders
        .filter((strategy) => strategy !== "both")
        .map((strategy) => equal(of("both", "awaited"), of(strategy, "awaited"), same("origin"))),
      equal(
        part(table, { origin: ["counted"], outcome: ["awaited"] }),
        part(table, { origin: ["with_haematopoiesis"], outcome: ["awaited"] }),
        same("strategy"),
      ),
      equal(of("both", "actionable"), of("blood_then_tissue", "actionable"), same("origin")),
      // Without a finding in blood the second order takes all tests that both together take.
      ...(["nothing_actionable", "no_result"] as const).map((outcome) =>
        equal(of("both", outcome), of("blood_then_tissue", outcome), same("origin", "tests")),
      ),
      // Only what is found depends on what counts as a finding; the tests do not.
      equal(counted(orders, "no_result"), all(orders, "no_result"), same("strategy", "tests")),
      equal(counted(apart, "actionable", "nothing_actionable"), all(apart, "actionable", "nothing_actionable"), [
        ["strategy", "strategy"],
        ["tests", "tests"],
      ]),
      atMost(counted(apart, "actionable"), all(apart, "actionable"), same("strategy", "tests")),
      ...(["blood", "tissue"] as const).map((strategy) =>
        atMost(of(strategy, "actionable"), of("both", "actionable"), same("origin")),
      ),
      // What either finds, one of the two finds: so many with a finding in both are never fewer than none.
      atMost(
        of("both", "actionable"),
        part(table, { strategy: ["blood", "tissue"], outcome: ["actionable"] }),
        same("origin"),
      ),
    ];
  },
  rows: (answered) =>
    bySlice(answered(table)).map((cell) => {
      const taken = orNothing(textIn(cell, "tests"), noTests);
      return {
        strategy: codeIn(orders, cell, "strategy"),
        outcome: codeIn(strategyOutcomes, cell, "outcome"),
        tests: taken === null ? null : Number(taken),
        patients: cell.n,
        with_haematopoiesis: cell.withHaematopoiesis,
      };
    }),
});
