/** Which ids belong to one specimen: groups that grow together as ties between ids are told. */
export class Ties {
  readonly #group = new Map<string, Set<string>>();

  /** Tells that these ids are of one specimen. */
  tie(ids: readonly string[]): void {
    const together = new Set<string>();
    for (const id of ids) for (const member of this.#group.get(id) ?? [id]) together.add(member);
    for (const member of together) this.#group.set(member, together);
  }

  /** All ids of the specimen that `id` belongs to. */
  of(id: string): ReadonlySet<string> {
    return this.#group.get(id) ?? new Set([id]);
  }

  has(id: string): boolean {
    return this.#group.has(id);
  }
}

/** A pair's id in a space of its own: laboratories give a pair the id of its DNA sample. */
export const pairKey = (pair: string): string => `pair ${pair}`;
