import type { OriginRule } from "../../../cubes/provenance.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Fact, Said, Verdict } from "./facts.ts";

const note: Bilingual<string> = {
  en: "The study's choices when files of laboratories became its export.",
  nb: "Studiens valg da laboratoriefilene ble til eksporten.",
};
/** Of whom lines are, where there are filters. */
const ofWhom: Bilingual<string> = {
  en: " Reported samples follow the filters; what was left out is of the whole export.",
  nb: " Besvarte prøver følger utvalget; det som er utelatt, gjelder hele eksporten.",
};

const enOrigin: Readonly<Record<Exclude<OriginRule, "none">, string>> = {
  trace: "The TMB trace tells",
  tsoppi: "TSOPPI's class tells",
  maf_status: "The status in the MAF tells",
};
const enWorth: Readonly<Record<OriginRule, string>> = {
  trace: "The maker made it for mutational burden, not as a germline call.",
  tsoppi: "It is the class of the laboratory's program, by databases and allele fractions.",
  maf_status: "It is as good as the program that wrote it.",
  none: "What both specimens share by birth then counts as agreement.",
};
const enVerdict: Tellers<Verdict> = {
  origin: ({ origin, reported }, { f }) => {
    const samples = sentence`${strong(f.count(reported))} reported ${reported === 1 ? "sample" : "samples"}`;
    return origin === "none"
      ? sentence`Nothing tells germline from somatic: findings of ${samples} may be germline.`
      : sentence`${enOrigin[origin]} germline from somatic; findings of ${samples} rest on it.`;
  },
  not_told: ({ reported }, { f }) =>
    sentence`The export does not say what told germline from somatic in its ${strong(f.count(reported))} reported ${reported === 1 ? "sample" : "samples"}.`,
};
const enFacts: Tellers<Fact> = {
  worth: ({ origin }) => sentence`${enWorth[origin]}`,
  without_origin: ({ specimens }, { f }) =>
    sentence`In the whole export ${f.count(specimens)} ${specimens === 1 ? "specimen has" : "specimens have"} no such file.`,
  blood_not_judged: () => sentence`Microsatellites of blood are not judged.`,
  without_record: () => sentence`It was not made by ingest, which leaves a record of its choices.`,
};
const en: PanelWords<Said> = {
  title: "By which choices did files become findings?",
  verdict: ({ verdict }, voice) => tell([verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => tell(sure, enFacts, voice),
  note: (_, { f }) => sentence`${note.en}${!f.rounded && ofWhom.en}`,
  method: (rounded) => ({
    definition:
      "Origin: what tells a germline call from a somatic one; the laboratory's result lists both. The TMB trace, TSOPPI's class, Mutation_Status of a MAF, or nothing: then every origin is unknown. A call that is germline in one specimen is so in the patient's other specimen too. MSI: of tissue by usable sites and the share of unstable ones, of blood by a sum of distances, or not at all. Direction of a fusion: as any file tells it, else as the study has settled it, else in the order of the literature or the alphabet, and counted. Names: approved symbols by a file of the study, of the day shown.",
    denominator: `Reported samples: all ${rounded ? "of the study" : "that the filters choose"}. All other lines: the whole export.`,
    formula: rounded
      ? "Choices, as npm run ingest has left them in the export; what it counted is not told here."
      : "Counts, as npm run ingest has left them in the export; without that record no choice is known.",
    reference: "HUGO Gene Nomenclature Committee, genenames.org, for approved symbols.",
  }),
};

const nbOrigin: Readonly<Record<Exclude<OriginRule, "none">, string>> = {
  trace: "TMB-sporet skiller",
  tsoppi: "Klassen fra TSOPPI skiller",
  maf_status: "Statusen i MAF-filen skiller",
};
const nbWorth: Readonly<Record<OriginRule, string>> = {
  trace: "Produsenten laget det for mutasjonsbyrde, ikke for å angi kimbane.",
  tsoppi: "Det er klassen fra laboratoriets program, etter databaser og allelfraksjoner.",
  maf_status: "Den er så god som programmet som skrev den.",
  none: "Det begge prøvene har felles fra fødselen, teller da som samsvar.",
};
const nbVerdict: Tellers<Verdict> = {
  origin: ({ origin, reported }, { f }) => {
    const samples = sentence`${strong(f.count(reported))} ${reported === 1 ? "besvart prøve" : "besvarte prøver"}`;
    return origin === "none"
      ? sentence`Ingenting skiller kimbanevarianter fra somatiske: funn i ${samples} kan være kimbanevarianter.`
      : sentence`${nbOrigin[origin]} kimbanevarianter fra somatiske; funn i ${samples} hviler på det.`;
  },
  not_told: ({ reported }, { f }) =>
    sentence`Eksporten sier ikke hva som skilte kimbanevarianter fra somatiske i ${reported === 1 ? "den" : "de"} ${strong(f.count(reported))} besvarte ${reported === 1 ? "prøven" : "prøvene"}.`,
};
const nbFacts: Tellers<Fact> = {
  worth: ({ origin }) => sentence`${nbWorth[origin]}`,
  without_origin: ({ specimens }, { f }) =>
    sentence`I hele eksporten mangler ${f.count(specimens)} ${specimens === 1 ? "prøve" : "prøver"} en slik fil.`,
  blood_not_judged: () => sentence`Mikrosatellitter i blod vurderes ikke.`,
  without_record: () => sentence`Den er ikke laget med ingest, som etterlater en oversikt over valgene.`,
};
const nb: PanelWords<Said> = {
  title: "Hvilke valg ligger mellom filer og funn?",
  verdict: ({ verdict }, voice) => tell([verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => tell(sure, nbFacts, voice),
  note: (_, { f }) => sentence`${note.nb}${!f.rounded && ofWhom.nb}`,
  method: (rounded) => ({
    definition:
      "Opphav: det som skiller en kimbanevariant fra en somatisk; laboratoriets svar lister begge. TMB-sporet, klassen fra TSOPPI, Mutation_Status i en MAF-fil, eller ingenting: da er alle opphav ukjent. En variant som er kimbane i den ene prøven, er det også i pasientens andre prøve. MSI: i vev etter brukbare posisjoner og andelen ustabile, i blod etter en sum av avstander, eller ikke i det hele tatt. En fusjons retning: som en fil angir den, ellers som studien har fastsatt den, ellers i litteraturens eller alfabetets rekkefølge, og talt. Navn: godkjente symboler etter en fil fra studien, fra dagen som vises.",
    denominator: `Besvarte prøver: alle i ${rounded ? "studien" : "utvalget"}. Alle andre linjer: hele eksporten.`,
    formula: rounded
      ? "Valg slik npm run ingest har lagt dem i eksporten; det den talte, vises ikke her."
      : "Antall slik npm run ingest har lagt dem i eksporten; uten den oversikten er ingen valg kjent.",
    reference: "HUGO Gene Nomenclature Committee, genenames.org, for godkjente symboler.",
  }),
};

export const words: Bilingual<PanelWords<Said>> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: whyNothing(
      "The study has not supplied samples: on which choices findings rest is not known.",
      "No sample among these has a result.",
      "No sample has a result yet.",
    ),
    note: note.en,
  },
  nb: {
    summary: whyNothing(
      "Studien har ikke levert prøver: hvilke valg funnene hviler på, er ikke kjent.",
      "Ingen prøve i utvalget har svar.",
      "Ingen prøve har svar ennå.",
    ),
    note: note.nb,
  },
};
