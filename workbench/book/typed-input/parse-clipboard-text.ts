/** The cells of a block of text as Excel puts it on the clipboard: tabs, line ends, quoted cells with doubled quotes. */
export const parseClipboardText = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    const cell = readCell(text, place);
    row.push(cell.text);
    place = cell.end;
    const separator = /\t|\r\n|\n|\r/y;
    separator.lastIndex = place;
    const [found = ""] = separator.exec(text) ?? [];
    place += found.length;
    if (found === "\t" && place < text.length) continue;
    if (found === "\t") row.push("");
    rows.push(row);
    row = [];
  }
  return rows;
};

/** A quote opens a quoted cell only if its partner stands right before a tab, a line end or the end. */
const readCell = (text: string, start: number): { text: string; end: number } => {
  const quoted = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
  quoted.lastIndex = start;
  const [whole, inside] = quoted.exec(text) ?? [];
  if (whole !== undefined && inside !== undefined)
    return {
      text: inside.replaceAll('""', '"').replaceAll("\r\n", "\n"),
      end: start + whole.length,
    };
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  const [bare = ""] = plain.exec(text) ?? [];
  return { text: bare, end: start + bare.length };
};
