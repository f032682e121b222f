import { sum } from "d3-array";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf, samplesWord, sampleWord, specimenWord } from "../../../words/samples.ts";
import type { Fact, Said } from "./facts.ts";
import type { PendingWords } from "./wording.ts";

const name = specimenWord.nb;

const tellers: Tellers<Fact> = {
  open: ({ samples }, { f }) =>
    sentence`${samples.map(({ specimen, open }, i) => [i > 0 && " og ", samplesOf(specimen, open, f)])} venter.`,
  no_target: ({ open }, { f }) =>
    sentence`Det kan ikke sies: ingen svarfrist er oppgitt. ${opening(f).count(open)} ${open === 1 ? "prøve" : "prøver"} venter.`,
  late: ({ each, without }, { f }) => {
    const [all, received] = [sum(each, ({ late }) => late), sum(each, (one) => one.received)];
    const bare = without.map((specimen) => `; for ${name[specimen]} er ingen svarfrist oppgitt`);
    if (f.rounded && received === 0)
      return sentence`Kan ikke sies: ${f.few} mottatte prøver venter i et laboratorium${bare}.`;
    if (f.none(all))
      return sentence`Ingenting: ${received === 0 ? "ingen prøver venter i et laboratorium" : received === 1 ? "den ene mottatte prøven er innenfor svarfristen" : `${received === 2 && !f.rounded ? "begge" : `alle ${f.count(received)}`} mottatte prøver er innenfor svarfristen`}${bare}.`;
    const told = each
      .filter((one) => one.received > 0)
      .map(
        ({ specimen, late, received: of }) =>
          `${f.of(late, of)} ${of === 1 ? sampleWord.nb[specimen] : samplesWord(specimen, "nb")}`,
      );
    return sentence`${strong(f.count(all))} ${all === 1 ? "prøve" : "prøver"} har passert svarfristen: ${f.list(told)}${bare}.`;
  },
  oldest_received: ({ specimen, days }, { f }) =>
    sentence`Den eldste mottatte, en ${sampleWord.nb[specimen]}, har ventet ${f.days(days)}.`,
  not_received: ({ samples, oldest }, { f }) =>
    sentence`${f.count(samples)} er tatt, men ikke mottatt, ${samples === 1 ? "og" : "den eldste"} har ventet ${f.days(oldest)}.`,
};

const noteOf = ({ cut, notReceived }: Said["note"], f: Format) =>
  sentence`Alder ${f.day(cut)} i kalenderdager siden mottak${
    notReceived > 0 &&
    `; siden prøvetaking for de ${f.count(notReceived)} som ikke er mottatt, og som svarfristen ikke gjelder for`
  }. Prøver som er mislykket eller kansellert, og prøver fra pasienter som har trukket seg eller er døde, venter ikke.`;

export const nb: PendingWords = {
  title: "Hva er forsinket nå?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note }, { f }) => noteOf(note, f),
  method: {
    definition:
      "Venter: mottatt og ikke besvart, eller tatt og ikke mottatt, på dagen for datauttrekket. Alder: kalenderdager siden mottak, eller siden prøvetaking eller samtykke, det som kom sist, for dem som ikke er mottatt (med en bestillingsdag: siden den). Passert svarfrist: mottatt og eldre enn svarfristen for prøvetypen fra mottak til svar.",
    denominator:
      "Ingen: dette er antall. Prøver som endte uten svar, prøver der svaret mangler dato (ukjent), og prøver som er bestilt, men ikke tatt, venter ikke.",
    formula: "Alder = datauttrekk − dato for mottak (eller prøvetaking).",
    reference: "Ventende arbeid etter alder i faste dagsgrupper; svarfristen er studiens egen.",
  },
  standing: ({ open, received, late, oldestReceived, oldestNotReceived }, f) => {
    if (f.none(open)) return ["ingen venter"];
    const past =
      late === null
        ? "ingen svarfrist er oppgitt"
        : `${f.of(late.samples, received)} mottatte har passert svarfristen på ${f.days(late.days)}`;
    return [
      `${f.count(open)} venter, ${past}`,
      ...(oldestReceived === null ? [] : [`eldste ${f.days(oldestReceived)} siden mottak`]),
      ...(oldestNotReceived === null ? [] : [`eldste ikke mottatte: ${f.days(oldestNotReceived)} siden prøvetaking`]),
    ];
  },
  late: "passert svarfrist",
  inTime: "innen svarfristen",
  received: "mottatt",
  underway: "ikke mottatt",
  axis: "Alder i dager, ventende prøver",
  band: ({ from, to }) => (to === null ? `over ${from - 1}` : `${from} til ${to}`),
  mark: (specimen, { band, open, late, notReceived }, f) =>
    `${capital(name[specimen])}, ${nb.band(band)} dager: ${f.count(open)} venter${
      late !== null && late.samples > 0 ? `, ${f.count(late.samples)} passert svarfrist` : ""
    }${notReceived > 0 ? `, ${f.count(notReceived)} ikke mottatt` : ""}`,
};

export const nothingNb: NothingWords = {
  summary: ({ why }, _, filtered) => {
    if (why === "not_supplied") return "Studien har ikke levert prøver: hva som er forsinket, er ikke kjent.";
    if (why === "nobody") return filtered ? "Ingen prøver passer til dette utvalget." : "Ingen prøver er tatt ennå.";
    return filtered ? "Ingen prøver i dette utvalget venter." : "Ingen prøver venter: alle er avsluttet.";
  },
  note: ({ f }, { manifest }) => noteOf({ cut: manifest.study.data_cut, notReceived: 0 }, f).text,
};
