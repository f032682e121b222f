import { beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";
import { glossary, termIds, termsIn } from "../words/glossary.ts";
import { langs } from "../words/lang.ts";
import { panels } from "./index.ts";

const release = openRelease("data");
let engine: Engine;
beforeAll(async () => {
  engine = await nodeEngine(release);
});

/** Abbreviations that are no term of the field: of a database, an office, a work cited, a study, a unit of the study itself. */
const known = new Set(
  [
    "AID BALLETT BFAST CCR CDx CHEERS CI CO DNA FDA GOZILA HUGO IARC MAF MATCH NCI NCT03178552 PMC5323161 RNA ROME SICI",
    "BF02295996 S0140 S2 SIM779 SIM780 SIM954 TSOPPI II III IV TSO500 UMI MSAF PCGR OK",
  ].flatMap((line) => line.split(" ")),
);
const names = new Set([
  ...(release.manifest.study.panel_genes ?? []),
  ...release.manifest.study.sites.flatMap(({ code, node }) => [code, node]),
]);

describe.each(langs)("the glossary in %s", (lang) => {
  let texts: readonly string[];
  beforeAll(async () => {
    const told = await Promise.all(
      panels.map(async (panel) => {
        const reply = await panel.ask(engine, { manifest: release.manifest, filters: noFilters });
        const methods = [panel.method(lang), panel.method(lang, true)].flatMap((method) => Object.values(method));
        return [panel.title(lang), reply.summary(lang).text, reply.note(lang).text, ...methods.map(({ text }) => text)];
      }),
    );
    texts = told.flat();
  });

  test("explains every abbreviation that a figure uses", () => {
    const used = new Set(texts.flatMap((text) => text.match(/\b[A-Z][A-Z0-9]+[a-zA-Z]*\b/g) ?? []));
    const unexplained = [...used].filter(
      (word) => !known.has(word) && !names.has(word) && termsIn([word], lang).length === 0,
    );
    // MDT is explained where it stands: in the word for the meeting.
    expect(unexplained.filter((word) => word !== "MDT")).toEqual([]);
  });

  test("has no term that no figure uses", () => {
    expect(termIds.filter((id) => !termsIn(texts, lang).includes(id))).toEqual([]);
  });

  test("says each thing once, in whole sentences", () => {
    const terms = termIds.map((id) => glossary[lang][id]);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(termIds.length);
    for (const { says } of terms) expect(says).toMatch(/^\p{Lu}.*[.)]$/u);
  });
});

test("a term is found as a whole word, in any case, across a blank that keeps words together", () => {
  expect(termsIn(["The 95\u00a0% interval"], "en")).toEqual(["interval"]);
  expect(termsIn(["PPA of Wilsons"], "en")).toEqual(["ppa"]);
  expect(termsIn(["compared, repair"], "en")).toEqual([]);
  expect(termsIn(["Behandlingsrelevante funn, parets marginer"], "nb")).toEqual(["actionable"]);
});
