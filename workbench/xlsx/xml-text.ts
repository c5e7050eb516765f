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
