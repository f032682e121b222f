import { parseArgs } from "node:util";

export type ProtectOrder = {
  readonly data: string;
  readonly out: string;
  readonly policy: string | undefined;
  readonly secret: string | undefined;
  readonly exact: string | undefined;
};

export const usage = `Usage: npm run protect -- [--data DIR] [--out DIR] [--policy FILE] [--secret FILE] [--exact DIR]

Makes of exact releases the rounded tables that may be published, audits them, and writes OUT/<release>/.

  --data DIR     folder of exact releases (default: data)
  --out DIR      folder of partner releases (default: partners); what is there is kept, and later releases are made beside it
  --policy FILE  the policy that the study's owner signs (default: policy.json beside this command's files)
  --secret FILE  ${32} random bytes, outside the repository and of what is published; a simulated study needs none
  --exact DIR    also writes the same tables unrounded, for checking: personal data

Exit status: 0 done, 1 refused (nothing is written), 2 wrong usage.`;

/** What is asked for; wrong usage is told in words. */
export function readOrder(args: readonly string[]): ProtectOrder | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string", default: "data" },
        out: { type: "string", default: "partners" },
        policy: { type: "string" },
        secret: { type: "string" },
        exact: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const empty = Object.entries(values).find(([, value]) => value === "");
    if (empty) return { wrong: `--${empty[0]} needs a value` };
    const { data, out, policy, secret, exact } = values;
    return { data, out, policy, secret, exact };
  } catch (cause) {
    return { wrong: cause instanceof Error ? cause.message : String(cause) };
  }
}
