export type Site = {
  readonly code: string;
  readonly name: string;
  readonly node: string;
  readonly region: string;
  /** Null: planned, no date yet. */
  readonly opened: string | null;
  /** Share of the study's patients that comes from here at full pace. Assumption: by the size of the hospital. */
  readonly share: number;
  /** Whether the site has agreed on a target of its own. */
  readonly hasTarget: boolean;
};

function site(
  code: string,
  name: string,
  node: string,
  region: string,
  opened: string | null,
  share: number,
  hasTarget = true,
): Site {
  return { code, name, node, region, opened, share, hasTarget };
}

const southEast = "Helse Sør-Øst";
const west = "Helse Vest";
const central = "Helse Midt-Norge";
const north = "Helse Nord";

/**
 * Hospitals and the laboratory that serves each. The six laboratories are real (ESMO 2023, abstract 213P), and so are
 * the names of the hospitals; who takes part, when it opened and how many it recruits is made up.
 */
export const sites: readonly Site[] = [
  site("OUS", "Oslo universitetssykehus", "OUS", southEast, "2022-03-07", 0.24),
  site("HUS", "Haukeland universitetssjukehus", "HUS", west, "2022-03-28", 0.13),
  site("STO", "St. Olavs hospital", "STO", central, "2022-04-25", 0.1),
  site("AHU", "Akershus universitetssykehus", "AHUS", southEast, "2022-05-16", 0.09),
  site("SUS", "Stavanger universitetssjukehus", "SUS", west, "2022-05-30", 0.08),
  site("UNN", "Universitetssykehuset Nord-Norge Tromsø", "UNN", north, "2022-06-13", 0.06),
  site("VVD", "Drammen sykehus", "OUS", southEast, "2022-08-22", 0.05),
  site("SOK", "Sykehuset Østfold Kalnes", "AHUS", southEast, "2022-09-05", 0.04),
  site("SSK", "Sørlandet sykehus Kristiansand", "OUS", southEast, "2022-09-19", 0.04),
  site("SIG", "Sykehuset Innlandet Gjøvik", "AHUS", southEast, "2022-10-17", 0.03),
  site("SIV", "Sykehuset i Vestfold Tønsberg", "OUS", southEast, "2022-11-07", 0.03),
  site("ALE", "Ålesund sjukehus", "STO", central, "2022-11-28", 0.025),
  site("BOD", "Nordlandssykehuset Bodø", "UNN", north, "2023-01-16", 0.025),
  site("STS", "Sykehuset Telemark Skien", "OUS", southEast, "2023-02-06", 0.02),
  site("HGS", "Haugesund sjukehus", "SUS", west, "2023-03-06", 0.02),
  site("LEV", "Sykehuset Levanger", "STO", central, "2023-05-08", 0.015, false),
  site("FOR", "Førde sentralsjukehus", "HUS", west, "2023-09-04", 0.015, false),
  site("FIN", "Finnmarkssykehuset Hammerfest", "UNN", north, null, 0, false),
];
