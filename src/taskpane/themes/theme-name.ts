import type { ThemeChoice } from "../settings/preferences";

export type ThemeName = "light" | "dark";

const system = matchMedia("(prefers-color-scheme: dark)");

const systemTheme = (): ThemeName => (system.matches ? "dark" : "light");

/** Likely the theme to be shown, as long as Office cannot be asked. */
export const likelyTheme = (choice: ThemeChoice): ThemeName =>
  choice === "light" || choice === "dark" ? choice : systemTheme();

/** The theme to be shown: the one that was chosen, else Office's own, and where Office says none, the system's. */
export const themeName = (choice: ThemeChoice): ThemeName => {
  const isDark = choice === "office" ? Office.context.officeTheme?.isDarkTheme : undefined;
  return isDark === undefined ? likelyTheme(choice) : isDark ? "dark" : "light";
};

/** Calls back whenever it may be another one, until the answer is called: the system tells, and at Office's one looks when a person comes back. */
export const followTheme = (onChange: () => void): (() => void) => {
  system.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    system.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
};
