import type { Panel } from "../../src/define/panel.ts";
import { type Filters, formatFilters } from "../../src/state/filters.ts";
import { near } from "../browser/near.ts";
import { type Numbers, panelOf } from "../browser/numbers.ts";
import type { Card } from "../browser/read-card.ts";
import { differences } from "../browser/read-card.ts";
import type { ReadCard, ReadPage } from "./read-page.ts";

/** A choice that a page may show: its filters, what is told of it, and how the head names it. */
export type Choice = { readonly filters: Filters; readonly told: Numbers; readonly named: string };

/** Words of an engine or a parser, which no reader should meet. */
const inner = /Catalog Error|Binder Error|Unexpected token|\[object |is not a function|undefined|NaN\b|HTTP \d{3}/;

/** What is wrong with a card on a page whose head names a choice, one line each. */
function ofCard(
  panel: Panel,
  card: ReadCard,
  table: Card | undefined,
  head: Choice,
  choices: readonly Choice[],
): string[] {
  const { id } = panel;
  const followed = (choice: Choice) => formatFilters(panel.followed(choice.filters));
  // Without the style a figure is seen at both its widths, and says the same.
  const differs = (choice: Choice) => differences(table && { ...table, figures: 1 }, panelOf(choice.told, id), "en");
  const holds = choices.filter((choice) => differs(choice).length === 0);
  const found: string[] = [];
  if (holds.length === 0) return [`${id}: its table is no choice's: ${differs(head)[0]}`];
  const isOfHead = holds.some((choice) => followed(choice) === followed(head));
  const names = holds.map(({ named }) => named);
  const isNamed =
    names.some((name) => card.state.includes(name)) ||
    (holds.some(({ filters }) => formatFilters(filters) === "") && /whole study/.test(card.state));
  if (!isOfHead && !isNamed) found.push(`${id}: shows "${names[0]}" under "${head.named}", and says "${card.state}"`);
  if (card.told !== card.answer) found.push(`${id}: the figure says "${card.told}", the card "${card.answer}"`);
  if (!isOfHead && card.listed !== "" && card.listed !== card.title)
    found.push(`${id}: the list of answers has "${card.listed}"`);
  if (card.isBusy) found.push(`${id}: still "Updating"`);
  if (card.saved === null) return card.refused === "" ? [...found, `${id}: saves nothing, without a word`] : found;
  const file = JSON.parse(card.saved.text);
  const named = choices.filter((choice) => file.filters === followed(choice).replace("?", ""));
  const inName = file.filters === "" ? "" : `_${file.filters.replaceAll(/[^\w.-]+/g, "-")}`;
  if (
    !card.saved.name.endsWith(`${inName}.json`) ||
    (inName === "" && /site|tumour/.test(card.saved.name.replace(id, "")))
  )
    found.push(`${id}: the file ${card.saved.name} says "${file.filters}"`);
  const holdsRows = ({ told }: Choice): boolean => {
    const { rows } = panelOf(told, id);
    return JSON.stringify(near(file.rows, rows)) === JSON.stringify(rows);
  };
  if (!named.some(holdsRows)) found.push(`${id}: the file says "${file.filters}" and holds other rows`);
  if (!named.some((choice) => holds.some((held) => followed(held) === followed(choice))))
    found.push(`${id}: shows "${names[0]}", saves "${file.filters}"`);
  return found;
}

/** Everything in which a page contradicts itself or leaves its reader without a word, one line each. */
export function contradictions(
  page: ReadPage,
  tables: Readonly<Record<string, Card>>,
  panels: readonly Panel[],
  choices: readonly Choice[],
): string[] {
  const head = choices.find(({ named }) => named === page.head);
  if (!head) return [`the head names no choice: "${page.head}"`];
  const found = panels.flatMap((panel) => {
    const card = page.cards[panel.id];
    return card ? ofCard(panel, card, tables[panel.id], head, choices) : [`${panel.id}: no card`];
  });
  if (!page.isHeadSeen || Object.values(page.cards).some(({ isSeen }) => !isSeen)) found.push("still covered");
  if (page.site !== null && page.site !== head.filters.site)
    found.push(`the form says "${page.site}", the head "${page.head}"`);
  const asked = new URLSearchParams(page.search).get("site") ?? "";
  if (asked !== head.filters.site && page.said === "") found.push(`"${page.search}" is not shown, without a word`);
  const engine = inner.exec(page.words)?.[0];
  if (engine !== undefined) found.push(`a reader meets "${engine}"`);
  return found;
}
