import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tiers } from "../../src/cubes/codes.ts";
import { ruleWords } from "../../src/cubes/export/rules.ts";
import { type Study, studySchema } from "../../src/cubes/study.ts";
import { describeIssue, parseJson } from "./json-input.ts";
import { InputError, shown } from "./problem.ts";
import { visible } from "./visible.ts";

const file = "study.json";
/** What a change can be of. */
const changeScopes = ["enrolment", "blood", "tissue"] as const;

/**
 * Read and check study.json of an export folder.
 * Throws InputError with every problem, each `study.json: path: what was found: the rule`; unknown keys are warnings.
 */
export function readStudy(folder: string): { readonly study: Study; readonly warnings: readonly string[] } {
  const input = parseJson(readFileSync(join(folder, file)), file);
  const parsed = studySchema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw new InputError(parsed.error.issues.map((issue) => describeIssue(issue, file)));
  const problems = inconsistencies(parsed.data);
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${file}: ${problem}`));
  const unknown = unknownKeys(input, parsed.data, "").map(
    (path) => `${file}: ${path}: not a key of the contract: ignored`,
  );
  const strayTiers = parsed.data.actionable_tiers
    .filter((tier) => !tiers.some((known) => known === tier))
    .map((tier) => `${file}: actionable_tiers: ${shown(tier)}: no variant can have it; tiers are ${tiers.join(", ")}`);
  const scopes: readonly string[] = changeScopes;
  const strayScopes = parsed.data.changes.flatMap(({ scope }, i) =>
    scopes.includes(scope)
      ? []
      : [
          `${file}: changes[${i}].scope: ${shown(scope)}: scopes are ${changeScopes.join(", ")}: shown as a change of both specimens`,
        ],
  );
  return { study: parsed.data, warnings: [...unknown, ...strayTiers, ...strayScopes] };
}

/** What no single value shows: plans that go back in time or down, codes that no list holds. */
function inconsistencies(study: Study): readonly string[] {
  const groups = new Set([...study.tumour_groups.map((group) => group.code), "other", "unknown"]);
  const plans = study.plan.flatMap(({ points }, p) =>
    points.flatMap((point, i) => {
      const before = points[i - 1];
      if (before === undefined) return [];
      const at = `plan[${p}].points[${i}]`;
      return [
        ...(point.month > before.month ? [] : [`${at}.month: ${shown(point.month)}: must be after ${before.month}`]),
        ...(point.cumulative >= before.cumulative
          ? []
          : [`${at}.cumulative: ${point.cumulative}: must not be less than ${before.cumulative} of the month before`]),
      ];
    }),
  );
  const mix = study.reference_mix.flatMap(({ tumour_group }, i) =>
    groups.has(tumour_group)
      ? []
      : [
          `reference_mix[${i}].tumour_group: ${shown(tumour_group)}: must be the code of a tumour group, other or unknown`,
        ],
  );
  return [
    ...plans,
    ...mix,
    ...twice("turnaround_targets", study.turnaround_targets, ({ specimen, segment }) => `${specimen}, ${segment}`),
    ...twice("reference_mix", study.reference_mix, ({ tumour_group }) => tumour_group),
    ...unseenCodes(study),
  ];
}

/** Items of a list that say two things of one: which of them holds, nobody can tell. */
function twice<T>(list: string, items: readonly T[], of: (item: T) => string): readonly string[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const key = of(item);
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    return before === undefined ? [] : [`${list}[${i}]: ${shown(key)}: stands already in ${list}[${before}]: give one`];
  });
}

/** Codes that look like others and are not. */
function unseenCodes({ sites, tumour_groups, panel_genes }: Study): readonly string[] {
  const codes = [
    ...sites.flatMap(({ code, node }, i) => [
      [`sites[${i}].code`, code],
      [`sites[${i}].node`, node],
    ]),
    ...tumour_groups.map(({ code }, i) => [`tumour_groups[${i}].code`, code]),
    ...(panel_genes ?? []).map((gene, i) => [`panel_genes[${i}]`, gene]),
  ];
  return codes.flatMap(([path = "", code = ""]) =>
    code.trim() === code && /^[ \p{L}\p{N}\p{P}\p{S}\p{M}]*$/u.test(code)
      ? []
      : [`${path}: ${visible(shown(code))}: ${ruleWords.exact}`],
  );
}

/** Paths of keys that the schema dropped. */
function unknownKeys(input: unknown, output: unknown, path: string): readonly string[] {
  if (Array.isArray(input) && Array.isArray(output))
    return input.flatMap((item, i) => unknownKeys(item, output[i], `${path}[${i}]`));
  if (!isRecord(input) || !isRecord(output)) return [];
  return Object.keys(input).flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    return Object.hasOwn(output, key) ? unknownKeys(input[key], output[key], at) : [at];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
