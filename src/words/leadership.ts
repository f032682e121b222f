import { formats } from "./format.ts";
import type { Bilingual } from "./lang.ts";

export type LeadershipWords = {
  /** Stands on screen, on paper and in every file. */
  readonly mark: string;
  /** For whom and how long; takes a name and a day. */
  readonly receiver: (name: string, day: string) => string;
  /** For whom a preview of a real study is. */
  readonly preview: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly keepFailed: string;
  readonly leave: string;
  readonly opening: string;
  /** That a card has no numbers, since none could be worked out. */
  readonly empty: string;
  /** That another page could not be had. */
  readonly noPage: string;
  /** What the page shows in its stead: everyone's numbers, or the exact ones that stood open before. */
  readonly everyones: string;
  readonly asBefore: string;
  /** Why a link does not open; takes what the page shows. */
  readonly refused: Readonly<Record<Why, (so: string) => string>> & {
    readonly release: (so: string, made: string, shown: string) => string;
    readonly expired: (so: string, on: string, today: string) => string;
  };
};

type Why =
  | "cut"
  | "spoilt"
  | "insecure"
  | "missing"
  | "unreachable"
  | "changed"
  | "key"
  | "unloaded"
  | "stopped"
  | "unknown";

const en: LeadershipWords = {
  mark: "Leadership view: exact counts. Do not pass on",
  receiver: (name, day) => `For ${name}, until ${day}`,
  preview: "Preview on this machine, not published",
  keep: "Keep for this window",
  keepHint: "Stores the key, which cannot be read out, and the encrypted file in this browser until you leave.",
  keepFailed: "This browser does not let the key be kept.",
  leave: "Leave",
  opening: "Opening the leadership view …",
  empty: "This figure could not be worked out, and nothing is shown.",
  noPage: "That page could not be had. Try again.",
  everyones: "the page shows what everyone sees",
  asBefore: "the page stays as it was",
  refused: {
    cut: (so) => `This leadership link is cut short, so ${so}: copy the whole link and open it again.`,
    spoilt: (so) => `This leadership link was changed on its way, so ${so}: copy it again, or ask for a new one.`,
    insecure: (so) => `Browsers open leadership links over https alone, so ${so}: ask for its https address.`,
    missing: (so) => `The file of this leadership link is no longer on this site, so ${so}: ask for a new link.`,
    unreachable: (so) =>
      `The file of this leadership link could not be fetched, so ${so}: open the link again when you are online.`,
    changed: (so) => `The file of this leadership link has been changed or cut short, so ${so}: ask for a new link.`,
    key: (so) =>
      `The key in this leadership link does not open its file, so ${so}: copy the link again, or ask for a new one.`,
    release: (so, made, shown) =>
      `This leadership link is for release ${made} and this site shows ${shown}, so ${so}: ask for a new link.`,
    expired: (so, on, today) =>
      `This leadership link was good until ${formats.en.day(on)} and by the clock it is ${formats.en.day(today)}, so ${so}.`,
    unloaded: (so) => `Part of this page did not load, so ${so}: open the leadership link again.`,
    stopped: (so) => `The database did not start in this browser, so ${so}.`,
    unknown: (so) => `This browser could not open the leadership link, so ${so}.`,
  },
};

const nb: LeadershipWords = {
  mark: "Ledelsens visning: nøyaktige antall. Ikke del videre",
  receiver: (name, day) => `For ${name}, til og med ${day}`,
  preview: "Forhåndsvisning på denne maskinen, ikke publisert",
  keep: "Behold i dette vinduet",
  keepHint:
    "Lagrer nøkkelen, som ikke kan leses ut, og den krypterte filen i denne nettleseren til du forlater visningen.",
  keepFailed: "Denne nettleseren lar ikke nøkkelen bli lagret.",
  leave: "Forlat",
  opening: "Åpner ledelsens visning …",
  empty: "Denne figuren kunne ikke regnes ut, og ingenting vises.",
  noPage: "Den siden kunne ikke hentes. Prøv igjen.",
  everyones: "siden viser det alle ser",
  asBefore: "siden blir som den var",
  refused: {
    cut: (so) => `Lenken til ledelsens visning er kuttet, så ${so}: kopier hele lenken og åpne den igjen.`,
    spoilt: (so) => `Lenken til ledelsens visning ble endret underveis, så ${so}: kopier den igjen, eller be om en ny.`,
    insecure: (so) => `Nettlesere åpner ledelsens visning bare over https, så ${so}: be om sidens https-adresse.`,
    missing: (so) =>
      `Filen bak lenken til ledelsens visning er ikke lenger på nettstedet, så ${so}: be om en ny lenke.`,
    unreachable: (so) =>
      `Filen bak lenken til ledelsens visning kunne ikke hentes, så ${so}: åpne lenken igjen når du er på nett.`,
    changed: (so) => `Filen bak lenken til ledelsens visning er endret eller kuttet, så ${so}: be om en ny lenke.`,
    key: (so) =>
      `Nøkkelen i lenken til ledelsens visning åpner ikke filen, så ${so}: kopier lenken igjen, eller be om en ny.`,
    release: (so, made, shown) =>
      `Lenken til ledelsens visning gjelder utgaven ${made}, og nettstedet viser ${shown}, så ${so}: be om en ny lenke.`,
    expired: (so, on, today) =>
      `Lenken til ledelsens visning gjaldt til og med ${formats.nb.day(on)}, og etter klokken er det ${formats.nb.day(today)}, så ${so}.`,
    unloaded: (so) => `En del av siden ble ikke lastet, så ${so}: åpne lenken til ledelsens visning igjen.`,
    stopped: (so) => `Databasen startet ikke i denne nettleseren, så ${so}.`,
    unknown: (so) => `Denne nettleseren kunne ikke åpne ledelsens visning, så ${so}.`,
  },
};

export const leadershipWords: Bilingual<LeadershipWords> = { en, nb };
