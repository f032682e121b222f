import { sum } from "d3-array";
import type { Site, SiteModel } from "./model.ts";

/** How many of the open sites (of a part of the patients: of all sites) have patients, and own targets reached; of chosen sites, how many of all patients. */
export type Verdict =
  | { readonly say: "nobody_yet"; readonly open: number }
  | { readonly say: "nobody_chosen" }
  | {
      readonly say: "sites";
      /** Open sites; of a part of the patients all sites, as one without an opening date shows no more than what it has of them. */
      readonly sites: number;
      /** Those with somebody who consented, among the patients counted. */
      readonly withPatients: number;
      readonly allPatients: boolean;
      /** Own targets; null of a part of the patients, and where no site has one. */
      readonly targets: { readonly reached: number; readonly of: number } | null;
    }
  | ({ readonly say: "one_of_all" } & Counted & Pick<Site, "site" | "target">)
  | ({ readonly say: "some_of_all"; readonly sites: number } & Counted);
type Counted = { readonly consented: number; readonly all: number };
export type Fact =
  | { readonly say: "people"; readonly consented: number; readonly screened: number }
  /** At the chosen sites, and at all of them. */
  | { readonly say: "compared"; readonly here: People; readonly all: People }
  /** Open sites without a patient yet, by code: of all patients only. */
  | { readonly say: "waiting"; readonly sites: readonly string[] }
  /** Of sites of which it is known what an even pace to the plan's end brings by now, how many have as many. */
  | { readonly say: "on_pace"; readonly sites: number; readonly of: number }
  | { readonly say: "no_targets" };
type People = { readonly consented: number; readonly screened: number };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly marked: boolean };

const peopleAt = (sites: readonly Site[]): People => ({
  consented: sum(sites, ({ consented }) => consented),
  screened: sum(sites, ({ screened }) => screened),
});

function chosenSaid({ sites, consented: all, screened }: SiteModel, codes: readonly string[]): Said {
  const here = sites.filter(({ site }) => codes.includes(site));
  const people = peopleAt(here);
  const [one] = here;
  const counted = { consented: people.consented, all };
  return {
    verdict:
      one && here.length === 1
        ? { say: "one_of_all", site: one.site, target: one.target, ...counted }
        : { say: "some_of_all", sites: here.length, ...counted },
    sure: [{ say: "compared", here: people, all: { consented: all, screened } }],
    marked: true,
  };
}

export function factsOf(model: SiteModel): Said {
  const { sites, open, consented, screened, withTarget, reached, withExpected, onPace, waiting, allPatients, chosen } =
    model;
  if (consented === 0)
    return {
      verdict: allPatients ? { say: "nobody_yet", open } : { say: "nobody_chosen" },
      sure: [],
      marked: chosen !== null,
    };
  if (chosen !== null) return chosenSaid(model, chosen);
  const sure: readonly (Fact | false)[] = [
    { say: "people", consented, screened },
    withExpected > 0 && { say: "on_pace", sites: onPace, of: withExpected },
    allPatients && waiting.length > 0 && { say: "waiting", sites: waiting },
    allPatients && withTarget === 0 && { say: "no_targets" },
  ];
  const targets = withTarget > 0 ? { reached, of: withTarget } : null;
  return {
    verdict: {
      say: "sites",
      sites: allPatients ? open : sites.length,
      withPatients: open - waiting.length,
      allPatients,
      targets,
    },
    sure: sure.filter((fact) => !!fact),
    marked: false,
  };
}
