import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import type { Theme } from "./page-options";

/** Shades of Excel's green; 80 is its accent. */
const green: BrandVariants = {
  10: "#031007",
  20: "#06210F",
  30: "#083418",
  40: "#0A4220",
  50: "#0C5128",
  60: "#0E6031",
  70: "#0F6E39",
  80: "#107C41",
  90: "#2A8C56",
  100: "#43A06D",
  110: "#5BAE80",
  120: "#77BF97",
  130: "#93CFAE",
  140: "#B0DEC5",
  150: "#CDECDB",
  160: "#E8F6EE",
};

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Excel's colours for Fluent's components. */
export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: {
    ...createDarkTheme(green),
    fontFamilyBase,
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandStroke1: green[110],
  },
};
