import { faultText } from "./files/fault-text";
import { findLeftCopy, type KeptCopy } from "./files/kept-copies";
import { newBook, readBook, type OpenBook } from "./open-book";
import { fetchFile, fileName, type PageData } from "./page-data";
import type { Language } from "./page-options";
import type { Sentences } from "./strings/sentences";
import { sentencesIn } from "./strings/use-sentences";
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
 * With the address of a file that another page holds, it begins with that.
 * Otherwise the page offers what was left unsaved, or welcomes whoever sees it for the first time, before a sample.
 */
export const begin = async (
  { search, language }: { readonly search: string; readonly language: Language },
  { samples }: PageData,
): Promise<Beginning> => {
  const say = sentencesIn[language];
  const asked = new URLSearchParams(search).get("book");
  const addresses = samples.flatMap(({ file }) => Object.values(file));
  const address = addresses.find((one) => fileName(one) === asked);
  if (address !== undefined) return withSample(address, say);
  if (asked === "new") return withNewBook(say);
  if (asked?.startsWith(`blob:${location.origin}/`)) return withGiven(asked, say);
  const copy = await findLeftCopy();
  if (copy) return { ...withNewBook(say), greeting: { kind: "kept", copy } };
  if (wasWelcomed()) return withNewBook(say);
  const shown = samples[0] ? await withSample(samples[0].file[language], say) : withNewBook(say);
  return { ...shown, greeting: { kind: "welcome" } };
};

const withNewBook = (say: Sentences): Beginning => ({
  open: newBook(`${say.newTitle}.xlsx`),
  pane: "closed",
  greeting: null,
});

/** A book that an add-in opened; it stands in no file yet. */
const withGiven = async (address: string, say: Sentences): Promise<Beginning> => {
  try {
    const { bytes } = await fetchFile(address);
    const { opened } = await readBook({ name: `${say.newTitle}.xlsx`, bytes }, "in-no-file");
    return { open: opened, pane: "closed", greeting: null };
  } catch (error) {
    const text = say.unreadable(faultText(error, say));
    return { ...withNewBook(say), greeting: { kind: "message", text } };
  }
};

const withSample = async (address: string, say: Sentences): Promise<Beginning> => {
  try {
    const { opened } = await readBook(await fetchFile(address), "in-file");
    return { open: opened, pane: "open", greeting: null };
  } catch (error) {
    const text = say.unreadable(faultText(error, say));
    return { ...withNewBook(say), greeting: { kind: "message", text } };
  }
};
