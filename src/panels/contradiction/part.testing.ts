import { filterKeys } from "../../state/filters.ts";
import { type Fault, nameOf, type Said } from "./said.testing.ts";

/** Sites, laboratories and groups that are named though the reader chose another and the table has no row for them. */
export function othersNamed(said: Said): readonly Fault[] {
  const { setting, table } = said;
  const { study } = setting.manifest;
  const known = {
    site: study.sites.map(({ code }) => code),
    node: [...new Set(study.sites.map(({ node }) => node))],
    tumour_group: study.tumour_groups.map(({ code }) => code),
  };
  return (["site", "node", "tumour_group"] as const).flatMap((filter) => {
    const chosen = setting.filters[filter];
    if (chosen === "") return [];
    const text = `${said.verdict} ${said.howSure}`;
    const inTable = new Set(table.rows.flatMap((row) => Object.values(row)));
    return known[filter]
      .filter((code) => code !== chosen && !inTable.has(code))
      .filter((code) => text.toLowerCase().includes(nameOf(said, filter, code).toLowerCase()))
      .map((code) => ({
        rule: "part",
        said: text,
        why: `${code} is named though ${chosen} is chosen and the table has no ${code}`,
      }));
  });
}

/** Where nobody is left, the sentence is that of a study in which nothing has happened, and tells nothing. */
export function somebodyLeft(said: Said, ofNothing: Said): readonly Fault[] {
  if (filterKeys.every((key) => said.setting.filters[key] === "")) return [];
  if (said.verdict === ofNothing.verdict && said.howSure === ofNothing.howSure) return [];
  return [
    {
      rule: "nobody left",
      said: `${said.verdict} ${said.howSure}`,
      why: `of nothing it says: ${ofNothing.verdict} ${ofNothing.howSure}`,
    },
  ];
}
