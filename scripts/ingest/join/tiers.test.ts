import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";

const map = { tiers: { file: "tiers.csv", date: "2025-01-01" } };
const header = "gene,class,variant,tumour_group,tier\n";

test("the row of the board's table that says most counts: variant, then tumour group; germline has no tier", async () => {
  const files = prepare(map);
  const rows = [
    "KRAS,snv,,,V",
    "KRAS,snv,,lung,II",
    "KRAS,snv,12:25398284:C:T,,I",
    "MTOR,snv,,breast,I",
    "MTOR,snv,,,IV",
    "NTRK1,fusion,,,I",
    "MYC,cnv,gain,lung,III",
    "BRCA2,indel,,,I",
    "NKX2-1,snv,chr14:36986656:CA:TG,,III",
  ];
  writeFileSync(join(files.folder, "tiers.csv"), `${header}${rows.join("\n")}\n`);
  const { report } = await run(files);
  const tiers = new Set(rowsOf(files.out, "variants").map((row) => `${row["gene"]} ${row["tier"]}`));
  expect([...tiers].sort()).toEqual([
    "BRCA2 ",
    "KRAS I",
    "MTOR IV",
    "MYC III",
    "NKX2-1 III",
    "PAX8::PPARG ",
    "TPM3::NTRK1 I",
  ]);
  expect(report.choices.tiers).toEqual({ date: "2025-01-01", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test("codes that are no tier, and one finding with two", async () => {
  const files = prepare(map);
  writeFileSync(
    join(files.folder, "tiers.csv"),
    `${header}KRAS,snv,,,IA\nMYC,cnv,,,I\n\nMYC,cnv,,,II\nALK,sv,,,I\nMYC,snv,G12D,,I\n`,
  );
  expect(await problemsOf(files)).toEqual([
    "tiers:2: tier: must be one of I, II, III, IV, V, X; levels such as IA or AMP's are none",
    "tiers:5: tier: two tiers of one finding: one row for each",
    expect.stringMatching(/^tiers:6: class: must be one of snv, indel, cnv, fusion/),
    "tiers:7: variant: must be chromosome:position:reference:alternative, such as 7:140453136:A:T",
  ]);
});
