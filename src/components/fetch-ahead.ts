import { beside } from "./beside.ts";
import { pageHere } from "./page-here.ts";

const asked = new Set<string>();

/** Has a file fetched that will be asked for by and by. */
function fetchSoon(href: string): void {
  if (asked.has(href)) return;
  asked.add(href);
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = href;
  document.head.append(link);
}

/** Has fetched, while the program is on its way, what it will need for a choice of a name (see beforehand.ts), or for one without. */
export function fetchAhead(choice: string | null): void {
  const { manifest, answers } = document.body.dataset;
  if (manifest === undefined) return;
  fetchSoon(manifest);
  if (answers === undefined) return;
  if (choice === null)
    void import("../engine/browser.ts").catch(() => {}); // told when it is asked for
  else fetchSoon(beside(manifest, `${answers}.${pageHere()}.${choice}.json`));
}
