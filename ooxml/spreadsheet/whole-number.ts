import { UnreadablePackage } from "../unreadable-package";

/** The number that an attribute or element counts with; in other forms programs read others, or none. */
export const wholeNumber = (text: string): number => {
  if (text.length <= 9 && /^\d+$/.test(text)) return Number(text);
  throw new UnreadablePackage("value-malformed", `${text} is no whole number.`);
};
