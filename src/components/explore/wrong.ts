import { Unloaded } from "../../engine/engine.ts";
import { Refused } from "../../engine/refusal.ts";
import { svg } from "../../marks/svg.ts";
import type { ExploreWords } from "../../words/explore.ts";

/** Why a query was not answered, in one sentence. */
export const sentenceOf = (cause: unknown, words: ExploreWords): string =>
  cause instanceof Refused ? words.refused[cause.why] : words.off[cause instanceof Unloaded ? cause.fault : "failed"];

/** Says why a query was not answered, with the database's own words behind it: the reader wrote what they speak of. */
export function showWrong(place: HTMLElement, cause: unknown, words: ExploreWords): void {
  const said = cause instanceof Refused ? cause.message : "";
  place.innerHTML =
    svg`<p>${sentenceOf(cause, words)}</p>${said !== "" && svg`<details open><summary>${words.database}</summary><pre tabindex="0" lang="en" translate="no">${said}</pre></details>`}`.markup;
  place.hidden = false;
}
