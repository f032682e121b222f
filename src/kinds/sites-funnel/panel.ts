import type { SourceTable } from "../../cubes/source-tables.ts";
import { definePanel, type Panel } from "../../define/panel.ts";
import type { consentsBySite } from "../../questions/consents-by-site/question.ts";
import { ignoring, type Question } from "../../questions/question.ts";
import { chosenCodes, sitesInOrder } from "../../state/chosen-sites.ts";
import { noFilters } from "../../state/filters.ts";
import type { PageId } from "../../state/pages.ts";
import type { Bilingual } from "../../words/lang.ts";
import { drawSiteFunnel } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { type SiteFunnel, siteFunnel, tableRows } from "./model.ts";
import { table, tableWithNodes } from "./table.ts";
import { nothingWords, type OwnWords, siteFunnelWords } from "./words.ts";

type Spec = {
  readonly id: string;
  readonly alsoOn?: readonly PageId[];
  /** Patients of each site, and how many of them had the event. */
  readonly question: Question<(typeof consentsBySite)["columns"]>;
  /** The table of the export that the events rest on, where it may be absent. */
  readonly needs?: SourceTable;
  /** What its share is of, for comparisons. */
  readonly label: Bilingual<string>;
  readonly words: Bilingual<OwnWords>;
  /** What partners see of it: shares of sites, or of laboratories. */
  readonly partners: SiteFunnel["unit"];
};

/** A panel of one share per recruiting site as a funnel plot, on the page of the sites. */
export const sitesFunnelPanel = ({ id, alsoOn = [], question, needs, label, words: own, partners }: Spec): Panel =>
  definePanel({
    id,
    page: "sites",
    compared: { label, column: "share", row: {}, n: "events" },
    rowsOf: "site",
    alsoOn,
    questions: { sites: ignoring(question, "site", "node") },
    needs: ["patients.consented_on", ...(needs ? [needs] : [])],
    without: (_, { manifest }) => sitesInOrder(manifest.study, noFilters).map(({ code }) => ({ site: code })),
    model: ({ sites }, { manifest: { study, rounding }, filters }) =>
      siteFunnel(
        sites,
        { unit: rounding ? partners : "site", all: sitesInOrder(study, noFilters) },
        chosenCodes(study, filters),
        rounding,
      ),
    facts: factsOf,
    draw: drawSiteFunnel,
    table: partners === "node" ? tableWithNodes : table,
    rows: tableRows,
    words: { en: siteFunnelWords("en", own.en), nb: siteFunnelWords("nb", own.nb) },
    nothing: { en: nothingWords("en", own.en), nb: nothingWords("nb", own.nb) },
  });
