import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { few, type Limited, type QualityModel } from "./model.ts";

export type Fact =
  /** How many samples lie outside in the class that misses its limits most, per specimen. */
  | { readonly say: "most"; readonly each: readonly Most[] }
  /** Which class that is. */
  | ({ readonly say: "known" } & Most)
  | { readonly say: "left_aside"; readonly classes: number }
  | { readonly say: "too_few" };
/** Classes that miss their limits most, several when they tie, in so many samples each. */
export type Most = {
  readonly specimen: Specimen;
  readonly classes: readonly string[];
  readonly outside: KnownShare;
};
export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  /** Names of metrics without a limit. */
  readonly unlimited: readonly string[];
};

/** The classes of a specimen with the largest share outside, several when they tie, among those with enough samples. */
export function worst({ classes }: Pick<QualityModel, "classes">, specimen: Specimen): readonly Limited[] {
  const own = classes.filter((course) => course.specimen === specimen && !few(course.all));
  const shareOf = ({ all }: Limited): number => all.outside.estimate.value;
  const most = Math.max(...own.map(shareOf));
  return own.filter((course) => shareOf(course) === most);
}

function mostOf(model: QualityModel, specimen: Specimen): readonly Most[] {
  const courses = worst(model, specimen);
  const [first] = courses;
  return first ? [{ specimen, classes: courses.map(({ classes }) => classes), outside: first.all.outside }] : [];
}

export function factsOf(model: QualityModel): Said {
  const each = specimens.flatMap((specimen) => mostOf(model, specimen));
  const leftAside = model.classes.filter(({ all }) => few(all)).length;
  return {
    verdict: [each.length === 0 ? { say: "too_few" } : { say: "most", each }],
    howSure:
      each.length === 0
        ? []
        : [
            ...each.map((most) => ({ say: "known" as const, ...most })),
            ...(leftAside > 0 ? [{ say: "left_aside" as const, classes: leftAside }] : []),
          ],
    unlimited: [...new Set(model.unlimited.map(({ metric }) => metric))],
  };
}
