/** The exit code where standard output is closed or full: what it should have said is lost, and nothing more is done. */
export const outputLost = 74;

/** Standard output takes no more; null where it was closed by whoever read it, else what the system said. */
export class OutputLost extends Error {
  constructor(readonly fault: Error | null) {
    super("Standard output is lost.");
  }
}

/** Prints a text; throws OutputLost where it does not arrive. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else reject(new OutputLost("code" in error && error.code === "EPIPE" ? null : error));
    });
  });

/** Prints a line of JSON. */
export const printLine = (line: object): Promise<void> => print(`${JSON.stringify(line)}\n`);
