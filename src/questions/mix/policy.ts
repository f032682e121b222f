import type { Study } from "../../cubes/study.ts";
import { equal, orElse, orNothing, part, textIn, who } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { mix } from "./question.ts";

const table = "mix";
const noRegion = "none";
const groupsOf = ({ tumour_groups }: Study): readonly string[] => [
  ...new Set([...tumour_groups.map(({ code }) => code), "other", "unknown"]),
];
const regionsOf = ({ sites }: Study): readonly string[] => [
  ...new Set(sites.map(({ region }) => orElse(region, noRegion))),
];

export const mixPolicy = partners("mix", mix, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Consented patients by tumour group and region",
      count: "patients",
      results: false,
      needs: [],
      dimensions: [
        who("tumour_group", "Code of the tumour group, as in study.json", groupsOf),
        who("region", "Region of the site; none: of a site without one", regionsOf),
      ],
      cells: ({ tumour_group, region, patients: n }) => [{ tumour_group, region: orElse(region, noRegion), n }],
    },
  ],
  links: ({ study, codes }) => {
    const told = codes("by-tumour", "band").filter((group) => group !== "other");
    const rest = groupsOf(study).filter((group) => !told.includes(group));
    return [
      ...regionsOf(study).flatMap((region) => {
        const site = study.sites.filter((each) => orElse(each.region, noRegion) === region).map(({ code }) => code);
        const here = part(table, { region: [region] });
        return site.length === 0 ? [] : [equal(here, part("steps-by-site", { step: ["consented"], site }))];
      }),
      equal(part("steps-by-site", { step: ["consented"] }), part(table)),
      ...told.map((group) =>
        equal(part(table, { tumour_group: [group] }), part("by-tumour", { class: ["any"], band: [group] })),
      ),
      equal(part(table, { tumour_group: rest }), part("by-tumour", { class: ["any"], band: ["other"] })),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      tumour_group: textIn(cell, "tumour_group"),
      region: orNothing(textIn(cell, "region"), noRegion),
      patients: cell.n,
    })),
});
