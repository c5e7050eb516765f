import { setFlagsFromString } from "node:v8";
import { ownFault } from "./own-fault";
import { tanping } from "./tanping";

// A file's cells are garbage once it is answered. To mark and move garbage on other threads, on cores that read files, costs more than it saves: a tenth.
setFlagsFromString("--no-concurrent-marking");
setFlagsFromString("--no-parallel-scavenge");

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
