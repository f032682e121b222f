import { describe, expect, test } from "vitest";
import { Random } from "../../scripts/simulate/random.ts";
import { allChoices, someChoices } from "../../tests/random-study/choices.ts";
import { emptyOf, randomStudy } from "../../tests/random-study/random-study.ts";
import { drawShape, oddShapes, type Shape } from "../../tests/random-study/shape.ts";
import { everyNth, inTurn, isWhole } from "../../tests/whole.ts";
import { openPartners } from "../questions/open-partners.ts";
import { noFilters } from "../state/filters.ts";
import { contradictions } from "./contradiction/checked.testing.ts";
import { panels } from "./index.ts";

/**
 * Verdict, how sure and table of every panel, in both languages, over studies drawn at random and what a reader may choose.
 * A dozen odd studies if the run is whole, otherwise every third and two choices on it; STUDIES=200 draws so many more and tries every choice on them
 * (about ten minutes).
 */
const drawn = Number(process.env["STUDIES"] ?? 0);
const choicesOf = drawn > 0 ? allChoices : someChoices;
const seeded = (shape: Shape, i: number) => ({ shape, seed: i + 1 });
const shapes = [
  ...everyNth(oddShapes.map(seeded), 3),
  ...Array.from({ length: drawn }, (_, i) => drawShape(new Random(99, i), `drawn study ${i + 1}`)).map(seeded),
];

describe.each(shapes.map((one, i) => ({ ...one, i })))("$shape.name (seed $seed)", ({ shape, seed, i }) => {
  // Two hundred studies under every choice take their time where others work too.
  test("sentence, table and figures of one name agree", { timeout: drawn > 0 ? 600_000 : 60_000 }, async () => {
    const { manifest, engine } = await randomStudy(shape, seed);
    const found: string[] = [];
    for (const { name, filters, leavesNobody } of inTurn(choicesOf(manifest), i, 2, isWhole || drawn > 0)) {
      const ofNothing = leavesNobody ? await emptyOf(manifest) : undefined;
      const faults = await contradictions(panels, { manifest, filters, engine, ofNothing });
      found.push(...faults.map(({ panel, said, why }) => `${panel}, ${name}: “${said}”: ${why}`));
    }
    expect(found).toEqual([]);
  });
});

test("sentence, table and figures of one name agree in counts rounded for partners", async () => {
  const { manifest, engine } = openPartners("partners");
  const faults = await contradictions(panels, { manifest, filters: noFilters, engine });
  expect(faults.map(({ panel, said, why }) => `${panel}: “${said}”: ${why}`)).toEqual([]);
});
