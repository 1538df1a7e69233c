<?php
// student.php COURSE [ROLE] : a new account, enrolled in the course. -> {user, name, password}
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/user/lib.php');
$name = 'kursbau' . strtolower(random_string(8));
$password = 'Kursbau-' . random_string(8) . '1!';
$id = user_create_user((object) ['username' => $name, 'password' => $password, 'firstname' => 'Kim', 'lastname' => 'Muster',
    'email' => "$name@example.org", 'auth' => 'manual', 'confirmed' => 1, 'mnethostid' => $CFG->mnet_localhost_id], true, false);
update_internal_user_password($DB->get_record('user', ['id' => $id]), $password);
$role = $DB->get_field('role', 'id', ['shortname' => $argv[2] ?? 'student'], MUST_EXIST);
$plugin = enrol_get_plugin('manual');
$enrolment = $DB->get_record('enrol', ['courseid' => $argv[1], 'enrol' => 'manual'])
    ?: $DB->get_record('enrol', ['id' => $plugin->add_instance(get_course($argv[1]))]);
$plugin->enrol_user($enrolment, $id, $role);
answer(['user' => (int) $id, 'name' => $name, 'password' => $password]);
