import type { Page } from "playwright-core";
import type { Cell } from "../../src/panels/table.ts";
import { columnLabels } from "../../src/words/columns.ts";
import type { Lang } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import type { Told } from "./numbers.ts";

export type Card = {
  readonly answer: string;
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
};

const fold = (text: string): string => text.replace(/[ \n\t]+/g, " ").trim();

/** The answer and the table of a panel as the page shows them. */
export async function readCard(page: Page, id: string): Promise<Card> {
  const card = page.locator(`data-card[data-panel="${id}"]`);
  const read = await card.evaluate((element) => ({
    answer: element.querySelector(".answer")?.textContent ?? "",
    headings: [...element.querySelectorAll("table thead th")].map((cell) => cell.textContent ?? ""),
    cells: [...element.querySelectorAll("table tbody tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
    ),
  }));
  return { ...read, answer: fold(read.answer) };
}

/** A number as a page writes it, read back: its value and by how much rounding may have moved it. */
function readNumber(text: string, lang: Lang): { readonly value: number; readonly slack: number } {
  const percent = text.includes("%");
  const bare = text.replaceAll(/[\s%\u00a0\u202f]/g, "").replace("−", "-");
  const plain = lang === "nb" ? bare.replace(",", ".") : bare.replaceAll(",", "");
  const scale = percent ? 100 : 1;
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: plain === "" ? Number.NaN : Number(plain) / scale, slack: (0.5 * 10 ** -decimals) / scale + 1e-9 };
}

function shows(text: string, value: Cell, unit: string, lang: Lang): boolean {
  if (value === null) return text === "–";
  if (typeof value === "string") return /^\d{4}-\d{2}$/.test(value) ? text.includes(value.slice(0, 4)) : text !== "";
  if (unit.startsWith("share") && text === pageWords[lang].few) return true;
  const below = lang === "nb" ? "under 0,001" : "below 0.001";
  if (text === below) return value < 0.001;
  const read = readNumber(text, lang);
  return Math.abs(read.value - value) <= read.slack;
}

/** Everything in which a shown card differs from what `npm run numbers` prints, one line each; rounding is no difference. */
export function differences(card: Card, told: Told, lang: Lang): string[] {
  const found: string[] = [];
  if (card.answer !== told.summary) found.push(`answer: page "${card.answer}", numbers "${told.summary}"`);
  const headings = told.columns.map(({ name }) => columnLabels[lang][name]);
  if (JSON.stringify(card.headings) !== JSON.stringify(headings))
    found.push(`headings: page ${card.headings.join(" | ")}, numbers ${headings.join(" | ")}`);
  if (card.cells.length !== told.rows.length)
    found.push(`rows: page ${card.cells.length}, numbers ${told.rows.length}`);
  told.rows.forEach((row, i) => {
    told.columns.forEach(({ name, unit }, j) => {
      const text = card.cells[i]?.[j] ?? "(no cell)";
      const value = row[name] ?? null;
      if (!shows(text, value, unit, lang))
        found.push(`row ${i + 1}, ${name}: page "${text}", numbers ${JSON.stringify(value)}`);
    });
  });
  return found;
}
