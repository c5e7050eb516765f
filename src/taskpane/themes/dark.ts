import { webDarkTheme, type Theme } from "@fluentui/react-components";
import { green, links, strokes } from "./green";

export const theme: Theme = {
  ...webDarkTheme,
  ...green,
  ...strokes("#6fcf97"),
  ...links("#6fcf97", "#9be3b8"),
};
