/** The pane's typeface and brand: Excel's green, on buttons that have it as a ground. */
export const green = {
  fontFamilyBase: '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  colorBrandBackground: "#217346",
  colorBrandBackgroundHover: "#1b5e39",
  colorBrandBackgroundPressed: "#144a2c",
  colorCompoundBrandBackground: "#217346",
  colorCompoundBrandBackgroundHover: "#1b5e39",
  colorCompoundBrandBackgroundPressed: "#144a2c",
};

/** The brand as a line or a letter. */
export const strokes = (color: string) => ({
  colorCompoundBrandStroke: color,
  colorCompoundBrandStrokeHover: color,
  colorCompoundBrandStrokePressed: color,
  colorCompoundBrandForeground1: color,
  colorCompoundBrandForeground1Hover: color,
  colorCompoundBrandForeground1Pressed: color,
});

/** The brand as a link, also under the pointer and while it is pressed. */
export const links = (color: string, pointedAt: string) => ({
  colorBrandForegroundLink: color,
  colorBrandForegroundLinkHover: pointedAt,
  colorBrandForegroundLinkPressed: pointedAt,
});
