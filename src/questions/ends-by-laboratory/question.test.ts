import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { endsByLaboratory } from "./question.ts";

const row = (cause: string, days: number | null, site: string, samples: number) => ({
  specimen: "blood",
  counts: "yes",
  cause,
  days,
  working_days: days === null ? null : 1,
  before_board: "no_board",
  month: site === "B" ? "2023-02" : "2023-01",
  site,
  tumour_group: "lung",
  samples,
});

test("adds the sites of a laboratory by what came first and on which calendar day, under every filter", async () => {
  const engine = await rowsEngine({
    sites: [
      { site: "A1", name: "A1", node: "A" },
      { site: "A2", name: "A2", node: "A" },
      { site: "B", name: "B", node: "B" },
    ],
    ends: [
      row("reported", 14, "A1", 20),
      row("reported", 14, "A2", 1),
      row("died", 3, "A1", 2),
      row("unknown", null, "A2", 4),
      row("pending", 5, "B", 6),
    ],
  });
  const ask = (...params: string[]) => engine.query(endsByLaboratory.sql, params);
  const answer = (node: string, cause: string, days: number | null, samples: number) => ({
    specimen: "blood",
    node,
    cause,
    days,
    samples,
  });
  expect(await ask("", "", "", "", "")).toEqual([
    answer("A", "died", 3, 2),
    answer("A", "reported", 14, 21),
    answer("A", "unknown", null, 4),
    answer("B", "pending", 5, 6),
  ]);
  expect(await ask("2023-02", "", "", "", "lung")).toEqual([answer("B", "pending", 5, 6)]);
  expect(await ask("", "", "A2", "", "")).toEqual([answer("A", "reported", 14, 1), answer("A", "unknown", null, 4)]);
});
