<?php
// remove.php COURSE… : deletes courses that a test made.
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/course/lib.php');
$CFG->forced_plugin_settings['tool_recyclebin'] = ['coursebinenable' => 0, 'categorybinenable' => 0];
foreach (array_slice($argv, 1) as $id) {
    delete_course((int) $id, false);
}
answer([]);
