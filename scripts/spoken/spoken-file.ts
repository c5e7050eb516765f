import type { Language } from "../screenshots/look";

/** Where it is kept what a screen reader says of a screen or state of the pane. */
export const spokenFile = (name: string, language: Language): string =>
  `docs/spoken/${language}/${name}.txt`;
