import { expect, test } from "vitest";
import { otherReasons, states } from "../cubes/codes.ts";
import { openRelease } from "../engine/release.ts";
import { names } from "./names.ts";

const { study } = openRelease("data").manifest;
const [en, nb] = [names("en", study), names("nb", study)];

test("states of samples have their own names in each language", () => {
  expect(states.map(en.state)).toEqual([
    "No sample",
    "Not available",
    "Cancelled",
    "Failed",
    "Pending",
    "Not evaluable",
    "Detected",
    "Not detected, low ctDNA fraction",
    "Not detected",
  ]);
  expect(states.map(nb.state)).toEqual([
    "Ingen prøve",
    "Ikke tilgjengelig",
    "Kansellert",
    "Mislykket",
    "Venter",
    "Ikke evaluerbar",
    "Påvist",
    "Ikke påvist, lav ctDNA-andel",
    "Ikke påvist",
  ]);
});

test("what stands for reasons of few in tables for partners has its words in each language", () => {
  for (const told of [en, nb])
    for (const name of [told.reason, told.not_started_reason]) expect(name(otherReasons)).not.toBe(otherReasons);
  expect(nb.reason(otherReasons)).toBe("Andre årsaker");
});

test("a code that a list does not know is shown as it is, whatever its name", () => {
  for (const code of ["another_reason", "constructor", "__proto__", "toString"]) {
    expect(nb.reason(code)).toBe(code);
    expect(nb.metric(code)).toBe(code);
    expect(String(nb.site(code))).toBe(code);
    expect(nb.tumour_group(code)).toBe(code);
    expect(nb.gated_classes(code)).toBe(code);
  }
});
