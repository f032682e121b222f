/** Throws a RangeError unless `value` is an integer of at least 0; `what` names it in the message. */
export function requireCount(method: string, what: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${method} needs ${what} as a whole number of at least 0; got ${value}`);
  }
}

/** Throws a RangeError unless events and trials are counts with events ≤ trials and trials ≥ 1. */
export function requireProportion(method: string, events: number, trials: number): void {
  requireCount(method, "events", events);
  requireCount(method, "trials", trials);
  if (trials === 0) {
    throw new RangeError(`${method} needs at least 1 trial; got ${events} of 0: with no trials there is no proportion`);
  }
  if (events > trials) throw new RangeError(`${method} needs 0 ≤ events ≤ trials; got ${events} of ${trials}`);
}

/** Throws a RangeError unless `value` is finite and above 0. */
export function requirePositive(method: string, what: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`${method} needs ${what} above 0; got ${value}`);
  }
}

/** Throws a RangeError unless 0 ≤ `value` ≤ 1. */
export function requireProbability(method: string, what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${method} needs 0 ≤ ${what} ≤ 1; got ${value}`);
}
