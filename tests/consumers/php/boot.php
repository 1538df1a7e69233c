<?php
// Boots the Moodle that KURSBAU_MOODLE_ROOT names, as its administrator. Everything it says goes into `problems`.
define('CLI_SCRIPT', true);
require(getenv('KURSBAU_MOODLE_ROOT') . '/config.php');
require_once($CFG->libdir . '/clilib.php');
$CFG->debug = E_ALL;
$CFG->debugdisplay = true;
\core\session\manager::set_user(get_admin());
ob_start();

/** Ends the script with `$answer` as JSON; whatever was printed until here is its `printed`. */
function answer(array $answer): never {
    $printed = trim(ob_get_clean());
    echo json_encode(['printed' => $printed] + $answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    exit(0);
}
