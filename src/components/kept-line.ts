import { dayPlace } from "../offline/names.ts";
import { dayIn } from "../offline/page-text.ts";
import { langHere } from "./lang-here.ts";

/** The page's sentence that what it shows is not from the site just now; null where it need not say so. */
export const keptLine = (): HTMLElement | null => document.querySelector<HTMLElement>(".kept:not([hidden])");

/** Says that the page shows what was had on a day. */
export function sayKept(on: Date): void {
  const line = document.querySelector<HTMLElement>(".kept[hidden]");
  if (!line) return;
  line.textContent = line.textContent.replace(dayPlace, dayIn(langHere(), on));
  line.hidden = false;
}
