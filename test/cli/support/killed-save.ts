import { writeWhole } from "../../../cli/write-whole";
import { watchedCalls } from "./watched-calls";

/** A process of its own that saves "new" into a file, and is killed as it makes a call. */
const [file = "", replaces, at] = process.argv.slice(2);

void writeWhole(file, new TextEncoder().encode("new"), {
  replaces: replaces === "true",
  calls: watchedCalls((call) => {
    if (call === at) process.kill(process.pid, "SIGKILL");
  }),
});
