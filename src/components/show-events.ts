/** Where it is kept that a reader has switched events off; components/first.js reads it before the page is painted. */
const kept = "samsvar-events";

/** Whether the reader has switched off the events on time axes. */
export const areEventsOff = (): boolean => document.documentElement.dataset["events"] === "off";

/** The marks of a figure that are shown, in their order. */
export const marksShown = (chart: Element): Element[] => [
  ...chart.querySelectorAll(areEventsOff() ? ".mark:not(.events .mark)" : ".mark"),
];

/** Has the switches of a card, or of the page, say what is shown. */
export function setSwitches(within: ParentNode): void {
  for (const box of within.querySelectorAll<HTMLInputElement>("[data-show-events]")) box.checked = !areEventsOff();
}

/** Shows events or hides them, on this page and, where the browser stores anything, on those to come. */
function show(on: boolean): void {
  const { dataset } = document.documentElement;
  if (on) delete dataset["events"];
  else dataset["events"] = "off";
  try {
    if (on) localStorage.removeItem(kept);
    else localStorage.setItem(kept, "off");
  } catch {}
}

/** Lets the reader switch events off and on, at any figure that has some. Nothing is stored before that. */
export function offerEvents(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset["showEvents"] === undefined) return;
    show(target.checked);
    setSwitches(document);
  });
}
