import type { Sentence } from "../marks/sentence.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { eventWords } from "../say/event-words.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";

/** Each event of a figure in words, folded; nothing where there is none. */
export function eventsTold(events: readonly Sentence[], lang: Lang): Markup {
  const told = eventWords[lang].count(events.length, { f: formats[lang] });
  return svg`${events.length > 0 && svg`<details><summary>${told}</summary><ul>${events.map((event) => svg`<li>${event}</li>`)}</ul></details>`}`;
}

/** What stands under a figure with events on its time axis: the switch that shows them, and each in words; nothing under another. */
export const eventList = (events: readonly Sentence[], lang: Lang): Markup =>
  svg`${events.length > 0 && svg`<label class="with-script"><input type="checkbox" data-show-events checked autocomplete="off" /> ${eventWords[lang].show}</label>`}${eventsTold(events, lang)}`;
