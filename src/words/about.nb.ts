import type { AboutWords } from "./about.ts";

export const nb: AboutWords = {
  study: "Studien",
  registration: "Registrert som",
  dataCut: (day, n) => `Utgave ${n}, med det som var kjent ${day}.`,
  sites: (sites, nodes) => `${sites} sykehus, betjent av ${nodes} laboratorier.`,
  target: {
    consented: (n) => `Skal nå ${n} pasienter som har samtykket.`,
    paired: (n) => `Skal nå ${n} pasienter med et evaluerbart par.`,
  },
  funding: "Finansiering",
  nobodyPays: "Ingen betaler for den.",
  grant: (n) => `tilskudd ${n}`,
  ethics: "Godkjenning",
  approved: (day) => `godkjent ${day}`,
  reference: "Referanse",
  privacy: "Personvern",
  controller: "Ansvarlig for pasientenes data",
  basis: "Rettslig grunnlag",
  ownPage: "Studiens egen side",
  privacyMore: "Hva som vises til hvem, og hva som kan regnes ut:",
  licence: "Gjenbruk",
  terms: "Vilkårene",
  contact: "Kontakt",
  contactPage: "Slik når du dem",
  absent: (key) => `Studien oppgir det ikke (nøkkelen ${key} i study.json).`,
  site: "Dette nettstedet",
  siteText:
    "En mappe med statiske filer: Hver figur er tegnet av antall når nettstedet bygges. Å lese etterlater ingen spor hos andre enn den som har filene. Ingen informasjonskapsler, ingen konto, ingen forespørsel til andre.",
  storage:
    "Nettleseren din kan beholde sidene du leser, for å vise dem uten forbindelse; nederst på hver side kan du avslutte det. Bare hvis du ber om det, lagrer den utseendet du har valgt, og for vinduet nøkkelen og den krypterte filen til en ledelseslenke.",
  accessibility: "Universell utforming:",
};
