import { specimens } from "../../../cubes/codes.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { specimenWord } from "../../../words/samples.ts";
import { shareOf, worst } from "./stats.ts";
import { exact, type QualityWords, quartiles } from "./wording.ts";

export const nb: QualityWords = {
  title: "Endrer kvaliteten på prøvene seg?",
  summary: (model, { f, names }, { filters }) => {
    if (model.metrics.length === 0) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const said = specimens.flatMap((specimen) => {
      const rows = worst(model, specimen);
      const [row] = rows;
      if (!row) return [];
      const listed = f.list(rows.map(({ classes }) => names.gated_classes(classes ?? "")));
      if (row.outside_limits === 0)
        return [
          sentence`I ${specimenWord.nb[specimen]} holdes alle veiledende grenser (n\u00a0=\u00a0${f.count(row.samples ?? 0)}).`,
        ];
      const [share = "", ...rest] = f.share(shareOf(row), row.outside_limits ?? 0, row.samples ?? 0).split(" (");
      return [
        sentence`I ${specimenWord.nb[specimen]} brytes de veiledende grensene oftest for ${listed}: ${strong(share, specimen)}${rest.map((part) => ` (${part}`)} av prøvene${rows.length > 1 && " i hver"}.`,
      ];
    });
    if (said.length === 0) return sentence`Ingen klasse har 25 prøver målt mot grensene, for få til en andel.`;
    return sentence`${said.map((each, i) => [i > 0 && " ", each])}`;
  },
  note: ({ metrics }, { f }) => {
    const without = metrics.filter(({ all }) => all.outside_limits === null).map(({ all }) => all.metric ?? "");
    return sentence`Prikker: medianen av månedens prøver (etter mottak), verdier rundet til to siffer; hule: færre enn fem prøver. Stiplet strek: den veiledende grensen. Små søyler under en klasse: andel utenfor per måned, bleke der færre enn 25 er målt. Verdier langt unna telles i ytterste søyle. ${
      without.length > 0 && `Uten grense: ${f.list([...new Set(without)])}. `
    }En prøve teller én gang per klasse, uansett hvor mange av målene som ligger utenfor.`;
  },
  method: {
    definition:
      "Laboratoriets kvalitetsmål for hver prøve, med de veiledende grensene som fulgte med. Utenfor: under nedre eller over øvre grense, avgjort av verdien slik den ble målt. En klasse er brutt når minst ett mål som styrer den, er det; hele prøven: mål som ikke nevner noen klasse.",
    denominator:
      "Prøver med en verdi og en grense; for en klasse, prøver med minst ett slikt mål. Månedene er mottaksmåneder, ellers prøvetakingsmåneder. Mål uten grense står bare i tabellen.",
    formula: "Utenfor ÷ målt, med Wilson-intervall. Median av verdier rundet til to gjeldende siffer.",
    reference:
      "Grensene slik de ble levert med målene, etter analysens veiledning; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert kvalitetsmål: om kvaliteten endrer seg, er ikke kjent.";
    return filtered
      ? "Ingen prøver med kvalitetsmål passer til dette utvalget."
      : "Ingen prøver har kvalitetsmål ennå.";
  },
  classesTitle: "Prøver utenfor de veiledende grensene, etter hva målene styrer; under hver, måned for måned",
  metricsTitle: "Hvert mål: månedens median mot grensen, og ved siden av hvordan alle verdier fordeler seg",
  outside: ({ outside_limits: n, samples, share, status }, f) =>
    `${status === "ok" && share !== null ? `${f.percent(share)}, ` : ""}${f.of(n ?? 0, samples ?? 0)}`,
  limits: ({ lower_limit: low, upper_limit: high }, f) => {
    if (low === null && high === null) return "ingen grense";
    if (low !== null && high !== null) return `${exact(low, f)} til ${exact(high, f)}`;
    return low !== null ? `minst ${exact(low, f)}` : `høyst ${exact(high ?? 0, f)}`;
  },
  classMark: (row, names, f) =>
    `${names.specimen(row.specimen ?? "")}, ${names.gated_classes(row.classes ?? "")}${row.month === null ? "" : `, ${f.month(row.month)}`}: utenfor grensene ${f.share(shareOf(row), row.outside_limits ?? 0, row.samples ?? 0)}`,
  spread: (row, distribution, names, f) => {
    const [low, mid, high] = quartiles(distribution, f);
    return `${names.specimen(row.specimen ?? "")}, ${row.metric}, alle måneder: midterste halvdel ${low} til ${high}, median ${mid} (n = ${f.count(row.samples ?? 0)}), ${nb.limits(row, f)}`;
  },
  mark: (row, names, f) =>
    `${names.specimen(row.specimen ?? "")}, ${row.metric}${row.month === null ? "" : `, ${f.month(row.month)}`}: median ${exact(row.median_value ?? 0, f)}, ${nb.limits(row, f)}; ${f.of(row.outside_limits ?? 0, row.samples ?? 0)} utenfor`,
};
