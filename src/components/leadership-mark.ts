import type { Header } from "../leadership/format.ts";
import { type Markup, svg } from "../marks/svg.ts";
import type { Lang } from "../words/lang.ts";
import { leadershipWords } from "../words/leadership.ts";
import { markOf } from "./audience.ts";

/** The head of every page that shows exact counts: the mark, for whom and how long, and the ways to keep and to leave it. */
export function leadershipMarkup(header: Header, isKept: boolean, lang: Lang): Markup {
  const words = leadershipWords[lang];
  const mark = markOf(header, lang);
  return svg`<section class="leadership" aria-label="${words.mark}">
<b>${mark?.audience}</b> <span translate="no">${mark?.receiver}</span>
<label title="${words.keepHint}"><input type="checkbox" autocomplete="off"${isKept && svg` checked`} data-keep-key /> ${words.keep}</label>
<button type="button" data-leave>${words.leave}</button>
</section>`;
}
