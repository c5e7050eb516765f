import { createContext, useContext, useSyncExternalStore } from "react";
import { languageFor, languages, type Language } from "../../strings/language";
import { keepText, keptParts } from "../kept-texts";

export const languageChoices = ["office", ...languages] as const;
export const themeChoices = ["office", "system", "light", "dark"] as const;
export type LanguageChoice = (typeof languageChoices)[number];
export type ThemeChoice = (typeof themeChoices)[number];

/** What a person has chosen for the pane, in whatever workbook. */
export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Whether the browser keeps nothing, so that the choice ends with the pane. */
  readonly isPassing: boolean;
}

const key = "tanping:preferences";

/** The person's choices, kept on the machine. */
export class PreferenceStore {
  private its: Preferences = read();
  private readonly listeners = new Set<() => void>();

  /** The language that Office displays; the browser's, until Office has said it. */
  constructor(public displayLanguage: string) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): Preferences => this.its;
  /** The language that a choice comes to, by default the one that holds. */
  readonly languageOf = (choice = this.its.language): Language =>
    choice === "office" ? languageFor(this.displayLanguage) : choice;
  readonly choose = (change: Partial<Pick<Preferences, "language" | "theme">>): void => {
    const { language, theme } = { ...this.its, ...change };
    const fate = keepText(key, JSON.stringify({ language, theme }));
    this.its = { language, theme, isPassing: fate === "until-closed" };
    for (const listener of this.listeners) listener();
  };
}

/** What was kept, as far as it can be read; Office's own where nothing was chosen. */
const read = (): Preferences => {
  const kept = keptParts<Preferences>(key);
  return {
    language: languageChoices.find((its) => its === kept?.language) ?? "office",
    theme: themeChoices.find((its) => its === kept?.theme) ?? "office",
    isPassing: false,
  };
};

export const PreferencesContext = createContext<PreferenceStore | null>(null);

/** The choices that hold now, and how another is made. */
export const usePreferences = (): Preferences & Pick<PreferenceStore, "choose" | "languageOf"> => {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error("The pane has no preferences here.");
  const its = useSyncExternalStore(store.subscribe, store.current);
  return { ...its, choose: store.choose, languageOf: store.languageOf };
};
