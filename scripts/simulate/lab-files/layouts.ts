/** Versions of the analysis software whose files of tissue differ; blood has one layout. */
export const tissueLayouts = ["LocalApp 2.2", "DRAGEN 2.1", "DRAGEN 2.5", "DRAGEN 2.6"] as const;
export type Layout = (typeof tissueLayouts)[number] | "ctDNA 2.6";

const versions: Readonly<Record<Layout, { readonly banner: string; readonly pipeline: string }>> = {
  "LocalApp 2.2": { banner: "TruSight Oncology 500", pipeline: "ruo-2.2.0.12" },
  "DRAGEN 2.1": { banner: "DRAGEN TruSight Oncology 500 Analysis Software", pipeline: "ruo-2.1.1.4" },
  "DRAGEN 2.5": { banner: "DRAGEN TruSight Oncology 500 v2.5.2 Analysis Software", pipeline: "2.5.2.1" },
  "DRAGEN 2.6": { banner: "DRAGEN TruSight Oncology 500 v2.6.2 Analysis Software", pipeline: "2.6.2.4" },
  "ctDNA 2.6": { banner: "DRAGEN TruSight Oncology 500 ctDNA v2.6.0 Analysis Software", pipeline: "2.6.0.22" },
};
export const versionOf = (layout: Layout): { readonly banner: string; readonly pipeline: string } => versions[layout];

/** Older versions list gains alone; newer ones say of each change what it is. */
export const listsGains = (layout: Layout): boolean => layout === "LocalApp 2.2" || layout === "DRAGEN 2.1";
/** Cells to which each line is padded with tabs. */
export const widthOf = (layout: Layout): number => (layout === "LocalApp 2.2" ? 11 : layout === "DRAGEN 2.1" ? 3 : 0);
