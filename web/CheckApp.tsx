import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { languageFor } from "../src/strings/language";
import { paneLanguage, PaneLanguageContext } from "../src/taskpane/pane-language";
import { theme as dark } from "../src/taskpane/themes/dark";
import { theme as light } from "../src/taskpane/themes/light";
import { CheckPage } from "./CheckPage";

const scheme = matchMedia("(prefers-color-scheme: dark)");

const watchScheme = (changed: () => void) => {
  scheme.addEventListener("change", changed);
  return () => scheme.removeEventListener("change", changed);
};

/** The page in the person's language and the system's colours. */
export const CheckApp = () => {
  const [language, setLanguage] = useState(() => languageFor(navigator.language));
  const isDark = useSyncExternalStore(watchScheme, () => scheme.matches);
  const words = useMemo(() => paneLanguage(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={isDark ? dark : light} style={{ minHeight: "100vh" }}>
      <PaneLanguageContext value={words}>
        <CheckPage onLanguage={setLanguage} />
      </PaneLanguageContext>
    </FluentProvider>
  );
};
