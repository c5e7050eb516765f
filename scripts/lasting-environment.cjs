const { TestEnvironment } = require("jest-environment-node");

let lasting;

/** What packages that are loaded once keep among the globals: expect its matchers, graceful-fs its queue. */
const kept = ["$$jest-matchers-object", "graceful-fs.queue"].map((name) => Symbol.for(name));

/** Leaves the globals as they were before a test file ran. */
const cleaningUp = ({ global }) => {
  const { exit } = global.process;
  const first = new Set([...Reflect.ownKeys(global), ...kept]);
  return async () => {
    for (const key of Reflect.ownKeys(global)) if (!first.has(key)) delete global[key];
    // Jest puts a warning around it for each file.
    global.process.exit = exit;
  };
};

/** Node's environment, the same for all test files of a worker: what they load may then last from one to the next. */
module.exports = class LastingEnvironment {
  constructor(config, context) {
    if (lasting === undefined) {
      // What one project adds to the globals goes with its file, as what tests add.
      const projectConfig = { ...config.projectConfig, globals: {} };
      lasting = new TestEnvironment({ ...config, projectConfig }, context);
      lasting.teardown = cleaningUp(lasting);
      lasting.isLasting = true;
    }
    Object.assign(lasting.global, config.projectConfig.globals);
    return lasting;
  }
};
