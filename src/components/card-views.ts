import { writeAddress } from "./history.ts";

/** Which view each card of the page was put into, as an entry of the reader's history keeps it. */
type Views = Readonly<Record<string, string>>;

/** What the entry of the history that stands has kept; null where it has kept nothing yet. */
function kept(): Views | null {
  const state: unknown = history.state;
  const views: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "views") : null;
  if (typeof views !== "object" || views === null) return null;
  return Object.fromEntries(Object.entries(views).filter(([, view]) => typeof view === "string"));
}

/** Whether the address names a card, or one of its views. */
export const isNamed = (id: string): boolean => location.hash === `#${id}` || location.hash.startsWith(`#${id}-`);

/** The view of a card that the address names, or that the history has kept; its figure otherwise. */
export function viewAsked(id: string): string {
  if (isNamed(id)) return location.hash.slice(id.length + 2) || "figure";
  return kept()?.[id] ?? "figure";
}

/** Writes the view of a card into the address, so that it can be handed on and the way back leads to what was there before. */
export function writeView(id: string, view: string): void {
  const place = view === "figure" ? `#${id}` : `#${id}-${view}`;
  if (location.hash === place) return;
  writeAddress(`${location.pathname}${location.search}${place}`, { views: { ...kept(), [id]: view } });
}

/** A card, as far as its views go. */
type Card = { readonly id: string; readonly view: string; readonly showAsked: () => void };

/**
 * Has the cards follow the entry of the history that the reader has come to. In one that is new, because a link on the page was
 * followed, only the card that it names changes.
 */
export function followHistory(cards: readonly Card[]): void {
  const isNew = kept() === null;
  for (const card of cards) if (!isNew || isNamed(card.id)) card.showAsked();
  if (isNew) history.replaceState({ views: Object.fromEntries(cards.map(({ id, view }) => [id, view])) }, "");
}
