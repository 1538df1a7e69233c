<?php
// student.php COURSE [ROLE [ROLES]] : a new account, enrolled in the course, with ROLES (a,b) in the course's category. -> {user, name, password}
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
foreach (array_filter(explode(',', $argv[3] ?? '')) as $above) {
    role_assign($DB->get_field('role', 'id', ['shortname' => $above], MUST_EXIST), $id, context_coursecat::instance(get_course($argv[1])->category));
}
answer(['user' => (int) $id, 'name' => $name, 'password' => $password]);
