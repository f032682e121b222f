import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { something } from "../../define/nothing.testing.ts";
import { sentence } from "../../marks/sentence.ts";
import { toldIn } from "../../say/told.testing.ts";
import { noFilters } from "../../state/filters.ts";
import { factsOf } from "./facts.ts";
import { type SiteCount, siteFunnel, tableRows } from "./model.ts";
import { siteFunnelWords } from "./words.ts";

const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
const of = study({ sites: codes.map((code) => ({ code, name: code, node: "N1", opened: "2022-03-01" })) });
const toldOf = (lang: "en" | "nb", ...counts: readonly SiteCount[]) => toldOfChosen(lang, null, ...counts);
function toldOfChosen(lang: "en" | "nb", chosen: readonly string[] | null, ...counts: readonly SiteCount[]) {
  const words = siteFunnelWords(lang, {
    title: "",
    share: "",
    trials: "",
    did: "did",
    short: (share) => (lang === "en" ? sentence`${share} consent` : sentence`samtykker ${share}`),
    method: { definition: "", denominator: "" },
    nothing: () => "",
    caveat: "",
  });
  const model = something(siteFunnel(counts, { unit: "site", all: of.sites }, chosen));
  return toldIn(words, factsOf(model), lang, {
    manifest: { release: "", previous: null, study: of, firstMonth: null, supplied: [], files: {} },
    filters: noFilters,
  });
}
const count = (site: string, events: number, trials: number): SiteCount => ({ site, events, trials });

test("sites alike: no more than by chance, and the overall share with its interval behind it", () => {
  expect(toldOf("en", count("A", 15, 20), count("B", 30, 40), count("C", 75, 100))).toEqual([
    "No more than by chance: 75 % consent overall, and none of 3 sites stands out.",
    "75 % did (95 % interval 68 to 81, 120 of 160). All 3 sites lie within the 95 % limits.",
  ]);
  expect(toldOf("nb", count("A", 15, 20), count("B", 30, 40), count("C", 75, 100))[0]).toBe(
    "Ikke mer enn tilfeldigheter tilsier: samlet samtykker 75 %, og ingen av 3 sykehus skiller seg ut.",
  );
});
test("too few in all for any site to stand out: nothing is said of chance", () => {
  expect(toldOf("en", count("A", 2, 3), count("B", 2, 2))).toEqual([
    "Cannot be said yet: 4 of 5 consent overall, too few to compare sites.",
    null,
  ]);
  expect(toldOf("nb", count("A", 2, 3), count("B", 2, 2))[0]).toBe(
    "Kan ikke sies ennå: samlet samtykker 4 av 5, for få til å sammenligne sykehus.",
  );
});
test("sites beyond the wider limits: yes; beyond the narrower only: hardly", () => {
  expect(toldOf("en", count("A", 90, 100), count("B", 10, 100))).toEqual([
    "Yes: 50 % consent overall, and 2 of 2 sites lie beyond what chance explains.",
    "50 % did (95 % interval 43 to 57, 100 of 200). B lies below the 99.8 % limits. A lies above the 99.8 % limits.",
  ]);
  // R: qbinom(c(.975, .999), 100, 125 / 230) / 100 is 0.64 and 0.69
  expect(toldOf("nb", count("A", 65, 100), count("B", 30, 65), count("C", 30, 65))[0]).toBe(
    "Knapt: samlet samtykker 54 %, og 1 av 3 sykehus skiller seg litt ut.",
  );
});
test("one site alone cannot be compared; of fewer than 25 no percentage is said", () => {
  expect(toldOf("en", count("A", 17, 22))).toEqual([
    "Cannot be said: only one site has patients, and there 17 of 22 consent.",
    null,
  ]);
  expect(toldOf("nb", count("A", 15, 30))[0]).toBe(
    "Kan ikke sies: bare ett sykehus har pasienter, og der samtykker 50 %.",
  );
});

test("a chosen site is held against all, and the comparison does not move", () => {
  const counts = [count("A", 90, 100), count("B", 10, 100), count("C", 12, 22)];
  expect(toldOfChosen("en", ["A"], ...counts)).toEqual([
    "Yes, higher than by chance: at A 90 % consent, overall 50 %.",
    "A: 90 % (95 % interval 83 to 94, 90 of 100); all 50 % (95 % interval 44 to 57, 112 of 222). B lies below the 99.8 % limits. A lies above the 99.8 % limits.",
  ]);
  expect(toldOfChosen("nb", ["C"], ...counts)[0]).toBe(
    "Ikke mer enn tilfeldigheter tilsier: ved C samtykker 12 av 22, samlet 50 %.",
  );
  expect(toldOfChosen("en", ["B", "C"], ...counts)[0]).toBe(
    "Yes, 1 of 2 chosen sites stands out: 18 % consent, overall 50 %.",
  );
  expect(toldOfChosen("en", ["C"], ...counts.slice(0, 2))[0]).toBe(
    "Cannot be said: no patient here to compare; at all sites 50 % consent.",
  );
});
test("from ten sites on, that they differ together is said, and that the limits are widened", () => {
  const counts = codes.map((code, i) => count(code, i % 2 === 0 ? 60 : 80, 100));
  expect(toldOf("en", ...counts)).toEqual([
    "Yes: 70 % consent overall, and together the 10 sites differ more than chance explains.",
    "70 % did (95 % interval 67 to 73, 700 of 1,000). All 10 sites lie within the 95 % limits. More spread than by chance: limits widened.",
  ]);
  expect(toldOfChosen("nb", ["A"], ...counts)[0]).toBe(
    "Ikke mer enn sykehusene varierer: ved A samtykker 60 %, samlet 70 %.",
  );
});

/** What partners are told of counts rounded to 5. */
function roundedOf(unit: "site" | "node", ...counts: readonly SiteCount[]) {
  const rounding = { base: 5, least: 20, leastNamed: 10 };
  const model = something(siteFunnel(counts, { unit, all: of.sites }, null, rounding));
  return { model, said: factsOf(model), rows: tableRows(model) };
}
test("of rounded counts a place outside is told where every true count lies there, else it is left open", () => {
  const { model, said, rows } = roundedOf("site", count("A", 0, 60), count("B", 300, 540), count("C", 15, 20));
  expect(model.points.map(({ against }) => against?.place)).toEqual(["below_998", "open", "open"]);
  expect(said.verdict).toMatchObject({ say: "differ", outside: 1, sites: 3 });
  expect(said.sure.map(({ say }) => say)).toEqual(["overall", "outside"]);
  expect(rows[0]).toMatchObject({ site: "A", node: "N1", outside: "below_998" });
  const open = roundedOf("site", count("A", 30, 40), count("B", 25, 40)).said;
  expect(open.verdict).toMatchObject({ say: "open", open: 2, sites: 2 });
  expect(open.sure.map(({ say }) => say)).toEqual(["overall"]);
});
test("by laboratory the smaller ones stand together, last, and no site is named", () => {
  const { rows } = roundedOf("node", count("N1", 30, 40), count("other", 20, 25));
  expect(rows.map(({ site, node }) => [site, node])).toEqual([
    [undefined, "N1"],
    [undefined, "other"],
    [null, null],
  ]);
});
