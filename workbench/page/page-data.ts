import type { Language } from "./page-options";

type InLanguages = Readonly<Record<Language, string>>;

/** A workbook one click away. */
export interface Sample {
  readonly title: InLanguages;
  /** The file's address. */
  readonly file: InLanguages;
}

/** What the page knows of the add-in it plays Excel for; whoever serves the page serves this at /workbench.json. */
export interface PageData {
  readonly title: InLanguages;
  /** The picture's address. */
  readonly icon: string;
  /** The manifest's address. */
  readonly manifest: string;
  readonly samples: readonly Sample[];
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

/** The bytes of a sample, and its file's name without folder. */
export const fetchSample = async (
  { file }: Sample,
  language: Language,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const address = file[language];
  const bytes = new Uint8Array(await (await fetched(address)).arrayBuffer());
  return { name: address.slice(address.lastIndexOf("/") + 1), bytes };
};
