import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../strings/language";
import type { AssessmentStore } from "./assessment-store";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { paneLanguage, PaneLanguageContext } from "./pane-language";
import { useTheme } from "./themes/use-theme";

interface AppProps {
  readonly language: Language;
  /** The theme it is drawn in at first. */
  readonly theme: Theme;
  readonly store: AssessmentStore;
}

/** The task pane, once the words of its language are loaded. */
export const App = ({ language, theme: first, store }: AppProps) => {
  const theme = useTheme(first);
  const words = useMemo(() => paneLanguage(language), [language]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh" }}>
      <PaneLanguageContext value={words}>
        <ErrorBoundary language={words}>
          <Pane store={store} />
        </ErrorBoundary>
      </PaneLanguageContext>
    </FluentProvider>
  );
};
