import { expect, test } from "vitest";
import { type Findable, matching } from "./search-match.ts";

const entry = (kind: Findable["kind"], name: string, also = ""): Findable => ({ kind, name, also, href: `#${name}` });
const all = [
  entry("figure", "Hvor lang tid går det før svaret kommer?", "Halvparten av svarene kommer innen 12 dager for blod"),
  entry("figure", "Overser blod mer når det inneholder lite tumor-DNA?", "Ja: blod finner også noe hos 100 %"),
  entry("page", "Svartid", "Hvor lang tid blod og vev tar"),
  entry("method", "Er det forskjell på svartiden?", "Kaplan-Meier"),
  entry("gene", "MET"),
  entry("gene", "METTL3"),
  entry("gene", "EML4::ALK"),
  entry("site", "St. Olavs hospital", "STO"),
  entry("site", "Sørlandet sykehus", "SSHF"),
];
const found = (typed: string) => matching(typed, all).map(({ name }) => name);

test.each([
  ["met", ["MET", "METTL3", "Er det forskjell på svartiden?"].slice(0, 2)],
  ["alk", ["EML4::ALK"]],
  ["eml4 alk", ["EML4::ALK"]],
  ["svartid", ["Svartid", "Er det forskjell på svartiden?"]],
  ["DNA", ["Overser blod mer når det inneholder lite tumor-DNA?"]],
  ["sorlandet", ["Sørlandet sykehus"]],
  ["Sørlandet", ["Sørlandet sykehus"]],
  ["sto", ["St. Olavs hospital"]],
  ["olavs st", ["St. Olavs hospital"]],
  ["kaplan meier", ["Er det forskjell på svartiden?"]],
  ["12 dager", ["Hvor lang tid går det før svaret kommer?"]],
  ["blod blodet", []],
  ["zz", []],
  ["", []],
  ["  …?! ", []],
  ["(.*)+[", []],
])("what is found for %o is %o", (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test("what is named alike stands in the order given, whatever else it is found by", () => {
  const alike = [entry("figure", "Svar"), entry("method", "Svar", "svar og svartid")];
  expect(matching("svar", alike).map(({ kind }) => kind)).toEqual(["figure", "method"]);
});

test("a name weighs more than what stands beside it, and of equals the first stands first", () => {
  expect(found("blod")).toEqual([
    "Overser blod mer når det inneholder lite tumor-DNA?",
    "Hvor lang tid går det før svaret kommer?",
    "Svartid",
  ]);
});
