export type Language = "zh-CN" | "en-US";

/** What a picture looks like. */
export interface Look {
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly pane: 270 | 320 | 350;
}

/** Where a picture of the look is kept. */
export const pictureOf = (name: string, { language, theme }: Look): string =>
  `docs/images/${name}.${language}.${theme}.png`;
