import type { XmlElement } from "../xml/xml-element";

/** Six digits a colour. */
const colorsIn = (digits: string): readonly string[] =>
  Array.from({ length: digits.length / 6 }, (_, at) => digits.slice(at * 6, at * 6 + 6));

/** Excel's 56 indexed colours, from index 8 on; 0 to 7 repeat the first eight. */
const indexed = colorsIn(
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
    "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080" +
    "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600" +
    "666699969696003366339966003300333300993300993366333399333333",
);

/** Office's theme, for files that bring none: light 1, dark 1, light 2, dark 2, accents, links. */
const officeTheme = colorsIn(
  "FFFFFF000000E7E6E644546A4472C4ED7D31A5A5A5FFC0005B9BD570AD470563C1954F72",
);

/** The order in which theme attributes count the scheme's colours. */
const schemeOrder =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";

/** The colours of a theme part, by the index that theme attributes use. */
const readTheme = (theme: XmlElement): readonly string[] => {
  const scheme = theme.deep("clrScheme")[0];
  return schemeOrder.split(" ").map((name, index) => {
    const color = scheme?.child(name)?.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? officeTheme[index] ?? "000000";
  });
};

const toHsl = (hex: string): readonly [number, number, number] => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [spread, light] = [most - least, (most + least) / 2];
  if (spread === 0) return [0, 0, light];
  const hue =
    most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return [(hue / 6 + 1) % 1, spread / (1 - Math.abs(2 * light - 1)), light];
};

const fromHsl = (hue: number, saturation: number, light: number): string =>
  [0, 8, 4]
    .map((shift) => {
      const k = (shift + hue * 12) % 12;
      const part = saturation * Math.min(light, 1 - light);
      const channel = light - part * Math.max(-1, Math.min(k - 3, 9 - k, 1));
      return Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase();

/** A tint below 0 darkens, above 0 lightens. */
const tinted = (hex: string, tint: number): string => {
  if (tint === 0) return hex;
  const [hue, saturation, light] = toHsl(hex);
  return fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light + (1 - light) * tint);
};

export interface Palette {
  readonly theme: readonly string[];
  /** The file's own indexed colours, empty when it uses Excel's. */
  readonly indexed: readonly string[];
}

/** The colours of a workbook by its styles part and its theme part, where it has one. */
export const readPalette = (styleSheet: XmlElement, theme: XmlElement | null): Palette => ({
  theme: theme === null ? officeTheme : readTheme(theme),
  indexed: styleSheet
    .deep("rgbColor")
    .map(({ attributes }) => (attributes.rgb ?? "000000").slice(-6)),
});

const baseColor = ({ attributes }: XmlElement, palette: Palette): string | null => {
  const { rgb, theme, indexed: index } = attributes;
  if (rgb !== undefined) return rgb.slice(-6);
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  if (index === undefined || Number(index) >= 64) return null;
  const place = Number(index);
  return palette.indexed[place] ?? indexed[place < 8 ? place : place - 8] ?? null;
};

/** A colour element as "#RRGGBB"; null for the system's own (automatic). */
export const readColor = (element: XmlElement | undefined, palette: Palette): string | null => {
  const base = element && baseColor(element, palette);
  if (element === undefined || base === undefined || base === null) return null;
  return `#${tinted(base.toUpperCase(), element.number("tint") ?? 0)}`;
};
