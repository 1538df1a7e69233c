// player.js of a SCORM 1.2 package.

import { play } from '../main.js';
import { connect } from '../tracking/connect.js';
import { SCORM12 } from '../tracking/scorm12.js';

play((course, hooks) => connect(SCORM12, course, hooks));
