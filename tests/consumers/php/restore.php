<?php
// restore.php FILE [COURSE] : restores a backup into a new course, or into COURSE beside what is there. -> {course, precheck, results, log, printed}
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/backup/util/includes/restore_includes.php');

$log = make_request_directory() . '/restore.log';
$CFG->backup_file_logger_extra = $log;
$CFG->backup_file_logger_extra_level = backup::LOG_WARNING;
$folder = 'kursbau' . random_string(10);
$unpacked = get_file_packer('application/vnd.moodle.backup')->extract_to_pathname($argv[1], make_backup_temp_directory($folder));
if (!$unpacked) {
    answer(['course' => 0, 'precheck' => ['errors' => ['not unpacked']], 'results' => [], 'log' => '']);
}
[$fullname, $shortname] = restore_dbops::calculate_course_names(0, 'restoring', 'restoring');
$course = $argv[2] ?? restore_dbops::create_new_course($fullname, $shortname, core_course_category::get_default()->id);
$target = isset($argv[2]) ? backup::TARGET_EXISTING_ADDING : backup::TARGET_NEW_COURSE;
$controller = new restore_controller($folder, $course, backup::INTERACTIVE_NO, backup::MODE_GENERAL, get_admin()->id, $target);
$controller->execute_precheck();
$precheck = $controller->get_precheck_results();
$results = [];
if (empty($precheck['errors'])) {
    $controller->execute_plan();
    $results = $controller->get_results();
}
$controller->destroy();
answer(['course' => (int) $course, 'precheck' => $precheck, 'results' => $results, 'log' => is_file($log) ? trim(file_get_contents($log)) : '']);
