// Joined before a target's own file in a package with translations: it keeps the page as it was made.

import { setUpLanguages } from '../module/languages.js';

setUpLanguages();
