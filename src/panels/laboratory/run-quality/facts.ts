import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { few, type Limited, type QualityModel } from "./model.ts";

export type Fact =
  | { readonly say: "kept"; readonly specimen: Specimen; readonly samples: number }
  /** Classes that miss their limits most, several when they tie. */
  | {
      readonly say: "missed";
      readonly specimen: Specimen;
      readonly classes: readonly string[];
      readonly outside: KnownShare;
    }
  | { readonly say: "too_few" };
export type Said = {
  readonly summary: readonly Fact[];
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

function ofSpecimen(model: QualityModel, specimen: Specimen): readonly Fact[] {
  const courses = worst(model, specimen);
  const [first] = courses;
  if (!first) return [];
  const { outside, samples } = first.all;
  return outside.events === 0
    ? [{ say: "kept", specimen, samples }]
    : [{ say: "missed", specimen, classes: courses.map(({ classes }) => classes), outside }];
}

export function factsOf(model: QualityModel): Said {
  const told = specimens.flatMap((specimen) => ofSpecimen(model, specimen));
  return {
    summary: told.length === 0 ? [{ say: "too_few" }] : told,
    unlimited: [...new Set(model.unlimited.map(({ metric }) => metric))],
  };
}
