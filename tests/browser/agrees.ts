import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Panel } from "../../src/define/panel.ts";
import type { Lang } from "../../src/words/lang.ts";
import { numbers, panelOf } from "./numbers.ts";
import { differences, readCards } from "./read-card.ts";
import type { Visit } from "./visit.ts";

export const soon = { timeout: 30_000, interval: 50 };

/** Waits until the page has drawn so many answers, and no more. */
export const settled = async ({ drawn }: Visit, times = 1) => expect(await drawn(times)).toBe(times);

/** Every card shows what `npm run numbers` prints for the same filters, and no card says that it failed. */
export async function agrees(
  page: Page,
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
