import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../strings/language";
import { ErrorBoundary } from "./ErrorBoundary";
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
  readonly children: ReactNode;
}

/** What a page of the add-in shows, in its language and theme. */
export const App = ({ language, theme, children }: AppProps) => (
  <FluentProvider theme={themes[theme]} style={{ minHeight: "100vh" }}>
    <PaneLanguageContext value={paneLanguage(language)}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </PaneLanguageContext>
  </FluentProvider>
);
