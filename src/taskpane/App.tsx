import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
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
  colorCompoundBrandBackgroundHover: "#1b5e39",
  colorCompoundBrandBackgroundPressed: "#144a2c",
};
const strokes = (color: string) => ({
  colorCompoundBrandStroke: color,
  colorCompoundBrandStrokeHover: color,
  colorCompoundBrandStrokePressed: color,
  colorCompoundBrandForeground1: color,
  colorCompoundBrandForeground1Hover: color,
  colorCompoundBrandForeground1Pressed: color,
});
const themes = {
  light: {
    ...webLightTheme,
    ...brand,
    ...strokes("#217346"),
    colorBrandForegroundLink: "#1b5e39",
    fontFamilyBase,
  },
  dark: {
    ...webDarkTheme,
    ...brand,
    colorBrandForegroundLink: "#6fcf97",
    ...strokes("#6fcf97"),
    fontFamilyBase,
  },
};

interface AppProps {
  readonly language: Language;
  readonly theme: "light" | "dark";
}

/** The task pane, once the words of its language are loaded. */
export const App = ({ language, theme }: AppProps) => {
  const words = useMemo(() => paneLanguage(language), [language]);
  return (
    <FluentProvider theme={themes[theme]} style={{ minHeight: "100vh" }}>
      <PaneLanguageContext value={words}>
        <ErrorBoundary words={words.words}>
          <Pane />
        </ErrorBoundary>
      </PaneLanguageContext>
    </FluentProvider>
  );
};
