import type { NeededColumn } from "../cubes/source-tables.ts";
import type { Bilingual } from "./lang.ts";

/** What is not known where a column of the study export was not supplied. */
export const columnNotSupplied: Bilingual<Readonly<Record<NeededColumn, string>>> = {
  en: {
    "patients.consented_on":
      "The study has not supplied days of consent: who is included, and since when, is not known.",
    "samples.received_on": "The study has not supplied days of receipt: how long reports take from there is not known.",
    "samples.run_id": "The study has not supplied sequencing runs: which samples shared one is not known.",
    "samples.tumour_fraction":
      "The study has not supplied tumour fractions: how much tumour DNA the blood held is not known.",
    "variants.tier": "The study has not supplied tiers of variants: what is actionable is not known.",
    "biomarkers.msi": "The study has not supplied MSI: whether blood and tissue agree on it is not known.",
  },
  nb: {
    "patients.consented_on":
      "Studien har ikke levert samtykkedatoer: hvem som er inkludert, og siden når, er ikke kjent.",
    "samples.received_on": "Studien har ikke levert mottaksdatoer: svartiden fra mottak er ikke kjent.",
    "samples.run_id": "Studien har ikke levert sekvenseringskjøringer: hvilke prøver som delte kjøring, er ikke kjent.",
    "samples.tumour_fraction": "Studien har ikke levert ctDNA-andeler: hvor mye tumor-DNA blodet hadde, er ikke kjent.",
    "variants.tier": "Studien har ikke levert nivå for variantene: hva som er behandlingsrelevant, er ikke kjent.",
    "biomarkers.msi": "Studien har ikke levert MSI: samsvaret mellom blod og vev er ikke kjent.",
  },
};
