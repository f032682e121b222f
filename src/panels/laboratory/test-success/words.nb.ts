import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { SuccessModel, SuccessRow } from "./stats.ts";
import { inColour, rowsOf, type SuccessWords, shareIn, verdict } from "./wording.ts";

const name = specimenWord.nb;
const samples = ({ specimen }: SuccessRow): string => (specimen === "blood" ? "blodprøver" : "vevsprøver");
const opening = {
  blood: "Blod, oftere enn vev",
  tissue: "Vev, oftere enn blod",
  alike: "Ingen av dem klart oftere enn den andre",
  few: "For få pasienter har begge til å si hvilken oftest",
} as const;

function paired(model: SuccessModel, f: Format): Sentence {
  const [blood] = rowsOf(model, "paired_blood_only");
  const [tissue] = rowsOf(model, "paired_tissue_only");
  if (!blood?.trials) return sentence`Ingen pasienter har endelig utfall for begge.`;
  const p = model.mcnemar;
  const test = p === null || blood.status !== "ok" ? "" : `; McNemar p ${p < 0.001 ? "" : "= "}${f.p(p)}`;
  return sentence`Av ${f.count(blood.trials)} ${blood.trials === 1 ? "pasient" : "pasienter"} med endelig utfall for begge ga bare blod svar hos ${strong(f.count(blood.events ?? 0), "blood")}, bare vev hos ${strong(f.count(tissue?.events ?? 0), "tissue")}${test}.`;
}

export const nb: SuccessWords = {
  title: "Hvilken prøve gir svar?",
  summary: (model, { f }, { filters }) => {
    if (!model.any) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const known = rowsOf(model, "result").filter((row) => (row.trials ?? 0) > 0);
    if (known.length === 0) return sentence`Ingen prøver har fått et endelig utfall ennå.`;
    const shares = known.map(
      (row, i) =>
        sentence`${i > 0 && ", "}${inColour(row, f)}${row.status === "ok" ? ` av ${samples(row).replace(/r$/, "ne")}` : ` ${samples(row)}`}${i === 0 && " med endelig utfall ga svar"}`,
    );
    const single = known[0]?.specimen ?? "blood";
    const begin = known.length > 1 ? opening[verdict(model)] : `Bare ${name[single]} kan vurderes`;
    return sentence`${begin}: ${shares}. ${paired(model, f)}`;
  },
  note: (model, { f }) => {
    const cancelled = rowsOf(model, "cancelled").filter((row) => (row.events ?? 0) > 0);
    return sentence`Endelig utfall: besvart, mislykket eller ikke tilgjengelig. ${
      cancelled.length > 0 &&
      `Avlyste prøver er talt for seg (${f.list(cancelled.map((row) => `${f.count(row.events ?? 0)} ${row.specimen && name[row.specimen]}`))}). `
    }Årsaker slik laboratoriet oppga dem. Streker: 95 %-intervall. Grått: færre enn 25.`;
  },
  method: {
    definition:
      "Prøver etter utfall ved datauttrekket. Ga svar: besvart, enten svaret er evaluerbart for alle klasser eller ikke. Parvis: pasienter med samtykke der både blod og vev har endelig utfall. Evaluerbar: av pasienter med samtykke og svar på prøven, de der svaret er evaluerbart for klassen.",
    denominator:
      "Ga svar: prøver som er besvart, mislykket eller ikke tilgjengelige. Utfall: alle prøver som er tatt eller bestilt, unntatt de avlyste, som er talt for seg av alle. Prøver hører til måneden for mottak, ellers for prøvetaking; pasienter til måneden for samtykke. Av flere prøver fra en pasient teller den som inngår i paret, ellers den som er kommet lengst.",
    formula:
      "Andeler med Wilson-intervall. Parvis forskjell: McNemars eksakte test på pasientene der bare den ene prøven ga svar.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; McNemar 1947, doi 10.1007/BF02295996.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: hvilken prøve som gir svar, er ikke kjent.";
    return filtered ? "Ingen prøver passer til dette utvalget." : "Ingen prøver er tatt eller bestilt ennå.";
  },
  sections: {
    result: "Prøver med endelig utfall",
    paired: "De samme pasientene, begge avgjort",
    outcomes: "Alle prøver unntatt de avlyste",
    evaluable: "Evaluerbar, av pasienter med svar",
  },
  result: "Ga svar",
  notGiven: "ingen årsak oppgitt",
  more: (n) => `andre ${n}`,
  none: "ingen",
  mark: (row, names, f) => {
    const what = names.measure(row.measure);
    const head =
      row.specimen === null ? what : `${names.specimen(row.specimen)}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
    const unit = row.measure.startsWith("paired") || row.class !== null ? "pasienter" : "prøver";
    if (row.trials === 0) return `${head}: ingen ${unit}`;
    return `${row.class === null ? head : `${names.specimen(row.specimen ?? "")}, ${names.class(row.class)} evaluerbar`}: ${shareIn(row, unit, f)}`;
  },
};
