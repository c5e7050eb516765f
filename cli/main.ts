import { ownFault } from "./own-fault";
import { tanping } from "./tanping";

void tanping(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = ownFault;
  },
);
