import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import type { Found } from "../../../questions/genes/counts.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { matrixModel } from "./model.ts";
import { words } from "./words.ts";

const found = (gene: string, name: Found["class"], counts: readonly [number, number, number], apart = 0): Found => ({
  gene,
  class: name,
  both: counts[0],
  tissueOnly: counts[1],
  bloodOnly: counts[2],
  onlyHaematopoiesis: apart,
  bloodOnlyLeftOut: apart,
});
const rows = [
  found("TP53", "snv", [51, 12, 7], 3),
  found("TP53", "indel", [4, 1, 0]),
  found("TET2", "snv", [0, 0, 0], 4),
  found("EML4::ALK", "fusion", [1, 1, 0]),
  found("ALK", "fusion_partner", [1, 1, 0]),
  found("EML4", "fusion_partner", [1, 1, 0]),
];
const pairs: readonly ClassPairs[] = (
  [
    ["any", 284],
    ["snv", 284],
    ["indel", 284],
    ["cnv", 20],
    ["fusion", 270],
  ] as const
).map(([name, evaluable]) => ({ class: name, consented: 423, evaluable }));
const panel = ["ALK", "KRAS", "TET2", "TP53"];
const say = (asked: string, covered: readonly string[] | null = panel, of = rows) =>
  told(words, factsOf(something(matrixModel(of, pairs, covered, asked))));

test("how many genes of the panel have a finding, and where", () => {
  expect(say("")).toEqual([
    [
      "2 of the 4 genes that both assays cover have a finding.",
      "With 1 gene outside, in fusions: 3 found in both specimens of a patient, 0 only ever in tissue, 0 only ever in blood; 284 pairs.",
    ],
    [
      "2 av de 4 genene som begge analysene dekker, har funn.",
      "Med 1 gen utenfor, i fusjoner: 3 funnet i begge prøver hos en pasient, 0 bare i vev, 0 bare i blod; 284 par.",
    ],
  ]);
  expect(say("", panel, [])).toEqual([
    ["None of the 4 genes that both assays cover has a finding.", null],
    ["Ingen av de 4 genene som begge analysene dekker, har funn.", null],
  ]);
  expect(say("", null)[0]?.[0]).toBe("3 genes have a finding in 284 pairs that can be compared.");
});
test("a gene that is looked for: its class with most findings, then the others", () => {
  expect(say("tp53")).toEqual([
    [
      "TP53, SNV: in both 51, tissue only 12, blood only 7 of 284 pairs.",
      "A gene of clonal haematopoiesis in part. Left out, likely clonal haematopoiesis alone: 3 findings. In both, tissue only, blood only: indel 4, 1, 0.",
    ],
    [
      "TP53, SNV: i begge 51, bare vev 12, bare blod 7 av 284 par.",
      "Et gen der en del funn skyldes klonal hematopoese. Holdt utenfor, bare trolig klonal hematopoese: 3 funn. I begge, bare vev, bare blod: indel 4, 1, 0.",
    ],
  ]);
  expect(say("TET2")[0]).toEqual([
    "TET2: likely clonal haematopoiesis alone, 4 findings, left out.",
    "A gene of likely clonal haematopoiesis.",
  ]);
});
test("a gene without a finding, outside the panel, or perhaps never looked at", () => {
  expect(say("KRAS")).toEqual([
    ["KRAS is on the panel and has no finding.", "Not detected: SNV, indel and fusion. Too few pairs: copy number."],
    ["KRAS er i panelet og har ingen funn.", "Ikke påvist: SNV, indel og fusjon. For få par: kopitallsendring."],
  ]);
  expect(say("BRAF")).toEqual([
    ["BRAF is not on the panel: what is in it is not known.", "It is not among the 4 genes that both assays cover."],
    [
      "BRAF er ikke i panelet: hva som er i det, er ikke kjent.",
      "Det er ikke blant de 4 genene som begge analysene dekker.",
    ],
  ]);
  expect(say("BRAF", null)[0]).toEqual([
    "BRAF has no finding, and may not have been looked at.",
    "Not detected: SNV, indel and fusion. Too few pairs: copy number. The study has not supplied the genes that both assays cover.",
  ]);
});
test("a fusion by its name, and its partners first below", () => {
  expect(say("EML4::ALK")).toEqual([
    ["EML4::ALK: in both 1, tissue only 1, blood only 0 of 270 pairs.", "First below: its partners, EML4 and ALK."],
    ["EML4::ALK: i begge 1, bare vev 1, bare blod 0 av 270 par.", "Øverst nedenfor: partnerne, EML4 og ALK."],
  ]);
  expect(say("ALK::KRAS")[0]?.[0]).toBe("ALK::KRAS: no such fusion is found in 270 pairs.");
});
