import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { evidenceLimit, monthsToFalseAlarm, oddsLookedFor } from "../../../stats/cusum.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Behind, Fact, Verdict } from "./facts.ts";
import { current, lastMonthOf, type Quarter } from "./model.ts";
import type { SinceWords } from "./wording.ts";

const name = specimenWord.nb;
const quarter = ({ from }: Quarter, f: Format): string =>
  `${f.shortMonth(from, false)}–${f.shortMonth(lastMonthOf(from), true)}`;

function since([first, ...others]: readonly [Behind, ...Behind[]], { f, names }: Voice): Sentence {
  const second = others[0];
  const told = ({ specimen, since: month }: Behind): Sentence =>
    strong(`${name[specimen]} siden ${f.month(month)}`, specimen);
  const rest = others.length - (second?.node === first.node ? 1 : 0);
  return sentence`${names.node(first.node)} svarer sent: ${told(first)}${second?.node === first.node && sentence`, ${told(second)}`}${rest > 0 && `; ${f.count(rest)} til`}.`;
}

const verdicts: Tellers<Verdict> = {
  late: ({ late }, voice) => since(late, voice),
  none: ({ laboratories }, { f }) =>
    laboratories === 1
      ? sentence`Ingenting å sammenligne: bare ett laboratorium har prøver som kan vurderes.`
      : sentence`Ingen svarer sent nå: ingen av de ${f.count(laboratories)} laboratoriene har sakket etter ut over tilfeldigheter.`,
  chosen_none: ({ node }, { names }) =>
    sentence`${names.node(node)} svarer ikke sent nå: det har ikke sakket etter ut over tilfeldigheter.`,
  chosen_unknown: ({ node }, { names }) =>
    sentence`Kan ikke sies: ${names.node(node)} har ingen prøver som kan vurderes.`,
};

const facts: Tellers<Fact> = {
  last: ({ late, others }, { f, names }) =>
    sentence`I tide i siste kvartal: ${late.map(
      ({ node, specimen, last }, i) =>
        sentence`${i > 0 && "; "}${(i === 0 || late[i - 1]?.node !== node) && sentence`${names.node(node)} `}${name[specimen]} ${f.of(last.share.events, last.share.trials)}`,
    )}${others > 0 && "; de andre står i tabellen"}.`,
  back: ({ back, others }, { f, names }) =>
    sentence`Tilbake på nivå: ${back.map(({ node, specimen, off }) => sentence`${names.node(node)}, ${name[specimen]}, sent ${f.shortMonth(off.from, true)} til ${f.shortMonth(off.until ?? "", true)}`)}${others > 0 && `; ${f.count(others)} til`}.`,
  alarms: () => sentence`Ved ren tilfeldighet kalles et laboratorium sent sjeldnere enn én gang på tolv år.`,
};

const note =
  "Andel besvart innen svarfristen, etter kvartal for mottak; linjen er andelen for alle laboratoriene. Sent: en kumulativ sum per måned finner dobbelt så høye odds for sent svar som vanlig. Åpen ring: færre enn 25. En grunn til å se etter, ikke en årsak.";

export const nb: SinceWords = {
  title: "Hvor lenge har et laboratorium svart sent?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ howSure }, voice) => tell(howSure, facts, voice),
  note: ({ chosen }, { names }) =>
    sentence`${chosen !== null && sentence`${names.node(chosen)} er merket; alle laboratoriene vises. `}${note}`,
  method: {
    definition:
      "Per laboratorium, prøvetype og kvartal for mottak: prøver besvart innen studiens svarfrist fra mottak. Sent siden: den første måneden etter at den kumulative summen sist var 0, når den har nådd grensen; sent til: den siste måneden på grensen, når den er tilbake på 0. Periode og valg av dager endrer det ikke.",
    denominator:
      "Mottatte prøver der det er kjent om fristen ble holdt: ventetiden er over, med eller uten svar, eller har vart lenger enn svarfristen. De som mangler svardato, er holdt utenfor.",
    formula: `Kumulativ sum av logaritmen til likelihoodratioen per måned, ${oddsLookedFor} ganger oddsen for sent svar mot den for alle laboratoriene samlet (Aalen-Johansen-andelen p innen svarfristen): en sen prøve legger til ln(2 ÷ (2 − p)), en i tide trekker fra ln(2 − p); holdt mellom 0 og ${evidenceLimit}. Måneder til falsk alarm: i snitt minst e^${evidenceLimit} = ${monthsToFalseAlarm}, uansett hvor mange prøver som kommer. Andeler med Wilson-intervall.`,
    reference:
      "Page 1954, doi 10.1093/biomet/41.1-2.100; Steiner mfl. 2000, doi 10.1093/biostatistics/1.4.441; Lorden 1971, doi 10.1214/aoms/1177693055.",
  },
  within: (days, f) => `innen ${f.onDay(days)}`,
  all: "alle laboratoriene",
  late: "sent",
  quarter: "andel i tide per kvartal",
  few: "færre enn 25",
  mark: (each, laboratory, { specimen, all }, names, f) => {
    const { events, trials, estimate } = each.share;
    const off = current(laboratory);
    return `${names.node(laboratory.node)}, ${name[specimen]}, ${quarter(each, f)}: ${f.share(estimate, events, trials)} i tide, alle laboratoriene ${f.percent(all.share)}${off && off.from <= lastMonthOf(each.from) ? `; sent siden ${f.month(off.from)}` : ""}`;
  },
};

export const nothingNb: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "targets"
        ? "Ingen svarfrist er oppgitt, så ingen laboratorier kan svare sent."
        : "Studien har ikke levert prøver: hvor lenge et laboratorium har svart sent, er ikke kjent.";
    return filtered ? "For prøvene i dette utvalget kan det ikke sies ennå." : "Det kan ikke sies for noen prøve ennå.";
  },
  note,
};
