/** How a person sees the pane: what the 60 combinations are made of. */
export interface Look {
  readonly lang: "zh-CN" | "en-US";
  readonly theme: "light" | "dark" | "forced colours";
  /** Of the pane, in pixels. */
  readonly width: number;
  /** Of the browser: at 2 the page has half its room. */
  readonly zoom: 1 | 2;
}

export const languages = ["zh-CN", "en-US"] as const;
export const themes = ["light", "dark", "forced colours"] as const;
export const zooms = [1, 2] as const;
/** From the narrowest pane there is to one that somebody pulled wide; the first three are those of the covering set. */
export const widths = [270, 320, 600, 350, 450] as const;

/** All combinations. */
export const allLooks: readonly Look[] = languages.flatMap((lang) =>
  themes.flatMap((theme) =>
    widths.flatMap((width) => zooms.map((zoom) => ({ lang, theme, width, zoom }))),
  ),
);

/** Nine of them, in which every theme meets every width, language and zoom, and these meet each other. */
export const coveringLooks: readonly Look[] = themes.flatMap((theme, row) =>
  widths.slice(0, 3).map((width, column): Look => {
    const isEven = (row + column) % 2 === 0;
    const isNear = row < 2 ? isEven : !isEven;
    return { lang: isEven ? "zh-CN" : "en-US", theme, width, zoom: isNear ? 1 : 2 };
  }),
);
