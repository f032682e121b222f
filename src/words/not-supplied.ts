import type { NeededColumn } from "../cubes/source-tables.ts";
import type { Bilingual } from "./lang.ts";

/** What is not known where a column of the study export was not supplied. */
export const columnNotSupplied: Bilingual<Readonly<Record<NeededColumn, string>>> = {
  en: {
    "patients.consented_on":
      "The study has not supplied days of consent: who is included, and since when, is not known.",
    "patients.tumour_group": "The study has not supplied tumour groups: who has which cancer is not known.",
    "samples.collected_on": "The study has not supplied days of collection: how far apart samples lie is not known.",
    "samples.received_on": "The study has not supplied days of receipt: how long reports take from there is not known.",
    "samples.extracted_on": "The study has not supplied days of extraction: how long it takes is not known.",
    "samples.library_on":
      "The study has not supplied days of the library: how long samples wait for a run is not known.",
    "samples.sequenced_on":
      "The study has not supplied days of sequencing: how long samples wait for a run is not known.",
    "samples.analysed_on": "The study has not supplied days of analysis: how long it takes is not known.",
    "samples.reported_on": "The study has not supplied days of report: how long reports take is not known.",
    "samples.run_id": "The study has not supplied sequencing runs: which samples shared one is not known.",
    "samples.tumour_fraction":
      "The study has not supplied ctDNA fractions: how much tumour DNA the blood held is not known.",
    "variants.tier": "The study has not supplied tiers of variants: what is actionable is not known.",
    "variants.vaf": "The study has not supplied allele fractions: how they differ by specimen is not known.",
    "biomarkers.msi": "The study has not supplied MSI: whether blood and tissue agree on it is not known.",
    "biomarkers.tmb": "The study has not supplied TMB: whether blood and tissue agree on it is not known.",
    "decisions.informed_by":
      "The study has not supplied what informed the tumour board: what it built on is not known.",
    "decisions.recommended_on": "The study has not supplied days of recommendation: who had one is not known.",
    "decisions.offered_on": "The study has not supplied days of offer: who had one is not known.",
    "decisions.started_on": "The study has not supplied days of treatment start: who has started is not known.",
  },
  nb: {
    "patients.consented_on": "Studien har ikke levert samtykkedatoer: hvem som er inkludert, og når, er ikke kjent.",
    "patients.tumour_group": "Studien har ikke levert kreftformer: hvem som har hvilken, er ikke kjent.",
    "samples.collected_on": "Studien har ikke levert prøvetakingsdatoer: tiden mellom prøvene er ikke kjent.",
    "samples.extracted_on":
      "Studien har ikke levert ekstraksjonsdatoer: hvor lang tid ekstraksjonen tar, er ikke kjent.",
    "samples.library_on":
      "Studien har ikke levert bibliotekdatoer: hvor lenge prøvene venter på en kjøring, er ikke kjent.",
    "samples.sequenced_on":
      "Studien har ikke levert sekvenseringsdatoer: hvor lenge prøvene venter på en kjøring, er ikke kjent.",
    "samples.analysed_on": "Studien har ikke levert analysedatoer: hvor lang tid analysen tar, er ikke kjent.",
    "samples.reported_on": "Studien har ikke levert svardatoer: svartiden er ikke kjent.",
    "samples.received_on": "Studien har ikke levert mottaksdatoer: svartiden fra mottak er ikke kjent.",
    "samples.run_id": "Studien har ikke levert sekvenseringskjøringer: hvilke prøver som delte kjøring, er ikke kjent.",
    "samples.tumour_fraction": "Studien har ikke levert ctDNA-andeler: hvor mye tumor-DNA blodet hadde, er ikke kjent.",
    "variants.tier": "Studien har ikke levert nivå for variantene: hva som er behandlingsrelevant, er ikke kjent.",
    "variants.vaf": "Studien har ikke levert allelfraksjoner: forskjellen mellom blod og vev er ikke kjent.",
    "biomarkers.msi": "Studien har ikke levert MSI: samsvaret mellom blod og vev er ikke kjent.",
    "biomarkers.tmb": "Studien har ikke levert TMB: samsvaret mellom blod og vev er ikke kjent.",
    "decisions.informed_by": "Studien har ikke levert hva MDT-møtet bygde på: grunnlaget er ikke kjent.",
    "decisions.recommended_on":
      "Studien har ikke levert anbefalingsdatoer: hvem som fikk en anbefaling, er ikke kjent.",
    "decisions.offered_on": "Studien har ikke levert tilbudsdatoer: hvem som fikk et tilbud, er ikke kjent.",
    "decisions.started_on": "Studien har ikke levert startdatoer for behandling: hvem som har startet, er ikke kjent.",
  },
};
