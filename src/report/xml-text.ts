/** What XML 1.0 has no room for: control characters, lone surrogates, two non-characters. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a document can hold it: its lines end in one way, and what XML has no room for is marked. */
export const writable = (text: string): string =>
  text.replaceAll(/\r\n?/g, "\n").replaceAll(unwritable, "\ufffd");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The content of a run of writable text (w:t, w:br, w:tab), its elements with that prefix. */
export const runContent = (text: string, prefix: string): string =>
  text
    .split("\n")
    .map((line) =>
      line
        .split("\t")
        .map((part) => `<${prefix}t xml:space="preserve">${escaped(part)}</${prefix}t>`)
        .join(`<${prefix}tab/>`),
    )
    .join(`<${prefix}br/>`);
