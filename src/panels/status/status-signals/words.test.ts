import { beforeAll, expect, test } from "vitest";
import { settingOf } from "../../../define/reply.testing.ts";
import type { Engine } from "../../../engine/engine.ts";
import { nodeEngine } from "../../../engine/node.ts";
import { filterOptions } from "../../../engine/options.ts";
import { openRelease } from "../../../engine/release.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { knownShare } from "../../../stats/known-share.ts";
import { formats, roundedFormats, vagueFormats } from "../../../words/format.ts";
import { type Lang, langs } from "../../../words/lang.ts";
import { factsOf } from "./facts.ts";
import type { SignalsModel } from "./model.ts";
import { statusSignals } from "./panel.ts";
import type { Check, Signal } from "./signal.ts";
import { words } from "./words.ts";

const setting = settingOf({ study: { sites: [{ code: "A", name: "Hospital A", node: "N", opened: "2023-01-01" }] } });
/** Verdict and how sure, with plain blanks. */
function said(model: Partial<SignalsModel>, lang: Lang = "en") {
  const facts = factsOf(
    { checks: [], signals: [], past: [], releases: [], place: null, elsewhere: 0, since: "2023-07", ...model },
    setting,
  );
  return toldIn(words[lang], facts, lang, setting);
}
const laboratory = (
  code: string,
  specimen: "blood" | "tissue",
  place: "below_998" | "above_998",
  n: number,
): Signal => ({
  kind: place === "below_998" ? "concern" : "better",
  since: "2023-03",
  until: null,
  standing: "on",
  source: "turnaround-sites",
  specimen,
  place,
  unit: "node",
  code,
  outside: "2023-03",
  share: knownShare(n, 30),
  gap: 0.5,
});
const overdue = (late: number): Signal => ({
  kind: "waiting",
  since: "2023-12",
  until: null,
  standing: "on",
  source: "turnaround-pending",
  wait: "report",
  specimen: "tissue",
  late,
  received: 25,
  targetDays: 21,
  oldestDays: 22,
});
const slow: Signal = {
  kind: "concern",
  since: "2023-08",
  until: "2023-09",
  standing: "cleared",
  source: "enrolment-control",
  specimen: null,
  up: false,
  signals: [],
  last: { rule: "outside", from: "2023-08", to: "2023-09", value: 2, up: false },
  judgedTo: "2023-12",
};
const check = (why: Check["why"]): Check => ({ source: "study", specimen: null, why, signals: [] });

test("how many concerns there are, and the most serious with its number; the others stand in how sure", () => {
  const signals = [laboratory("N", "tissue", "below_998", 3), laboratory("N", "blood", "below_998", 16), overdue(3)];
  expect(said({ signals: [...signals, laboratory("M", "blood", "above_998", 30)] })).toEqual([
    "2 concerns. N reports tissue late: 3 of 30 on time.",
    "Also a concern: N reports blood late, 16 of 30 on time. Waiting: 3 tissue samples are past their target. Better than expected: M reports blood more often on time.",
  ]);
  expect(said({ signals }, "nb")).toEqual([
    "2 forhold trenger oppfølging. N svarer sent på vev: 3 av 30 i tide.",
    "Trenger også oppfølging: N svarer sent på blod, 16 av 30 i tide. Venter: 3 vevsprøver har passert svarfristen.",
  ]);
  expect(said({ signals: signals.slice(0, 1), place: { kind: "site", code: "A" }, elsewhere: 1 })).toEqual([
    "1 concern for Hospital A. N reports tissue late: 3 of 30 on time.",
    "The whole study has 1 more concern.",
  ]);
  expect(said({ signals: signals.slice(0, 1), place: { kind: "node", code: "N" } }, "nb")).toEqual([
    "1 forhold trenger oppfølging. N svarer sent på vev: 3 av 30 i tide.",
    "Hele studien har ingen andre forhold som trenger oppfølging.",
  ]);
});
test("nothing needs a decision only where everything was judged and nothing waits", () => {
  expect(said({ checks: [check(null)] })).toEqual([
    "Nothing needs a decision: no rule is now broken for the worse, and no sample waits too long.",
    null,
  ]);
  expect(said({ checks: [check(null)], signals: [slow] }, "nb")).toEqual([
    "Ingenting krever en avgjørelse: ingen regel er nå brutt til det verre, og ingen prøver venter for lenge.",
    "Opphørt: inklusjonen går saktere.",
  ]);
  expect(said({ checks: [check(null)], signals: [overdue(1)] })).toEqual([
    "No concern found, but 1 tissue sample is past its target.",
    null,
  ]);
  expect(said({ checks: [check(null), check("nobody")], signals: [overdue(3)] }, "nb")).toEqual([
    "Ingen regler er funnet brutt, men 3 vevsprøver har passert svarfristen.",
    "1 kontroll kunne ikke gjøres: dataenes alder.",
  ]);
  const three = (["sites-consent-rate", "turnaround-pending", "turnaround-control"] as const).map((source) => ({
    ...check("rounded"),
    source,
    specimen: source === "sites-consent-rate" ? null : ("blood" as const),
  }));
  expect(said({ checks: [check(null), ...three], signals: [overdue(3)] })[1]).toBe(
    "3 checks could not be made: sites, consent; samples past their target, blood; time to report, blood.",
  );
  expect(said({ checks: Array.from({ length: 12 }, () => three).flat(), signals: [overdue(3)] })[1]).toBe(
    "36 checks could not be made.",
  );
  expect(said({ checks: [check(null), check("nobody")] })[0]).toBe("No concern in 1 check; 1 could not be made.");
  expect(langs.map((lang) => said({ checks: [check("nobody"), check("alone")] }, lang)[0])).toEqual([
    "Cannot be said: none of the 2 checks could be made.",
    "Det kan ikke sies: ingen av de 2 kontrollene kunne gjøres.",
  ]);
  expect(said({ checks: [check(null)], place: { kind: "node", code: "N" }, elsewhere: 2 })).toEqual([
    "No concern for N: no rule is broken for the worse.",
    "The whole study has 2 concerns.",
  ]);
  expect(said({ checks: [check(null)], place: { kind: "node", code: "N" } }, "nb")).toEqual([
    "For N er det ingenting å følge opp: ingen regel er brutt til det verre.",
    "Hele studien har heller ingen forhold som trenger oppfølging.",
  ]);
});

test("partners, who are judged by quarters, are told of quarters, in the figure and in words", () => {
  const few = { source: "turnaround-control", why: "too_few_months" } as const;
  expect([formats, roundedFormats(20), vagueFormats(20)].map(({ en }) => words.en.why(few, en))).toEqual([
    "too few months for limits",
    "too few quarters for limits",
    "too few quarters for limits",
  ]);
  expect(words.nb.why({ ...few, source: "enrolment-control" }, vagueFormats(20).nb)).toBe("for få måneder til grenser");
});

let engine: Engine;
const { manifest } = openRelease("data");
beforeAll(async () => {
  engine = await nodeEngine(openRelease("data"));
});
const rowsOf = async (filters: Partial<typeof noFilters>) =>
  (await statusSignals.ask(engine, { manifest, filters: { ...noFilters, ...filters } })).table.rows.filter(
    (row) => row["rule"] !== null,
  );

test("under a filter the signals are those that the whole study has of that site or laboratory", async () => {
  const all = await rowsOf({});
  expect(all.length).toBeGreaterThan(0);
  const { site, node } = filterOptions(manifest);
  for (const code of node) {
    const sites = manifest.study.sites.filter((each) => each.node === code).map((each) => each.code);
    const own = all.filter((row) => row["node"] === code || sites.includes(String(row["site"])));
    expect(await rowsOf({ node: code }), code).toEqual(own);
  }
  for (const code of site) {
    const of = manifest.study.sites.find((each) => each.code === code)?.node;
    const own = all.filter((row) => row["site"] === code || row["node"] === of);
    expect(await rowsOf({ site: code }), code).toEqual(own);
  }
  expect(await rowsOf({ period: "2023-01..2023-02", tumour_group: "lung" })).toEqual(all);
});

test("the verdict counts the concerns of the table", async () => {
  const release = openRelease("data");
  const shipped = await nodeEngine(release);
  const { node } = filterOptions(release.manifest);
  for (const code of ["", ...node]) {
    const filters = { ...noFilters, node: code };
    const answer = await statusSignals.ask(shipped, { manifest: release.manifest, filters });
    const concerns = answer.table.rows.filter((row) => row["signal_kind"] === "concern" && row["standing"] === "on");
    const found = new Set(concerns.map((row) => ["panel", "specimen", "site", "node"].map((key) => row[key]).join()));
    const said = answer.verdict("en").text;
    if (found.size === 0) expect(said, code).toMatch(/^(Nothing needs|No concern|Cannot be said)/);
    else expect(said, code).toMatch(new RegExp(`^${found.size} concern`));
  }
});
