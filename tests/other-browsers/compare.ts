import { expect } from "vitest";
import type { Panel } from "../../src/define/panel.ts";
import type { Lang } from "../../src/words/lang.ts";
import { type Numbers, panelOf } from "../browser/numbers.ts";
import { differences, readCards } from "../browser/read-card.ts";
import type { Driven } from "./driven.ts";
import { note } from "./tally.ts";

/** Every card shows what is told; answers what the cards say of a failure, by panel. */
export async function shows(
  there: Driven,
  panels: readonly Panel[],
  told: Numbers,
  lang: Lang,
): Promise<readonly string[]> {
  const cards = await readCards(there);
  const found = panels.flatMap(({ id }) =>
    differences(cards[id], panelOf(told, id), lang).map((difference) => `${id}: ${difference}`),
  );
  const sizes = panels.map(({ id }) => panelOf(told, id)).map(({ rows, columns }) => rows.length * columns.length);
  const cells = sizes.reduce((all, size) => all + size, 0);
  note(there, cells, cells - found.length);
  expect(found).toEqual([]);
  return panels.map(({ id }) => cards[id]?.failed ?? "");
}
