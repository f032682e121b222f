import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { impactBoard } from "../impact-board/question.ts";
import { impact } from "./question.ts";

const row = (
  found: string,
  judged: string,
  recommended_by: string,
  started: string,
  month: string,
  patients: number,
) => ({
  ...{ found, judged, recommended_by, started, month, patients },
  site: "A",
  tumour_group: "lung",
});
const cube = [
  row("blood_only", "confirmed", "blood", "yes", "2022-03", 1),
  row("blood_only", "confirmed", "blood", "no", "2022-04", 2),
  row("neither", "not_asked", "not_recommended", "no", "2022-04", 4),
  row("awaited", "not_asked", "blood", "no", "2022-04", 8),
];
const ask = async ({ sql, columns }: typeof impact | typeof impactBoard, ...params: string[]) =>
  decode(columns, await (await rowsEngine({ impact: cube })).query(sql, params), "test").map((each) =>
    Object.values(each).join(),
  );

test("patients by place and verdict over all months; a period leaves its own", async () => {
  expect(await ask(impact, "", "", "", "", "")).toEqual([
    "awaited,not_asked,8",
    "blood_only,confirmed,3",
    "neither,not_asked,4",
  ]);
  expect(await ask(impact, "", "2022-03", "A", "", "lung")).toEqual(["blood_only,confirmed,1"]);
});
test("recommendations of those whose blood and tissue are settled", async () => {
  expect(await ask(impactBoard, "", "", "", "", "")).toEqual(["blood,no,2", "blood,yes,1", "not_recommended,no,4"]);
});
