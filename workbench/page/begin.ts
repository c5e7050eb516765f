import { findLeftCopy, type KeptCopy } from "./files/kept-copies";
import { newBook, readBook, type OpenBook } from "./open-book";
import { fetchFile, fileName, type PageData } from "./page-data";
import type { Sentences } from "./strings/sentences";
import { wasWelcomed } from "./welcome/was-welcomed";

/** What the page says of itself when it is opened. */
type Greeting =
  | { readonly kind: "welcome" }
  | { readonly kind: "kept"; readonly copy: KeptCopy }
  | { readonly kind: "message"; readonly text: string };

/** How the page stands when it is opened. */
export interface Beginning {
  readonly open: OpenBook;
  readonly pane: "open" | "closed";
  readonly greeting: Greeting | null;
}

/**
 * `?book=new` begins with a new workbook, `?book=` and the name of a sample's file with that sample and the pane.
 * Otherwise the page offers what was left unsaved, or welcomes whoever sees it for the first time.
 */
export const begin = async (
  query: string,
  { samples }: PageData,
  say: Sentences,
): Promise<Beginning> => {
  const asked = new URLSearchParams(query).get("book");
  const addresses = samples.flatMap(({ file }) => Object.values(file));
  const address = addresses.find((one) => fileName(one) === asked);
  if (address !== undefined) return sampleAt(address, say);
  return withNewBook(say, asked === "new" ? null : await greeting());
};

const withNewBook = (say: Sentences, greeting: Greeting | null): Beginning => ({
  open: newBook(`${say.newTitle}.xlsx`),
  pane: "closed",
  greeting,
});

const sampleAt = async (address: string, say: Sentences): Promise<Beginning> => {
  try {
    const { name, bytes } = await fetchFile(address);
    const { opened } = await readBook(name, bytes, "in-file");
    return { open: opened, pane: "open", greeting: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return withNewBook(say, { kind: "message", text: say.unreadable(reason) });
  }
};

const greeting = async (): Promise<Greeting | null> => {
  const copy = await findLeftCopy();
  if (copy) return { kind: "kept", copy };
  return wasWelcomed() ? null : { kind: "welcome" };
};
