import { register as registerRequire } from "tsx/cjs/api";
import { register as registerImport } from "tsx/esm/api";

// A thread loads TypeScript by itself: what the process was started with does not reach all that it imports.
registerRequire();
registerImport();

const { default: worker } = await import("./rollup-worker.ts");
export default worker.default ?? worker;
