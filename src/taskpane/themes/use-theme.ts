import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ThemeChoice } from "../settings/preferences";
import { loadTheme } from "./load-theme";
import { followTheme, themeName } from "./theme-name";

/** The colours to be drawn with, beginning with those that are loaded; ones that do not come leave the pane as it is. */
export const useTheme = (first: Theme, choice: ThemeChoice): Theme => {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const change = async () => {
      const wanted = themeName(choice);
      const colours = await loadTheme(wanted).catch(() => null);
      // Another may be wanted by now.
      if (!follows || !colours || themeName(choice) !== wanted) return;
      setTheme(colours);
      // What the browser draws itself: the lists of selects, the scroll bar.
      document.documentElement.style.colorScheme = wanted;
    };
    let follows = true;
    void change();
    const end = followTheme(() => void change());
    return () => {
      follows = false;
      end();
    };
  }, [choice]);
  return theme;
};
