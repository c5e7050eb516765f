/** What is kept while the pane is open, where the browser lets a frame of another site keep nothing. */
const kept = new Map<string, string>();

/** Keeps a text in this browser under the key, or until the pane is closed; answers which. */
export const keepText = (key: string, text: string): "kept" | "until-closed" => {
  kept.set(key, text);
  try {
    localStorage.setItem(key, text);
    return "kept";
  } catch {
    return "until-closed";
  }
};

/** The text kept under the key; null where none is. */
export const keptText = (key: string): string | null => {
  try {
    return localStorage.getItem(key) ?? kept.get(key) ?? null;
  } catch {
    return kept.get(key) ?? null;
  }
};

/** Keeps the text under the key no longer. */
export const dropText = (key: string): void => {
  kept.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // It was kept nowhere else.
  }
};

/** What the text kept under the key says as JSON, whose parts may be anything; null where none is kept that can be read. */
export const keptParts = <Its>(key: string): { readonly [Part in keyof Its]?: unknown } | null => {
  try {
    return JSON.parse(keptText(key) ?? "null") as { readonly [Part in keyof Its]?: unknown } | null;
  } catch {
    return null;
  }
};
