import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadTheme } from "./load-theme";
import { followTheme, themeName } from "./theme-name";

/** The colours to be drawn with, beginning with those that are loaded; ones that do not come leave the pane as it is. */
export const useTheme = (first: Theme): Theme => {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const change = () => void loadTheme(themeName()).then(setTheme, () => undefined);
    return followTheme(change);
  }, []);
  return theme;
};
