const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const decodeEntity = (whole: string, name: string): string => {
  if (!name.startsWith("#")) return entities[name] ?? whole;
  const isHex = name[1] === "x" || name[1] === "X";
  return String.fromCodePoint(parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
};

/** XML text as the characters it stands for. */
export const decodeXml = (text: string): string =>
  text.includes("&") ? text.replace(/&([^;&]+);/g, decodeEntity) : text;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** Characters made safe for an attribute or a text of XML. */
export const encodeXml = (text: string): string =>
  text.replace(/[&<>"\n\t\r]/g, (character) => escapes[character] ?? character);

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Excel's own escape for characters that XML forbids, and for text that looks like the escape. */
export const encodeCellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")

    .replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, hex);

/** The text behind Excel's own escape. */
export const decodeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
