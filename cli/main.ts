import { ownFault } from "./own-fault";
import { tanping } from "./tanping";

// What standard output does not take is known from the write itself; an error stream that is lost has nobody to be told.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

void tanping(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = ownFault;
  },
);
