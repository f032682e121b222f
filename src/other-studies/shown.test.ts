import { beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { plainText } from "../marks/plain-text.testing.ts";
import { panels } from "../panels/index.ts";
import { noFilters } from "../state/filters.ts";
import { pageChoices } from "../state/pages.ts";
import { asideHeading } from "./cited.ts";
import { citedDays, citedShares, studies } from "./studies.ts";

const release = openRelease("data");
let engine: Engine;
beforeAll(async () => {
  engine = await nodeEngine(release);
});
const ask = (id: string, otherStudies: string) => {
  const panel = panels.find((known) => known.id === id);
  if (!panel) throw new RangeError(`no panel ${id}`);
  return panel.ask(engine, { manifest: release.manifest, filters: { ...noFilters, context: otherStudies } });
};

describe.each([...Object.keys(citedShares), ...Object.keys(citedDays)])("%s", (id) => {
  test("stands on a page where the reader can lay other studies behind it", () => {
    const page = panels.find((panel) => panel.id === id)?.page ?? "status";
    expect(pageChoices[page]).toContain("context");
  });

  test.each(["en", "nb"] as const)(
    "draws each cited figure in grey, says what it is, and leaves ours as it was: %s",
    async (lang) => {
      const [hidden, shown] = await Promise.all([ask(id, ""), ask(id, "shown")]);
      expect(shown.table).toEqual(hidden.table);
      expect(shown.summary(lang)).toEqual(hidden.summary(lang));
      const cited = [...(citedShares[id] ?? []), ...(citedDays[id] ?? [])];
      for (const width of [740, 312, 280]) {
        const { markup } = shown.figure(lang, { width }, "t").svg;
        expect(markup.match(/<g class="mark aside"/g)).toHaveLength(cited.length);
        for (const { study } of cited) expect(markup).toContain(studies[study].name);
        expect(markup).toContain(asideHeading[lang].split(" ")[0]);
        expect(hidden.figure(lang, { width }, "t").svg.markup).not.toContain("aside-mark");
      }
      expect(plainText(shown.note(lang))).toContain(asideHeading[lang]);
      expect(plainText(hidden.note(lang))).not.toContain(asideHeading[lang]);
    },
  );
});
