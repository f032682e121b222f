import type { PrivacyWords, Section } from "./privacy.ts";

/** What holds of rows and exact counts, whatever the site shows. */
const rows = [
  "Rader om pasienter: studieeksporten, på studiens egen maskin. npm run aggregate leser dem der og skriver antall. Rader skriver den bare når den blir bedt om det (--reject), og, så lenge en kjøring varer og de ikke får plass i minnet, i en mappe som bare eieren kan lese.",
  "Nøyaktige antall (utgaver): hos studien. De har ingen identifikatorer, ingen rader og ingen datoer om pasienter, men måneder, og dager mellom datoer, som en dato kan følge av. Mange teller én pasient: for en virkelig studie er de personopplysninger.",
];

const attackers = ["Hvem", "Kan", "Hva som står imot", "Hva som er igjen"];

export const nb: PrivacyWords = {
  rounded: (r) => [
    {
      id: "short",
      title: "Kort sagt",
      text: [
        "Dette nettstedet har to visninger. Partnere, det vil si alle som har adressen, ser tabeller som er avrundet sammen og kontrollert før de ble publisert. Ledelsen, det vil si navngitte mottakere av en lenke, ser nøyaktige antall, som ligger kryptert på verten. Rader om pasienter er i ingen av dem.",
        ...(r.simulated ? ["Denne studien er simulert, så alle kan se også ledelsens visning."] : []),
      ],
    },
    {
      id: "views",
      title: "Hva som er i hver visning",
      table: {
        heads: ["", "Partnere", "Ledelsen"],
        rows: [
          [
            "Hvem som ser det",
            "Alle som har adressen. Søkemotorer er bedt om å utelate den.",
            "Hver mottaker som studien har navngitt, med en egen lenke, til og med lenkens siste dag.",
          ],
          [
            "Data",
            `${r.tables} tabeller${r.releases === 1 ? "" : `, i ${r.releases} utgaver`}, ${r.cells} antall i alt, for hele studien, og det studien sier om seg selv: sykehus, laboratorier, åpningsdager, plan, mål.`,
            "Nøyaktige antall i den nyeste utgaven; av tidligere utgaver hvor mange som hadde nådd hvert trinn.",
          ],
          [
            "Etter sykehus, måned, kreftform, region",
            `Uten resultater: ${r.inclusion}. Med resultater, i grupper på minst ${r.group}: ${r.results}.`,
            "Alt, etter sykehus, måned og kreftform sammen, med alle utvalg.",
          ],
          [
            "For hele studien",
            `${r.neither}.`,
            "Det samme og finere: summer av målt mutasjonsbyrde, kvalitetsverdier med to sifre, arbeidsdager, alle gener.",
          ],
          [
            "Ikke med",
            `Identifikatorer, rader, datoer; to av sykehus, måned og kreftform sammen; resultater etter sykehus; gener og årsaker hos færre enn ${r.gene}; måleverdier fra enkeltpasienter.`,
            "Identifikatorer, rader, datoer. En dato kan følge av måneder og dager.",
          ],
          [
            "Hvor det ligger",
            "På verten, som sider og som filer til nedlasting.",
            "På verten, én fil for hver mottaker, kryptert (AES-256-GCM) med en egen nøkkel. Nøkkelen er bare i lenken.",
          ],
        ],
      },
    },
    {
      id: "rounding",
      title: "Hvordan antall avrundes",
      points: [
        `Hvert antall vises som det tallet delelig med ${r.base} som ligger under eller over; alle tabeller avrundes sammen, så samme sum er lik overalt.`,
        `I tabeller etter sykehus, måned, kreftform, region eller laboratorium vises noen nuller som ${r.base}: minst ${r.raised} så mange som det er antall på 1 til ${r.base - 1}. Der kan 0 være noen få, og ${r.base} kan være ingen. I andre tabeller er ${r.base} minst én.`,
        `En gruppe med resultater har minst ${r.group} pasienter eller prøver, et navngitt gen eller en årsak minst ${r.gene}; mindre står samlet. En tabell som ingen avrunding beskytter, er utelatt. En utgave krever ${r.newPatients} nye samtykker siden den forrige.`,
        r.screened === null || r.consented === null
          ? "Summer som publiseres nøyaktig: de som policy.json nevner."
          : `Publisert nøyaktig, med hensikt: ${r.screened} vurdert og ${r.consented} samtykket (policy.json).`,
        `Summer for hele studien avviker med høyst ${r.base}, andre stort sett med høyst ${2 * r.base}. Hvilken vei det rundes, avhenger også av en hemmelighet: ${r.simulated ? "for denne simulerte studien en som alle kjenner" : "32 tilfeldige byte, som ligger utenfor nettsted og kildekode"}.`,
        `Regler av ${r.date}. Eier: ${r.owner}.`,
      ],
    },
    {
      id: "audit",
      title: "Den siste kontrollen",
      text: [
        ...r.audit,
        `Kontrollen stopper en publisering der et antall på 1 til ${r.base - 1} har færre enn ${r.base} mulige verdier igjen, der det kan bevises at noen er i en gruppe etter sykehus, måned eller kreftform, eller der en endring på 1 til ${r.base - 1} mellom to utgaver kan bevises.`,
      ],
    },
    {
      id: "attackers",
      title: "Hvem som kan gjøre hva",
      table: {
        heads: attackers,
        rows: [
          [
            "En leser av nettstedet",
            "Legge sammen og trekke fra alle tabeller, med kjennskap til reglene og dette programmet.",
            "Avrunding av alt sammen, og noen nuller hevet; kontrollen forsøker nettopp dette.",
            `Sannsynlighet: ${r.base} er oftere noen få enn ingen. I tabeller som verken sier hvem eller når, kan det være sikkert at noen finnes.`,
          ],
          [
            "En som kjenner en pasient",
            "Lete etter pasientens sykehus, måned og kreftform.",
            "Partnere: aldri to av dem sammen; at noen finnes, kan ikke bevises. Ledelsen: ingenting.",
            "Den som kjenner alle de andre pasientene i en gruppe, kan trekke dem fra. I nøyaktige antall kan pasienten finnes, med resultater.",
          ],
          [
            "En som har alle utgaver",
            "Ta forskjellen mellom to av dem.",
            `Alle utgaver kontrolleres sammen; en endring på 1 til ${r.base - 1} flytter et tall høyst ett trinn på ${r.base}.`,
            "Publiserte filer kan ikke kalles tilbake; hver utgave gir mindre rom for den neste.",
          ],
          [
            "En mottaker som gir lenken videre",
            "La hvem som helst se nøyaktige antall, med alle utvalg.",
            "Mottakerens navn og «Ikke del videre» på skjerm, papir og filer; en egen fil, som kan slettes.",
            "Til den er slettet, åpner lenken. Den siste dagen håndheves av siden, ikke av låsen. Det som er lagret eller skrevet ut, blir værende.",
          ],
          [
            "Den som administrerer verten",
            "Lese alle åpne filer, se hvor mange mottakere det er, endre sidene.",
            "Verten har ingen nøkkel. Filene er fylt ut; sidene tillater ingen fremmede skript.",
            "Endrede skript kan ta nøkkelen til den som åpner en lenke. Verten må være til å stole på.",
          ],
          [
            "Noen på linjen",
            "Med https: se hvilken vert som besøkes, og hvor mye som leses.",
            "Nøkkelen sendes ikke. Lenker åpner bare over https.",
            "Uten https kan sider leses og endres. E-post, chat og nettleserens liste over besøkte adresser beholder lenken.",
          ],
        ],
      },
    },
    {
      id: "left",
      title: "Hva som er igjen, og hvem som må avgjøre det",
      points: [
        "Behandlingsansvarlig, med råd fra personvernombudet: om de avrundede tabellene er anonyme, eller personopplysninger som krever behandlingsgrunnlag for å publiseres. De beskytter mot hjelpemidler som det er rimelig å tenke seg brukt, ikke mot en som allerede kjenner de andre pasientene.",
        "Behandlingsansvarlig: om samtykker og godkjenninger dekker å publisere antall, og å vise nøyaktige antall til hver mottaker; hvilken vert som brukes, og hvem som administrerer den.",
        "Studieledelsen: hvem som får en lenke, og til når.",
        "Studien: om antall for de samme pasientene som står andre steder (artikler, registre), røper mer sammen med disse. Kontrollen kjenner dem ikke.",
      ],
    },
    {
      id: "stay",
      title: "Hvor ting blir, hvor lenge, og hvordan trekke tilbake",
      points: [
        ...rows,
        "Nøyaktige utgaver, de avrundede tabellene (partners/) og hemmeligheten trengs så lenge studien publiserer: hver ny utgave avrundes og kontrolleres mot alle tidligere. For en virkelig studie avviser npm run publish nøyaktige utgaver, hemmelighet og mottakerliste som ligger i kildekoden eller på nettstedet. Så lenge en publisering varer, ligger tabeller uten avrunding i en midlertidig mappe hos brukeren; en kjøring som drepes brått, kan etterlate dem.",
        "På verten: til det slettes eller publiseres på nytt; programmet setter ingen frist. Sidene bruker ingen informasjonskapsler og spør ingen andre verter. Hva verten logger, bestemmes der.",
        "I leserens nettleser: sidene som er lest, for lesing uten forbindelse, til en side av en annen utgave leses, leseren avslutter det nederst på en side, eller nettstedet viser seg å være borte; hver side sier hvilken dag den er fra. En mottaker kan beholde nøkkelen, og filen kryptert som den er, i nettleservinduet til visningen forlates.",
        "Trekke tilbake en lenke: publiser på nytt uten mottakeren, eller slett filen i leadership/ som lenken nevner (alle: hele mappen). Trekke tilbake en utgave: ta ned nettstedet; en nettleser fjerner da kopiene sine neste gang den ser at nettstedet er borte; det andre har lagret, kan ikke kalles tilbake.",
        "En pasient som trekker seg, blir stående i antallene, som samtykket og trukket. Må radene slettes, teller neste utgave uten pasienten, og den avvises der en sum synker; nøyaktige utgaver fra før teller fortsatt pasienten. Kan de ikke beholdes, er publiseringen slutt: ta ned nettstedet, og avgjør på nytt.",
      ],
    },
    {
      id: "checklist",
      title: "Før publisering",
      checks: [
        "Studiens eier har lest og undertegnet reglene: tabeller, grenser, eier og dag som over.",
        "Samtykker og godkjenninger dekker avrundede antall for alle, og nøyaktige antall for hver mottaker.",
        "Mottakere og siste dager er avtalt; hver lenke går til sin mottaker alene.",
        "Nøyaktige utgaver, hemmelighet og mottakerliste ligger utenfor kildekoden, er sikkerhetskopiert, og bare navngitte personer kan lese dem.",
        "npm run publish endte uten feil, og kontrollen over er den av denne utgaven.",
        "Vert: https, egen innlogging foran, HTTP-hoder som i docs/hosting, logging avgjort.",
        "En navngitt person sletter filer når en lenke tar slutt, en mottaker slutter eller en pasient trekker seg.",
        "Antall for de samme pasientene som står andre steder, er vurdert.",
      ],
    },
  ],
  exact: () =>
    [
      {
        id: "short",
        title: "Kort sagt",
        text: [
          "Dette nettstedet har nøyaktige antall og er bare for studieledelsen. Alle som kan åpne adressen, ser alt, med alle utvalg; ingenting er avrundet eller kryptert. Nøyaktige antall i en virkelig studie er personopplysninger. Nettstedet for partnere lages av npm run publish, bare av avrundede tabeller.",
        ],
      },
      {
        id: "views",
        title: "Hva som er i dette nettstedet",
        table: {
          heads: ["", "Dette nettstedet"],
          rows: [
            ["Hvem som ser det", "Alle som når adressen: ingenting i nettstedet holder noen ute."],
            [
              "Data",
              "Nøyaktige antall i den nyeste utgaven etter sykehus, måned og kreftform sammen, mange av én pasient; av tidligere utgaver hvor mange som hadde nådd hvert trinn. Ved siden av sidene ligger antallene som filer, med sine kontrollsummer.",
            ],
            [
              "Felter",
              "Trinn i inklusjonen, årsaker, utfall, dager mellom datoer, kvalitetsverdier med to sifre, samsvar, gener og variantklasser, allelfraksjoner i grupper, mutasjonsbyrde i grupper og summer, mikrosatellittinstabilitet, beslutninger i MDT-møtet og behandlinger startet. Siden om metoder har hver kolonne.",
            ],
            ["Ikke med", "Identifikatorer, rader og datoer om pasienter. En dato kan følge av måneder og dager."],
            ["Avrunding", "Ingen."],
          ],
        },
      },
      {
        id: "attackers",
        title: "Hvem som kan gjøre hva",
        table: {
          heads: attackers,
          rows: [
            [
              "En leser av nettstedet",
              "Se alle antall i alle utvalg, og lagre dem eller skrive dem ut.",
              "Ingenting i nettstedet.",
              "Alt: hvem det vises til, er den eneste beskyttelsen.",
            ],
            [
              "En som kjenner en pasient",
              "Finne pasienten ved sykehus, måned og kreftform, og lese resultater, beslutning og behandling.",
              "Ingenting i nettstedet.",
              "Mange pasienter er alene om sykehus, måned og kreftform.",
            ],
            [
              "En som har alle utgaver",
              "Se hva som kom til mellom to utgaver, ned til én pasient.",
              "Ingenting i nettstedet.",
              "Også tidligere nettsteder må tas ned.",
            ],
            [
              "En leser som gir adressen videre",
              "La alle som når verten, se det.",
              "Bare en innlogging foran nettstedet, der verten har en.",
              "Det som er lagret eller skrevet ut, blir værende.",
            ],
            [
              "Den som administrerer verten",
              "Lese alt, og endre sidene.",
              "Ingenting i nettstedet.",
              "Ha det på studiens egen maskin, eller på en vert der de som administrerer, får se det.",
            ],
            [
              "Noen på linjen",
              "Med https: se hvilken vert som besøkes. Uten: lese alt.",
              "https, der verten har det.",
              "npm start viser det bare på denne maskinen (127.0.0.1).",
            ],
          ],
        },
      },
      {
        id: "left",
        title: "Hva som er igjen, og hvem som må avgjøre det",
        points: [
          "Behandlingsansvarlig, med råd fra personvernombudet: hvem som får se nøyaktige antall, på hvilket grunnlag, og hvor nettstedet kan ligge.",
          "Studieledelsen: hvem det vises til, og til når.",
        ],
      },
      {
        id: "stay",
        title: "Hvor ting blir, hvor lenge, og hvordan trekke tilbake",
        points: [
          ...rows,
          "Dette nettstedet: der mappen ligger, til den slettes; programmet setter ingen frist. Sidene bruker ingen informasjonskapsler og spør ingen andre verter, men en nettleser kan beholde kopier av det den har lest: for lesing uten forbindelse bare når leseren ber om det nederst på en side (for en simulert studie til leseren avslutter det), til nettstedet viser seg å være borte.",
          "Trekke tilbake: slett nettstedets mappe, og hver kopi av den.",
        ],
      },
      {
        id: "checklist",
        title: "Før noen andre ser det",
        checks: [
          "Det ligger på studiens egen maskin, eller bak en innlogging som bare slipper inn navngitte personer, over https.",
          "Samtykker og godkjenninger dekker å vise dem nøyaktige antall.",
          "En navngitt person sletter nettstedet, og dagen er satt.",
          "Det er ikke det partnere får: til dem er npm run publish.",
        ],
      },
    ] satisfies readonly Section[],
  sign: ["Navn", "Rolle", "Dato", "Underskrift"],
  more: "Trusselmodellen, med fil og test for hver påstand (på engelsk):",
};
