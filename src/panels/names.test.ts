import { beforeAll, describe, expect, test } from "vitest";
import { narrowWidth, wideWidth } from "../components/sizes.ts";
import type { Panel, Reply } from "../define/panel.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import type { Markup } from "../marks/svg.ts";
import { englishTitles } from "../say/works.ts";
import { type Filters, noFilters } from "../state/filters.ts";
import { type Lang, langs } from "../words/lang.ts";
import { panels } from "./index.ts";

const release = openRelease("tests/fixture");
const { manifest } = release;
const { sites, short_name, panel_genes } = manifest.study;
const places = [short_name, ...sites.flatMap(({ code, name, node }) => [code, name, node])];

let full: Engine;
beforeAll(async () => {
  full = await nodeEngine(release);
});

const choices: readonly Partial<Filters>[] = [
  {},
  { site: "OUS" },
  { site: "UNN", node: "UNN" },
  { gene: "TP53" },
  { gene: "EML4::ALK" },
];
const ask = (panel: Panel, filters: Partial<Filters>): Promise<Reply> =>
  panel.ask(full, { manifest, filters: { ...noFilters, ...filters } });

const sentencesOf = (reply: Reply, lang: Lang): string =>
  [reply.verdict(lang), reply.howSure(lang), reply.note(lang)].map((said) => said?.markup ?? "").join(" ");

/** Names that stand in a text as words of their own. */
const within = (text: string, names: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) =>
    text
      .split(name)
      .slice(1)
      .some((after, i) => !/^[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]$/u.test(text.split(name)[i] ?? "")),
  );
const marked = /<(bdi translate="no"|cite[^>]*)>[^<]*<\/(bdi|cite)>/g;
const isCut = (line: string, name: string): boolean => line.endsWith("…") && name.startsWith(line.slice(0, -1));

/** Lines of a figure that are a name, whole or cut short, and do not say so. */
const looseLines = ({ markup }: Markup, names: ReadonlySet<string>): readonly string[] =>
  [...markup.matchAll(/<text\b([^>]*)>([^<]+)<\/text>/g)].flatMap(([, attributes = "", line = ""]) =>
    !attributes.includes('translate="no"') && [...names].some((name) => line === name || isCut(line, name))
      ? [line]
      : [],
  );

describe.each(panels)("$id", (panel) => {
  test.each(choices)(
    "marks each name in sentences and figures, so that no program translates it: %o",
    async (filters) => {
      const reply = await ask(panel, filters);
      const genes = reply.table.rows.flatMap(({ gene }) => (typeof gene === "string" ? [gene] : []));
      const names = new Set([...places, ...genes]);
      for (const lang of langs) {
        expect(within(sentencesOf(reply, lang).replaceAll(marked, " "), names), lang).toEqual([]);
        for (const width of [wideWidth, narrowWidth])
          expect(looseLines(reply.figure(lang, { width }, "n").svg, names), `${lang} ${width}`).toEqual([]);
      }
    },
  );

  test("marks genes and titles of works in its method", () => {
    const names = new Set([...(panel_genes ?? []), ...Object.values(englishTitles)]);
    for (const lang of langs) {
      const method = Object.values(panel.method(lang)).map(({ markup }) => markup);
      expect(within(method.join(" ").replaceAll(marked, " "), names), lang).toEqual([]);
    }
  });
});

test("sentences and figures do name sites, laboratories and genes", async () => {
  const expected = new Map<string, readonly [Partial<Filters>, string]>([
    ["sites-consent-rate", [{ site: "OUS" }, "Oslo universitetssykehus"]],
    ["turnaround-sites", [{ node: "AHUS" }, "AHUS"]],
    ["genes-matrix", [{ gene: "TP53" }, "TP53"]],
    ["enrolment-by-site", [{ site: "OUS" }, "Oslo universitetssykehus"]],
  ]);
  expect.assertions(2 * expected.size);
  for (const panel of panels) {
    const { id } = panel;
    const [filters, name] = expected.get(id) ?? [{}, null];
    if (name === null) continue;
    const reply = await ask(panel, filters);
    expect(sentencesOf(reply, "nb"), id).toContain(`<bdi translate="no">${name}</bdi>`);
    expect(reply.figure("nb", { width: wideWidth }, "n").svg.markup, id).toContain(` translate="no">${name}</text>`);
  }
});
