import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputFile } from "../testing/layouts.ts";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";
import { readOncotree } from "./oncotree.ts";
import { tissueOfSite } from "./pcgr-sites.ts";

const leaf = (tissue: string | null, children = {}) => ({ tissue, children });
const tree = {
  TISSUE: leaf(null, { LUNG: leaf("Lung", { LUAD: leaf("Lung") }), BOWEL: leaf("Bowel", { COAD: leaf("Bowel") }) }),
};
const groups = {
  groups: { Lung: "lung", "Colon/Rectum": "bowel" },
  oncotree: { file: "oncotree.json", date: "2025-10-03" },
};

function files(patients: string, changed: Readonly<Record<string, unknown>> = {}) {
  const made = prepare({ tumour_groups: groups, ...changed });
  writeFileSync(join(made.folder, "oncotree.json"), JSON.stringify(tree));
  writeFileSync(join(made.folder, "patients.csv"), patients);
  return made;
}
const header = "patient_id,site,tumour_group,pcgr_site,oncotree_code\n";

test.each([
  ["PAT1,A,,15,", "lung"],
  ["PAT1,A,,09,COAD", "bowel"],
  ["PAT1,A,unknown,,LUAD", "lung"],
  ["PAT1,A,lung,00,", "lung"],
  ["PAT1,A,,XX,", ""],
])("%s is of the group %j", async (row, group) => {
  const made = files(`${header}${row}\n`);
  await run(made);
  expect(rowsOf(made.out, "patients").map((one) => one["tumour_group"])).toEqual([group]);
});

test("sources that disagree, codes that are none, and tissues without a group stop it", async () => {
  const rows = ["PAT1,A,lung,09,", "PAT2,A,,15,COAD", "PAT3,A,,31,", "PAT4,A,,,NSCLC", "PAT5,A,,24,"];
  expect(await problemsOf(files(`${header}${rows.join("\n")}\n`))).toEqual([
    "patients:2: tumour_group: bowel, lung: sources that disagree: one tumour group for each patient",
    "patients:3: tumour_group: bowel, lung: sources that disagree: one tumour group for each patient",
    "patients:4: pcgr_site: must be a site of PCGR, 00 to 30, or XX",
    "patients:5: oncotree_code: must be a code of the OncoTree that the map names",
    "tumour_groups.groups: Skin: in no group: say in the map which tumour group it is of",
  ]);
});

test("the site in InPreD's ids counts too", async () => {
  const id = "IPD0001-D01-P11-A15";
  const text = outputFile("DRAGEN 2.6")
    .replace("P1-R", "NA")
    .replaceAll("P1-D", id)
    .replaceAll("Pair ID\tP1", `Pair ID\t${id}`);
  const made = prepare({ tumour_groups: groups, ids: "inpred" }, { "a.tsv": text });
  writeFileSync(join(made.folder, "oncotree.json"), JSON.stringify(tree));
  writeFileSync(join(made.folder, "patients.csv"), "patient_id,site\nIPD0001,A\n");
  await run(made);
  expect(rowsOf(made.out, "patients").map((one) => one["tumour_group"])).toEqual(["lung"]);
});

const real = "../shared/real/ingest/tables/oncotree_2025_10_03.json";
test.skipIf(!existsSync(real))("every site of PCGR is a tissue of the whole OncoTree", () => {
  const tissues = new Set(readOncotree(real).values());
  const sites = Array.from({ length: 31 }, (_, i) => tissueOfSite(String(i).padStart(2, "0")));
  expect(sites.filter((tissue) => tissue !== null && (tissue === undefined || !tissues.has(tissue)))).toEqual([]);
  expect(tissues.size).toBe(32);
});
