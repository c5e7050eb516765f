import { webLightTheme, type Theme } from "@fluentui/react-components";
import { green, links, strokes } from "./green";

export const theme: Theme = {
  ...webLightTheme,
  ...green,
  ...strokes("#217346"),
  ...links("#1b5e39", "#144a2c"),
};
