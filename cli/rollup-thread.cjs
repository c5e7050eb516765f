/** A thread loads TypeScript by itself: what the process was started with does not reach all that it imports. */
const load = async () => {
  const { register: registerRequire } = await import("tsx/cjs/api");
  const { register: registerImport } = await import("tsx/esm/api");
  registerRequire();
  registerImport();
  const { default: worker } = await import("./rollup-worker.ts");
  return worker.default ?? worker;
};

const loading = load();

module.exports = async (file) => (await loading)(file);
