import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../strings/language";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { paneLanguage, PaneLanguageContext } from "./pane-language";

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const brand = {
  colorBrandBackground: "#217346",
  colorBrandBackgroundHover: "#1b5e39",
  colorBrandBackgroundPressed: "#144a2c",
  colorCompoundBrandBackground: "#217346",
  colorCompoundBrandStroke: "#217346",
  colorCompoundBrandForeground1: "#217346",
};
const themes = {
  light: { ...webLightTheme, ...brand, colorBrandForegroundLink: "#1b5e39", fontFamilyBase },
  dark: {
    ...webDarkTheme,
    ...brand,
    colorBrandForegroundLink: "#6fcf97",
    colorCompoundBrandStroke: "#6fcf97",
    colorCompoundBrandForeground1: "#6fcf97",
    fontFamilyBase,
  },
};

interface AppProps {
  readonly language: Language;
  readonly theme: "light" | "dark";
}

/** The task pane. */
export const App = ({ language, theme }: AppProps) => (
  <FluentProvider theme={themes[theme]} style={{ minHeight: "100vh" }}>
    <PaneLanguageContext value={paneLanguage(language)}>
      <ErrorBoundary>
        <Pane />
      </ErrorBoundary>
    </PaneLanguageContext>
  </FluentProvider>
);
