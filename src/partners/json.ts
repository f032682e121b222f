/** A file that is not what it should be; says where in it, what was found and the rule. */
export class PolicyError extends Error {
  constructor(file: string, at: string, found: string, rule: string) {
    super(`${file}: ${at === "" ? "" : `${at}: `}${found}: ${rule}`);
    this.name = "PolicyError";
  }
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** A value of a JSON file with its place, read strictly: every reader throws a PolicyError that names the place. */
export class Json {
  readonly value: unknown;
  readonly file: string;
  readonly at: string;
  constructor(value: unknown, file: string, at = "") {
    this.value = value;
    this.file = file;
    this.at = at;
  }

  fail(rule: string, found = show(this.value)): never {
    throw new PolicyError(this.file, this.at, found, rule);
  }

  private in(name: string | number, value: unknown): Json {
    const step = typeof name === "number" ? `[${name}]` : this.at === "" ? name : `.${name}`;
    return new Json(value, this.file, `${this.at}${step}`);
  }

  /** An object that has these keys alone; those with a question mark at their end may be missing. */
  object(...keys: readonly string[]): { readonly get: (key: string) => Json; readonly has: (key: string) => boolean } {
    const record = this.record();
    const names = keys.map((key) => key.replace(/\?$/, ""));
    const unknown = Object.keys(record).filter((key) => !names.includes(key));
    if (unknown.length > 0) this.fail(`known keys: ${names.join(", ")}`, `unknown key ${unknown.join(", ")}`);
    const missing = keys.filter((key) => !key.endsWith("?") && !(key in record));
    if (missing.length > 0) this.fail("the key is required", `no ${missing.join(", ")}`);
    return { get: (key) => this.in(key, record[key]), has: (key) => key in record };
  }

  /** The entries of an object whose keys are names. */
  entries(): readonly (readonly [string, Json])[] {
    return Object.entries(this.record()).map(([key, value]) => [key, this.in(key, value)] as const);
  }

  private record(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) this.fail("must be an object");
    return value as Readonly<Record<string, unknown>>;
  }

  list(): readonly Json[] {
    if (!Array.isArray(this.value)) this.fail("must be a list");
    return (this.value as readonly unknown[]).map((item, i) => this.in(i, item));
  }

  text(): string {
    return typeof this.value === "string" ? this.value : this.fail("must be text");
  }

  texts(): readonly string[] {
    const texts = this.list().map((item) => item.text());
    return new Set(texts).size === texts.length ? texts : this.fail("must not name anything twice");
  }

  truth(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail("must be true or false");
  }

  number(least: number, most = Number.POSITIVE_INFINITY): number {
    const { value } = this;
    return typeof value === "number" && value >= least && value <= most
      ? value
      : this.fail(`must be a number of at least ${least}${most < Number.POSITIVE_INFINITY ? `, at most ${most}` : ""}`);
  }

  whole(least: number): number {
    const n = this.number(least);
    return Number.isSafeInteger(n) ? n : this.fail("must be a whole number");
  }

  oneOf<T extends string | number>(...values: readonly T[]): T {
    return values.find((value) => value === this.value) ?? this.fail(`must be ${values.join(" or ")}`);
  }
}
