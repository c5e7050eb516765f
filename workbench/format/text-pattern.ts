/**
 * A text with wildcards as the source of a regular expression: `*` stands for any text and `?` for any character;
 * `~` before one of them takes it as it is.
 */
export const textPattern = (text: string): string =>
  text.replaceAll(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    return `\\${part.at(-1) ?? ""}`;
  });
