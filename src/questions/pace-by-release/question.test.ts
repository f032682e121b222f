import { expect, test } from "vitest";
import { decode } from "../../../engine/decode.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { earlierQuery, inclusionsQuery } from "../../../questions/inclusions/question.ts";
import { datedRows } from "./pace.ts";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
const row = (step: string, month: string | null, site: string, patients: number, tumour_group = "lung") => ({
  step,
  month,
  site,
  tumour_group,
  patients,
});
const before = (release: string, ...rest: Parameters<typeof row>) => ({ release, ...row(...rest) });
const answer = (release: string, site: string, step: string, month: string, patients: number) => ({
  release,
  site,
  step,
  month,
  patients,
});
const inOrder = (rows: readonly unknown[]) => rows.map((each) => JSON.stringify(each)).toSorted();

test("patients per site, step and month, of this release and of every earlier one; screened and undated ones are left out", async () => {
  const engine = await rowsEngine({
    sites,
    patients: [
      row("screened", "2023-01", "A", 9),
      row("consented", "2023-01", "A", 3),
      row("consented", "2023-01", "A", 2, "cup"),
      row("consented", null, "A", 7),
      row("paired_evaluable", "2023-01", "B", 1),
    ],
    history: [
      before("2023-01-31", "consented", "2023-01", "A", 4),
      before("2023-02-28", "consented", "2023-01", "A", 5),
      before("2023-02-28", "screened", "2023-01", "A", 6),
    ],
  });
  const ask = async (...params: string[]) => [
    ...datedRows(decode(inclusionsQuery.columns, await engine.query(inclusionsQuery.sql, params), "test")),
    ...(await engine.query(earlierQuery.sql, params)),
  ];
  expect(inOrder(await ask("", "", "", "", ""))).toEqual(
    inOrder([
      answer("", "A", "consented", "2023-01", 5),
      answer("", "B", "paired_evaluable", "2023-01", 1),
      answer("2023-01-31", "A", "consented", "2023-01", 4),
      answer("2023-02-28", "A", "consented", "2023-01", 5),
    ]),
  );
  expect(await ask("", "", "", "N2", "")).toEqual([answer("", "B", "paired_evaluable", "2023-01", 1)]);
  expect(await ask("", "", "A", "", "cup")).toEqual([answer("", "A", "consented", "2023-01", 2)]);
});
