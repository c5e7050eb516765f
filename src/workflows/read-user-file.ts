import { SourceFault } from "../faults/source-fault";
import { sourceOutcome, type SourceOutcome } from "./source-outcome";

/** A file a person chose, as a browser hands it over. */
export interface UserFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The bytes of a file a person chose; rejects with a SourceFault where it can no longer be read. */
export const bytesOfUserFile = async (file: UserFile): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SourceFault("file-unreadable", { file: file.name }, { cause });
  }
};

/** Reads a file a person chose as UTF-8 text. */
export const readUserText = (file: UserFile): Promise<SourceOutcome<string>> =>
  sourceOutcome(async () => new TextDecoder().decode(await bytesOfUserFile(file)));
