import { element } from "./xml-writer";

/** A colour element for "#RRGGBB". */
export const colorElement = (name: string, color: string): string =>
  element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
