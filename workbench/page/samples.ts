import type { Language } from "./page-options";

/** A workbook one click away. */
export interface Sample {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The file's name without folder, and its bytes. */
  load(language: Language): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}
