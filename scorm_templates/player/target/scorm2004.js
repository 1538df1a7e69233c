// player.js of a SCORM 2004 package.

import { play } from '../main.js';
import { connect } from '../tracking/connect.js';
import { SCORM2004 } from '../tracking/scorm2004.js';

play((course, hooks) => connect(SCORM2004, course, hooks));
