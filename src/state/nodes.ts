import type { Study } from "../cubes/study.ts";
import { chosenSites } from "./chosen-sites.ts";
import type { Filters } from "./filters.ts";

/** Codes of the study's laboratories, in its order. */
export const nodesOf = ({ sites }: Study): readonly string[] => [...new Set(sites.map(({ node }) => node))];

/** The laboratory that the reader has chosen, by itself or by a site that sends to it; null without a choice. */
export const chosenNode = (study: Study, filters: Pick<Filters, "site" | "node">): string | null =>
  filters.site === "" && filters.node === "" ? null : (chosenSites(study, filters)[0]?.node ?? null);
