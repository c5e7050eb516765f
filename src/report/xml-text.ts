/** What XML 1.0 has no room for: control characters, lone surrogates, two non-characters. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text
    .replaceAll(unwritable, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/** The content of a run of text (w:t, w:br, w:tab), its elements with that prefix. */
export const runContent = (text: string, prefix: string): string =>
  linesOf(text)
    .map((line) =>
      line
        .split("\t")
        .map((part) => `<${prefix}t xml:space="preserve">${escaped(part)}</${prefix}t>`)
        .join(`<${prefix}tab/>`),
    )
    .join(`<${prefix}br/>`);
