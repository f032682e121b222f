import { expect, test } from "vitest";
import { runs } from "./assumptions.ts";
import { type Day, toDay, workdayFrom } from "./calendar.ts";
import { Laboratory } from "./laboratory.ts";
import { never, type Ticket } from "./model.ts";

const monday = toDay("2023-02-06");
const ticket = (library: Day, stopped: Day = never): Ticket => ({
  specimen: "blood",
  library,
  stopped,
  isOpen: true,
  sequenced: undefined,
  run: undefined,
});

function runAll(tickets: readonly Ticket[], days: number): void {
  const laboratory = new Laboratory();
  for (const one of tickets) laboratory.expect(one);
  for (let day = monday; day < monday + days; day += 1) laboratory.work(day);
}

test("a full run starts on the next working day, the ninth library waits", () => {
  const tickets = Array.from({ length: 9 }, () => ticket(monday));
  runAll(tickets, 3);
  expect(tickets.slice(0, 8).map(({ sequenced, run }) => [sequenced, run])).toEqual(
    Array.from({ length: 8 }, () => [monday + 1, "RUN-0001"]),
  );
  expect(tickets[8]).toMatchObject({ sequenced: undefined, isOpen: true });
});

test("a run that does not fill starts after the longest wait, on a working day", () => {
  const lone = ticket(monday);
  const later = ticket(monday + 2);
  runAll([lone, later], 30);
  expect(lone.sequenced).toBe(workdayFrom(monday + runs.blood.longestWait));
  expect(later.run).toBe(lone.run);
});

test("a stopped sample leaves the line and takes no place in a run", () => {
  const stopped = ticket(monday, monday + 1);
  const tickets = Array.from({ length: 8 }, () => ticket(monday));
  runAll([stopped, ...tickets], 2);
  expect(stopped).toMatchObject({ sequenced: undefined, isOpen: false });
  expect(tickets.every(({ run }) => run === "RUN-0001")).toBe(true);
});
