const Sequencer = require("@jest/test-sequencer").default;

const order = ["unit", "host", "host-reported", "host-own-client", "browser"];
const rank = (test) => order.indexOf(test.context.config.displayName.name);

/** The quick projects first, so that a small mistake shows before a browser starts. */
module.exports = class ProjectOrderSequencer extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
