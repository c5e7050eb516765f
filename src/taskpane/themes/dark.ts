import { webDarkTheme, type Theme } from "@fluentui/react-components";
import { green, strokes } from "./green";

export const theme: Theme = {
  ...webDarkTheme,
  ...green,
  ...strokes("#6fcf97"),
  colorBrandForegroundLink: "#6fcf97",
};
