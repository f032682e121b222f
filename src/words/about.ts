import { en } from "./about.en.ts";
import { nb } from "./about.nb.ts";
import type { Bilingual } from "./lang.ts";

/** What the page about the study says beside what study.json tells. Numbers and days come as they are written. */
export type AboutWords = {
  readonly study: string;
  readonly registration: string;
  readonly dataCut: (day: string, release: string) => string;
  readonly sites: (sites: string, nodes: string) => string;
  readonly target: Readonly<Record<"consented" | "paired", (n: string) => string>>;
  readonly funding: string;
  readonly nobodyPays: string;
  readonly grant: (n: string) => string;
  readonly ethics: string;
  readonly approved: (day: string) => string;
  readonly reference: string;
  readonly privacy: string;
  readonly controller: string;
  readonly basis: string;
  readonly ownPage: string;
  readonly privacyMore: string;
  readonly licence: string;
  readonly terms: string;
  readonly contact: string;
  readonly contactPage: string;
  /** That the study does not tell something; takes the key of study.json that would. */
  readonly absent: (key: string) => string;
  readonly site: string;
  readonly siteText: string;
  readonly storage: string;
  readonly accessibility: string;
};

export const aboutWords: Bilingual<AboutWords> = { en, nb };
