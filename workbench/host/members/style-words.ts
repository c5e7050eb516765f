import { invalidArgument } from "../refusals";

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" for a colour given so, without "#", or by an HTML name. */
export function colorArgument(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`${String(value)} is not a colour.`);
  return `#${text.replace("#", "").toUpperCase()}`;
}
