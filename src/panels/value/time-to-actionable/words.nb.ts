import type { NothingWords } from "../../../define/nothing.ts";
import { reportedBy } from "../../../kinds/orders/soon.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { noActionable } from "../../../say/actionable.ts";
import { inSentence } from "../../../say/names.ts";
import { points } from "../../../say/points.ts";
import { aboutPercent } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import { incidenceBy } from "../../../stats/incidence-by.ts";
import { type Format, opening } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { By, Sure, Verdict } from "./facts.ts";
import type { TimeWords } from "./wording.ts";

/** «36 %», eller av få «9 av 12». */
const number = ({ n, reported, estimate }: By, f: Format): string =>
  enough(n) ? aboutPercent(estimate.value, n, f) : f.of(reported, n);

const verdict: Tellers<Verdict> = {
  by_day: ({ day, both }, { f }) =>
    sentence`Innen ${f.onDay(day)} etter samtykke har ${strong(number(both, f))}${enough(both.n) ? " av alle" : ""} ${both.n === 1 ? "pasient" : "pasienter"} et behandlingsrelevant svar når begge prøver tas samtidig.`,
  nobody: ({ day, n }, { f }) =>
    n === 1 && !f.rounded
      ? sentence`Innen ${f.onDay(day)} etter samtykke har den ene pasienten ikke noe behandlingsrelevant svar, uansett hva som testes.`
      : sentence`Innen ${f.onDay(day)} etter samtykke har ${f.none(0) ? "ingen" : f.few} av ${strong(f.count(n))} pasienter et behandlingsrelevant svar, uansett hva som testes.`,
  early: ({ day }, { f }) => sentence`Ikke ennå: ingen er fulgt til ${f.onDay(day)} etter samtykke.`,
};

function sure({ both, tissue, difference, others }: Sure, { f, names }: Voice) {
  const other = (by: By): string => `${inSentence(names.strategy(by.strategy))} ${number(by, f)}`;
  const apart =
    difference &&
    ` (forskjell ${points(difference.value, f)} prosentpoeng, ${points(difference.low, f)} til ${points(difference.high, f)})`;
  return sentence`${enough(both.n) && `${f.interval} ${f.percentRange(both.estimate)}, av ${f.count(both.n)}. `}${names.strategy(tissue.strategy)} ${number(tissue, f)}${apart}; ${others.map(other).join("; ")}.`;
}

export const nb: TimeWords = {
  title: "Hvor fort kommer et behandlingsrelevant svar?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => said.sure && sure(said.sure, voice),
  note: ({ note: { pending, unknown } }, { f }, { manifest }) =>
    sentence`Av alle som har samtykket; død, at pasienten trekker seg, og prøver som ender uten behandlingsrelevant funn konkurrerer (Aalen-Johansen). Med begge samtidig venter ${f.count(pending)} fortsatt og er sensurert ${f.day(manifest.study.data_cut)}. Alle fikk begge prøver samtidig: vev etter blod regnes å starte da blodet ble besvart eller mislyktes, og å vare like lenge som det gjorde fra samtykke.${
      unknown > 0 ? ` ${opening(f).count(unknown)} endte uten dato og er utelatt: ukjent.` : ""
    }`,
  axis: "Dager siden samtykke",
  reading: (rows, day, { f, names }) =>
    `${f.onDay(day)} etter samtykke, behandlingsrelevant svar: ${rows
      .map((row) => {
        const by = incidenceBy(row.incidence, "reported", day);
        return `${inSentence(names.strategy(row.strategy))} ${enough(row.n) ? f.percent(by) : f.of(reportedBy(row, day), row.n)}`;
      })
      .join("; ")}`,
  method: {
    definition:
      "Andelen av alle pasienter som har et behandlingsrelevant svar innen en dag etter samtykke, under fire rekkefølger av prøver: vev alene; blod alene; blod, så vev når blodet ikke har noe behandlingsrelevant eller ikke gir svar; begge samtidig, den som kommer først. Vev etter blod regnes fra dagen blodet ble besvart eller mislyktes, og som like langvarig som det var, regnet fra samtykke. Behandlingsrelevant: en somatisk variant, eller en av ukjent opphav, på et nivå som studien regner som behandlingsrelevant, i en klasse som prøven er evaluerbar for. Dager er kalenderdager.",
    denominator:
      "Alle som har samtykket, også uten prøve ennå. Det som konkurrerer: pasienten dør eller trekker seg, eller alle prøvene i rekkefølgen har endt uten behandlingsrelevant funn; en mislykket prøve har ingen egen dag og ender på sitt siste daterte steg. De som venter, er sensurert ved datauttrekket. Utfall uten dato er ukjente og utelatt, og telles ved siden av.",
    formula:
      "Kumulativ insidens etter Aalen-Johansen: summen over dager av S(før) × behandlingsrelevante svar ÷ under risiko, der S er andelen uten noe utfall; 95 %-grenser på log-log-skalaen. Forskjell: andelen under en rekkefølge minus den med vev alene, hos de samme pasientene; grensene av dem for de to andelene, med korrelasjonen i parene som er kjent innen den dagen (av avrundede antall uten den).",
    reference:
      "Aalen og Johansen 1978, Scand J Stat 5:141–150; Putter, Fiocco og Geskus 2007, doi 10.1002/sim.2712; Zou og Donner 2008, doi 10.1002/sim.3095; Newcombe 1998, Stat Med 17:2635, metode 10; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingNb: NothingWords = {
  summary: noActionable.nb,
  note: "Hvor fort et behandlingsrelevant svar kommer under hver rekkefølge av prøver, av alle pasienter.",
};
