import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { metricCounts } from "../../../questions/quality/counts.ts";
import type { QualityAnswer } from "../../../questions/quality/question.ts";
import { qualityModel, tableRows } from "./model.ts";
import { runQuality } from "./panel.ts";
import { table } from "./table.ts";

const both = ["samples", "metrics"];
const measured = (changed: Partial<QualityAnswer>): QualityAnswer => ({
  specimen: "blood",
  metric: "COVERAGE",
  classes: "snv",
  unit: "Count",
  lower_limit: 1300,
  upper_limit: null,
  month: "2023-01",
  samples: 40,
  outside: 4,
  values: [2500],
  counts: [40],
  ...changed,
});
const ofClass = (classes: string, outside: number, samples = 40): QualityAnswer =>
  measured({ metric: "any", classes, unit: null, lower_limit: null, values: [], counts: [], outside, samples });
const reply = (rows: readonly QualityAnswer[], supplied = both, site = "") =>
  replyTo(runQuality, [rows], { supplied, filters: { site } });
const answer = async (rows: readonly QualityAnswer[], lang: "en" | "nb" = "en") => summaryOf(await reply(rows), lang);

test("samples of no known month count in the row of all, and have none that looks like it", () => {
  const model = something(
    qualityModel(metricCounts([measured({ samples: 30 }), measured({ month: null, samples: 10, outside: 0 })])),
  );
  expect(flatRows(table, tableRows(model)).map(({ month, samples }) => [month, samples])).toEqual([
    [null, 40],
    ["2023-01", 30],
  ]);
});
test("a course per metric and limit, its months below it; without a limit nothing is outside", () => {
  const model = something(
    qualityModel(
      metricCounts([
        measured({ samples: 10, outside: 1 }),
        measured({ month: "2023-04", samples: 30, outside: 3 }),
        measured({ lower_limit: 1500, samples: 5 }),
        measured({ metric: "FREE", lower_limit: null, outside: 0 }),
        ofClass("snv", 4),
      ]),
    ),
  );
  const names = [...model.limited, ...model.unlimited].map(({ metric, lower, months }) => [
    metric,
    lower,
    months.length,
  ]);
  expect(names).toEqual([
    ["COVERAGE", 1300, 2],
    ["COVERAGE", 1500, 1],
    ["FREE", null, 1],
  ]);
  const rows = flatRows(table, tableRows(model));
  const all = (metric: string, lower_limit: number | null) =>
    rows.find((row) => row.metric === metric && row.lower_limit === lower_limit && row.month === null);
  expect(all("COVERAGE", 1300)).toMatchObject({ samples: 40, outside_limits: 4, share: 0.1, status: "ok" });
  expect(all("COVERAGE", 1500)).toMatchObject({ status: "too_few" });
  expect(all("FREE", null)).toMatchObject({ samples: 40, outside_limits: null, share: null, median_value: 2500 });
  expect(model.months).toEqual(["2023-01", "2023-02", "2023-03", "2023-04"]);
  expect(rows).toHaveLength(9);
  expect(rows[0]).toMatchObject({ metric: "any", classes: "snv", outside_limits: 4, median_value: null });
});
test("the sentence names the class missed most, all of them when they tie, and says when all is kept", async () => {
  const bloodOnly = [measured({}), ofClass("snv", 4), ofClass("cnv", 2)];
  expect(await answer(bloodOnly)).toBe(
    "In the worst class, 10 % of the blood samples. Blood: SNV, 95 % interval 4 to 23, 4 of 40.",
  );
  expect(await answer([...bloodOnly, { ...ofClass("fusion", 0), specimen: "tissue" }], "nb")).toBe(
    "I den verste klassen: 10 % av blodprøvene og ingen av vevsprøvene. Blod: SNV, 95 %-intervall 4 til 23, 4 av 40. Vev: 95 %-intervall 0 til 9, 0 av 40.",
  );
  expect(await answer([measured({}), ofClass("cnv", 4), ofClass("snv", 4), ofClass("msi", 1, 9)])).toBe(
    "In the worst class, 10 % of the blood samples. Blood: copy number and SNV, 95 % interval 4 to 23, 4 of 40. 1 class with fewer than 25 samples left aside.",
  );
  expect(await answer([measured({}), ofClass("snv", 0)])).toBe(
    "None: every blood sample keeps the guideline limits. Blood: 95 % interval 0 to 9, 0 of 40.",
  );
  expect(await answer([measured({}), ofClass("snv", 4, 24)])).toBe(
    "It cannot be said yet: no class has 25 samples measured against its limits.",
  );
});
test("every kind of nothing has its own sentence, and its own status in the table", async () => {
  const replies = await Promise.all([reply([], ["samples"]), reply([]), reply([], both, "A")]);
  const said = replies.map((each) => summaryOf(each));
  expect(new Set(said).size).toBe(3);
  expect(said[0]).toContain("not supplied quality metrics");
  expect(replies[0]?.table.rows).toMatchObject([{ samples: null, status: "not_supplied" }]);
  expect(replies[1]?.table.rows).toMatchObject([{ samples: null, status: "not_evaluable" }]);
});
