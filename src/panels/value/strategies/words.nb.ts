import type { NothingWords } from "../../../define/nothing.ts";
import { reportedBy, toldDay } from "../../../kinds/orders/soon.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Sure, VerdictFact } from "./facts.ts";
import { bySoon } from "./model.ts";
import type { StrategyWords } from "./wording.ts";

/** Bak en prosent, eller n av N. */
const avPasientene = ({ trials }: Share): string =>
  enough(trials) ? "av pasientene" : trials === 1 ? "pasient" : "pasienter";
const alene = { tissue: "vev alene", blood: "blod alene", either: "én av dem alene" } as const;

const verdict: Tellers<VerdictFact> = {
  both_most: ({ both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Å teste begge finner mest: noe behandlingsrelevant hos ${strong(first)} ${avPasientene(both)}, å teste vev alene hos ${strong(second, "tissue")}.`;
  },
  as_much: ({ alone, found }, { f }) =>
    sentence`Å teste ${alene[alone]} finner ${f.rounded ? "omtrent like" : "like"} mye som begge: noe behandlingsrelevant hos ${strong(toldShare(found, "", f).number)} ${avPasientene(found)}.`,
  none: ({ patients: n }, { f }) =>
    f.rounded
      ? sentence`Hver rekkefølge finner noe behandlingsrelevant hos ${strong(f.of(0, n))} pasienter.`
      : sentence`Ingen rekkefølge finner noe behandlingsrelevant hos ${n === 1 ? "den ene pasienten" : `de ${f.count(n)} pasientene`}.`,
};
/** Til slutt: begge og blod først finner det samme. */
const sure = ({ both, tissue, blood, tests }: Sure, { f }: Voice): Sentence => {
  const { number, behind } = toldShare(both, "pasienter", f);
  const [all, after] = [tests.both, tests.after].map((each) => f.number(each, 2));
  return sentence`Med begge, eller med blod først og så vev: ${behind || number}; ${all === after ? `${all} prøver per pasient uansett` : `prøver per pasient: ${all} med begge, ${after} med blod først`}. Med vev alene ${f.count(tissue)}, med blod alene ${f.count(blood)}.`;
};

export const nb: StrategyWords = {
  title: "Hvilken rekkefølge av prøver finner mest?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => sure(said.sure, voice),
  note: ({ note }, { f }) =>
    sentence`De samme pasientene under fire rekkefølger: de ${f.count(note.patients)} der både blod og vev er avklart; ${f.count(note.awaited)} til ventes. Alle fikk begge prøver samtidig, så rekkefølgene er regnet ut, ikke prøvd. Innen dag 28: av alle som har samtykket, også de som ventes. Streker: 95 %-intervall.`,
  heading: {
    found: "Behandlingsrelevant funn",
    days: "Behandlingsrelevant svar innen dag 28",
    tests: "Prøver per pasient",
    failed: "Uten svar",
  },
  none: "ingen",
  ofBoth: "Funnet, av pasientene med behandlingsrelevant funn i minst én av prøvene",
  told: {
    found: ({ found }, f) => `behandlingsrelevant funn hos ${shareText(found, "", f)} pasienter`,
    days: ({ soon }, f) => {
      const share = bySoon(soon);
      if (share === null) return "ingen er fulgt til dag 28";
      const known = enough(soon.n)
        ? `${f.percent(share.value)} (${f.interval} ${f.percentRange(share)})`
        : f.of(reportedBy(soon, toldDay), soon.n);
      return `behandlingsrelevant svar innen ${f.onDay(toldDay)} hos ${known} av alle som har samtykket`;
    },
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} prøver per pasient, ${f.count(row.tests)} for ${f.count(row.patients)} pasienter`,
    failed: ({ noResult }, f) => `uten svar hos ${shareText(noResult, "", f)} pasienter`,
  },
  method: {
    definition:
      "Fire rekkefølger for de samme pasientene: vev alene; blod alene; blod, så vev når blodet ikke har noe behandlingsrelevant eller ikke gir svar; begge samtidig. Behandlingsrelevant: en somatisk variant, eller en av ukjent opphav, på et nivå som studien regner som behandlingsrelevant, i en klasse som prøven er evaluerbar for. En prøve telles når den ble analysert, enten den ble besvart eller mislyktes.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt. Innen dag 28: alle som har samtykket, som i figuren over hvor fort et behandlingsrelevant svar kommer.",
    formula:
      "Funnet ÷ pasienter, med 95 %-intervall (Wilson); prøver ÷ pasienter. Innen dag 28: Aalen-Johansen, der død og alle andre utfall konkurrerer. Per definisjon finner blod og så vev det samme som begge.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva hver rekkefølge av prøver ville ha funnet hos de samme pasientene.",
};
