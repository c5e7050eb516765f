export type ThemeName = "light" | "dark";

const system = matchMedia("(prefers-color-scheme: dark)");

export const systemTheme = (): ThemeName => (system.matches ? "dark" : "light");

/** The theme to be shown: Office's own, and where Office says none, the system's. */
export const themeName = (): ThemeName => {
  const isDark = Office.context.officeTheme?.isDarkTheme;
  return isDark === undefined ? systemTheme() : isDark ? "dark" : "light";
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
