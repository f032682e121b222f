import type { Specimen } from "../../../cubes/codes.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { SegmentModel } from "./stats.ts";
import { bare, overSteps, type SegmentWords } from "./wording.ts";

const name: Readonly<Record<Specimen, string>> = { blood: "blod", tissue: "vev" };

function longest({ specimen, steps }: SegmentModel["longest"][number], names: Names, f: Format): Sentence {
  const [step] = steps;
  if (!step) return sentence`For ${name[specimen]} har ingen steg 25 fullførte prøver, for få til å sammenligne.`;
  const list = f.list(steps.map(({ segment }) => names.segment(segment).toLowerCase()));
  const n = steps.map((row) => f.count(row.completed ?? 0));
  return sentence`For ${name[specimen]} tar ${list} lengst tid: halvparten bruker ${strong(f.days(step.median_days ?? 0), specimen)} eller mindre, ${f.percent(0.9)} opptil ${f.list([...new Set(steps.map((row) => bare(row.p90_days, f)))])} (n\u00a0=\u00a0${f.list(n)}).`;
}

export const nb: SegmentWords = {
  title: "Hvor går dagene tapt?",
  summary: (model, { f, names }, { filters }) =>
    model.present.length === 0
      ? sentence`${nb.nothing(model, !isDefault(filters))}`
      : sentence`${model.longest.map((each, i) => [i > 0 && " ", longest(each, names, f)])}`,
  note: (model, { f }) => {
    const [open, unknown] = [overSteps(model, "pending"), overSteps(model, "unknown")];
    return sentence`Bare fullførte prøver${open > 0 && `: ${f.count(open)} som fortsatt venter i et steg, er holdt utenfor søylene og talt ved siden av`}. Medianene for stegene kan ikke legges sammen til medianen for hele veien.${
      unknown > 0 &&
      ` ${f.count(unknown)} steg mangler sluttdato selv om en senere dato finnes: ukjent, aldri forsinket.`
    } Grått: færre enn 25 fullførte.${f.working && " Arbeidsdager: mandag til fredag, uten norske helligdager."}`;
  },
  method: {
    definition:
      "Kalenderdager fra første til siste dato i hvert steg på prøvens vei; om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første datoen til og med den siste (fra fredag til mandagen etter er det 1; baklengs er de under null). Svar til tumormøte: til pasientens første dag i tumormøtet, som kan ligge før svaret (dager under null).",
    denominator:
      "Fullførte prøver: begge datoene finnes. Ventende er åpne ved datauttrekket; endte uten svar: mislykket, avlyst, eller pasienten trakk seg eller døde; ukjent: sluttdatoen mangler selv om en senere dato finnes. Disse tre er talt ved siden av og er ikke med i noen kvantil.",
    formula: "Gjennomsnitt, og kvantiler av type 7, fra antall per dag.",
    reference: "Hyndman og Fan 1996, doi 10.1080/00031305.1996.10473566.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: hvor dagene går tapt, er ikke kjent.";
    return filtered ? "Ingen prøver passer til dette utvalget." : "Ingen prøver er på vei ennå.";
  },
  key: "midterste halvdel, median, strek til 90 %",
  steps: "Stegene, ett etter ett",
  spans: "Lengre strekninger, og tumormøtet",
  median: "median",
  completed: "n",
  open: "venter",
  axis: (f) => (f.working ? "Arbeidsdager" : "Kalenderdager"),
  cut: "En pil viser det som fortsetter utenfor aksen; tallene står i tabellen.",
  noBar: ({ status, unknown }, f) => {
    if (status === "not_supplied") return "ikke levert";
    return (unknown ?? 0) > 0 ? `ukjent slutt: ${f.count(unknown ?? 0)}` : "ingen fullført";
  },
  mark: (row, names, f) => {
    const head = `${names.specimen(row.specimen)}, ${names.segment(row.segment).toLowerCase()}`;
    if (row.status === "not_supplied") return `${head}: ikke levert`;
    const counts = [
      `${f.count(row.completed ?? 0)} fullført`,
      ...((row.pending ?? 0) > 0 ? [`${f.count(row.pending ?? 0)} venter`] : []),
      ...((row.ended_without_report ?? 0) > 0 ? [`${f.count(row.ended_without_report ?? 0)} endte uten svar`] : []),
      ...((row.unknown ?? 0) > 0 ? [`${f.count(row.unknown ?? 0)} med ukjent slutt`] : []),
    ].join(", ");
    if (row.median_days === null) return `${head}: ${counts}`;
    return `${head}: median ${f.days(row.median_days)}, midterste halvdel ${bare(row.p25_days, f)} til ${bare(row.p75_days, f)}, p90 ${bare(row.p90_days, f)}; ${counts}`;
  },
};
