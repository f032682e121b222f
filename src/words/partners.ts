import type { Bilingual } from "./lang.ts";

type PartnerWords = {
  /** What the page of methods tells where counts are rounded. */
  readonly lead: string;
  /** Heading of a statement that was asked before counts were rounded. */
  readonly query: string;
  readonly rounding: string;
  /** How counts and shares are told; takes what counts are multiples of, and the fewest units under a share. */
  readonly told: (base: number, least: number) => string;
  readonly coarser: string;
  readonly closed: string;
  /** Why a figure is not shown, and what its method is then of. */
  readonly closedMethod: (why: string) => string;
  readonly tables: string;
  readonly tablesLead: string;
};

/** Words of how figures come about from tables rounded for partners. */
export const partnerWords: Bilingual<PartnerWords> = {
  en: {
    lead: "Each figure says here what it counts, over what, and by which method, as these pages show it: of the whole study, in rounded counts. The query was asked of the exact counts, before they were rounded.",
    query: "Query of the exact counts",
    rounding: "Rounding",
    told: (base, least) =>
      `Every count is a multiple of ${base}, rounded together with all others. A percentage needs ${least} under it and is approximate; its 95 % interval is the widest that counts within ${base} of those shown leave. So is that of a share by a day. Those of differences, of numbers needed to test and of costs hold the rounding in the same way, and those of days (a median, a shift) that of counts up to a day within ${2 * base}. Control charts are drawn from the counts as they are shown.`,
    coarser: "Coarser than counted",
    closed: "Not shown here",
    closedMethod: (why) => `${why} What follows is how the figure comes about.`,
    tables: "The tables behind these pages",
    tablesLead:
      "Every number of these pages comes from these tables. They lie beside the pages as CSV, with datapackage.json, policy.json and audit.json.",
  },
  nb: {
    lead: "Hver figur sier her hva den teller, av hva og med hvilken metode, slik disse sidene viser den: for hele studien, i avrundede antall. Spørringen ble stilt til de nøyaktige antallene, før de ble avrundet.",
    query: "Spørring til de nøyaktige antallene",
    rounding: "Avrunding",
    told: (base, least) =>
      `Alle antall er delelige med ${base} og avrundet sammen med alle de andre. En prosent krever minst ${least} i nevneren og er omtrentlig; 95 %-intervallet er det bredeste som antall innenfor ${base} av dem som vises, gir. Det gjelder også intervallet for en andel innen en dag. Intervaller for forskjeller, antall som må testes og kostnader rommer avrundingen på samme måte, og de for dager (en median, en forskyvning) den av antall fram til en dag innenfor ${2 * base}. Kontrolldiagrammer er tegnet av antallene slik de vises.`,
    coarser: "Grovere enn talt",
    closed: "Vises ikke her",
    closedMethod: (why) => `${why} Det som følger, er hvordan figuren blir til.`,
    tables: "Tabellene bak disse sidene",
    tablesLead:
      "Alle tall på disse sidene kommer fra disse tabellene. De ligger ved siden av sidene som CSV, med datapackage.json, policy.json og audit.json.",
  },
};
