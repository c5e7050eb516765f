import type { FullTextWords } from "../zh-CN/full-texts";

const title = "Texts in full";

export const fullTexts: FullTextWords = {
  title,
  sheetTitle: "Texts in full",
  note: "Texts that a row of their own sheet has no room for, whole; the further rows of one text say “continued”. Written by Tanping, and made anew as the texts change.",
  headings: ["Where", "Text"],
  place: (parts) => parts.filter(Boolean).join(" · "),
  goesOn: (place) => `${place} (continued)`,
  remark: `Texts cut short: see “${title}”`,
  again: (name) => `${name} (continued)`,
};
