import { expect, test } from "vitest";
import { compareShares } from "../../stats/compared.ts";
import { chosenLine } from "./chosen-line.ts";

const comparison = compareShares([
  { code: "A", events: 30, trials: 40 },
  { code: "B", events: 3, trials: 5 },
]);
const nameOf = (code: string) => ({ text: `Universitetssykehuset Nord-Norge ${code}` });
const line = (chosen?: string) => (comparison ? chosenLine(comparison, chosen, nameOf, 30, 320) : null);

test("the one that is chosen has its whole name on a line, marked as in the plot", () => {
  expect(line("A")?.marks[0]?.markup).toMatch(/full both.*>Universitetssykehuset Nord-Norge A</);
  expect(line("B")?.marks[0]?.markup).toMatch(/hollow.*>Universitetssykehuset Nord-Norge B</);
});
test("without a choice, or a point for it, there is no line", () => {
  for (const none of [line(), line("C")]) expect(none).toEqual({ height: 0, marks: [] });
});
