import { dayPlace } from "../offline/names.ts";
import { dayIn } from "../offline/page-text.ts";
import { langHere } from "./lang-here.ts";

/** Says that the page shows what was had on a day. */
export function sayKept(on: Date): void {
  const line = document.querySelector<HTMLElement>(".kept[hidden]");
  if (!line) return;
  line.textContent = line.textContent.replace(dayPlace, dayIn(langHere(), on));
  line.hidden = false;
}
