import type { HostProfile } from "./host-profile";

const themes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#F0F0F0",
    controlForegroundColor: "#262626",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const;

/** Office.context.officeTheme of a profile. */
export const themeOf = ({ theme }: HostProfile) => themes[theme];
