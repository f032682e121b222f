import type { Bilingual } from "./lang.ts";

type ShareWords = {
  readonly title: string;
  readonly close: string;
  /** What is shared, in a sentence; takes the title of the figure, its filters, and the release. */
  readonly shows: (title: string, filters: string, release: string) => string;
  readonly link: string;
  readonly latest: string;
  /** Takes the release. */
  readonly frozen: (release: string) => string;
  readonly latestLong: string;
  readonly frozenLong: string;
  /** That the link opens what everyone sees. */
  readonly noKey: string;
  readonly copy: string;
  readonly copied: string;
  /** How to copy where the browser does not do it. */
  readonly select: string;
  readonly picture: string;
  readonly pictureCopied: string;
  readonly noPicture: string;
  readonly embed: string;
  /** What the code does in a page of another site. */
  readonly embedLong: string;
  readonly cite: string;
  readonly citeAs: string;
  /** A citation as running text, beside formats that have names. */
  readonly text: string;
  readonly save: string;
  readonly release: string;
  readonly numbers: string;
  readonly accessed: string;
  readonly verify: string;
  readonly verifyLong: string;
  readonly check: string;
  /** What came of it; each takes the release that is shown. */
  readonly same: (release: string) => string;
  readonly different: (release: string) => string;
  /** That what was typed cannot be a code. */
  readonly noCode: string;
};

/** Words for handing a figure on. */
export const shareWords: Bilingual<ShareWords> = {
  en: {
    title: "Share",
    close: "Close",
    shows: (title, filters, release) => `${title} Showing ${filters}; release ${release}.`,
    link: "Link",
    latest: "Always the latest",
    frozen: (release) => `This release (${release})`,
    latestLong: "Whoever opens it sees the newest numbers.",
    frozenLong: "Whoever opens it is told whether the numbers are still these.",
    noKey: "The link holds no key: whoever opens it sees what everyone sees.",
    copy: "Copy",
    copied: "Copied.",
    select: "Copy it with Ctrl + C or ⌘ + C.",
    picture: "Copy the picture",
    pictureCopied: "The picture is copied.",
    noPicture: "This browser cannot copy a picture. Download it as PNG instead.",
    embed: "Put it into another page",
    embedLong: "The frame shows the whole study, of the newest release, and runs no script.",
    cite: "Cite",
    citeAs: "As",
    text: "Text",
    save: "Save",
    release: "release",
    numbers: "Code of the numbers",
    accessed: "accessed",
    verify: "Verify a citation",
    verifyLong: "Paste the code of its numbers. The page works its numbers out anew and compares.",
    check: "Compare",
    same: (release) => `The same: these are the numbers that were shared (release ${release}).`,
    different: (release) =>
      `Different: the numbers that were shared are not these (release ${release}), or were of other filters.`,
    noCode: "A code has ten signs, 0 to 9 and a to f.",
  },
  nb: {
    title: "Del",
    close: "Lukk",
    shows: (title, filters, release) => `${title} Viser ${filters}; utgave ${release}.`,
    link: "Lenke",
    latest: "Alltid den nyeste",
    frozen: (release) => `Denne utgaven (${release})`,
    latestLong: "Den som åpner den, ser de nyeste tallene.",
    frozenLong: "Den som åpner den, får vite om tallene fortsatt er disse.",
    noKey: "Lenken har ingen nøkkel: den som åpner den, ser det alle ser.",
    copy: "Kopier",
    copied: "Kopiert.",
    select: "Kopier med Ctrl + C eller ⌘ + C.",
    picture: "Kopier bildet",
    pictureCopied: "Bildet er kopiert.",
    noPicture: "Denne nettleseren kan ikke kopiere et bilde. Last det ned som PNG i stedet.",
    embed: "Sett den inn i en annen side",
    embedLong: "Rammen viser hele studien, av den nyeste utgaven, og kjører ingen skript.",
    cite: "Sitere",
    citeAs: "Som",
    text: "Tekst",
    save: "Lagre",
    release: "utgave",
    numbers: "Tallenes kode",
    accessed: "lest",
    verify: "Kontrollere en sitering",
    verifyLong: "Lim inn koden for tallene. Siden regner tallene ut på nytt og sammenligner.",
    check: "Sammenlign",
    same: (release) => `De samme: dette er tallene som ble delt (utgave ${release}).`,
    different: (release) =>
      `Ulike: tallene som ble delt, er ikke disse (utgave ${release}), eller var av et annet utvalg.`,
    noCode: "En kode har ti tegn, 0 til 9 og a til f.",
  },
};
