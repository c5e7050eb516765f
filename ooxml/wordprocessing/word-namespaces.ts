/** The namespaces of a Word document's own markup, as transitional files write them. */
export const wordNamespaces = {
  main: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  /** Word 2012's additions, repeating sections among them. */
  word2012: "http://schemas.microsoft.com/office/word/2012/wordml",
} as const;
