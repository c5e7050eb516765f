import type { Language } from "./page-options";

/** A workbook one click away. */
export interface Sample {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The file's name without folder, and its bytes. */
  load(language: Language): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

const load = async (name: string) => {
  const answer = await fetch(`/sample/${name}`);
  if (!answer.ok) throw new Error(`${answer.status} ${name}`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
};

/** The sample organisations the workbench offers. */
export const samples: readonly Sample[] = [
  {
    id: "example",
    title: { "zh-CN": "示范热电有限公司", "en-US": "Example Heat and Power" },
    load: (language) => load(`example.${language}.xlsx`),
  },
];
