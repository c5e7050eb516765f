import type { Theme } from "@fluentui/react-components";
import type { ThemeName } from "./theme-name";

const loads = {
  light: () => import(/* webpackChunkName: "theme-light" */ "./light"),
  dark: () => import(/* webpackChunkName: "theme-dark" */ "./dark"),
};

/** Loads the colours of a theme; rejects where the network does not bring them. */
export const loadTheme = async (name: ThemeName): Promise<Theme> => (await loads[name]()).theme;
