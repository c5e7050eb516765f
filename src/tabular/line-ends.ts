/** The pieces with every line end, also inside quotes, as the line feed that spreadsheets keep in a cell. */
export function* withLineFeeds(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    const text = held + piece;
    // The other half of this line end may be in the next piece.
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
  }
  if (held) yield "\n";
}
