import { SourceFault } from "../faults/source-fault";

/** What became of reading a file or a pasted block: read, or why it could not be. */
export type SourceOutcome<Answer> =
  | { readonly kind: "read"; readonly answer: Answer }
  | { readonly kind: "unreadable"; readonly fault: SourceFault };

/** Runs the reading of a source; a fault of the source becomes a value, a bug stays an exception. */
export const sourceOutcome = async <Answer>(
  read: () => Promise<Answer>,
): Promise<SourceOutcome<Answer>> => {
  try {
    return { kind: "read", answer: await read() };
  } catch (error) {
    if (error instanceof SourceFault) return { kind: "unreadable", fault: error };
    throw error;
  }
};
