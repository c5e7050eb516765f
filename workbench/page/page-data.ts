import { UnreadableFile } from "../xlsx/unreadable-file";
import type { BookFile } from "./open-book";
import type { Language } from "./page-options";

type InLanguages = Readonly<Record<Language, string>>;

/** A workbook one click away. */
export interface Sample {
  readonly title: InLanguages;
  /** The file's address. */
  readonly file: InLanguages;
}

/** What the add-in says to a person who sees the page for the first time. */
export interface Welcome {
  readonly title: InLanguages;
  readonly text: InLanguages;
  /** What one begins with an empty workbook and the pane. */
  readonly begin: InLanguages;
  readonly beginWhy: InLanguages;
}

/** What the page knows of the add-in it plays Excel for; whoever serves the page serves this at /workbench.json. */
export interface PageData {
  readonly title: InLanguages;
  /** The picture's address. */
  readonly icon: string;
  /** The manifest's address. */
  readonly manifest: string;
  readonly samples: readonly Sample[];
  readonly welcome: Welcome;
}

/** The file that data about the page is served as. */
export const pageDataAddress = "/workbench.json";

const fetched = async (address: string): Promise<Response> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
};

export const fetchPageData = async (): Promise<PageData> =>
  (await (await fetched(pageDataAddress)).json()) as PageData;

export const fetchManifest = async ({ manifest }: PageData): Promise<XMLDocument> => {
  const text = await (await fetched(manifest)).text();
  return new DOMParser().parseFromString(text, "application/xml");
};

/** A served file's name without folder. */
export const fileName = (address: string): string => address.slice(address.lastIndexOf("/") + 1);

/** Bytes of a file; where they cannot be had, an UnreadableFile says so. */
export const orUnavailable = async (bytes: () => Promise<Uint8Array>): Promise<Uint8Array> => {
  try {
    return await bytes();
  } catch (error) {
    throw new UnreadableFile("unavailable", String(error), { cause: error });
  }
};

export const fetchFile = async (address: string): Promise<BookFile> => {
  const bytes = await orUnavailable(
    async () => new Uint8Array(await (await fetched(address)).arrayBuffer()),
  );
  return { name: fileName(address), bytes, address };
};
