import type { Bilingual } from "./lang.ts";
import { enPack } from "./pack.en.ts";
import { nbPack } from "./pack.nb.ts";

/** The files that a pack is made as. */
export const packKinds = ["pptx", "xlsx", "paper", "zip"] as const;
export type PackKind = (typeof packKinds)[number];

export type PackWords = {
  readonly title: string;
  readonly close: string;
  /** That a part of the page did not load. */
  readonly off: string;
  readonly loading: string;
  /** What the figures show; takes the filters and the release. */
  readonly shows: (filters: string, release: string) => string;
  readonly choose: string;
  readonly steering: string;
  readonly ofPage: string;
  readonly all: string;
  readonly none: string;
  readonly find: string;
  /** How many of a page's figures are chosen, and how many match what was typed. */
  readonly of: (chosen: number, all: number) => string;
  readonly found: (n: number) => string;
  readonly nothing: (typed: string) => string;
  /** Heading of the chosen figures. */
  readonly chosen: (n: number) => string;
  readonly empty: string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  readonly remove: (title: string) => string;
  /** Where a figure stands after it was moved. */
  readonly moved: (title: string, place: number, all: number) => string;
  readonly make: string;
  readonly kinds: Readonly<Record<PackKind, string>>;
  readonly chooseFirst: string;
  /** What is under way; takes the place of a figure, how many there are, and its title. */
  readonly working: (place: number, all: number, title: string) => string;
  readonly joining: string;
  readonly stop: string;
  readonly stopped: string;
  /** That a file was handed to the browser. */
  readonly ready: (figures: number) => string;
  readonly again: (name: string, size: string) => string;
  readonly printed: string;
  /** Which figures hold a reason in the place of an answer. */
  readonly lost: (titles: string) => string;
  readonly noPictures: string;
  readonly failed: (reason: string) => string;
  /** What stands in a pack in the place of an answer. */
  readonly unanswered: (reason: string) => string;
  /** What stands in the place of a picture. */
  readonly noPicture: string;
  readonly contents: string;
  readonly question: string;
  readonly answer: string;
  readonly howSure: string;
  readonly holds: string;
  readonly study: string;
  readonly madeOn: string;
  readonly address: string;
  readonly licence: string;
  readonly citation: string;
  /** First sheet of a workbook; its part about columns. */
  readonly notes: string;
  readonly sheet: string;
  readonly columns: string;
  readonly inFiles: string;
  readonly unit: string;
  readonly empties: string;
  /** What lies in an archive. */
  readonly files: string;
  readonly fileKinds: Readonly<Record<string, string>>;
};

/** Words of the meeting pack. */
export const packWords: Bilingual<PackWords> = { en: enPack, nb: nbPack };
