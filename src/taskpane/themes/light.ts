import { webLightTheme, type Theme } from "@fluentui/react-components";
import { green, strokes } from "./green";

export const theme: Theme = {
  ...webLightTheme,
  ...green,
  ...strokes("#217346"),
  colorBrandForegroundLink: "#1b5e39",
};
