/** The exit code of a fault of our own, which must not read as one of the documented answers. */
export const ownFault = 70;

/** Tells a fault of our own to the error stream; answers with the sentence for the file it happened on. */
export const reportOwnFault = (error: unknown): string => {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  return `Tanping itself failed on this file (${reason}). This is an error of the program, not of the file: please report it with what stands on the error stream.`;
};
