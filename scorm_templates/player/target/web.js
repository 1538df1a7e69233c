// player.js of a package for any web server, without an LMS.

import { play } from '../main.js';
import { NO_LINE } from '../tracking/none.js';

play(() => NO_LINE);
