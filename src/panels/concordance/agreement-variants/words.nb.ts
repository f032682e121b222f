import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nothingSaid } from "../../../say/nothing.ts";
import { bold, ppaOf, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { drawable, type VariantsWords, withTissue } from "./wording.ts";

export const nb: VariantsWords = {
  title: "Finner blod nøyaktig de samme variantene som vev?",
  summary: (model, { f, names }, { filters }) => {
    if (!drawable(model)) return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    const classes = withTissue(model);
    if (classes.length === 0)
      return sentence`Vev har ingen variant i noe evaluerbart par, så det er ingen for blodet å gjenfinne.`;
    const told = classes.map(
      (row, i) =>
        sentence`${i > 0 && "; "}${inSentence(names.class(row.class))} ${bold(shareOf(ppaOf(row), row.both ?? 0, row.tissue_positive ?? 0, i === 0 ? "varianter" : "", f))}`,
    );
    return sentence`Av variantene som vev finner, finner blod nøyaktig den samme: ${told}.`;
  },
  note: ({ half }, { f }) =>
    sentence`Les panelet om pasienter først: varianter hos samme pasient er ikke uavhengige, så disse 95 % Wilson-intervallene er for smale.${
      half === null
        ? null
        : ` Halvparten av de ${f.count(half.variants)} variantene er hos ${f.count(half.carriers)} av de ${f.count(half.patients)} pasientene som har noen.`
    } Ruter: varianter, etter areal. Grått: færre enn 25, uten prosent. Funn som trolig skyldes hematopoese, er holdt utenfor.`,
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "Studien har ikke levert prøver: det er ingen varianter å sammenligne.";
    if (model.missing === "variants") return "Studien har ikke levert varianter: det er ingenting å sammenligne.";
    if (model.consented === 0)
      return filtered
        ? "Ingen pasienter med samtykke passer til dette utvalget."
        : "Ingen pasienter har samtykket ennå.";
    return nothingSaid.nb.noPair(model.consented, filtered, f);
  },
  axis: "Varianter i vev: samme variant i blod",
  ratio: "n / N",
  both: "begge",
  tissueOnly: "bare vev",
  bloodOnly: "bare blod",
  absent: (row) => (row.evaluable === 0 ? "ingen evaluerbare par" : "ingen funn i vev"),
  reading: (row, names, f) =>
    `${names.class(row.class)}: ${
      row.tissue_positive
        ? `varianter i vev, den samme funnet i blod ${f.share(ppaOf(row), row.both ?? 0, row.tissue_positive)}`
        : nb.absent(row)
    }; bare vev ${f.count(row.tissue_only ?? 0)}, bare blod ${f.count(row.blood_only ?? 0)} varianter i ${f.count(row.evaluable ?? 0)} evaluerbare par`,
  method: {
    definition:
      "Enhet: en variant hos en pasient. Den er i begge når samme pasient, klasse, gen og variantnøkkel står i begge prøvene i paret. Somatisk eller av ukjent opphav, aldri kimbane eller trolig hematopoese. Kopitall sammenholdes på gen og retning, en fusjon på partnerne.",
    denominator:
      "PPA: varianter funnet i vev, over par som er evaluerbare for variantens klasse. Varianter som ingen av prøvene har, kan ikke telles, så det finnes ikke noe negativt samsvar.",
    formula:
      "PPA = begge ÷ (begge + bare vev), med et 95 % Wilson-intervall som regner variantene som uavhengige. Det er de ikke hos samme pasient, og en pasient med mange teller mer: intervallet er for smalt.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
