// On the page that says thank you: what was sent is kept no longer.

import { forgetTyped } from "./kept.js";

forgetTyped();
