import type { Manifest } from "../engine/manifest.ts";
import type { Header } from "../leadership/format.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { leadershipWords } from "../words/leadership.ts";

let opened: Header | null = null;

/** Says from now on whose view it is: that of a leadership file's receiver, or everyone's. */
export const showTo = (header: Header | null): void => {
  opened = header;
};

/** The leadership file that is shown; null where the page shows what everyone sees. */
export const leadership = (): Header | null => opened;

/** What stands on everything that is made of exact counts: that it is not to be passed on, and for whom it is. */
export type Mark = { readonly audience: string; readonly receiver: string };

/** The mark of what is shown, in a language; null where everyone may see it. */
export function markOf(header: Pick<Header, "receiver" | "expires_on"> | null, lang: Lang): Mark | null {
  if (!header) return null;
  const words = leadershipWords[lang];
  return { audience: words.mark, receiver: words.receiver(header.receiver, formats[lang].day(header.expires_on)) };
}

/** The mark of what a page shows: its receiver's, where a leadership file is open, or that of a preview of a real study's exact counts. */
export function markOfPage({ rounding, study }: Manifest, lang: Lang): Mark | null {
  const words = leadershipWords[lang];
  if (opened) return markOf(opened, lang);
  return rounding || study.simulated ? null : { audience: words.mark, receiver: words.preview };
}
