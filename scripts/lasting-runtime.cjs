const { AsyncLocalStorage } = require("node:async_hooks");
const { default: Runtime } = require("jest-runtime");

let lasting;

/** Finds the source maps of a test file and of what it loads, also of what is still to be loaded. */
const joined = (...maps) => ({
  get: (path) => maps.find((its) => its.has(path))?.get(path),
  *[Symbol.iterator]() {
    for (const its of maps) yield* its;
  },
});

/**
 * Loads a test file afresh, and whatever it imports once for all test files of a worker: loading the add-in and the
 * workbench, and warming them up, would take longer than most files do. Where coverage is counted, code may change
 * between runs, or a file asks for an environment of its own (`@jest-environment node`), everything is loaded afresh.
 */
module.exports = class LastingRuntime extends Runtime {
  #lasts;
  #storages = [];

  constructor(...given) {
    super(...given);
    const [, environment] = given;
    const { collectCoverage, watch, watchAll } = given.at(-1);
    this.#lasts = environment.isLasting && !collectCoverage && !watch && !watchAll;
    if (this.#lasts) lasting ??= new Runtime(...given);
  }

  requireModule(from, name, options, ...rest) {
    if (name === "node:async_hooks" && options?.isInternalModule) return this.#asyncHooks();
    return this.#lasts && name !== undefined
      ? lasting.requireModule(from, name, options, ...rest)
      : super.requireModule(from, name, options, ...rest);
  }

  getSourceMaps() {
    const own = super.getSourceMaps();
    return this.#lasts ? joined(own, lasting.getSourceMaps()) : own;
  }

  teardown() {
    for (const storage of this.#storages) storage.disable();
    super.teardown();
  }

  /** Jest makes a storage for each test file; until it is disabled, Node asks it about every promise. */
  #asyncHooks() {
    const storages = this.#storages;
    return {
      AsyncLocalStorage: class extends AsyncLocalStorage {
        constructor() {
          super();
          storages.push(this);
        }
      },
    };
  }
};
