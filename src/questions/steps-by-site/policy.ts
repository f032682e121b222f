import { atMost, part, plain, same, textIn, who } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { stepsBySite } from "./question.ts";

const table = "steps-by-site";

export const stepsBySitePolicy = partners(table, stepsBySite, {
  told: {
    coarser: {
      en: "Of a hospital, partners see who was screened and who consented; no pairs, and no months.",
      nb: "Av et sykehus ser partnere hvem som er vurdert og hvem som har samtykket; ingen par, og ingen måneder.",
    },
  },
  untold: ["paired_evaluable", "first_consent", "since_opening"],
  tables: [
    {
      name: table,
      title: "Patients by step of inclusion and site",
      count: "patients",
      results: false,
      needs: [],
      dimensions: [
        plain("step", "Step of inclusion reached", ["screened", "consented"]),
        who("site", "Code of the recruiting site, as in study.json", ({ sites }) => sites.map(({ code }) => code)),
      ],
      cells: ({ site, screened, consented }) => [
        { step: "screened", site, n: screened },
        { step: "consented", site, n: consented },
      ],
    },
  ],
  links: () => [atMost(part(table, { step: ["consented"] }), part(table, { step: ["screened"] }), same("site"))],
  rows: (answered) =>
    [...Map.groupBy(answered(table), (cell) => textIn(cell, "site"))].map(([site, cells]) => {
      const of = (step: string): number => cells.find((cell) => cell.at["step"] === step)?.n ?? 0;
      const untold = { paired_evaluable: 0, first_consent: null, since_opening: 0 };
      return { site, screened: of("screened"), consented: of("consented"), ...untold };
    }),
});
