import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import * as others from "../testing/other-files.ts";
import { draftMap } from "./draft-map.ts";

async function drafted(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-draft-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return draftMap([folder]);
}

test("of a REDCap project: the id, the groups, events, instruments, and the fields that hold days or codes", async () => {
  const data = others.redcapData
    .replace("study_id,", "study_id,redcap_data_access_group,")
    .replace(/^("?PAT\d"?),/gm, "$1,north,");
  const dictionary = `${others.redcapDictionary}surname,start,,text,Name,,,,,,y\n`;
  const text = await drafted({ "d.csv": dictionary, "e.csv": data });
  const { redcap, ...rest } = parse(text);
  expect(redcap).toEqual({
    data: null,
    dictionary: null,
    id: "study_id",
    sites: { north: null },
    patients: { consented_on: null },
  });
  expect(rest).not.toHaveProperty("patients");
  expect(text).toContain("events in the file: start_arm_1");
  expect(text).toContain("repeating instruments in the file: specimens");
  expect(text).toContain("fields that hold days: consented\n");
  expect(text).toContain("fields with codes: tumour, reason\n");
  expect(text).not.toMatch(/surname|PAT1|d\.csv/);
});

test("without one, the patients are an open line and every key of a map is told", async () => {
  const text = await drafted({ "m.txt": others.maf });
  expect(parse(text)).toMatchObject({ patients: null, origin: null, genome: "GRCh37" });
  for (const key of ["redcap", "decisions", "reviews", "tiers"]) expect(text).toContain(`# ${key}:`);
});

test("of a cBioPortal folder and of Viedoc's forms the columns are told, for a map of them", async () => {
  const text = await drafted({ "a.txt": others.cbioportalSample, "b.csv": others.viedocForm });
  expect(text).toMatch(/# {3}cbioportal-clinical \w{12}: PATIENT_ID, SAMPLE_ID, SAMPLE_CLASS, ONCOTREE_CODE, /);
  expect(text).toMatch(/# {3}viedoc-form \w{12}: SiteSeq, SiteName, .*, ICDTC\n/);
  expect(text).not.toMatch(/PAT1|LUAD/);
});
