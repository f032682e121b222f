import type { NothingWords } from "../../../define/nothing.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { points } from "../../../say/points.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import { type NoninferiorityWords, pointsText, sideOf } from "./wording.ts";

const sider = { more: "flere", fewer: "færre" } as const;

/** «blod finner noe behandlingsrelevant hos 2,7 prosentpoeng færre pasienter enn vev» */
function told(difference: number, f: Format): Sentence {
  const side = sideOf(difference, f);
  if (side === "same")
    return sentence`blod finner noe behandlingsrelevant hos ${strong(difference === 0 && !f.rounded ? "like mange" : "omtrent like mange")} pasienter som vev`;
  return sentence`blod finner noe behandlingsrelevant hos ${f.rounded && "omtrent "}${strong(points(Math.abs(difference), f))} prosentpoeng ${sider[side]} pasienter enn vev`;
}

const verdict: Tellers<Verdict> = {
  few: ({ patients }, { f }) =>
    sentence`Ikke ennå: ${strong(f.count(patients))} ${patients === 1 ? "pasient" : "pasienter"} har både blod og vev avklart, for få til prosenter.`,
  too_wide: ({ tissue, patients }, { f }) =>
    sentence`Kan ikke sies: vev finner noe behandlingsrelevant hos ${strong(f.of(tissue, patients))} pasienter, så marginen utelukker ingenting.`,
  no_margin: ({ difference }, { f }) => sentence`Kan ikke sies uten en margin: ${told(difference, f)}.`,
  part: ({ difference }, { f }) => sentence`Kan ikke sies om en del av studien: ${told(difference, f)}.`,
  noninferior: ({ difference }, { f }) =>
    sentence`Ja: ${told(difference, f)}${sideOf(difference, f) === "fewer" && ", innenfor marginen"}.`,
  inferior: ({ difference }, { f }) => sentence`Nei: ${told(difference, f)}, mer enn marginen tillater.`,
  not_shown: ({ difference }, { f }) => sentence`Ikke ennå: ${told(difference, f)}; marginen er ikke utelukket.`,
};

const sure: Tellers<Sure> = {
  interval: ({ difference: { value, low, high }, margin }, { f }) =>
    sentence`Blod minus vev: ${points(value, f)}, ${f.interval} ${points(low, f)} til ${points(high, f)}${margin !== null && `; marginen tillater ${f.number(margin, Number.isInteger(margin) ? 0 : 1)} færre`}.`,
  found: ({ patients, blood, tissue, bloodOnly, tissueOnly }, { f }) =>
    sentence`Funnet hos ${f.of(blood, patients)} pasienter med blod, hos ${f.count(tissue)} med vev: hos ${f.count(bloodOnly)} bare med blod, hos ${f.count(tissueOnly)} bare med vev.`,
};

const conclusions = {
  noninferior: "ikke dårligere enn vev alene med mer enn marginen",
  inferior: "dårligere enn vev alene med mer enn marginen",
  not_shown: "intervallet krysser marginen",
} as const;

export const nb: NoninferiorityWords = {
  title: "Kan blod erstatte vev?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note: { patients, awaited, margin } }, { f }) =>
    sentence`De ${f.count(patients)} pasientene der både blod og vev er avklart, med eller uten svar; ${f.count(awaited)} til ventes. Et funn telles enten en gjennomgang bekrefter det eller ikke, og uansett tid mellom prøvene, ulikt ${link("#added-by-blood", "ekstra funn i blod")}. Streker: 95 %-intervall etter Newcombes metode for par. ${
      margin === null
        ? "Ingen margin er satt: studiens styringsgruppe bestemmer den, og study.json holder den som noninferiority_margin."
        : `Margin: ${margin.set.source_nb ?? margin.set.source}, godkjent ${f.day(margin.set.approved_on)}, for blod alene og hele studien.`
    }`,
  same: "vev alene",
  margin: (margin) => `margin ${margin}`,
  axis: "Prosentpoeng flere pasienter med behandlingsrelevant funn enn med vev alene",
  to: "til",
  few: (row, f) => `${f.count(row.pairs.both + row.pairs.first)} med funn, for få til å sammenligne`,
  reading: (row, { patients }, { f, names }) => {
    const { both, first, second } = row.pairs;
    return `${names.strategy(row.strategy)}: behandlingsrelevant funn hos ${f.of(both + first, patients)} pasienter, med vev alene hos ${f.count(both + second)}${
      row.difference && `; forskjell ${pointsText(row, "til", f)} prosentpoeng`
    }${row.conclusion === null ? "" : `; ${conclusions[row.conclusion]}`}`;
  },
  method: {
    definition:
      "Andelen pasienter med behandlingsrelevant funn med en rekkefølge av prøver minus andelen med vev alene, hos de samme pasientene. Blod kan erstatte vev når hele intervallet ligger over minus marginen, og kan det ikke når hele intervallet ligger under. Ingenting konkluderes når vev finner så lite at blod som ikke finner noe, ville ligge innenfor marginen. Behandlingsrelevant: en somatisk variant, eller en av ukjent opphav, på et nivå som studien regner som behandlingsrelevant.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt. En prøve uten svar finner ingenting; hvor langt fra hverandre de to er tatt, betyr ikke noe. Blod, så vev, og begge samtidig finner per definisjon alt som én av dem finner.",
    formula:
      "Forskjell = (begge + bare blod) ÷ pasienter − (begge + bare vev) ÷ pasienter. 95 %-intervall: Newcombes metode 10 for par; Tangos skårintervall står ved siden av i tabellen. Margin: noninferiority_margin i study.json.",
    reference:
      "Newcombe 1998, Stat Med 17:2635, doi 10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C; Tango 1998, Stat Med 17:891, doi 10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva blod finner hos de samme pasientene, holdt mot vev alene og studiens margin.",
};
