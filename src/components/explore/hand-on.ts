import type { ExploreWords } from "../../words/explore.ts";
import { wantedHash } from "./link.ts";

/** Shows the link to a query, to be copied. */
export function handOn(place: HTMLElement, sql: string, words: ExploreWords): void {
  const field = place.querySelector("input");
  const said = place.querySelector("[role=status]");
  const button = place.querySelector("button");
  if (!field || !said || !button) return;
  field.value = `${location.origin}${location.pathname}${wantedHash({ sql })}`;
  said.textContent = words.linkLong;
  place.hidden = false;
  field.select();
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = words.copied;
    } catch {
      field.select();
      said.textContent = words.select;
    }
  };
}
