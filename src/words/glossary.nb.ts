import type { Glossary } from "./glossary.ts";

export const nb: Glossary = {
  interval: {
    term: "95 %-intervall",
    says: "Området som stemmer med det som er sett. Ble studien gjort om igjen mange ganger, ville slike områder inneholde den sanne verdien 95 av 100 ganger. Bredt: få pasienter. Det sier ingenting om systematiske feil.",
    find: ["95 %-(intervall\\p{L}*|grense\\p{L}*)", "80 %-intervall\\p{L}*"],
  },
  wilson: {
    term: "Wilson-intervall",
    says: "En måte å regne ut intervallet for en andel på som holder også for små antall og for andeler nær 0 eller 100 %.",
    find: ["Wilson\\p{L}*"],
  },
  newcombe: {
    term: "Newcombe-intervall",
    says: "En måte å regne ut intervallet for forskjellen mellom to andeler på, satt sammen av Wilson-intervallet for hver.",
    find: ["Newcombe\\p{L}*", "Tango"],
  },
  p_value: {
    term: "p-verdi",
    says: "Hvor ofte tilfeldigheter alene ville gi minst så stor forskjell som den som er sett, om det ikke var noen. Liten: neppe tilfeldig. Den sier ikke hvor stor eller viktig en forskjell er.",
    find: ["p-verdi\\p{L}*", "p =", "McNemar\\p{L}*", "kjikvadrat\\p{L}*", "tilfeldigheter alene"],
  },
  pair: {
    term: "Par",
    says: "Én blodprøve og én vevsprøve fra samme pasient, tatt nær nok hverandre til at studien sammenligner dem.",
    find: ["par(et|ene)?"],
  },
  evaluable: {
    term: "Evaluerbar",
    says: "God nok til å si noe: Laboratoriet sier at prøven kan vise om det er en variant av klassen eller ikke. Det som ikke er evaluerbart, er verken funnet eller ikke funnet, og teller ikke med i noen andel.",
    find: ["evaluerbar\\p{L}*"],
  },
  ppa: {
    term: "PPA",
    also: "positive percent agreement",
    says: "Av dem der vev viser et funn: andelen der blod viser det også. Det kalles ikke sensitivitet, for vev er heller ingen sikker fasit.",
    find: ["PPA"],
  },
  npa: {
    term: "NPA",
    also: "negative percent agreement",
    says: "Av dem der vev ikke viser noe funn: andelen der blod heller ikke viser noe.",
    find: ["NPA"],
  },
  kappa: {
    term: "Cohens kappa",
    says: "Hvor godt to tester stemmer overens ut over det tilfeldigheter ville gi: 0 som ved tilfeldigheter, 1 alltid. Den avhenger av hvor vanlig funnet er.",
    find: ["kappa"],
  },
  ctdna: {
    term: "ctDNA",
    also: "sirkulerende tumor-DNA",
    says: "Biter av svulstens DNA som finnes i blodet. En blodprøve undersøkes for dem.",
    find: ["ctDNA(?!-andel)"],
  },
  tumour_fraction: {
    term: "ctDNA-andel",
    says: "Hvor mye av det frie DNA-et i en blodprøve som kommer fra svulsten. Der den er lav, kan blod mangle et funn som svulsten har.",
    find: ["ctDNA-andel\\p{L}*"],
  },
  informative: {
    term: "Informativ",
    says: "Om en blodprøve: Noe ble funnet i den, eller ctDNA-andelen er så høy at et funn ville ha vist seg. At ingenting ble funnet i en prøve med lite DNA fra svulsten, sier lite.",
    find: ["informativ\\p{L}*", "lavt signal"],
  },
  haematopoiesis: {
    term: "Klonal hematopoese",
    says: "Varianter som har oppstått i bloddannende celler med alderen og ikke i svulsten. De finnes i en blodprøve og tas lett for et funn fra svulsten.",
    find: ["(klonal )?hematopoese\\p{L}*"],
  },
  germline: {
    term: "Kimbanevariant",
    says: "En variant som en person er født med, i alle kroppens celler. Studien sammenligner det som har oppstått i svulsten (somatisk), og holder disse utenfor.",
    find: ["kimbane\\p{L}*"],
  },
  vaf: {
    term: "Allelfraksjon",
    also: "VAF",
    says: "Hvor stor andel av DNA-et som er lest på et sted, som har varianten.",
    find: ["allelfraksjon\\p{L}*", "VAF"],
  },
  variant_classes: {
    term: "SNV, indel, kopitallsendring, fusjon",
    says: "Typer av varianter: én bokstav i DNA-et byttet (SNV), noen få satt inn eller tapt (indel), et gen i flere eller færre kopier (kopitallsendring), to gener koblet sammen (fusjon).",
    find: ["SNV(-er)?", "indel(er)?", "kopitall\\p{L}*", "fusjon\\p{L}*"],
  },
  tmb: {
    term: "TMB",
    also: "tumormutasjonsbyrde",
    says: "Mutasjoner per million leste bokstaver i DNA-et (mutasjoner/Mb). Fra 10 kalles den høy, og den kan peke mot immunterapi.",
    find: ["TMB", "tumormutasjonsbyrde\\p{L}*", "mutasjoner/Mb"],
  },
  msi: {
    term: "MSI",
    also: "mikrosatellittinstabilitet",
    says: "Korte gjentakelser i DNA-et som har endret lengde fordi svulsten ikke kan reparere DNA-et sitt. Ustabile svulster kan svare på immunterapi.",
    find: ["MSI", "mikrosatellitt\\p{L}*"],
  },
  escat: {
    term: "ESCAT",
    says: "En europeisk skala for hvor godt det er vist at et funn peker mot en behandling: nivå I er klart for vanlig bruk, nivå II er under utprøving, og så videre.",
    find: ["ESCAT", "evidensnivå\\p{L}*", "nivå (som )?studien regner"],
  },
  actionable: {
    term: "Behandlingsrelevant",
    says: "Et funn på et nivå som etter studiens regler peker mot en behandling (study.json sier hvilke nivåer).",
    find: ["behandlingsrelevant\\p{L}*"],
  },
  board: {
    term: "MDT-møte",
    also: "molekylært MDT-møte",
    says: "Møtet der spesialister drøfter en pasients molekylære funn og kan anbefale en behandling.",
    find: ["(molekylær\\p{L}* )?MDT-møte\\p{L}*"],
  },
  turnaround: {
    term: "Svartid",
    says: "Dager fra ett steg på prøvens vei til et senere, oftest fra mottak i laboratoriet til svaret. Prøver som fortsatt er åpne, teller fram til datauttrekket.",
    find: ["svartid\\p{L}*"],
  },
  data_cut: {
    term: "Datauttrekk",
    says: "Dagen en utgave går til: Det som skjer senere, teller ikke, og det som er åpent da, teller som åpent.",
    find: ["datauttrekk\\p{L}*"],
  },
  kaplan_meier: {
    term: "Kaplan-Meier",
    says: "En kurve over hvor mange som har nådd noe (et svar) innen hver dag. De som fortsatt venter, teller så lenge de har ventet, så ingenting ser raskt ut fordi de er utelatt.",
    find: ["Kaplan[-–]Meier\\p{L}*"],
  },
  competing: {
    term: "Konkurrerende utfall",
    also: "Aalen-Johansen",
    says: "Noe som endte ventingen uten svar: Testen mislyktes, pasienten døde eller trakk seg. Aalen-Johansen-estimatet teller det som en egen slutt, verken svar eller venting.",
    find: ["konkurrer\\p{L}*", "Aalen[-–]Johansen\\p{L}*", "kumulativ\\p{L}* insidens\\p{L}*"],
  },
  censored: {
    term: "Sensurert",
    says: "Fortsatt åpen da den sist ble sett: Det er kjent at det tok minst så lang tid, men ikke hvor lang.",
    find: ["sensurer\\p{L}*"],
  },
  funnel: {
    term: "Traktgrenser",
    says: "Grensene som tilfeldigheter alene holder et sykehus eller laboratorium av dets størrelse innenfor: 95 % av dem i de indre, 99,8 % i de ytre. Jo mindre det er, desto videre er de. Å ligge utenfor er en grunn til å se nærmere, ingen rangering.",
    find: ["trakt(diagram|grense|plott)?\\p{L}*", "99,8 %-grense\\p{L}*"],
  },
  control_chart: {
    term: "Kontrolldiagram",
    says: "Måneder ved siden av hverandre, med grensene som tilfeldigheter alene holder dem innenfor. Regler sier når et mønster neppe er tilfeldig (Shewhart; her for enkeltverdier, eller for antall per åpent sykehus).",
    find: [
      "u-diagram\\p{L}*",
      "XmR\\p{L}*",
      "kontroll(diagram|grense)\\p{L}*",
      "månedsdiagram\\p{L}*",
      "regl\\p{L}* (er )?brutt",
    ],
  },
  cusum: {
    term: "CUSUM",
    also: "kumulativ sum",
    says: "Legger sammen hvor mye hvert resultat mangler på det som kreves, og starter på nytt når målet er nådd: Den viser fra når noe har vært for sent.",
    find: ["CUSUM", "kumulativ\\p{L}* sum\\p{L}*"],
  },
  random_effects: {
    term: "Tilfeldige effekter",
    says: "Tar høyde for at sykehus er litt ulike i virkeligheten og ikke bare ved tilfeldigheter; grensene blir videre, så ikke alle skiller seg ut.",
    find: ["tilfeldige effekter"],
  },
  noninferiority: {
    term: "Ikke-underlegenhet",
    says: "Om noe er høyst så mye dårligere enn noe annet som en margin tillater, satt på forhånd. Det er vist bare når hele intervallet ligger på den gode siden av marginen.",
    find: ["ikke-underlegen\\p{L}*", "margin(en)?"],
  },
  net_benefit: {
    term: "Nettonytte",
    says: "Det som finnes og trengs, minus det som finnes og ikke trengs, det siste delt på hvor mange unødvendige funn ett oversett funn veier like mye som. Den som leser, velger vekten.",
    find: ["nettonytte\\p{L}*"],
  },
  forecast: {
    term: "Poisson-gamma-prognose",
    says: "Tar hvert sykehus' takt de siste månedene med dens usikkerhet, og regner ut hvor mange som vil være med innen hver kommende måned.",
    find: ["Poisson[-–]gamma\\p{L}*", "negativ\\p{L}* binomi\\p{L}*"],
  },
  pace: {
    term: "Takt",
    says: "Pasienter som samtykker i løpet av en måned.",
    find: ["takt(en)?"],
  },
  needed_to_test: {
    term: "Antall som må testes",
    says: "Hvor mange pasienter som må testes for at én av dem skal ha et funn som ellers ville vært oversett.",
    find: ["antall\\p{L}* som må testes", "må testes", "én for hver", "ett for hver"],
  },
  fieller: {
    term: "Fieller-intervall",
    says: "En måte å regne ut intervallet for ett usikkert tall delt på et annet, som en kostnad per funn.",
    find: ["Fieller\\p{L}*"],
  },
  library: {
    term: "Bibliotek",
    says: "DNA fra en prøve gjort klart for sekvensering. Flere biblioteker deler en kjøring.",
    find: ["bibliotek\\p{L}*"],
  },
  rounded: {
    term: "Avrundede antall",
    says: "Antall som er delelige med 5, så ingen kan finnes bak et lite tall. «Omtrent» står foran dem.",
    find: ["avrund\\p{L}*", "delelig\\p{L}* med (fem|5)"],
  },
  stard: {
    term: "STARD",
    says: "Den internasjonale listen over hva en studie av en diagnostisk test bør rapportere.",
    find: ["STARD"],
  },
};
