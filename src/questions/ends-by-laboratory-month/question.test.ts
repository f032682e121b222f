import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { endsByLaboratoryMonth } from "./question.ts";

const row = (site: string, month: string | null, cause: string, days: number | null, samples: number) => ({
  ...{ site, month, cause, days, samples },
  ...{ specimen: "blood", counts: "yes", working_days: days, before_board: "no", tumour_group: "lung" },
});

test("one row per laboratory, month, cause and day, whatever the board; without a month none", async () => {
  const engine = await rowsEngine({
    sites: twoSites,
    ends: [
      row("A", "2023-01", "reported", 9, 2),
      { ...row("A", "2023-01", "reported", 9, 3), before_board: "yes" },
      row("A", "2023-02", "pending", 4, 1),
      row("B", "2023-01", "unknown", null, 7),
      row("B", null, "failed", 1, 90),
    ],
  });
  const asked = async (...params: string[]) =>
    decode(endsByLaboratoryMonth.columns, await engine.query(endsByLaboratoryMonth.sql, params), "test").map((each) =>
      Object.values(each).join(),
    );
  const nodes = (await asked("", "", "", "", "")).map((each) => each.split(",").slice(2).join());
  expect(nodes).toEqual(["2023-01,reported,9,5", "2023-02,pending,4,1", "2023-01,unknown,,7"]);
  expect((await asked("2023-02", "2023-02", "A", "", "lung")).map((each) => each.split(",").at(-1))).toEqual(["1"]);
});
