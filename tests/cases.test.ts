import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { cubesOf, type Tables } from "../scripts/aggregate/testing/study-export.ts";
import { answer } from "../scripts/numbers/answer.ts";

/**
 * Exports in which much lies on an edge, with the answer worked out by hand: rows go in, and what `npm run numbers` prints comes out.
 * Each patient is of a group of which it is told what is right.
 */
const lines = (head: string, rows: readonly string[]): string => [head, ...rows].join("\n");
const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

async function asked(tables: Tables, study: object, panels: readonly string[]) {
  const { folder, said } = await cubesOf(tables, study);
  const order = { release: undefined, panels, filters: [], lang: "en", audience: undefined } as const;
  const told = (await answer({ ...order, data: `${dirname(folder)}/${basename(folder)}` })).panels;
  const of = (id: string) => told[id] ?? expect.fail(`no panel ${id}`);
  const text = (id: string) => `${of(id).verdict} ${of(id).how_sure}`.replaceAll("\u00a0", " ").trim();
  const row = (id: string, column: string, value: string) => of(id).rows.find((each) => each[column] === value);
  return { said, text, row };
}

test("on the edge: the target day, the widest gap, a repeat, a death, a month cut in two", async () => {
  // 0 to 9 pairs of one day, 10 to 14 of 180 days, 15 to 19 of 181; 20 to 29 with tissue at the second try; 30 to 34 blood
  // failed; 35 to 37 died awaiting it; 38 and 39 await it. Tissue of 30 on was not to be had.
  const from = (i: number): string => plus(i < 35 ? "2022-08-01" : "2023-05-08", i % 10);
  const blood = (i: number): string => {
    const end =
      i < 20
        ? `reported,${plus(from(i), 15)}`
        : i < 30
          ? `reported,${plus(from(i), 16)}`
          : i < 35
            ? "failed,"
            : "pending,";
    return `B${i},P${i},blood,${from(i)},${plus(from(i), 1)},${end}`;
  };
  const tissue = (i: number): readonly string[] => {
    if (i >= 30) return [`T${i},P${i},tissue,,,not_available,`];
    const taken = plus(from(i), i < 10 || i >= 20 ? 0 : i < 15 ? 180 : 181);
    const reported = `P${i},tissue,${taken},${plus(taken, 2)},reported,${plus(taken, 30)}`;
    return i < 20
      ? [`T${i},${reported}`]
      : [`T${i},P${i},tissue,${taken},${plus(taken, 2)},failed,`, `U${i},${reported}`];
  };
  const found = (i: number): readonly string[] =>
    (i < 20 ? [`B${i}`, `T${i}`] : i < 30 ? [`U${i}`] : []).map((sample) => `${sample},snv,KRAS,v1,I`);
  const { text, row } = await asked(
    {
      patients: lines(
        "patient_id,site,consented_on,died_on",
        count(40).map(
          (i) => `P${i},${i % 2 === 0 ? "A" : "B"},${from(i)},${i >= 35 && i < 38 ? plus(from(i), 6) : ""}`,
        ),
      ),
      samples: lines(
        "sample_id,patient_id,specimen,collected_on,received_on,outcome,reported_on",
        count(40).flatMap((i) => [blood(i), ...tissue(i)]),
      ),
      variants: lines("sample_id,class,gene,variant,tier", count(40).flatMap(found)),
      decisions: lines(
        "patient_id,discussed_on",
        // On the day of the report, and of 20 to 29 on the day before.
        count(30).map((i) => `P${i},${plus(from(i), 15)}`),
      ),
    },
    {
      data_cut: "2023-06-15",
      pairing: { max_interval_days: 180 },
      turnaround_targets: [
        { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.8, source: "Protocol" },
      ],
    },
    [
      ...[
        "agreement-patients",
        "agreement-crosstable",
        "enrolment-by-month",
        "noninferiority",
        "result-before-decision",
      ],
      ...["test-success", "turnaround-pending", "turnaround-total"],
    ],
  );
  // 14 days are in time, 15 are not; failures and deaths are not in time either: 20 of 40.
  expect(text("turnaround-total")).toContain("within 14 days, 50 % of all 40 received");
  expect(text("turnaround-pending")).toContain("2 samples are past target: 2 of 2 blood samples");
  // 10 + 5 + 10 pairs; the last ten lack it in blood. 5 lie too far apart, ten have neither result.
  expect(row("agreement-patients", "class", "any")).toMatchObject({
    both: 15,
    tissue_only: 10,
    blood_only: 0,
    ppa: 0.6,
  });
  expect(text("agreement-crosstable")).toContain("15 of 40 consented patients cannot be compared");
  expect(text("agreement-crosstable")).toContain("too far apart (5)");
  // Of those settled how far apart the samples are does not count: blood has 20, tissue 30 of 35.
  expect(row("noninferiority", "strategy", "blood")).toMatchObject({
    patients: 35,
    both: 20,
    blood_only: 0,
    tissue_only: 10,
  });
  // Each sample counts: of tissue 30 of 50, of blood 30 of 35, for five are awaited.
  expect(text("test-success")).toContain("86 % of blood samples and 60 % of tissue samples");
  expect(text("result-before-decision")).toContain("blood 20 of 30");
  // June is not over.
  expect(text("enrolment-by-month")).toContain("In the last 3 complete months (Mar 2023 to May 2023) 5 consented");
});

test("what counts as found: other classes, germline, haematopoiesis, another tier, a gene outside the panel", async () => {
  const group = (i: number): number => i % 6;
  // By group: the same in both; another class in each; germline; haematopoiesis; tier III in blood alone; outside the panel.
  const found: readonly (readonly [blood: string, tissue: string | null])[] = [
    ["snv,KRAS,v1,somatic,I", "snv,KRAS,v1,somatic,I"],
    ["snv,KRAS,v1,somatic,I", "fusion,EML4::ALK,EML4::ALK,somatic,I"],
    ["snv,BRCA1,v1,germline,I", null],
    ["snv,DNMT3A,v1,haematopoiesis,I", null],
    ["snv,KRAS,v1,somatic,III", "snv,KRAS,v1,somatic,I"],
    ["snv,MET,v1,somatic,I", null],
  ];
  const { said, text, row } = await asked(
    {
      patients: lines(
        "patient_id,site,consented_on",
        count(30).map((i) => `P${i},A,2023-01-09`),
      ),
      samples: lines(
        "sample_id,patient_id,specimen,collected_on,outcome,reported_on",
        count(30).flatMap((i) =>
          ["blood", "tissue"].map((of) => `${of[0]}${i},P${i},${of},2023-01-10,reported,2023-02-10`),
        ),
      ),
      variants: lines(
        "sample_id,class,gene,variant,origin,tier",
        count(30).flatMap((i) => {
          const [blood, tissue] = found[group(i)] ?? ["", null];
          return [`b${i},${blood}`, ...(tissue === null ? [] : [`t${i},${tissue}`])];
        }),
      ),
    },
    { panel_genes: ["ALK", "BRCA1", "DNMT3A", "EML4", "KRAS"] },
    ["added-by-blood", "agreement-patients", "lost-with-blood-only", "reclassification", "same-target"],
  );
  expect(text("added-by-blood")).toMatch(/^No: blood adds no actionable finding in the 30 patients tested\./);
  expect(row("added-by-blood", "part", "all")).toMatchObject({ found: 0, tested: 30, with_haematopoiesis: 5 });
  // Tier III is not actionable, so blood misses those five.
  expect(text("lost-with-blood-only")).toMatch(/^Blood alone would miss an actionable finding in 17 % /);
  expect(row("agreement-patients", "class", "any")).toMatchObject({
    both: 15,
    tissue_only: 0,
    blood_only: 0,
    neither: 15,
  });
  expect(row("same-target", "class", "any")).toMatchObject({ tissue_positive: 15, any_in_blood: 15, same_variant: 10 });
  expect(row("same-target", "class", "actionable")).toMatchObject({
    tissue_positive: 15,
    any_in_blood: 10,
    same_variant: 5,
  });
  // Another class of one level is no other level: five of thirty have a lower one in blood.
  expect(row("reclassification", "tissue_tier", "all")).toMatchObject({ patients: 30, moved_up: 0, moved_down: 5 });
  expect(said.join("\n")).toContain("tier");
  expect(said.join("\n")).toContain("gene outside the panel list: 5 rows");
});
