import { runs } from "./assumptions.ts";
import { type Day, isWorkday } from "./calendar.ts";
import type { Specimen } from "./codes.ts";
import type { Ticket } from "./model.ts";

/**
 * The sequencing of all nodes together, day by day: libraries of a specimen wait until a run is full or the first of them has
 * waited long enough. Which samples share a run depends on nothing but the order in which libraries are made.
 */
export class Laboratory {
  #planned = new Map<Day, Ticket[]>();
  #waiting = new Map<Specimen, Ticket[]>();
  #runs = 0;

  /** Take in the ticket of a library that is not made yet. */
  expect(ticket: Ticket): void {
    const planned = this.#planned.get(ticket.library);
    if (planned === undefined) this.#planned.set(ticket.library, [ticket]);
    else planned.push(ticket);
  }

  /** Start the day's runs, then take in the libraries made on the day. Days must come in order. */
  work(day: Day): void {
    if (isWorkday(day))
      for (const [specimen, waiting] of this.#waiting) this.#waiting.set(specimen, this.#start(waiting, day));
    for (const ticket of this.#planned.get(day) ?? []) {
      const waiting = this.#waiting.get(ticket.specimen);
      if (waiting === undefined) this.#waiting.set(ticket.specimen, [ticket]);
      else waiting.push(ticket);
    }
    this.#planned.delete(day);
  }

  /** Start what must start of the libraries of one specimen; gives those that wait on. */
  #start(waiting: readonly Ticket[], day: Day): Ticket[] {
    for (const ticket of waiting) if (ticket.stopped <= day) ticket.isOpen = false;
    const left = waiting.filter(({ isOpen }) => isOpen);
    let from = 0;
    for (let first = left[from]; first !== undefined; first = left[from]) {
      const { size, longestWait } = runs[first.specimen];
      if (left.length - from < size && day - first.library < longestWait) break;
      this.#sequence(left.slice(from, from + size), day);
      from += size;
    }
    return left.slice(from);
  }

  #sequence(tickets: readonly Ticket[], day: Day): void {
    this.#runs += 1;
    const run = `RUN-${String(this.#runs).padStart(4, "0")}`;
    for (const ticket of tickets) {
      ticket.sequenced = day;
      ticket.run = run;
      ticket.isOpen = false;
    }
  }
}
