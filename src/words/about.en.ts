import type { AboutWords } from "./about.ts";

export const en: AboutWords = {
  study: "The study",
  registration: "Registered as",
  dataCut: (day, n) => `Release ${n}, with what was known on ${day}.`,
  sites: (sites, nodes) => `${sites} sites, served by ${nodes} laboratories.`,
  target: {
    consented: (n) => `Aims at ${n} patients who have consented.`,
    paired: (n) => `Aims at ${n} patients with an evaluable pair.`,
  },
  funding: "Funding",
  nobodyPays: "Nobody pays for it.",
  grant: (n) => `grant ${n}`,
  ethics: "Approval",
  approved: (day) => `approved ${day}`,
  reference: "Reference",
  privacy: "Privacy",
  controller: "Answers for patients' data",
  basis: "Legal basis",
  ownPage: "The study's own page",
  privacyMore: "What is shown to whom, and what could be worked out:",
  licence: "Reuse",
  terms: "The terms",
  contact: "Contact",
  contactPage: "How to reach them",
  absent: (key) => `The study does not tell (key ${key} of study.json).`,
  site: "This site",
  siteText:
    "A folder of static files: every figure is drawn when the site is built, from counts. Reading leaves no trace with anyone but the host of the files. No cookies, no account, no request to another host.",
  storage:
    "Your browser may keep the pages that you read, to show them without a connection; at the foot of each page you can end that. Only if you ask it stores a theme, and for the window the key and the encrypted file of a leadership link.",
  accessibility: "Access for all:",
};
