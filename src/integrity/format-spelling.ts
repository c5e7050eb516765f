/** A number format in one spelling: LibreOffice writes a separator, and any sign that is quoted alone, with a backslash before it. */
export const spelledFormat = (format: string): string =>
  format
    .replaceAll(/"([^"]*)"/g, (all, text: string) => ([...text].length === 1 ? `\\${text}` : all))
    .replaceAll(/\\([-/ ])/g, "$1")
    .toLowerCase();
