import type { Panel } from "../../src/define/panel.ts";
import type { Cell } from "../../src/define/table.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Setting } from "../../src/engine/setting.ts";
import type { Lang } from "../../src/words/lang.ts";

/** One panel as `npm run numbers` prints it: the very rows behind its table, unrounded. */
export type Told = {
  readonly title: string;
  readonly verdict: string;
  readonly how_sure: string;
  readonly summary: string;
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
};
export type Numbers = { readonly release: string; readonly panels: Readonly<Record<string, Told>> };

async function tell(panel: Panel, engine: Engine, context: Setting, lang: Lang): Promise<Told> {
  const reply = await panel.ask(engine, context);
  const { columns, rows } = reply.table;
  return {
    title: panel.title(lang),
    verdict: reply.verdict(lang).text,
    how_sure: reply.howSure(lang)?.text ?? "",
    summary: reply.summary(lang).text,
    columns: columns.map(({ name, unit }) => ({ name, unit })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
  };
}

/** The numbers of some panels of a release under the reader's filters, by the code that draws the pages. */
export async function numbersOf(
  panels: readonly Panel[],
  engine: Engine,
  context: Setting,
  lang: Lang,
): Promise<Numbers> {
  const told = await Promise.all(
    panels.map(async (panel) => [panel.id, await tell(panel, engine, context, lang)] as const),
  );
  return { release: context.manifest.release, panels: Object.fromEntries(told) };
}
