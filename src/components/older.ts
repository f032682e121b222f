import { overdue, readersDay } from "./overdue.ts";

/** Says in the page's stamp by how much its numbers are older than announced, by the reader's clock. */
export function sayOlder(): void {
  const line = document.querySelector<HTMLElement>(".older");
  const late = overdue(line?.dataset["announced"] ?? null, readersDay());
  if (!line || !late) return;
  line.textContent = (line.dataset[late.unit] ?? "").replace("{n}", String(late.n));
  line.hidden = false;
}

/** What the stamp says of it; null where it says nothing. */
export const olderSaid = (): string | null => document.querySelector(".older:not([hidden])")?.textContent ?? null;
