import { formats } from "./format.ts";
import type { Bilingual } from "./lang.ts";

export type LeadershipWords = {
  /** Stands on screen, on paper and in every file. */
  readonly mark: string;
  /** For whom and how long; takes a name and a day. */
  readonly receiver: (name: string, day: string) => string;
  readonly keep: string;
  readonly keepHint: string;
  readonly keepFailed: string;
  readonly leave: string;
  readonly opening: string;
  /** That a card has no numbers, since none could be worked out. */
  readonly empty: string;
  /** That another page could not be had. */
  readonly noPage: string;
  /** Why a link does not open. */
  readonly refused: {
    readonly cut: string;
    readonly spoilt: string;
    readonly insecure: string;
    readonly missing: string;
    readonly unreachable: string;
    readonly changed: string;
    readonly key: string;
    readonly release: (made: string, shown: string) => string;
    readonly expired: (on: string, today: string) => string;
    readonly unloaded: string;
    readonly stopped: string;
    readonly unknown: string;
  };
};

const en: LeadershipWords = {
  mark: "Leadership view: exact counts. Do not pass on",
  receiver: (name, day) => `For ${name}, until ${day}`,
  keep: "Keep for this window",
  keepHint: "Stores the key in this browser, where it cannot be read out, until you leave.",
  keepFailed: "This browser does not let the key be kept.",
  leave: "Leave",
  opening: "Opening the leadership view …",
  empty: "This figure could not be worked out, and nothing is shown.",
  noPage: "That page could not be had. Try again, or load this page again.",
  refused: {
    cut: "This leadership link is cut short, so the page shows what everyone sees: copy the whole link and open it again.",
    spoilt:
      "This leadership link was changed on its way, so the page shows what everyone sees: copy it again, or ask for a new one.",
    insecure:
      "Browsers open leadership links over https alone, so the page shows what everyone sees: ask for its https address.",
    missing:
      "The file of this leadership link is no longer on this site, so the page shows what everyone sees: ask for a new link.",
    unreachable:
      "The file of this leadership link could not be fetched, so the page shows what everyone sees: open the link again when you are online.",
    changed:
      "The file of this leadership link has been changed or cut short, so the page shows what everyone sees: ask for a new link.",
    key: "The key in this leadership link does not open its file, so the page shows what everyone sees: copy the link again, or ask for a new one.",
    release: (made, shown) =>
      `This leadership link is for release ${made} and this site shows ${shown}, so the page shows what everyone sees: ask for a new link.`,
    expired: (on, today) =>
      `This leadership link was good until ${formats.en.day(on)} and by the clock it is ${formats.en.day(today)}, so the page shows what everyone sees.`,
    unloaded: "Part of this page did not load, so it shows what everyone sees: open the leadership link again.",
    stopped: "The database did not start in this browser, so the page shows what everyone sees.",
    unknown: "This browser could not open the leadership link, so the page shows what everyone sees.",
  },
};

const nb: LeadershipWords = {
  mark: "Ledelsens visning: nøyaktige antall. Ikke del videre",
  receiver: (name, day) => `For ${name}, til og med ${day}`,
  keep: "Behold i dette vinduet",
  keepHint: "Lagrer nøkkelen i denne nettleseren, der den ikke kan leses ut, til du forlater visningen.",
  keepFailed: "Denne nettleseren lar ikke nøkkelen bli lagret.",
  leave: "Forlat",
  opening: "Åpner ledelsens visning …",
  empty: "Denne figuren kunne ikke regnes ut, og ingenting vises.",
  noPage: "Den siden kunne ikke hentes. Prøv igjen, eller last denne siden på nytt.",
  refused: {
    cut: "Denne lederlenken er kuttet, så siden viser det alle ser: kopier hele lenken og åpne den igjen.",
    spoilt: "Denne lederlenken ble endret underveis, så siden viser det alle ser: kopier den igjen, eller be om en ny.",
    insecure: "Nettlesere åpner lederlenker bare over https, så siden viser det alle ser: be om sidens https-adresse.",
    missing:
      "Filen til denne lederlenken er ikke lenger på nettstedet, så siden viser det alle ser: be om en ny lenke.",
    unreachable:
      "Filen til denne lederlenken kunne ikke hentes, så siden viser det alle ser: åpne lenken igjen når du er på nett.",
    changed: "Filen til denne lederlenken er endret eller kuttet, så siden viser det alle ser: be om en ny lenke.",
    key: "Nøkkelen i denne lederlenken åpner ikke filen, så siden viser det alle ser: kopier lenken igjen, eller be om en ny.",
    release: (made, shown) =>
      `Denne lederlenken gjelder utgaven ${made}, og nettstedet viser ${shown}, så siden viser det alle ser: be om en ny lenke.`,
    expired: (on, today) =>
      `Denne lederlenken gjaldt til og med ${formats.nb.day(on)}, og etter klokken er det ${formats.nb.day(today)}, så siden viser det alle ser.`,
    unloaded: "En del av siden ble ikke lastet, så den viser det alle ser: åpne lederlenken igjen.",
    stopped: "Databasen startet ikke i denne nettleseren, så siden viser det alle ser.",
    unknown: "Denne nettleseren kunne ikke åpne lederlenken, så siden viser det alle ser.",
  },
};

export const leadershipWords: Bilingual<LeadershipWords> = { en, nb };
