import type { Bilingual } from "./lang.ts";

type HelpWords = {
  readonly title: string;
  readonly close: string;
  /** Keys, as they are written on a keyboard, and what they do. */
  readonly keys: readonly { readonly heading: string; readonly keys: readonly (readonly [string, string])[] }[];
};

/** What the keys of these pages do. */
export const helpWords: Bilingual<HelpWords> = {
  en: {
    title: "Keys",
    close: "Close",
    keys: [
      {
        heading: "In a figure",
        keys: [
          ["Tab", "goes from figure to figure"],
          ["← → ↑ ↓", "read one mark after the other"],
          ["Home, End", "read the first mark, the last"],
          ["Enter", "opens the table"],
          ["Space", "chooses the mark, where it can be chosen"],
          ["Shift + ← →", "reach over several months"],
          ["Escape", "leaves the figure"],
        ],
      },
      {
        heading: "In a table, a download or a method",
        keys: [["Escape", "returns to the figure"]],
      },
      {
        heading: "In a query of the page Explore",
        keys: [
          ["Ctrl + Enter", "runs it"],
          ["Tab", "leaves the editor"],
        ],
      },
      {
        heading: "Everywhere",
        keys: [
          ["Ctrl + P", "prints the page"],
          ["/", "opens the search"],
          ["?", "opens this help"],
          ["Escape", "closes what is open"],
        ],
      },
    ],
  },
  nb: {
    title: "Taster",
    close: "Lukk",
    keys: [
      {
        heading: "I en figur",
        keys: [
          ["Tab", "går fra figur til figur"],
          ["← → ↑ ↓", "leser ett merke etter det andre"],
          ["Home, End", "leser det første merket, det siste"],
          ["Enter", "åpner tabellen"],
          ["Mellomrom", "velger merket, der det kan velges"],
          ["Shift + ← →", "merker flere måneder"],
          ["Escape", "går ut av figuren"],
        ],
      },
      {
        heading: "I en tabell, en nedlasting eller en metode",
        keys: [["Escape", "går tilbake til figuren"]],
      },
      {
        heading: "I en spørring på siden Utforsk",
        keys: [
          ["Ctrl + Enter", "kjører den"],
          ["Tab", "går ut av feltet"],
        ],
      },
      {
        heading: "Overalt",
        keys: [
          ["Ctrl + P", "skriver ut siden"],
          ["/", "åpner søket"],
          ["?", "åpner denne hjelpen"],
          ["Escape", "lukker det som er åpent"],
        ],
      },
    ],
  },
};
