import type { SiteWords } from "../zh-CN/site";

export const site: SiteWords = {
  orders: { department: "department", person: "person", place: "place" },
  nowhere: {
    department: "(no department in plan or interviews)",
    person: "(nobody said to be asked)",
    place: "(no place in the evidence)",
  },
  sheet: {
    title: "Site list",
    sheetTitle: (order) => `What is to be seen on site, by ${order} (12.4.3)`,
    note: "Written by Tanping from the site points, the plan, the interviews and the evidence, to be printed and filled in by hand; make it anew when they have changed. It counts for no score, seal or check. What was seen and told is brought back in the pane, item by item.",
    headings: [
      "Item",
      "What to see",
      "Finding in the documents",
      "Department, person, place",
      "Seen, asked",
      "Record no.",
      "Confirmed",
    ],
    box: "□ yes\n□ no",
  },
  kept: {
    seen: (seen) => `Seen: ${seen}`,
    asked: (asked) => `Asked: ${asked}`,
    record: (number) => `Record no. ${number}`,
    score: (before, after, reason) => `Score changed from ${before} to ${after}. Reason: ${reason}`,
  },
  pane: {
    title: "Site visit",
    standing: ({ points, confirmed, refuted }) =>
      `Site points: ${points}; confirmed ${confirmed}, not so ${refuted}, not yet seen ${points - confirmed - refuted}.`,
    order: "Sorted by",
    make: "Make the sheet of the list",
    bring: "Bring back…",
    bringOf: (item) => `Bring back what was seen of ${item}`,
    answers: { yes: "Confirmed", no: "Not so", "": "Not seen yet" },
    seen: "What was seen",
    asked: "Who was asked",
    record: "Record no.",
    place: "Place",
    date: "Date",
    dateWrong: "Please enter a date, for example 2026-11-23.",
    confirmed: "Confirmed",
    score: (now) => `Score (now ${now}; leave blank to keep it)`,
    reason: "Why the score changes",
    write: "Write",
    cancel: "Cancel",
  },
};
