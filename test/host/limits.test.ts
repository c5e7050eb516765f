import { describeLimits } from "./support/limits";

describeLimits({ tiers: 300, grades: 240 });
