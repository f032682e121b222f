/** One round of splitmix32 on a 32-bit state: spreads near seeds over all states. */
function mix(state: number): number {
  let z = (state + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) | 0;
}

/**
 * Random numbers that depend on nothing but the keys: the same keys, the same numbers, on every machine.
 * Generator sfc32 (Doty-Humphrey, PractRand), its state spread by splitmix32. Keys are integers.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(...keys: readonly number[]) {
    let state = 0;
    for (const key of keys) state = mix(mix(state ^ (key | 0)) ^ Math.floor(key / 0x100000000));
    this.#a = mix(state);
    this.#b = mix(this.#a);
    this.#c = mix(this.#b);
    for (let i = 0; i < 12; i += 1) this.uniform();
  }

  /** From 0 to below 1. */
  uniform(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0;
    return (t >>> 0) / 0x100000000;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  chance(share: number): boolean {
    return this.uniform() < share;
  }

  /** Mean 0, standard deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** `sigma` is the standard deviation of the natural logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }

  /** A count; large means are split, since the product method needs exp(-mean) above 0. */
  poisson(mean: number): number {
    if (mean > 30) return this.poisson(mean / 2) + this.poisson(mean / 2);
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count += 1;
    return count;
  }

  /** One of the items. Throws a RangeError when there is none. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.uniform() * items.length)];
    if (item === undefined) throw new RangeError("pick needs at least 1 item; got none");
    return item;
  }

  /** One of the keys, with probability in proportion to its weight. Throws a RangeError when there is none. */
  pickWeighted<K extends string>(weights: readonly (readonly [K, number])[]): K {
    let left = this.uniform() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of weights) {
      left -= weight;
      if (left < 0) return key;
    }
    const last = weights.at(-1);
    if (last === undefined) throw new RangeError("pickWeighted needs at least 1 item; got none");
    return last[0];
  }
}
