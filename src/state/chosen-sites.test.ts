import { expect, test } from "vitest";
import { openRelease } from "../engine/release.ts";
import { chosenCodes, chosenSites, openByFirstConsent, sitesInOrder } from "./chosen-sites.ts";

const { study: shipped } = openRelease("data").manifest;
const [like] = shipped.sites;
if (!like) throw new Error("no site");
const site = (code: string, node: string, opened: string | null) => ({ ...like, code, node, opened });
const study = {
  ...shipped,
  sites: [
    site("C", "N1", "2022-05-01"),
    site("B", "N1", "2022-05-01"),
    site("A", "N2", null),
    site("D", "N2", "2022-03-01"),
  ],
};
const codes = (sites: readonly { readonly code: string }[]) => sites.map(({ code }) => code).join("");

test.each([
  ["", "", "CBAD", null],
  ["B", "", "B", ["B"]],
  ["", "N2", "AD", ["A", "D"]],
  ["D", "N2", "D", ["D"]],
  ["D", "N1", "", null],
])("site %j and laboratory %j choose %j", (chosen, node, expected, marked) => {
  expect(codes(chosenSites(study, { site: chosen, node }))).toBe(expected);
  expect(chosenCodes(study, { site: chosen, node })).toEqual(marked);
});

test("sites come in the order of opening, then by code; those without a date last", () => {
  expect(codes(sitesInOrder(study, { site: "", node: "" }))).toBe("DBCA");
  expect(codes(sitesInOrder(study, { site: "", node: "N2" }))).toBe("DA");
});

test("a site is open from its first consent where no opening lies before it", () => {
  const first = (code: string) => ({ first_consent: { A: "2022-04", C: "2022-02" }[code] ?? null });
  const opened = openByFirstConsent(study, first).sites.map((each) => `${each.code} ${each.opened}`);
  expect(opened).toEqual(["C 2022-02-01", "B 2022-05-01", "A 2022-04-01", "D 2022-03-01"]);
});
