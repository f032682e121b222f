/**
 * Puts a figure that was drawn for a sheet of paper beside what the screen shows, in place of an earlier one; what prints takes it away
 * again (`paper.ts`).
 */
export function putForPaper(drawing: Element | null, markup: string): void {
  drawing?.querySelector(":scope > .for-paper")?.remove();
  const place = document.createElement("div");
  place.className = "for-paper";
  place.innerHTML = markup;
  drawing?.append(place);
}
