import { readPick } from "../marks/pick.ts";
import { periodBounds } from "../state/filters.ts";

/** A mark that stands for one month of the period filter. */
export type MonthMark = { readonly month: string; readonly mark: Element };
/** First and last month (YYYY-MM), inclusive. */
export type Months = { readonly from: string; readonly to: string };

/** The month that choosing a mark would set, or null. */
export function monthOf(mark: Element | null | undefined): string | null {
  const pick = readPick(mark?.getAttribute("data-pick") ?? null);
  if (pick?.key !== "period") return null;
  const { from, to } = periodBounds(pick.value);
  return from !== "" && from === to ? from : null;
}

/** The months of a figure in which months can be chosen. */
export const monthMarks = (chart: Element): MonthMark[] =>
  [...(chart.closest('[data-picks~="month"]') ? chart.querySelectorAll(".mark[data-pick]") : [])].flatMap((mark) => {
    const month = monthOf(mark);
    return month === null ? [] : [{ month, mark }];
  });

/** Two months in the order of time. */
export const inOrder = (a: string, b: string): Months => (a < b ? { from: a, to: b } : { from: b, to: a });

/** Paints the months of a range, or takes the paint away. */
export function paint(chart: Element, range: Months | null): void {
  for (const { month, mark } of monthMarks(chart))
    mark.classList.toggle("brushed", range !== null && month >= range.from && month <= range.to);
}

/** A range in the page's own words: the sentence is the card's, the names of months are the filter bar's. */
export function tellRange({ from, to }: Months, sentence: string): string {
  const name = (month: string): string =>
    document.querySelector(`filter-bar select[name="from"] option[value="${month}"]`)?.textContent ?? month;
  return sentence.replace("{from}", name(from)).replace("{to}", name(to));
}
