import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { stepRow } from "../../../kinds/flow-steps/table.ts";
import { type FlowCounts, noReason } from "../../../questions/flow/counts.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Of the screened: the consented, all who were not included, and these by reason. */
export type SelectionModel = {
  readonly consented: Share;
  readonly notIncluded: Share;
  /** By the reason that the study gave, the commonest first. */
  readonly given: readonly { readonly reason: string; readonly share: Share }[];
  /** Without a reason; null where there is nobody. */
  readonly withoutReason: Share | null;
};

/** Whether those who consented are most of those screened, and why the others are not in; nothing where nobody was screened. */
export function selectionModel({
  screened,
  consented,
  notIncluded,
  notIncludedBy,
}: FlowCounts): SelectionModel | Nothing {
  const by = notIncludedBy.map(({ reason, patients }) => ({ reason, share: shareOf(patients, screened) }));
  const model = {
    consented: shareOf(consented, screened),
    notIncluded: shareOf(notIncluded, screened),
    given: by.filter(({ reason }) => reason !== noReason),
    withoutReason: by.find(({ reason }) => reason === noReason)?.share ?? null,
  };
  return screened === 0 ? nothing({ why: "nobody" }, linesOf(model).map(tableRow)) : model;
}

export type Line = {
  readonly step: "consented" | "not_included";
  readonly reason: string | null;
  readonly share: Share;
};

/** Every share in the order of figure and table; the reason is null for a step as a whole. */
export const linesOf = ({ consented, notIncluded, given, withoutReason }: SelectionModel): Line[] => [
  { step: "consented", reason: null, share: consented },
  { step: "not_included", reason: null, share: notIncluded },
  ...given.map((each) => ({ step: "not_included" as const, ...each })),
  ...(withoutReason ? [{ step: "not_included" as const, reason: noReason, share: withoutReason }] : []),
];

/** A line as the table holds it. */
export const tableRow = ({ step, reason, share }: Line): BareRow => stepRow(step, share, reason);
