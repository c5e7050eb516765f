import { defaultStyle, type Style } from "./style";

const members = Object.keys(defaultStyle) as (keyof Style)[];
const shelf = new Map<string, Style>();
const known = new WeakSet<Style>();

/** The one shared object for a style: equal styles are the same object, so cells compare them by identity. */
export const internStyle = (style: Style): Style => {
  if (known.has(style)) return style;
  const key = JSON.stringify(members.map((member) => style[member]));
  const shelved = shelf.get(key);
  if (shelved !== undefined) return shelved;
  shelf.set(key, style);
  known.add(style);
  return style;
};

/** A style with some members changed, shared. */
export const changeStyle = (style: Style, change: Partial<Style>): Style =>
  internStyle({ ...style, ...change });

internStyle(defaultStyle);
