import { expect, test } from "vitest";
import { shareOf } from "../stats/share.ts";
import { formats, nbsp } from "../words/format.ts";
import { shareCells } from "./share-cells.ts";

test("under 25 no percentage, and grey; of none no ratio either", () => {
  const cells = (events: number, trials: number) => shareCells(shareOf(events, trials), formats.en);
  expect(cells(20, 25)).toEqual({ percent: `80${nbsp}%`, ratio: "20 / 25", few: false });
  expect(cells(9, 24)).toEqual({ percent: "", ratio: "9 / 24", few: true });
  expect(cells(0, 0)).toEqual({ percent: "", ratio: "", few: true });
});
