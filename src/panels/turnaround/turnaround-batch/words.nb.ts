import { fullRun } from "../../../cubes/runs.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { type BatchWords, bare, known } from "./wording.ts";

export const nb: BatchWords = {
  title: "Hvor lenge venter blod på en full kjøring?",
  summary: (model, { f }, { filters }) => {
    const { all, alone } = model;
    const n = all.samples ?? 0;
    if (n === 0) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const share =
      all.share === null || all.share_low === null || all.share_high === null
        ? null
        : { value: all.share, low: all.share_low, high: all.share_high };
    const wait =
      all.median_days === null
        ? sentence`Hvor lenge blod venter fra bibliotek til sekvensering, er ikke kjent: ${f.count(n)} mangler en dato.`
        : sentence`Halvparten av blodprøvene venter ${strong(f.days(all.median_days), "blood")} eller mindre fra bibliotek til sekvensering, ${f.percent(0.9)} opptil ${bare(all.p90_days, f)} (n\u00a0=\u00a0${f.count(known(all))}).`;
    return sentence`${wait} ${f.share(share, all.on_full_run ?? 0, n)} var på en full kjøring med ${fullRun}.${
      alone &&
      ` Alene på kjøringen venter en prøve ${f.days(alone.single.median_days ?? 0)} (n\u00a0=\u00a0${f.count(known(alone.single))}), sammen med andre ${bare(alone.shared.median_days, f)} (n\u00a0=\u00a0${f.count(known(alone.shared))}), målt med medianen.`
    }`;
  },
  note: ({ all }, { f }) =>
    sentence`${f.working ? "Arbeidsdager: mandag til fredag, uten norske helligdager" : "Kalenderdager"}. Størrelsen teller studiens biblioteker fra alle sykehus; en kjøring kan ha andre som ikke synes her.${
      (all.unknown ?? 0) > 0 && ` ${f.count(all.unknown ?? 0)} uten begge datoer er holdt utenfor søylene.`
    } Størrelsene er observert; at ventetiden er ulik, viser ikke hva som er årsaken. Grått: færre enn 25.`,
  method: {
    definition:
      "Kalenderdager (om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første datoen til og med den siste) fra bibliotekdato til sekvenseringsdato for hver blodprøve, etter hvor mange av studiens biblioteker sekvenseringskjøringen hadde. En full kjøring har 8: TruSight Oncology 500 ctDNA på NovaSeq 6000 med S2-reagenser.",
    denominator:
      "Blodprøver med en kjøring. Kvantiler: de som har begge datoer. Andel på full kjøring: alle med en kjøring. Prøver som fortsatt venter på en kjøring, er ikke telt her.",
    formula: "Gjennomsnitt, og kvantiler av type 7, fra antall per dag; Wilson-intervall for andelen.",
    reference:
      "Hyndman og Fan 1996, doi 10.1080/00031305.1996.10473566; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: hvor lenge blod venter på en kjøring, er ikke kjent.";
    return filtered
      ? "Ingen blodprøver med kjent kjøring passer til dette utvalget."
      : "Ingen blodprøver har en kjøring: ingen er sekvensert ennå, eller kjøringer er ikke levert.";
  },
  size: (size, f) => (size === fullRun ? `${f.count(size)}, full` : f.count(size)),
  sizes: "Biblioteker på kjøringen",
  none: "ingen",
  undated: "uten datoer",
  median: "median",
  samples: "n",
  axis: (f) => `${f.working ? "Arbeidsdager" : "Dager"} fra bibliotek til sekvensering`,
  key: "midterste halvdel, median, strek til 90 %",
  cut: "En pil viser det som fortsetter utenfor aksen; tallene står i tabellen.",
  mark: (row, f) => {
    const head = `Kjøringer med ${f.count(row.size ?? 0)}${row.size === fullRun ? " (full)" : ""}`;
    if ((row.samples ?? 0) === 0) return `${head}: ingen blodprøver`;
    const n = `${f.count(row.samples ?? 0)} ${row.samples === 1 ? "blodprøve" : "blodprøver"}`;
    if (row.median_days === null) return `${head}: ${n} uten datoer`;
    return `${head}: median ${f.days(row.median_days)}, midterste halvdel ${bare(row.p25_days, f)} til ${bare(row.p75_days, f)}, p90 ${bare(row.p90_days, f)}; ${n}`;
  },
};
