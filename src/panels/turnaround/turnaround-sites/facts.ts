import type { Specimen } from "../../../cubes/codes.ts";
import { differ, outsideBy } from "../../../stats/compared.ts";
import { enough } from "../../../stats/few.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { type Bare, type Funnel, isFunnel, type SitesModel } from "./model.ts";

type Within = { readonly specimen: Specimen; readonly overall: KnownShare; readonly days: number };
export type Fact =
  | { readonly say: "bare"; readonly bare: Bare }
  | {
      readonly say: "compared";
      readonly specimen: Specimen;
      readonly verdict: "few" | ReturnType<typeof differ>;
      /** Those beyond the limits that the verdict rests on: below them or, where none is, above. */
      readonly outside: { readonly below: boolean; readonly codes: readonly string[] } | null;
      readonly named: Named | null;
      readonly overall: KnownShare;
    }
  /** Of every specimen the same, and no laboratory to name: told once. */
  | {
      readonly say: "alike";
      readonly specimens: readonly Specimen[];
      readonly verdict: "few" | ReturnType<typeof differ>;
    }
  /** The laboratory that the reader has chosen against all; null where none of its samples is due. */
  | {
      readonly say: "chosen";
      readonly specimen: Specimen;
      readonly node: string;
      readonly named: Named | null;
      readonly overall: KnownShare;
      /** Whether limits are widened, as laboratories vary more than chance explains. */
      readonly widened: boolean;
    }
  | { readonly say: "alone"; readonly specimen: Specimen; readonly node: string }
  /** The share over all laboratories, and of the one that the verdict names. */
  | ({
      readonly say: "overall";
      readonly named: Named | null;
      /** Whether it says what the limits are of. */
      readonly first: boolean;
    } & Within);
/** A laboratory that the verdict names, and where its share lies. */
export type Named = { readonly node: string; readonly share: KnownShare; readonly place: FunnelPlace };
export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly note: {
    readonly chosen: string | null;
    /** Specimens of which the laboratories differ more than chance explains, taken together. */
    readonly spread: readonly Specimen[];
  };
};

/** Whether the nodes differ by more than chance: yes, hardly (one outside the 95 % limits), no, or too few samples to tell. */
export function verdict(funnel: Funnel): "few" | ReturnType<typeof differ> {
  const found = differ(funnel);
  return found === "differ" || enough(funnel.overall.trials) ? found : "few";
}

/** Those beyond the 99.8 % limits or, where the verdict is only perhaps, the 95 % limits; below before above. */
function outsideOf(funnel: Funnel, found: ReturnType<typeof verdict>) {
  const at = found === "differ" ? "998" : "95";
  const codesAt = (place: string) => outsideBy(funnel).find((each) => each.place === place)?.codes;
  const [below, above] = [codesAt(`below_${at}`), codesAt(`above_${at}`)];
  return below ? { below: true, codes: below } : above ? { below: false, codes: above } : null;
}

function namedOf({ points }: Funnel, code: string | null | undefined): Named | null {
  const point = points.find((each) => each.code === code);
  return point?.against ? { node: point.code, share: point.share, place: point.against.place } : null;
}

/** The laboratory to name: the one chosen or, without a choice, the only one beyond the limits. */
function nameIn(funnel: Funnel, chosen: string | null): Named | null {
  if (chosen !== null) return namedOf(funnel, chosen);
  const outside = outsideOf(funnel, verdict(funnel));
  return verdict(funnel) === "differ" && outside?.codes.length === 1 ? namedOf(funnel, outside.codes[0]) : null;
}

function factOf(each: Funnel | Bare, chosen: string | null): Fact {
  if (!isFunnel(each)) return { say: "bare", bare: each };
  const { specimen, points, overall } = each;
  if (points.length === 1) return { say: "alone", specimen, node: points[0].code };
  const named = nameIn(each, chosen);
  if (chosen !== null) return { say: "chosen", specimen, node: chosen, named, overall, widened: each.spread > 0 };
  const found = verdict(each);
  return { say: "compared", specimen, verdict: found, outside: outsideOf(each, found), named, overall };
}

/** Facts as they are told: where of both specimens the same is said and nobody is named, once. */
function toldOnce(facts: readonly Fact[]): readonly Fact[] {
  const plain = facts
    .filter((fact) => fact.say === "compared")
    .filter((fact) => fact.named === null && fact.verdict !== "differ");
  const [first] = plain;
  const alike =
    plain.length === facts.length && plain.length > 1 && plain.every((fact) => fact.verdict === first?.verdict);
  return first && alike
    ? [{ say: "alike", specimens: plain.map((fact) => fact.specimen), verdict: first.verdict }]
    : facts;
}

export function factsOf({ funnels, chosen }: SitesModel): Said {
  const known = funnels.filter(isFunnel);
  const first = known.find(({ overall }) => enough(overall.trials));
  return {
    verdict: toldOnce(funnels.map((each) => factOf(each, chosen))),
    howSure: known.map((each) => ({
      say: "overall",
      specimen: each.specimen,
      overall: each.overall,
      days: each.target.days,
      named: nameIn(each, chosen),
      first: each === first,
    })),
    note: { chosen, spread: known.filter(({ spread }) => spread > 0).map(({ specimen }) => specimen) },
  };
}
