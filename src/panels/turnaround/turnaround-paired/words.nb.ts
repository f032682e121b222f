import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Bin } from "./bins.ts";
import type { PairedRow, Since } from "./stats.ts";
import { bare, bloodFirst, centre, type PairedWords, shiftInterval } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`;
const start: Readonly<Record<Since, string>> = { receipt: "mottak", collection: "prøvetaking" };

/** "tar vev 11 dager lenger" with the specimen that waits in its colour. */
function longer(row: PairedRow, f: Format): Sentence {
  const days = centre(row);
  if (days === 0) return sentence`tar blod og vev like lang tid`;
  const slow = days > 0 ? "tissue" : "blood";
  return sentence`tar ${days > 0 ? "vev" : "blod"} ${strong(f.days(Math.abs(days)), slow)} lenger enn ${days > 0 ? "blod" : "vev"}`;
}

function range(row: PairedRow, f: Format): string {
  const interval = shiftInterval(row);
  if (!interval) return "";
  const turned = centre(row) < 0 ? { low: -interval.high, high: -interval.low } : interval;
  return `95 %-intervall ${bare(turned.low, f)} til ${bare(turned.high, f)}, `;
}

const span = ({ from, to }: Bin, f: Format): string =>
  from === to
    ? f.days(Math.abs(from))
    : `${bare(Math.min(Math.abs(from), Math.abs(to)), f)} til ${f.days(Math.max(Math.abs(from), Math.abs(to)))}`;

export const nb: PairedWords = {
  title: "Hva kommer først hos samme pasient, blod eller vev?",
  summary: (model, { f }, { filters }) => {
    if (!model.shown) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const { all } = model.shown;
    const n = all.patients ?? 0;
    const other = model.paired.find((each) => each !== model.shown && (each.all.patients ?? 0) > 0)?.all;
    const [share = "", ...rest] = f.share(bloodFirst(all), all.blood_first ?? 0, n).split(" (");
    return sentence`Hos samme pasient ${longer(all, f)} fra ${start[all.since]} til svar (${range(all, f)}${patients(n, f)}). Blodsvaret kom først hos ${strong(share, "blood")}${rest.map((part) => ` (${part}`)}${
      n < 25 ? " pasienter" : ""
    }, vevssvaret hos ${f.count(all.tissue_first ?? 0)}, og begge kom samme dag hos ${f.count(all.same_day ?? 0)}.${
      other &&
      sentence` Regnet fra ${start[other.since]} ${longer(other, f)} (${range(other, f)}${patients(other.patients ?? 0, f)}).`
    }`;
  },
  note: (model) =>
    sentence`Pasienter der paret, blod og vev, er besvart med alle datoer; de som fortsatt venter på ett av svarene, er holdt utenfor, så trege prøver mangler for de siste månedene.${
      model.shown && model.shown.all.shift_days === null
        ? " For få er ulike til å gi et intervall: den vanlige medianen står i stedet."
        : " Halvparten av alle gjennomsnitt av to pasienters forskjeller ligger over forskyvningen, halvparten under (Hodges-Lehmann)."
    }`,
  method: {
    definition:
      "Kalenderdager (om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste) fra mottak (i tabellen også fra prøvetaking) til svaret, vev minus blod, i pasientens par: den besvarte blodprøven og den besvarte vevsprøven som er tatt nærmest hverandre. Svardatoene avgjør hvilket svar som kom først.",
    denominator:
      "Samtykkende pasienter med et par der begge startdatoer og begge svardatoer finnes. Prøvene kan være tatt med hvilket som helst mellomrom. Månedene er samtykkemåneder.",
    formula:
      "Hodges-Lehmann-forskyvning: medianen av alle gjennomsnitt av to forskjeller. Intervall: Wilcoxons rangtest, normaltilnærming med like verdier og kontinuitetskorreksjon. Andel: blod først ÷ alle, Wilson; svar samme dag regnes ikke som først.",
    reference: "Hodges og Lehmann 1963, doi 10.1214/aoms/1177704172; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: hva som kommer først, er ikke kjent.";
    return filtered
      ? "Ingen pasienter med begge svar passer til dette utvalget."
      : "Ingen pasienter har både blodsvar og vevssvar med datoer ennå.";
  },
  axis: (since, f) => `${f.working ? "Arbeidsdager" : "Dager"} fra ${start[since]} til svar, vev minus blod`,
  tissueFaster: "vev tok færre dager",
  bloodFaster: "blod tok færre dager",
  perDot: (n, f) => (n === 1 ? "Hver prikk er en pasient" : `Hver hele prikk er ${f.count(n)} pasienter`),
  shift: (row, f) => {
    const interval = shiftInterval(row);
    return interval
      ? `${f.days(centre(row))} (${bare(interval.low, f)} til ${bare(interval.high, f)})`
      : `median ${f.days(centre(row))}`;
  },
  shiftMark: (row, f) => {
    const days = centre(row);
    const head = days === 0 ? "Ingen forskjell" : `${days > 0 ? "Vev" : "Blod"} tar ${f.days(Math.abs(days))} lenger`;
    return `${head} (${range(row, f)}${patients(row.patients ?? 0, f)})`;
  },
  mark: (bin, row, f) => {
    const of = f.of(bin.count, row.patients ?? 0);
    if (bin.from === 0 && bin.to === 0) return `Like lang tid: ${of} pasienter`;
    if (bin.from <= 0 && bin.to >= 0) return `Vev ${span(bin, f)} lenger eller likt: ${of} pasienter`;
    return `${bin.from > 0 ? "Vev" : "Blod"} ${span(bin, f)} lenger: ${of} pasienter`;
  },
  beyond: (below, above, { differences }, f) => {
    const parts = [
      ...(below.count > 0
        ? [`${patients(below.count, f)} der blod tok opptil ${f.days(Math.abs(differences[0]?.days ?? 0))} lenger`]
        : []),
      ...(above.count > 0
        ? [`${patients(above.count, f)} der vev tok opptil ${f.days(differences.at(-1)?.days ?? 0)} lenger`]
        : []),
    ];
    return parts.length === 0 ? "" : `Utenfor aksen: ${f.list(parts)}.`;
  },
};
