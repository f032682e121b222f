import { sum } from "d3-array";
import type { Policy } from "../partners/policy.ts";
import { type Audited, readAudit } from "../partners/read-audit.ts";
import { readPolicy } from "../partners/read-policy.ts";
import { auditWords } from "../words/audit.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { release } from "./build.ts";

/** By which rules the counts of a site were rounded, and what the audit made of them; null where there is no report of it. */
export type Published = { readonly policy: Policy; readonly audit: Audited | null };

function jsonOf(name: string): unknown {
  const file = release().files.get(name)?.();
  return typeof file === "string" ? JSON.parse(file) : undefined;
}

/** Rules and audit of the partner release that the site is built from; null where its counts are exact. Throws a PolicyError. */
export function published(): Published | null {
  if (release().manifest.rounding === undefined) return null;
  const audit = jsonOf("audit.json");
  return {
    policy: readPolicy(jsonOf("policy.json"), "policy.json"),
    audit: audit === undefined ? null : readAudit(audit, "audit.json"),
  };
}

/** What the audit found, in sentences: first whether it passed. */
export function foundWords({ audit }: Pick<Published, "audit">, lang: Lang): readonly string[] {
  const words = auditWords[lang];
  if (audit === null) return [words.unreported];
  if (!audit.passed) return [words.failed];
  const { releases, tables } = audit;
  const f = formats[lang];
  const of = (name: "cells" | "small" | "somebody"): string => f.exact(sum(tables, (table) => table[name]));
  return [words.passed(of("cells"), releases.length), words.found(of("small")), words.somebody(of("somebody"))];
}
