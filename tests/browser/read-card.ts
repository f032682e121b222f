import type { Cell } from "../../src/define/table.ts";
import { headingOf } from "../../src/words/columns.ts";
import type { Lang } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import type { Told } from "./numbers.ts";

/** A page in some browser, as far as it runs what it is given. */
export type Evaluates = { readonly evaluate: <Answer>(run: () => Answer) => Promise<Awaited<Answer>> };

export type Card = {
  readonly answer: string;
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** How many drawings of the figure can be seen: one, of those that the build made. */
  readonly figures: number;
  /** What the card says of a failure; empty when there is none. */
  readonly failed: string;
  readonly busy: boolean;
};

/** Views that are to be seen where nothing hides them: a figure that has nothing to show is not. */
export const viewsToSee = "data-card section[data-view]:not(:has(svg.chart.nothing))";

/** Every card of a page by its panel's id: answer, table and state as they are shown. */
export function readCards(page: Evaluates): Promise<Readonly<Record<string, Card>>> {
  return page.evaluate(() => {
    const fold = (text: string | null | undefined) => (text ?? "").replace(/[ \n\t]+/g, " ").trim();
    // A table is written when it is opened, if not before; without JavaScript there is nothing to open.
    for (const card of document.querySelectorAll("data-card"))
      if ("show" in card && typeof card.show === "function") for (const view of ["table", "figure"]) card.show(view);
    const cards = [...document.querySelectorAll<HTMLElement>("data-card")].map((card) => [
      card.dataset["panel"] ?? "",
      {
        answer: fold(`${card.querySelector(".answer")?.textContent} ${card.querySelector(".sure")?.textContent}`),
        headings: [...card.querySelectorAll("table thead th")].map((cell) => cell.textContent ?? ""),
        cells: [...card.querySelectorAll("table tbody tr")].map((row) =>
          [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
        ),
        figures: [...card.querySelectorAll("svg.chart")].filter((chart) => chart.getBoundingClientRect().width > 0)
          .length,
        failed: fold(card.querySelector(".state.failed")?.textContent),
        busy: card.getAttribute("aria-busy") === "true",
      },
    ]);
    return Object.fromEntries(cards);
  });
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
  if ((unit.startsWith("share") || unit === "NOK") && text === pageWords[lang].few) return true;
  const below = lang === "nb" ? "under 0,001" : "below 0.001";
  if (text === below) return value < 0.001;
  if (parted(text) === (lang === "nb" ? "< 0,1 %" : "< 0.1 %")) return value > 0 && value < 0.0005;
  if (parted(text) === (lang === "nb" ? "> 99,9 %" : "> 99.9 %")) return value >= 0.9995 && value < 1;
  const read = readNumber(text, lang);
  return Math.abs(read.value - value) <= read.slack;
}

type Column = Told["columns"][number];
/** The columns that a page shows, each with those that hold its limits: they stand in its cell. */
function shownColumns(
  columns: readonly Column[],
): readonly { readonly column: Column; readonly limits: readonly Column[] }[] {
  const limitsOf = ({ name }: Column) =>
    columns.filter((other) => [`${name}_low`, `${name}_high`].includes(other.name));
  const limits = columns.flatMap(limitsOf);
  return columns.filter((column) => !limits.includes(column)).map((column) => ({ column, limits: limitsOf(column) }));
}

/** A value of a cell, and its limits behind it. */
function piecesOf(text: string, hasLimits: boolean, isShare: boolean): readonly string[] {
  const [, value = text, low, high] = (hasLimits && /^(.*) \((.*) (?:to|til) (.*)\)$/.exec(text)) || [];
  return [
    value,
    ...(low === undefined || high === undefined
      ? []
      : [low, high].map((limit) => (isShare && limit !== "–" ? `${limit} %` : limit))),
  ];
}

/** Words without what keeps a line from ending within them, which is for the eye alone. */
const parted = (text: string): string => text.replaceAll("\u2060", "").replaceAll("\u00a0", " ");

/** Everything in which a shown card differs from what `npm run numbers` prints, one line each; rounding is no difference. */
export function differences(card: Card | undefined, told: Told, lang: Lang): string[] {
  if (!card) return ["the page has no such card"];
  const found: string[] = [];
  if (card.figures !== 1) found.push(`figures to be seen: ${card.figures}`);
  if (parted(card.answer) !== parted(told.summary))
    found.push(`answer: page "${card.answer}", numbers "${told.summary}"`);
  const columns = shownColumns(told.columns);
  const headings = columns.map(
    ({ column, limits }) =>
      `${headingOf(column.name, lang)}${limits.length > 0 ? ` (${pageWords[lang].lowToHigh})` : ""}`,
  );
  if (parted(JSON.stringify(card.headings)) !== parted(JSON.stringify(headings)))
    found.push(`headings: page ${card.headings.join(" | ")}, numbers ${headings.join(" | ")}`);
  if (card.cells.length !== told.rows.length)
    found.push(`rows: page ${card.cells.length}, numbers ${told.rows.length}`);
  told.rows.forEach((row, i) => {
    columns.forEach(({ column, limits }, j) => {
      const { unit } = column;
      const text = card.cells[i]?.[j] ?? "(no cell)";
      const [value = "", ...bounds] = piecesOf(text, limits.length > 0, unit.startsWith("share"));
      const isHidden = value === pageWords[lang].few;
      const expected = [column, ...(isHidden ? [] : limits)].map(({ name }) => row[name] ?? null);
      const pieces = [value, ...(bounds.length > 0 ? bounds : limits.map(() => "–"))];
      expected.forEach((cell, k) => {
        if (!shows(pieces[k] ?? "", cell, unit, lang))
          found.push(`row ${i + 1}, ${column.name}: page "${text}", numbers ${JSON.stringify(expected)}`);
      });
    });
  });
  return found;
}
