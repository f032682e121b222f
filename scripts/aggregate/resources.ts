/** What a data package says of study.json, in an export and in a release alike. */
export const studyFile = {
  name: "study",
  title: "The study",
  description: "What the study says of itself: names, sites, plan, targets and rules",
  path: "study.json",
  profile: "data-resource",
  format: "json",
  mediatype: "application/json",
  encoding: "utf-8",
} as const;

type Table = { readonly name: string; readonly title: string; readonly grain: string };
/** What a data package says of a table beside its columns. */
export const tableFile = ({ name, title, grain }: Table) => ({
  name,
  title,
  description: grain,
  path: `${name}.csv`,
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
});
