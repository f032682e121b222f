import { expect } from "vitest";
import type { Panel } from "../../src/define/panel.ts";
import type { Lang } from "../../src/words/lang.ts";
import { numbers, panelOf } from "./numbers.ts";
import { differences, type Evaluates, readCards } from "./read-card.ts";
import type { Visit } from "./visit.ts";

export const soon = { timeout: 30_000, interval: 50 };

/** Waits until the page has drawn so many answers, and no more. */
export const settled = async ({ drawn }: Pick<Visit, "drawn">, times = 1) => expect(await drawn(times)).toBe(times);

/** Every card shows what `npm run numbers` prints for the same filters, and no card says that it failed. */
export async function agrees(
  page: Evaluates,
  panels: readonly Panel[],
  lang: Lang,
  ...filters: readonly string[]
): Promise<void> {
  const told = await numbers(panels, lang, ...filters);
  const cards = await readCards(page);
  for (const { id } of panels) {
    expect(differences(cards[id], panelOf(told, id), lang), `${id} ${filters.join(" ")}`).toEqual([]);
    expect(cards[id]?.failed, `${id}: failed`).toBe("");
  }
}
